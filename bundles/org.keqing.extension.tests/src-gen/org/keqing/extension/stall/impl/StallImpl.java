/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.extension.stall.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keqing.extension.stall.Stall;
import org.keqing.extension.stall.StallPackage;
import org.keqing.extension.stall.StallUse;

import org.keqing.model.client.impl.ClientExtensionImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stall</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#isCorner <em>Corner</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getBrands <em>Brands</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getUse <em>Use</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getInspectedAt <em>Inspected At</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#getFootfall <em>Footfall</em>}</li>
 *   <li>{@link org.keqing.extension.stall.impl.StallImpl#isCrowded <em>Crowded</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StallImpl extends ClientExtensionImpl implements Stall {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #isCorner() <em>Corner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCorner()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CORNER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCorner() <em>Corner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCorner()
	 * @generated
	 * @ordered
	 */
	protected boolean corner = CORNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBrands() <em>Brands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrands()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BRANDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBrands() <em>Brands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrands()
	 * @generated
	 * @ordered
	 */
	protected Integer brands = BRANDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected LocalDate opened = OPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final StallUse USE_EDEFAULT = StallUse.SALES;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected StallUse use = USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInspectedAt() <em>Inspected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant INSPECTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInspectedAt() <em>Inspected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant inspectedAt = INSPECTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFootfall() <em>Footfall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFootfall()
	 * @generated
	 * @ordered
	 */
	protected static final Double FOOTFALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFootfall() <em>Footfall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFootfall()
	 * @generated
	 * @ordered
	 */
	protected Double footfall = FOOTFALL_EDEFAULT;

	/**
	 * The default value of the '{@link #isCrowded() <em>Crowded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrowded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CROWDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCrowded() <em>Crowded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrowded()
	 * @generated
	 * @ordered
	 */
	protected boolean crowded = CROWDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StallPackage.Literals.STALL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(BigDecimal newArea) {
		BigDecimal oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCorner() {
		return corner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorner(boolean newCorner) {
		boolean oldCorner = corner;
		corner = newCorner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__CORNER, oldCorner, corner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBrands() {
		return brands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrands(Integer newBrands) {
		Integer oldBrands = brands;
		brands = newBrands;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__BRANDS, oldBrands, brands));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpened() {
		return opened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpened(LocalDate newOpened) {
		LocalDate oldOpened = opened;
		opened = newOpened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__OPENED, oldOpened, opened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StallUse getUse() {
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(StallUse newUse) {
		StallUse oldUse = use;
		use = newUse == null ? USE_EDEFAULT : newUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__USE, oldUse, use));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getInspectedAt() {
		return inspectedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInspectedAt(Instant newInspectedAt) {
		Instant oldInspectedAt = inspectedAt;
		inspectedAt = newInspectedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__INSPECTED_AT, oldInspectedAt, inspectedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFootfall() {
		return footfall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFootfall(Double newFootfall) {
		Double oldFootfall = footfall;
		footfall = newFootfall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__FOOTFALL, oldFootfall, footfall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrowded() {
		return crowded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrowded(boolean newCrowded) {
		boolean oldCrowded = crowded;
		crowded = newCrowded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StallPackage.STALL__CROWDED, oldCrowded, crowded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StallPackage.STALL__NUMBER:
				return getNumber();
			case StallPackage.STALL__AREA:
				return getArea();
			case StallPackage.STALL__CORNER:
				return isCorner();
			case StallPackage.STALL__LEVEL:
				return getLevel();
			case StallPackage.STALL__BRANDS:
				return getBrands();
			case StallPackage.STALL__OPENED:
				return getOpened();
			case StallPackage.STALL__USE:
				return getUse();
			case StallPackage.STALL__INSPECTED_AT:
				return getInspectedAt();
			case StallPackage.STALL__FOOTFALL:
				return getFootfall();
			case StallPackage.STALL__CROWDED:
				return isCrowded();
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
			case StallPackage.STALL__NUMBER:
				setNumber((String)newValue);
				return;
			case StallPackage.STALL__AREA:
				setArea((BigDecimal)newValue);
				return;
			case StallPackage.STALL__CORNER:
				setCorner((Boolean)newValue);
				return;
			case StallPackage.STALL__LEVEL:
				setLevel((String)newValue);
				return;
			case StallPackage.STALL__BRANDS:
				setBrands((Integer)newValue);
				return;
			case StallPackage.STALL__OPENED:
				setOpened((LocalDate)newValue);
				return;
			case StallPackage.STALL__USE:
				setUse((StallUse)newValue);
				return;
			case StallPackage.STALL__INSPECTED_AT:
				setInspectedAt((Instant)newValue);
				return;
			case StallPackage.STALL__FOOTFALL:
				setFootfall((Double)newValue);
				return;
			case StallPackage.STALL__CROWDED:
				setCrowded((Boolean)newValue);
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
			case StallPackage.STALL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StallPackage.STALL__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case StallPackage.STALL__CORNER:
				setCorner(CORNER_EDEFAULT);
				return;
			case StallPackage.STALL__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case StallPackage.STALL__BRANDS:
				setBrands(BRANDS_EDEFAULT);
				return;
			case StallPackage.STALL__OPENED:
				setOpened(OPENED_EDEFAULT);
				return;
			case StallPackage.STALL__USE:
				setUse(USE_EDEFAULT);
				return;
			case StallPackage.STALL__INSPECTED_AT:
				setInspectedAt(INSPECTED_AT_EDEFAULT);
				return;
			case StallPackage.STALL__FOOTFALL:
				setFootfall(FOOTFALL_EDEFAULT);
				return;
			case StallPackage.STALL__CROWDED:
				setCrowded(CROWDED_EDEFAULT);
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
			case StallPackage.STALL__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case StallPackage.STALL__AREA:
				return AREA_EDEFAULT == null ? area != null : !AREA_EDEFAULT.equals(area);
			case StallPackage.STALL__CORNER:
				return corner != CORNER_EDEFAULT;
			case StallPackage.STALL__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case StallPackage.STALL__BRANDS:
				return BRANDS_EDEFAULT == null ? brands != null : !BRANDS_EDEFAULT.equals(brands);
			case StallPackage.STALL__OPENED:
				return OPENED_EDEFAULT == null ? opened != null : !OPENED_EDEFAULT.equals(opened);
			case StallPackage.STALL__USE:
				return use != USE_EDEFAULT;
			case StallPackage.STALL__INSPECTED_AT:
				return INSPECTED_AT_EDEFAULT == null ? inspectedAt != null : !INSPECTED_AT_EDEFAULT.equals(inspectedAt);
			case StallPackage.STALL__FOOTFALL:
				return FOOTFALL_EDEFAULT == null ? footfall != null : !FOOTFALL_EDEFAULT.equals(footfall);
			case StallPackage.STALL__CROWDED:
				return crowded != CROWDED_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", area: ");
		result.append(area);
		result.append(", corner: ");
		result.append(corner);
		result.append(", level: ");
		result.append(level);
		result.append(", brands: ");
		result.append(brands);
		result.append(", opened: ");
		result.append(opened);
		result.append(", use: ");
		result.append(use);
		result.append(", inspectedAt: ");
		result.append(inspectedAt);
		result.append(", footfall: ");
		result.append(footfall);
		result.append(", crowded: ");
		result.append(crowded);
		result.append(')');
		return result.toString();
	}

} //StallImpl
