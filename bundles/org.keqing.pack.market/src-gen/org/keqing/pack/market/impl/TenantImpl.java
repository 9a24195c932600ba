/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.market.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keqing.model.client.impl.ClientExtensionImpl;

import org.keqing.pack.market.MarketPackage;
import org.keqing.pack.market.Tenant;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tenant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getStall <em>Stall</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getBrand <em>Brand</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getRent <em>Rent</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getMonthlyFees <em>Monthly Fees</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getMonthlySales <em>Monthly Sales</em>}</li>
 *   <li>{@link org.keqing.pack.market.impl.TenantImpl#getMonthlyPurchases <em>Monthly Purchases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TenantImpl extends ClientExtensionImpl implements Tenant {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getStall() <em>Stall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStall()
	 * @generated
	 * @ordered
	 */
	protected static final String STALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStall() <em>Stall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStall()
	 * @generated
	 * @ordered
	 */
	protected String stall = STALL_EDEFAULT;

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
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBrand() <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrand()
	 * @generated
	 * @ordered
	 */
	protected static final String BRAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBrand() <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrand()
	 * @generated
	 * @ordered
	 */
	protected String brand = BRAND_EDEFAULT;

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
	 * The default value of the '{@link #getStaff() <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STAFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected Integer staff = STAFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getRent() <em>Rent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRent() <em>Rent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rent = RENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonthlyFees() <em>Monthly Fees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyFees()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MONTHLY_FEES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonthlyFees() <em>Monthly Fees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyFees()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal monthlyFees = MONTHLY_FEES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonthlySales() <em>Monthly Sales</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlySales()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MONTHLY_SALES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonthlySales() <em>Monthly Sales</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlySales()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal monthlySales = MONTHLY_SALES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonthlyPurchases() <em>Monthly Purchases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyPurchases()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MONTHLY_PURCHASES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonthlyPurchases() <em>Monthly Purchases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyPurchases()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal monthlyPurchases = MONTHLY_PURCHASES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TenantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MarketPackage.Literals.TENANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStall() {
		return stall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStall(String newStall) {
		String oldStall = stall;
		stall = newStall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__STALL, oldStall, stall));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBrand() {
		return brand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrand(String newBrand) {
		String oldBrand = brand;
		brand = newBrand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__BRAND, oldBrand, brand));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(Integer newStaff) {
		Integer oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__STAFF, oldStaff, staff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRent() {
		return rent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRent(BigDecimal newRent) {
		BigDecimal oldRent = rent;
		rent = newRent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__RENT, oldRent, rent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMonthlyFees() {
		return monthlyFees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlyFees(BigDecimal newMonthlyFees) {
		BigDecimal oldMonthlyFees = monthlyFees;
		monthlyFees = newMonthlyFees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__MONTHLY_FEES, oldMonthlyFees, monthlyFees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMonthlySales() {
		return monthlySales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlySales(BigDecimal newMonthlySales) {
		BigDecimal oldMonthlySales = monthlySales;
		monthlySales = newMonthlySales;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__MONTHLY_SALES, oldMonthlySales, monthlySales));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMonthlyPurchases() {
		return monthlyPurchases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlyPurchases(BigDecimal newMonthlyPurchases) {
		BigDecimal oldMonthlyPurchases = monthlyPurchases;
		monthlyPurchases = newMonthlyPurchases;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MarketPackage.TENANT__MONTHLY_PURCHASES, oldMonthlyPurchases, monthlyPurchases));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MarketPackage.TENANT__STALL:
				return getStall();
			case MarketPackage.TENANT__AREA:
				return getArea();
			case MarketPackage.TENANT__CATEGORY:
				return getCategory();
			case MarketPackage.TENANT__BRAND:
				return getBrand();
			case MarketPackage.TENANT__LEVEL:
				return getLevel();
			case MarketPackage.TENANT__STAFF:
				return getStaff();
			case MarketPackage.TENANT__RENT:
				return getRent();
			case MarketPackage.TENANT__MONTHLY_FEES:
				return getMonthlyFees();
			case MarketPackage.TENANT__MONTHLY_SALES:
				return getMonthlySales();
			case MarketPackage.TENANT__MONTHLY_PURCHASES:
				return getMonthlyPurchases();
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
			case MarketPackage.TENANT__STALL:
				setStall((String)newValue);
				return;
			case MarketPackage.TENANT__AREA:
				setArea((BigDecimal)newValue);
				return;
			case MarketPackage.TENANT__CATEGORY:
				setCategory((String)newValue);
				return;
			case MarketPackage.TENANT__BRAND:
				setBrand((String)newValue);
				return;
			case MarketPackage.TENANT__LEVEL:
				setLevel((String)newValue);
				return;
			case MarketPackage.TENANT__STAFF:
				setStaff((Integer)newValue);
				return;
			case MarketPackage.TENANT__RENT:
				setRent((BigDecimal)newValue);
				return;
			case MarketPackage.TENANT__MONTHLY_FEES:
				setMonthlyFees((BigDecimal)newValue);
				return;
			case MarketPackage.TENANT__MONTHLY_SALES:
				setMonthlySales((BigDecimal)newValue);
				return;
			case MarketPackage.TENANT__MONTHLY_PURCHASES:
				setMonthlyPurchases((BigDecimal)newValue);
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
			case MarketPackage.TENANT__STALL:
				setStall(STALL_EDEFAULT);
				return;
			case MarketPackage.TENANT__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case MarketPackage.TENANT__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case MarketPackage.TENANT__BRAND:
				setBrand(BRAND_EDEFAULT);
				return;
			case MarketPackage.TENANT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case MarketPackage.TENANT__STAFF:
				setStaff(STAFF_EDEFAULT);
				return;
			case MarketPackage.TENANT__RENT:
				setRent(RENT_EDEFAULT);
				return;
			case MarketPackage.TENANT__MONTHLY_FEES:
				setMonthlyFees(MONTHLY_FEES_EDEFAULT);
				return;
			case MarketPackage.TENANT__MONTHLY_SALES:
				setMonthlySales(MONTHLY_SALES_EDEFAULT);
				return;
			case MarketPackage.TENANT__MONTHLY_PURCHASES:
				setMonthlyPurchases(MONTHLY_PURCHASES_EDEFAULT);
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
			case MarketPackage.TENANT__STALL:
				return STALL_EDEFAULT == null ? stall != null : !STALL_EDEFAULT.equals(stall);
			case MarketPackage.TENANT__AREA:
				return AREA_EDEFAULT == null ? area != null : !AREA_EDEFAULT.equals(area);
			case MarketPackage.TENANT__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case MarketPackage.TENANT__BRAND:
				return BRAND_EDEFAULT == null ? brand != null : !BRAND_EDEFAULT.equals(brand);
			case MarketPackage.TENANT__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case MarketPackage.TENANT__STAFF:
				return STAFF_EDEFAULT == null ? staff != null : !STAFF_EDEFAULT.equals(staff);
			case MarketPackage.TENANT__RENT:
				return RENT_EDEFAULT == null ? rent != null : !RENT_EDEFAULT.equals(rent);
			case MarketPackage.TENANT__MONTHLY_FEES:
				return MONTHLY_FEES_EDEFAULT == null ? monthlyFees != null : !MONTHLY_FEES_EDEFAULT.equals(monthlyFees);
			case MarketPackage.TENANT__MONTHLY_SALES:
				return MONTHLY_SALES_EDEFAULT == null ? monthlySales != null : !MONTHLY_SALES_EDEFAULT.equals(monthlySales);
			case MarketPackage.TENANT__MONTHLY_PURCHASES:
				return MONTHLY_PURCHASES_EDEFAULT == null ? monthlyPurchases != null : !MONTHLY_PURCHASES_EDEFAULT.equals(monthlyPurchases);
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
		result.append(" (stall: ");
		result.append(stall);
		result.append(", area: ");
		result.append(area);
		result.append(", category: ");
		result.append(category);
		result.append(", brand: ");
		result.append(brand);
		result.append(", level: ");
		result.append(level);
		result.append(", staff: ");
		result.append(staff);
		result.append(", rent: ");
		result.append(rent);
		result.append(", monthlyFees: ");
		result.append(monthlyFees);
		result.append(", monthlySales: ");
		result.append(monthlySales);
		result.append(", monthlyPurchases: ");
		result.append(monthlyPurchases);
		result.append(')');
		return result.toString();
	}

} //TenantImpl
