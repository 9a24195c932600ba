/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rank Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Clients in descending order of one value; each tier takes its share of the clients or of the value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.RankScheme#getTies <em>Ties</em>}</li>
 *   <li>{@link org.keqing.tiering.model.RankScheme#getShareOf <em>Share Of</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getRankScheme()
 * @model
 * @generated
 */
public interface RankScheme extends Scheme {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Ties</b></em>' attribute.
	 * The default value is <code>"higher"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.TieRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ties</em>' attribute.
	 * @see org.keqing.tiering.model.TieRule
	 * @see #setTies(TieRule)
	 * @see org.keqing.tiering.model.TieringPackage#getRankScheme_Ties()
	 * @model default="higher"
	 * @generated
	 */
	TieRule getTies();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.RankScheme#getTies <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ties</em>' attribute.
	 * @see org.keqing.tiering.model.TieRule
	 * @see #getTies()
	 * @generated
	 */
	void setTies(TieRule value);

	/**
	 * Returns the value of the '<em><b>Share Of</b></em>' attribute.
	 * The default value is <code>"clients"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.ShareOf}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the shares of the tiers are shares of the number of clients or of the sum of their value. Of value: the clients needed to reach the share are in, also the one that crosses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share Of</em>' attribute.
	 * @see org.keqing.tiering.model.ShareOf
	 * @see #setShareOf(ShareOf)
	 * @see org.keqing.tiering.model.TieringPackage#getRankScheme_ShareOf()
	 * @model default="clients"
	 * @generated
	 */
	ShareOf getShareOf();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.RankScheme#getShareOf <em>Share Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share Of</em>' attribute.
	 * @see org.keqing.tiering.model.ShareOf
	 * @see #getShareOf()
	 * @generated
	 */
	void setShareOf(ShareOf value);

} // RankScheme
