/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.market;

import java.math.BigDecimal;

import org.keqing.model.client.ClientExtension;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tenant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a market knows of a client that rents a stall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.pack.market.Tenant#getStall <em>Stall</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getArea <em>Area</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getCategory <em>Category</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getBrand <em>Brand</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getRent <em>Rent</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getMonthlyFees <em>Monthly Fees</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getMonthlySales <em>Monthly Sales</em>}</li>
 *   <li>{@link org.keqing.pack.market.Tenant#getMonthlyPurchases <em>Monthly Purchases</em>}</li>
 * </ul>
 *
 * @see org.keqing.pack.market.MarketPackage#getTenant()
 * @model annotation="http://keqing.org/store table='tenant'"
 * @generated
 */
public interface Tenant extends ClientExtension {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Stall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stall</em>' attribute.
	 * @see #setStall(String)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Stall()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='40'"
	 * @generated
	 */
	String getStall();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getStall <em>Stall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stall</em>' attribute.
	 * @see #getStall()
	 * @generated
	 */
	void setStall(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(BigDecimal)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Area()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager' unit='squareMetre'"
	 *        annotation="http://keqing.org/store precision='10' scale='2'"
	 * @generated
	 */
	BigDecimal getArea();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Category()
	 * @model annotation="http://keqing.org/field group='stall' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='80'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Brand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Brand</em>' attribute.
	 * @see #setBrand(String)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Brand()
	 * @model annotation="http://keqing.org/field group='stall' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='80'"
	 * @generated
	 */
	String getBrand();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getBrand <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brand</em>' attribute.
	 * @see #getBrand()
	 * @generated
	 */
	void setBrand(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Level()
	 * @model annotation="http://keqing.org/field group='stall' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store column='stall_level' length='40'"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff</em>' attribute.
	 * @see #setStaff(Integer)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Staff()
	 * @model annotation="http://keqing.org/field group='stall' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 * @generated
	 */
	Integer getStaff();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getStaff <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' attribute.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Integer value);

	/**
	 * Returns the value of the '<em><b>Rent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rent</em>' attribute.
	 * @see #setRent(BigDecimal)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_Rent()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='stall' kind='dynamic' owner='finance' approver='finance-manager' review='12' unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getRent();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getRent <em>Rent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rent</em>' attribute.
	 * @see #getRent()
	 * @generated
	 */
	void setRent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Monthly Fees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monthly Fees</em>' attribute.
	 * @see #setMonthlyFees(BigDecimal)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_MonthlyFees()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='takings' kind='dynamic' owner='finance' approver='finance-manager' review='6' unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getMonthlyFees();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getMonthlyFees <em>Monthly Fees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Fees</em>' attribute.
	 * @see #getMonthlyFees()
	 * @generated
	 */
	void setMonthlyFees(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Monthly Sales</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monthly Sales</em>' attribute.
	 * @see #setMonthlySales(BigDecimal)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_MonthlySales()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='takings' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6' unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getMonthlySales();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getMonthlySales <em>Monthly Sales</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Sales</em>' attribute.
	 * @see #getMonthlySales()
	 * @generated
	 */
	void setMonthlySales(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Monthly Purchases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monthly Purchases</em>' attribute.
	 * @see #setMonthlyPurchases(BigDecimal)
	 * @see org.keqing.pack.market.MarketPackage#getTenant_MonthlyPurchases()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='takings' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6' unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getMonthlyPurchases();

	/**
	 * Sets the value of the '{@link org.keqing.pack.market.Tenant#getMonthlyPurchases <em>Monthly Purchases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Purchases</em>' attribute.
	 * @see #getMonthlyPurchases()
	 * @generated
	 */
	void setMonthlyPurchases(BigDecimal value);

} // Tenant
