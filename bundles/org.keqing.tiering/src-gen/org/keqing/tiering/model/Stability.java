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
 * A representation of the model object '<em><b>Stability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rules that keep tiers from changing at every breath.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Stability#getDeadBand <em>Dead Band</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Stability#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Stability#getGraceMonths <em>Grace Months</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Stability#getAtOnce <em>At Once</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getStability()
 * @model
 * @generated
 */
public interface Stability extends EObject {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Dead Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the score must pass a limit, in points or in the unit of the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dead Band</em>' attribute.
	 * @see #setDeadBand(BigDecimal)
	 * @see org.keqing.tiering.model.TieringPackage#getStability_DeadBand()
	 * @model dataType="org.keqing.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getDeadBand();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Stability#getDeadBand <em>Dead Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dead Band</em>' attribute.
	 * @see #getDeadBand()
	 * @generated
	 */
	void setDeadBand(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rounds in a row must ask for a change before it takes effect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' attribute.
	 * @see #setRounds(int)
	 * @see org.keqing.tiering.model.TieringPackage#getStability_Rounds()
	 * @model default="1"
	 * @generated
	 */
	int getRounds();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Stability#getRounds <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounds</em>' attribute.
	 * @see #getRounds()
	 * @generated
	 */
	void setRounds(int value);

	/**
	 * Returns the value of the '<em><b>Grace Months</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many months a client keeps its tier after it first fell below it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grace Months</em>' attribute.
	 * @see #setGraceMonths(int)
	 * @see org.keqing.tiering.model.TieringPackage#getStability_GraceMonths()
	 * @model default="0"
	 * @generated
	 */
	int getGraceMonths();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Stability#getGraceMonths <em>Grace Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grace Months</em>' attribute.
	 * @see #getGraceMonths()
	 * @generated
	 */
	void setGraceMonths(int value);

	/**
	 * Returns the value of the '<em><b>At Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition on which a downgrade takes effect at once, such as violations > 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Once</em>' attribute.
	 * @see #setAtOnce(String)
	 * @see org.keqing.tiering.model.TieringPackage#getStability_AtOnce()
	 * @model
	 * @generated
	 */
	String getAtOnce();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Stability#getAtOnce <em>At Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Once</em>' attribute.
	 * @see #getAtOnce()
	 * @generated
	 */
	void setAtOnce(String value);

} // Stability
