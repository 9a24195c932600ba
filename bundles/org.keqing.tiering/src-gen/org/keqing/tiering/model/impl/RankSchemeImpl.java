/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.ShareOf;
import org.keqing.tiering.model.TieRule;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rank Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.RankSchemeImpl#getTies <em>Ties</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.RankSchemeImpl#getShareOf <em>Share Of</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RankSchemeImpl extends SchemeImpl implements RankScheme {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getTies() <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected static final TieRule TIES_EDEFAULT = TieRule.HIGHER;

	/**
	 * The cached value of the '{@link #getTies() <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected TieRule ties = TIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getShareOf() <em>Share Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareOf()
	 * @generated
	 * @ordered
	 */
	protected static final ShareOf SHARE_OF_EDEFAULT = ShareOf.CLIENTS;

	/**
	 * The cached value of the '{@link #getShareOf() <em>Share Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareOf()
	 * @generated
	 * @ordered
	 */
	protected ShareOf shareOf = SHARE_OF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RankSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.RANK_SCHEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TieRule getTies() {
		return ties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTies(TieRule newTies) {
		TieRule oldTies = ties;
		ties = newTies == null ? TIES_EDEFAULT : newTies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.RANK_SCHEME__TIES, oldTies, ties));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShareOf getShareOf() {
		return shareOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareOf(ShareOf newShareOf) {
		ShareOf oldShareOf = shareOf;
		shareOf = newShareOf == null ? SHARE_OF_EDEFAULT : newShareOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.RANK_SCHEME__SHARE_OF, oldShareOf, shareOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TieringPackage.RANK_SCHEME__TIES:
				return getTies();
			case TieringPackage.RANK_SCHEME__SHARE_OF:
				return getShareOf();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TieringPackage.RANK_SCHEME__TIES:
				setTies((TieRule)newValue);
				return;
			case TieringPackage.RANK_SCHEME__SHARE_OF:
				setShareOf((ShareOf)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TieringPackage.RANK_SCHEME__TIES:
				setTies(TIES_EDEFAULT);
				return;
			case TieringPackage.RANK_SCHEME__SHARE_OF:
				setShareOf(SHARE_OF_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TieringPackage.RANK_SCHEME__TIES:
				return ties != TIES_EDEFAULT;
			case TieringPackage.RANK_SCHEME__SHARE_OF:
				return shareOf != SHARE_OF_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (ties: ");
		result.append(ties);
		result.append(", shareOf: ");
		result.append(shareOf);
		result.append(')');
		return result.toString();
	}

} //RankSchemeImpl
