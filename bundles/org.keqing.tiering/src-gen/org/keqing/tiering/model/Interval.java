/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of numbers. Without a lower limit it is open downwards. The upper limit may be left out: it is then the lower limit of the next range. Where it is written it must agree with that limit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Interval#getLower <em>Lower</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Interval#isLowerInclusive <em>Lower Inclusive</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Interval#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Interval#isUpperInclusive <em>Upper Inclusive</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getInterval()
 * @model abstract="true"
 * @generated
 */
public interface Interval extends EObject {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower</em>' attribute.
	 * @see #setLower(BigDecimal)
	 * @see org.keqing.tiering.model.TieringPackage#getInterval_Lower()
	 * @model dataType="org.keqing.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getLower();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Interval#getLower <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower</em>' attribute.
	 * @see #getLower()
	 * @generated
	 */
	void setLower(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Lower Inclusive</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Inclusive</em>' attribute.
	 * @see #setLowerInclusive(boolean)
	 * @see org.keqing.tiering.model.TieringPackage#getInterval_LowerInclusive()
	 * @model default="true"
	 * @generated
	 */
	boolean isLowerInclusive();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Interval#isLowerInclusive <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Inclusive</em>' attribute.
	 * @see #isLowerInclusive()
	 * @generated
	 */
	void setLowerInclusive(boolean value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(BigDecimal)
	 * @see org.keqing.tiering.model.TieringPackage#getInterval_Upper()
	 * @model dataType="org.keqing.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getUpper();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Interval#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Upper Inclusive</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper Inclusive</em>' attribute.
	 * @see #setUpperInclusive(boolean)
	 * @see org.keqing.tiering.model.TieringPackage#getInterval_UpperInclusive()
	 * @model default="false"
	 * @generated
	 */
	boolean isUpperInclusive();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Interval#isUpperInclusive <em>Upper Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Inclusive</em>' attribute.
	 * @see #isUpperInclusive()
	 * @generated
	 */
	void setUpperInclusive(boolean value);

} // Interval
