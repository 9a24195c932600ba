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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.keqing.tiering.model.Requirement;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Requirement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.RequirementImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.RequirementImpl#getAtLeast <em>At Least</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.RequirementImpl#getBelow <em>Below</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequirementImpl extends MinimalEObjectImpl.Container implements Requirement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITERION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected String criterion = CRITERION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtLeast() <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLeast()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_LEAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtLeast() <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLeast()
	 * @generated
	 * @ordered
	 */
	protected String atLeast = AT_LEAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getBelow() <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelow()
	 * @generated
	 * @ordered
	 */
	protected static final String BELOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBelow() <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelow()
	 * @generated
	 * @ordered
	 */
	protected String below = BELOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequirementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.REQUIREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(String newCriterion) {
		String oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.REQUIREMENT__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAtLeast() {
		return atLeast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtLeast(String newAtLeast) {
		String oldAtLeast = atLeast;
		atLeast = newAtLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.REQUIREMENT__AT_LEAST, oldAtLeast, atLeast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBelow() {
		return below;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelow(String newBelow) {
		String oldBelow = below;
		below = newBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.REQUIREMENT__BELOW, oldBelow, below));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TieringPackage.REQUIREMENT__CRITERION:
				return getCriterion();
			case TieringPackage.REQUIREMENT__AT_LEAST:
				return getAtLeast();
			case TieringPackage.REQUIREMENT__BELOW:
				return getBelow();
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
			case TieringPackage.REQUIREMENT__CRITERION:
				setCriterion((String)newValue);
				return;
			case TieringPackage.REQUIREMENT__AT_LEAST:
				setAtLeast((String)newValue);
				return;
			case TieringPackage.REQUIREMENT__BELOW:
				setBelow((String)newValue);
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
			case TieringPackage.REQUIREMENT__CRITERION:
				setCriterion(CRITERION_EDEFAULT);
				return;
			case TieringPackage.REQUIREMENT__AT_LEAST:
				setAtLeast(AT_LEAST_EDEFAULT);
				return;
			case TieringPackage.REQUIREMENT__BELOW:
				setBelow(BELOW_EDEFAULT);
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
			case TieringPackage.REQUIREMENT__CRITERION:
				return CRITERION_EDEFAULT == null ? criterion != null : !CRITERION_EDEFAULT.equals(criterion);
			case TieringPackage.REQUIREMENT__AT_LEAST:
				return AT_LEAST_EDEFAULT == null ? atLeast != null : !AT_LEAST_EDEFAULT.equals(atLeast);
			case TieringPackage.REQUIREMENT__BELOW:
				return BELOW_EDEFAULT == null ? below != null : !BELOW_EDEFAULT.equals(below);
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
		result.append(" (criterion: ");
		result.append(criterion);
		result.append(", atLeast: ");
		result.append(atLeast);
		result.append(", below: ");
		result.append(below);
		result.append(')');
		return result.toString();
	}

} //RequirementImpl
