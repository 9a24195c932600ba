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
 * A representation of the model object '<em><b>Matrix Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two or more dimensions, each divided into classes; the cell where they meet decides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.MatrixScheme#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.keqing.tiering.model.MatrixScheme#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getMatrixScheme()
 * @model
 * @generated
 */
public interface MatrixScheme extends Scheme {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getMatrixScheme_Dimensions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='dimension'"
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Cell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getMatrixScheme_Cells()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cell'"
	 * @generated
	 */
	EList<Cell> getCells();

} // MatrixScheme
