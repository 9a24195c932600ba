/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.contract.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amount Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.contract.model.AmountStep#getFromDate <em>From Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.AmountStep#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.keqing.contract.model.ContractPackage#getAmountStep()
 * @model annotation="http://keqing.org/store table='contract_step'"
 * @generated
 */
public interface AmountStep extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>From Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From Date</em>' attribute.
	 * @see #setFromDate(LocalDate)
	 * @see org.keqing.contract.model.ContractPackage#getAmountStep_FromDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getFromDate();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.AmountStep#getFromDate <em>From Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Date</em>' attribute.
	 * @see #getFromDate()
	 * @generated
	 */
	void setFromDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.keqing.contract.model.ContractPackage#getAmountStep_Amount()
	 * @model dataType="org.keqing.model.base.Decimal" required="true"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.AmountStep#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

} // AmountStep
