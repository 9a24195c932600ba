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
 * A representation of the model object '<em><b>Dimension Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One class of a dimension: by limits, by texts, or by a share of the clients in percent counted from the top.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.DimensionClass#getShare <em>Share</em>}</li>
 *   <li>{@link org.keqing.tiering.model.DimensionClass#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getDimensionClass()
 * @model
 * @generated
 */
public interface DimensionClass extends NamedElement, Interval {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.keqing.tiering.model.TieringPackage#getDimensionClass_Share()
	 * @model dataType="org.keqing.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.DimensionClass#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts of a choice; a class without any takes all other texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.keqing.tiering.model.TieringPackage#getDimensionClass_Values()
	 * @model extendedMetaData="kind='element' name='value'"
	 * @generated
	 */
	EList<String> getValues();

} // DimensionClass
