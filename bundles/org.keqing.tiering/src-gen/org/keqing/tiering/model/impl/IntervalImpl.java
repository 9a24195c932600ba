/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interval</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.IntervalImpl#getLower <em>Lower</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.IntervalImpl#isLowerInclusive <em>Lower Inclusive</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.IntervalImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.IntervalImpl#isUpperInclusive <em>Upper Inclusive</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class IntervalImpl extends MinimalEObjectImpl.Container implements Interval {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getLower() <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLower()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLower() <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLower()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lower = LOWER_EDEFAULT;

	/**
	 * The default value of the '{@link #isLowerInclusive() <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLowerInclusive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOWER_INCLUSIVE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isLowerInclusive() <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLowerInclusive()
	 * @generated
	 * @ordered
	 */
	protected boolean lowerInclusive = LOWER_INCLUSIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpper() <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpper()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal UPPER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpper() <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpper()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal upper = UPPER_EDEFAULT;

	/**
	 * The default value of the '{@link #isUpperInclusive() <em>Upper Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUpperInclusive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UPPER_INCLUSIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUpperInclusive() <em>Upper Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUpperInclusive()
	 * @generated
	 * @ordered
	 */
	protected boolean upperInclusive = UPPER_INCLUSIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntervalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.INTERVAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLower() {
		return lower;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLower(BigDecimal newLower) {
		BigDecimal oldLower = lower;
		lower = newLower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.INTERVAL__LOWER, oldLower, lower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLowerInclusive() {
		return lowerInclusive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerInclusive(boolean newLowerInclusive) {
		boolean oldLowerInclusive = lowerInclusive;
		lowerInclusive = newLowerInclusive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.INTERVAL__LOWER_INCLUSIVE, oldLowerInclusive, lowerInclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getUpper() {
		return upper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpper(BigDecimal newUpper) {
		BigDecimal oldUpper = upper;
		upper = newUpper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.INTERVAL__UPPER, oldUpper, upper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUpperInclusive() {
		return upperInclusive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpperInclusive(boolean newUpperInclusive) {
		boolean oldUpperInclusive = upperInclusive;
		upperInclusive = newUpperInclusive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.INTERVAL__UPPER_INCLUSIVE, oldUpperInclusive, upperInclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TieringPackage.INTERVAL__LOWER:
				return getLower();
			case TieringPackage.INTERVAL__LOWER_INCLUSIVE:
				return isLowerInclusive();
			case TieringPackage.INTERVAL__UPPER:
				return getUpper();
			case TieringPackage.INTERVAL__UPPER_INCLUSIVE:
				return isUpperInclusive();
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
			case TieringPackage.INTERVAL__LOWER:
				setLower((BigDecimal)newValue);
				return;
			case TieringPackage.INTERVAL__LOWER_INCLUSIVE:
				setLowerInclusive((Boolean)newValue);
				return;
			case TieringPackage.INTERVAL__UPPER:
				setUpper((BigDecimal)newValue);
				return;
			case TieringPackage.INTERVAL__UPPER_INCLUSIVE:
				setUpperInclusive((Boolean)newValue);
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
			case TieringPackage.INTERVAL__LOWER:
				setLower(LOWER_EDEFAULT);
				return;
			case TieringPackage.INTERVAL__LOWER_INCLUSIVE:
				setLowerInclusive(LOWER_INCLUSIVE_EDEFAULT);
				return;
			case TieringPackage.INTERVAL__UPPER:
				setUpper(UPPER_EDEFAULT);
				return;
			case TieringPackage.INTERVAL__UPPER_INCLUSIVE:
				setUpperInclusive(UPPER_INCLUSIVE_EDEFAULT);
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
			case TieringPackage.INTERVAL__LOWER:
				return LOWER_EDEFAULT == null ? lower != null : !LOWER_EDEFAULT.equals(lower);
			case TieringPackage.INTERVAL__LOWER_INCLUSIVE:
				return lowerInclusive != LOWER_INCLUSIVE_EDEFAULT;
			case TieringPackage.INTERVAL__UPPER:
				return UPPER_EDEFAULT == null ? upper != null : !UPPER_EDEFAULT.equals(upper);
			case TieringPackage.INTERVAL__UPPER_INCLUSIVE:
				return upperInclusive != UPPER_INCLUSIVE_EDEFAULT;
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
		result.append(" (lower: ");
		result.append(lower);
		result.append(", lowerInclusive: ");
		result.append(lowerInclusive);
		result.append(", upper: ");
		result.append(upper);
		result.append(", upperInclusive: ");
		result.append(upperInclusive);
		result.append(')');
		return result.toString();
	}

} //IntervalImpl
