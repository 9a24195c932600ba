/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A grade that a criterion must have. A criterion of which nothing is known does not meet it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Requirement#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Requirement#getAtLeast <em>At Least</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Requirement#getBelow <em>Below</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getRequirement()
 * @model
 * @generated
 */
public interface Requirement extends EObject {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see #setCriterion(String)
	 * @see org.keqing.tiering.model.TieringPackage#getRequirement_Criterion()
	 * @model required="true"
	 * @generated
	 */
	String getCriterion();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Requirement#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(String value);

	/**
	 * Returns the value of the '<em><b>At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the least grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Least</em>' attribute.
	 * @see #setAtLeast(String)
	 * @see org.keqing.tiering.model.TieringPackage#getRequirement_AtLeast()
	 * @model
	 * @generated
	 */
	String getAtLeast();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Requirement#getAtLeast <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Least</em>' attribute.
	 * @see #getAtLeast()
	 * @generated
	 */
	void setAtLeast(String value);

	/**
	 * Returns the value of the '<em><b>Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the grade that must not be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Below</em>' attribute.
	 * @see #setBelow(String)
	 * @see org.keqing.tiering.model.TieringPackage#getRequirement_Below()
	 * @model
	 * @generated
	 */
	String getBelow();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Requirement#getBelow <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Below</em>' attribute.
	 * @see #getBelow()
	 * @generated
	 */
	void setBelow(String value);

} // Requirement
