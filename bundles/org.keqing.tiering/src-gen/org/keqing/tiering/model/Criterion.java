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

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is judged, with how much weight and by which written standard for each grade. With an input the grade is computed by the bands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Criterion#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Criterion#getInput <em>Input</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Criterion#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Criterion#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Criterion#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getCriterion()
 * @model
 * @generated
 */
public interface Criterion extends NamedElement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.keqing.tiering.model.TieringPackage#getCriterion_Weight()
	 * @model dataType="org.keqing.model.base.Decimal" required="true"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Criterion#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(String)
	 * @see org.keqing.tiering.model.TieringPackage#getCriterion_Input()
	 * @model
	 * @generated
	 */
	String getInput();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Criterion#getInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(String value);

	/**
	 * Returns the value of the '<em><b>Absence</b></em>' attribute.
	 * The default value is <code>"exclude"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.Absence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Absence</em>' attribute.
	 * @see org.keqing.tiering.model.Absence
	 * @see #setAbsence(Absence)
	 * @see org.keqing.tiering.model.TieringPackage#getCriterion_Absence()
	 * @model default="exclude"
	 * @generated
	 */
	Absence getAbsence();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Criterion#getAbsence <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' attribute.
	 * @see org.keqing.tiering.model.Absence
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(Absence value);

	/**
	 * Returns the value of the '<em><b>Standards</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Standard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standards</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getCriterion_Standards()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='standard'"
	 * @generated
	 */
	EList<Standard> getStandards();

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Band}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getCriterion_Bands()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='band'"
	 * @generated
	 */
	EList<Band> getBands();

} // Criterion
