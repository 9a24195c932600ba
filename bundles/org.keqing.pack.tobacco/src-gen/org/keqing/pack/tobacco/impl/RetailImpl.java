/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.tobacco.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keqing.model.client.impl.ClientExtensionImpl;

import org.keqing.pack.tobacco.Retail;
import org.keqing.pack.tobacco.RetailFormat;
import org.keqing.pack.tobacco.RetailMarket;
import org.keqing.pack.tobacco.RetailSize;
import org.keqing.pack.tobacco.TobaccoPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Retail</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.pack.tobacco.impl.RetailImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.impl.RetailImpl#getMarket <em>Market</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.impl.RetailImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.impl.RetailImpl#getBusinessLicence <em>Business Licence</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.impl.RetailImpl#getBrandsStocked <em>Brands Stocked</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.impl.RetailImpl#isTerminal <em>Terminal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RetailImpl extends ClientExtensionImpl implements Retail {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final RetailFormat FORMAT_EDEFAULT = RetailFormat.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected RetailFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMarket() <em>Market</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarket()
	 * @generated
	 * @ordered
	 */
	protected static final RetailMarket MARKET_EDEFAULT = RetailMarket.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMarket() <em>Market</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarket()
	 * @generated
	 * @ordered
	 */
	protected RetailMarket market = MARKET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final RetailSize SIZE_EDEFAULT = RetailSize.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected RetailSize size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessLicence() <em>Business Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String BUSINESS_LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusinessLicence() <em>Business Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessLicence()
	 * @generated
	 * @ordered
	 */
	protected String businessLicence = BUSINESS_LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBrandsStocked() <em>Brands Stocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrandsStocked()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BRANDS_STOCKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBrandsStocked() <em>Brands Stocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrandsStocked()
	 * @generated
	 * @ordered
	 */
	protected Integer brandsStocked = BRANDS_STOCKED_EDEFAULT;

	/**
	 * The default value of the '{@link #isTerminal() <em>Terminal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTerminal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TERMINAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTerminal() <em>Terminal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTerminal()
	 * @generated
	 * @ordered
	 */
	protected boolean terminal = TERMINAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RetailImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TobaccoPackage.Literals.RETAIL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetailFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(RetailFormat newFormat) {
		RetailFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TobaccoPackage.RETAIL__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetailMarket getMarket() {
		return market;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarket(RetailMarket newMarket) {
		RetailMarket oldMarket = market;
		market = newMarket == null ? MARKET_EDEFAULT : newMarket;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TobaccoPackage.RETAIL__MARKET, oldMarket, market));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetailSize getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(RetailSize newSize) {
		RetailSize oldSize = size;
		size = newSize == null ? SIZE_EDEFAULT : newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TobaccoPackage.RETAIL__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusinessLicence() {
		return businessLicence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessLicence(String newBusinessLicence) {
		String oldBusinessLicence = businessLicence;
		businessLicence = newBusinessLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TobaccoPackage.RETAIL__BUSINESS_LICENCE, oldBusinessLicence, businessLicence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBrandsStocked() {
		return brandsStocked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrandsStocked(Integer newBrandsStocked) {
		Integer oldBrandsStocked = brandsStocked;
		brandsStocked = newBrandsStocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TobaccoPackage.RETAIL__BRANDS_STOCKED, oldBrandsStocked, brandsStocked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTerminal() {
		return terminal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerminal(boolean newTerminal) {
		boolean oldTerminal = terminal;
		terminal = newTerminal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TobaccoPackage.RETAIL__TERMINAL, oldTerminal, terminal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TobaccoPackage.RETAIL__FORMAT:
				return getFormat();
			case TobaccoPackage.RETAIL__MARKET:
				return getMarket();
			case TobaccoPackage.RETAIL__SIZE:
				return getSize();
			case TobaccoPackage.RETAIL__BUSINESS_LICENCE:
				return getBusinessLicence();
			case TobaccoPackage.RETAIL__BRANDS_STOCKED:
				return getBrandsStocked();
			case TobaccoPackage.RETAIL__TERMINAL:
				return isTerminal();
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
			case TobaccoPackage.RETAIL__FORMAT:
				setFormat((RetailFormat)newValue);
				return;
			case TobaccoPackage.RETAIL__MARKET:
				setMarket((RetailMarket)newValue);
				return;
			case TobaccoPackage.RETAIL__SIZE:
				setSize((RetailSize)newValue);
				return;
			case TobaccoPackage.RETAIL__BUSINESS_LICENCE:
				setBusinessLicence((String)newValue);
				return;
			case TobaccoPackage.RETAIL__BRANDS_STOCKED:
				setBrandsStocked((Integer)newValue);
				return;
			case TobaccoPackage.RETAIL__TERMINAL:
				setTerminal((Boolean)newValue);
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
			case TobaccoPackage.RETAIL__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case TobaccoPackage.RETAIL__MARKET:
				setMarket(MARKET_EDEFAULT);
				return;
			case TobaccoPackage.RETAIL__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case TobaccoPackage.RETAIL__BUSINESS_LICENCE:
				setBusinessLicence(BUSINESS_LICENCE_EDEFAULT);
				return;
			case TobaccoPackage.RETAIL__BRANDS_STOCKED:
				setBrandsStocked(BRANDS_STOCKED_EDEFAULT);
				return;
			case TobaccoPackage.RETAIL__TERMINAL:
				setTerminal(TERMINAL_EDEFAULT);
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
			case TobaccoPackage.RETAIL__FORMAT:
				return format != FORMAT_EDEFAULT;
			case TobaccoPackage.RETAIL__MARKET:
				return market != MARKET_EDEFAULT;
			case TobaccoPackage.RETAIL__SIZE:
				return size != SIZE_EDEFAULT;
			case TobaccoPackage.RETAIL__BUSINESS_LICENCE:
				return BUSINESS_LICENCE_EDEFAULT == null ? businessLicence != null : !BUSINESS_LICENCE_EDEFAULT.equals(businessLicence);
			case TobaccoPackage.RETAIL__BRANDS_STOCKED:
				return BRANDS_STOCKED_EDEFAULT == null ? brandsStocked != null : !BRANDS_STOCKED_EDEFAULT.equals(brandsStocked);
			case TobaccoPackage.RETAIL__TERMINAL:
				return terminal != TERMINAL_EDEFAULT;
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
		result.append(" (format: ");
		result.append(format);
		result.append(", market: ");
		result.append(market);
		result.append(", size: ");
		result.append(size);
		result.append(", businessLicence: ");
		result.append(businessLicence);
		result.append(", brandsStocked: ");
		result.append(brandsStocked);
		result.append(", terminal: ");
		result.append(terminal);
		result.append(')');
		return result.toString();
	}

} //RetailImpl
