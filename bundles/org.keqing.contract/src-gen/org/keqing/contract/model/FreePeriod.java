/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.contract.model;

import java.time.LocalDate;

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Free Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.contract.model.FreePeriod#getFromDate <em>From Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.FreePeriod#getToDate <em>To Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.FreePeriod#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.keqing.contract.model.ContractPackage#getFreePeriod()
 * @model annotation="http://keqing.org/store table='contract_free_period'"
 * @generated
 */
public interface FreePeriod extends Identified {
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
	 * @see org.keqing.contract.model.ContractPackage#getFreePeriod_FromDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getFromDate();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.FreePeriod#getFromDate <em>From Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Date</em>' attribute.
	 * @see #getFromDate()
	 * @generated
	 */
	void setFromDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To Date</em>' attribute.
	 * @see #setToDate(LocalDate)
	 * @see org.keqing.contract.model.ContractPackage#getFreePeriod_ToDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getToDate();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.FreePeriod#getToDate <em>To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Date</em>' attribute.
	 * @see #getToDate()
	 * @generated
	 */
	void setToDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.keqing.contract.model.ContractPackage#getFreePeriod_Reason()
	 * @model annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.FreePeriod#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // FreePeriod
