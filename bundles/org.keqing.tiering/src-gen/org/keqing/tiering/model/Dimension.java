/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One side of a matrix: an input or a criterion, divided into classes. The best class comes first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Dimension#getInput <em>Input</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Dimension#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Dimension#getBy <em>By</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Dimension#getClasses <em>Classes</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getDimension()
 * @model
 * @generated
 */
public interface Dimension extends NamedElement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of an input; or else a criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(String)
	 * @see org.keqing.tiering.model.TieringPackage#getDimension_Input()
	 * @model
	 * @generated
	 */
	String getInput();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Dimension#getInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(String value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a criterion whose grade is divided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see #setCriterion(String)
	 * @see org.keqing.tiering.model.TieringPackage#getDimension_Criterion()
	 * @model
	 * @generated
	 */
	String getCriterion();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Dimension#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * The default value is <code>"limits"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.Division}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the classes are told apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see org.keqing.tiering.model.Division
	 * @see #setBy(Division)
	 * @see org.keqing.tiering.model.TieringPackage#getDimension_By()
	 * @model default="limits"
	 * @generated
	 */
	Division getBy();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Dimension#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see org.keqing.tiering.model.Division
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Division value);

	/**
	 * Returns the value of the '<em><b>Classes</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.DimensionClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Classes</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getDimension_Classes()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='class'"
	 * @generated
	 */
	EList<DimensionClass> getClasses();

} // Dimension
