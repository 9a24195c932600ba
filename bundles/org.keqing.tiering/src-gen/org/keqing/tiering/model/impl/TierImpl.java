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

import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getLower <em>Lower</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#isLowerInclusive <em>Lower Inclusive</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#isUpperInclusive <em>Upper Inclusive</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.TierImpl#getTextColour <em>Text Colour</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TierImpl extends NamedElementImpl implements Tier {
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
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

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
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextColour() <em>Text Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextColour()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextColour() <em>Text Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextColour()
	 * @generated
	 * @ordered
	 */
	protected String textColour = TEXT_COLOUR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.TIER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__LOWER, oldLower, lower));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__LOWER_INCLUSIVE, oldLowerInclusive, lowerInclusive));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__UPPER, oldUpper, upper));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__UPPER_INCLUSIVE, oldUpperInclusive, upperInclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__ORDER, oldOrder, order));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextColour() {
		return textColour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextColour(String newTextColour) {
		String oldTextColour = textColour;
		textColour = newTextColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.TIER__TEXT_COLOUR, oldTextColour, textColour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TieringPackage.TIER__LOWER:
				return getLower();
			case TieringPackage.TIER__LOWER_INCLUSIVE:
				return isLowerInclusive();
			case TieringPackage.TIER__UPPER:
				return getUpper();
			case TieringPackage.TIER__UPPER_INCLUSIVE:
				return isUpperInclusive();
			case TieringPackage.TIER__ORDER:
				return getOrder();
			case TieringPackage.TIER__SHARE:
				return getShare();
			case TieringPackage.TIER__GROUP:
				return getGroup();
			case TieringPackage.TIER__COLOUR:
				return getColour();
			case TieringPackage.TIER__TEXT_COLOUR:
				return getTextColour();
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
			case TieringPackage.TIER__LOWER:
				setLower((BigDecimal)newValue);
				return;
			case TieringPackage.TIER__LOWER_INCLUSIVE:
				setLowerInclusive((Boolean)newValue);
				return;
			case TieringPackage.TIER__UPPER:
				setUpper((BigDecimal)newValue);
				return;
			case TieringPackage.TIER__UPPER_INCLUSIVE:
				setUpperInclusive((Boolean)newValue);
				return;
			case TieringPackage.TIER__ORDER:
				setOrder((Integer)newValue);
				return;
			case TieringPackage.TIER__SHARE:
				setShare((BigDecimal)newValue);
				return;
			case TieringPackage.TIER__GROUP:
				setGroup((String)newValue);
				return;
			case TieringPackage.TIER__COLOUR:
				setColour((String)newValue);
				return;
			case TieringPackage.TIER__TEXT_COLOUR:
				setTextColour((String)newValue);
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
			case TieringPackage.TIER__LOWER:
				setLower(LOWER_EDEFAULT);
				return;
			case TieringPackage.TIER__LOWER_INCLUSIVE:
				setLowerInclusive(LOWER_INCLUSIVE_EDEFAULT);
				return;
			case TieringPackage.TIER__UPPER:
				setUpper(UPPER_EDEFAULT);
				return;
			case TieringPackage.TIER__UPPER_INCLUSIVE:
				setUpperInclusive(UPPER_INCLUSIVE_EDEFAULT);
				return;
			case TieringPackage.TIER__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case TieringPackage.TIER__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case TieringPackage.TIER__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case TieringPackage.TIER__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case TieringPackage.TIER__TEXT_COLOUR:
				setTextColour(TEXT_COLOUR_EDEFAULT);
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
			case TieringPackage.TIER__LOWER:
				return LOWER_EDEFAULT == null ? lower != null : !LOWER_EDEFAULT.equals(lower);
			case TieringPackage.TIER__LOWER_INCLUSIVE:
				return lowerInclusive != LOWER_INCLUSIVE_EDEFAULT;
			case TieringPackage.TIER__UPPER:
				return UPPER_EDEFAULT == null ? upper != null : !UPPER_EDEFAULT.equals(upper);
			case TieringPackage.TIER__UPPER_INCLUSIVE:
				return upperInclusive != UPPER_INCLUSIVE_EDEFAULT;
			case TieringPackage.TIER__ORDER:
				return order != ORDER_EDEFAULT;
			case TieringPackage.TIER__SHARE:
				return SHARE_EDEFAULT == null ? share != null : !SHARE_EDEFAULT.equals(share);
			case TieringPackage.TIER__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case TieringPackage.TIER__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case TieringPackage.TIER__TEXT_COLOUR:
				return TEXT_COLOUR_EDEFAULT == null ? textColour != null : !TEXT_COLOUR_EDEFAULT.equals(textColour);
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
				case TieringPackage.TIER__LOWER: return TieringPackage.INTERVAL__LOWER;
				case TieringPackage.TIER__LOWER_INCLUSIVE: return TieringPackage.INTERVAL__LOWER_INCLUSIVE;
				case TieringPackage.TIER__UPPER: return TieringPackage.INTERVAL__UPPER;
				case TieringPackage.TIER__UPPER_INCLUSIVE: return TieringPackage.INTERVAL__UPPER_INCLUSIVE;
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
				case TieringPackage.INTERVAL__LOWER: return TieringPackage.TIER__LOWER;
				case TieringPackage.INTERVAL__LOWER_INCLUSIVE: return TieringPackage.TIER__LOWER_INCLUSIVE;
				case TieringPackage.INTERVAL__UPPER: return TieringPackage.TIER__UPPER;
				case TieringPackage.INTERVAL__UPPER_INCLUSIVE: return TieringPackage.TIER__UPPER_INCLUSIVE;
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
		result.append(", order: ");
		result.append(order);
		result.append(", share: ");
		result.append(share);
		result.append(", group: ");
		result.append(group);
		result.append(", colour: ");
		result.append(colour);
		result.append(", textColour: ");
		result.append(textColour);
		result.append(')');
		return result.toString();
	}

} //TierImpl
