/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.market;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

import org.keqing.model.client.ClientPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.keqing.pack.market.MarketFactory
 * @model kind="package"
 * @generated
 */
public interface MarketPackage extends EPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "market";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/market/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "market";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MarketPackage eINSTANCE = org.keqing.pack.market.impl.MarketPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.pack.market.impl.TenantImpl <em>Tenant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.market.impl.TenantImpl
	 * @see org.keqing.pack.market.impl.MarketPackageImpl#getTenant()
	 * @generated
	 */
	int TENANT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__ID = ClientPackage.CLIENT_EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__VERSION = ClientPackage.CLIENT_EXTENSION__VERSION;

	/**
	 * The feature id for the '<em><b>Stall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__STALL = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__AREA = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__CATEGORY = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Brand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__BRAND = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__LEVEL = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__STAFF = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__RENT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Monthly Fees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__MONTHLY_FEES = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Monthly Sales</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__MONTHLY_SALES = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Monthly Purchases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT__MONTHLY_PURCHASES = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Tenant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT_FEATURE_COUNT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Tenant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENANT_OPERATION_COUNT = ClientPackage.CLIENT_EXTENSION_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.keqing.pack.market.Tenant <em>Tenant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tenant</em>'.
	 * @see org.keqing.pack.market.Tenant
	 * @generated
	 */
	EClass getTenant();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getStall <em>Stall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stall</em>'.
	 * @see org.keqing.pack.market.Tenant#getStall()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Stall();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.keqing.pack.market.Tenant#getArea()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.keqing.pack.market.Tenant#getCategory()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getBrand <em>Brand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brand</em>'.
	 * @see org.keqing.pack.market.Tenant#getBrand()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Brand();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.keqing.pack.market.Tenant#getLevel()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff</em>'.
	 * @see org.keqing.pack.market.Tenant#getStaff()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getRent <em>Rent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rent</em>'.
	 * @see org.keqing.pack.market.Tenant#getRent()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_Rent();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getMonthlyFees <em>Monthly Fees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Fees</em>'.
	 * @see org.keqing.pack.market.Tenant#getMonthlyFees()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_MonthlyFees();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getMonthlySales <em>Monthly Sales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Sales</em>'.
	 * @see org.keqing.pack.market.Tenant#getMonthlySales()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_MonthlySales();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.market.Tenant#getMonthlyPurchases <em>Monthly Purchases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Purchases</em>'.
	 * @see org.keqing.pack.market.Tenant#getMonthlyPurchases()
	 * @see #getTenant()
	 * @generated
	 */
	EAttribute getTenant_MonthlyPurchases();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MarketFactory getMarketFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.keqing.pack.market.impl.TenantImpl <em>Tenant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.market.impl.TenantImpl
		 * @see org.keqing.pack.market.impl.MarketPackageImpl#getTenant()
		 * @generated
		 */
		EClass TENANT = eINSTANCE.getTenant();

		/**
		 * The meta object literal for the '<em><b>Stall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__STALL = eINSTANCE.getTenant_Stall();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__AREA = eINSTANCE.getTenant_Area();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__CATEGORY = eINSTANCE.getTenant_Category();

		/**
		 * The meta object literal for the '<em><b>Brand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__BRAND = eINSTANCE.getTenant_Brand();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__LEVEL = eINSTANCE.getTenant_Level();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__STAFF = eINSTANCE.getTenant_Staff();

		/**
		 * The meta object literal for the '<em><b>Rent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__RENT = eINSTANCE.getTenant_Rent();

		/**
		 * The meta object literal for the '<em><b>Monthly Fees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__MONTHLY_FEES = eINSTANCE.getTenant_MonthlyFees();

		/**
		 * The meta object literal for the '<em><b>Monthly Sales</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__MONTHLY_SALES = eINSTANCE.getTenant_MonthlySales();

		/**
		 * The meta object literal for the '<em><b>Monthly Purchases</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENANT__MONTHLY_PURCHASES = eINSTANCE.getTenant_MonthlyPurchases();

	}

} //MarketPackage
