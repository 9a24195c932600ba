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

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dimension Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.DimensionClassImpl#getLower <em>Lower</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.DimensionClassImpl#isLowerInclusive <em>Lower Inclusive</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.DimensionClassImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.DimensionClassImpl#isUpperInclusive <em>Upper Inclusive</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.DimensionClassImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.DimensionClassImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DimensionClassImpl extends NamedElementImpl implements DimensionClass {
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
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal share = SHARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<String> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DimensionClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.DIMENSION_CLASS;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.DIMENSION_CLASS__LOWER, oldLower, lower));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE, oldLowerInclusive, lowerInclusive));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.DIMENSION_CLASS__UPPER, oldUpper, upper));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE, oldUpperInclusive, upperInclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(BigDecimal newShare) {
		BigDecimal oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.DIMENSION_CLASS__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getValues() {
		if (values == null) {
			values = new EDataTypeUniqueEList<String>(String.class, this, TieringPackage.DIMENSION_CLASS__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TieringPackage.DIMENSION_CLASS__LOWER:
				return getLower();
			case TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE:
				return isLowerInclusive();
			case TieringPackage.DIMENSION_CLASS__UPPER:
				return getUpper();
			case TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE:
				return isUpperInclusive();
			case TieringPackage.DIMENSION_CLASS__SHARE:
				return getShare();
			case TieringPackage.DIMENSION_CLASS__VALUES:
				return getValues();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TieringPackage.DIMENSION_CLASS__LOWER:
				setLower((BigDecimal)newValue);
				return;
			case TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE:
				setLowerInclusive((Boolean)newValue);
				return;
			case TieringPackage.DIMENSION_CLASS__UPPER:
				setUpper((BigDecimal)newValue);
				return;
			case TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE:
				setUpperInclusive((Boolean)newValue);
				return;
			case TieringPackage.DIMENSION_CLASS__SHARE:
				setShare((BigDecimal)newValue);
				return;
			case TieringPackage.DIMENSION_CLASS__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends String>)newValue);
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
			case TieringPackage.DIMENSION_CLASS__LOWER:
				setLower(LOWER_EDEFAULT);
				return;
			case TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE:
				setLowerInclusive(LOWER_INCLUSIVE_EDEFAULT);
				return;
			case TieringPackage.DIMENSION_CLASS__UPPER:
				setUpper(UPPER_EDEFAULT);
				return;
			case TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE:
				setUpperInclusive(UPPER_INCLUSIVE_EDEFAULT);
				return;
			case TieringPackage.DIMENSION_CLASS__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case TieringPackage.DIMENSION_CLASS__VALUES:
				getValues().clear();
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
			case TieringPackage.DIMENSION_CLASS__LOWER:
				return LOWER_EDEFAULT == null ? lower != null : !LOWER_EDEFAULT.equals(lower);
			case TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE:
				return lowerInclusive != LOWER_INCLUSIVE_EDEFAULT;
			case TieringPackage.DIMENSION_CLASS__UPPER:
				return UPPER_EDEFAULT == null ? upper != null : !UPPER_EDEFAULT.equals(upper);
			case TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE:
				return upperInclusive != UPPER_INCLUSIVE_EDEFAULT;
			case TieringPackage.DIMENSION_CLASS__SHARE:
				return SHARE_EDEFAULT == null ? share != null : !SHARE_EDEFAULT.equals(share);
			case TieringPackage.DIMENSION_CLASS__VALUES:
				return values != null && !values.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Interval.class) {
			switch (derivedFeatureID) {
				case TieringPackage.DIMENSION_CLASS__LOWER: return TieringPackage.INTERVAL__LOWER;
				case TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE: return TieringPackage.INTERVAL__LOWER_INCLUSIVE;
				case TieringPackage.DIMENSION_CLASS__UPPER: return TieringPackage.INTERVAL__UPPER;
				case TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE: return TieringPackage.INTERVAL__UPPER_INCLUSIVE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Interval.class) {
			switch (baseFeatureID) {
				case TieringPackage.INTERVAL__LOWER: return TieringPackage.DIMENSION_CLASS__LOWER;
				case TieringPackage.INTERVAL__LOWER_INCLUSIVE: return TieringPackage.DIMENSION_CLASS__LOWER_INCLUSIVE;
				case TieringPackage.INTERVAL__UPPER: return TieringPackage.DIMENSION_CLASS__UPPER;
				case TieringPackage.INTERVAL__UPPER_INCLUSIVE: return TieringPackage.DIMENSION_CLASS__UPPER_INCLUSIVE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(", share: ");
		result.append(share);
		result.append(", values: ");
		result.append(values);
		result.append(')');
		return result.toString();
	}

} //DimensionClassImpl
