/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.market.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.model.base.BasePackage;

import org.keqing.model.client.ClientPackage;

import org.keqing.pack.market.MarketFactory;
import org.keqing.pack.market.MarketPackage;
import org.keqing.pack.market.Tenant;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MarketPackageImpl extends EPackageImpl implements MarketPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tenantEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.keqing.pack.market.MarketPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MarketPackageImpl() {
		super(eNS_URI, MarketFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MarketPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MarketPackage init() {
		if (isInited) return (MarketPackage)EPackage.Registry.INSTANCE.getEPackage(MarketPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMarketPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MarketPackageImpl theMarketPackage = registeredMarketPackage instanceof MarketPackageImpl ? (MarketPackageImpl)registeredMarketPackage : new MarketPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BasePackage.eINSTANCE.eClass();
		ClientPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theMarketPackage.createPackageContents();

		// Initialize created meta-data
		theMarketPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMarketPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MarketPackage.eNS_URI, theMarketPackage);
		return theMarketPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTenant() {
		return tenantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Stall() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Area() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Category() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Brand() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Level() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Staff() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_Rent() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_MonthlyFees() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_MonthlySales() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTenant_MonthlyPurchases() {
		return (EAttribute)tenantEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarketFactory getMarketFactory() {
		return (MarketFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		tenantEClass = createEClass(TENANT);
		createEAttribute(tenantEClass, TENANT__STALL);
		createEAttribute(tenantEClass, TENANT__AREA);
		createEAttribute(tenantEClass, TENANT__CATEGORY);
		createEAttribute(tenantEClass, TENANT__BRAND);
		createEAttribute(tenantEClass, TENANT__LEVEL);
		createEAttribute(tenantEClass, TENANT__STAFF);
		createEAttribute(tenantEClass, TENANT__RENT);
		createEAttribute(tenantEClass, TENANT__MONTHLY_FEES);
		createEAttribute(tenantEClass, TENANT__MONTHLY_SALES);
		createEAttribute(tenantEClass, TENANT__MONTHLY_PURCHASES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ClientPackage theClientPackage = (ClientPackage)EPackage.Registry.INSTANCE.getEPackage(ClientPackage.eNS_URI);
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		tenantEClass.getESuperTypes().add(theClientPackage.getClientExtension());

		// Initialize classes, features, and operations; add parameters
		initEClass(tenantEClass, Tenant.class, "Tenant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTenant_Stall(), ecorePackage.getEString(), "stall", null, 1, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_Area(), theBasePackage.getDecimal(), "area", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_Category(), ecorePackage.getEString(), "category", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_Brand(), ecorePackage.getEString(), "brand", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_Level(), ecorePackage.getEString(), "level", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_Staff(), ecorePackage.getEIntegerObject(), "staff", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_Rent(), theBasePackage.getDecimal(), "rent", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_MonthlyFees(), theBasePackage.getDecimal(), "monthlyFees", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_MonthlySales(), theBasePackage.getDecimal(), "monthlySales", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTenant_MonthlyPurchases(), theBasePackage.getDecimal(), "monthlyPurchases", null, 0, 1, Tenant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://keqing.org/store
		createStoreAnnotations();
		// http://keqing.org/field
		createFieldAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://keqing.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations() {
		String source = "http://keqing.org/store";
		addAnnotation
		  (tenantEClass,
		   source,
		   new String[] {
			   "table", "tenant"
		   });
		addAnnotation
		  (getTenant_Stall(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getTenant_Area(),
		   source,
		   new String[] {
			   "precision", "10",
			   "scale", "2"
		   });
		addAnnotation
		  (getTenant_Category(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getTenant_Brand(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getTenant_Level(),
		   source,
		   new String[] {
			   "column", "stall_level",
			   "length", "40"
		   });
		addAnnotation
		  (getTenant_Rent(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getTenant_MonthlyFees(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getTenant_MonthlySales(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getTenant_MonthlyPurchases(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://keqing.org/field</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFieldAnnotations() {
		String source = "http://keqing.org/field";
		addAnnotation
		  (getTenant_Stall(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getTenant_Area(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "unit", "squareMetre"
		   });
		addAnnotation
		  (getTenant_Category(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getTenant_Brand(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getTenant_Level(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getTenant_Staff(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getTenant_Rent(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "12",
			   "unit", "money"
		   });
		addAnnotation
		  (getTenant_MonthlyFees(),
		   source,
		   new String[] {
			   "group", "takings",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "6",
			   "unit", "money"
		   });
		addAnnotation
		  (getTenant_MonthlySales(),
		   source,
		   new String[] {
			   "group", "takings",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6",
			   "unit", "money"
		   });
		addAnnotation
		  (getTenant_MonthlyPurchases(),
		   source,
		   new String[] {
			   "group", "takings",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6",
			   "unit", "money"
		   });
	}

} //MarketPackageImpl
