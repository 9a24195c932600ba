/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.tobacco.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.model.base.BasePackage;

import org.keqing.model.client.ClientPackage;

import org.keqing.pack.tobacco.Retail;
import org.keqing.pack.tobacco.RetailFormat;
import org.keqing.pack.tobacco.RetailMarket;
import org.keqing.pack.tobacco.RetailSize;
import org.keqing.pack.tobacco.TobaccoFactory;
import org.keqing.pack.tobacco.TobaccoPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TobaccoPackageImpl extends EPackageImpl implements TobaccoPackage {
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
	private EClass retailEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum retailFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum retailMarketEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum retailSizeEEnum = null;

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
	 * @see org.keqing.pack.tobacco.TobaccoPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TobaccoPackageImpl() {
		super(eNS_URI, TobaccoFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link TobaccoPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TobaccoPackage init() {
		if (isInited) return (TobaccoPackage)EPackage.Registry.INSTANCE.getEPackage(TobaccoPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTobaccoPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TobaccoPackageImpl theTobaccoPackage = registeredTobaccoPackage instanceof TobaccoPackageImpl ? (TobaccoPackageImpl)registeredTobaccoPackage : new TobaccoPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BasePackage.eINSTANCE.eClass();
		ClientPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theTobaccoPackage.createPackageContents();

		// Initialize created meta-data
		theTobaccoPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTobaccoPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TobaccoPackage.eNS_URI, theTobaccoPackage);
		return theTobaccoPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRetail() {
		return retailEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetail_Format() {
		return (EAttribute)retailEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetail_Market() {
		return (EAttribute)retailEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetail_Size() {
		return (EAttribute)retailEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetail_BusinessLicence() {
		return (EAttribute)retailEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetail_BrandsStocked() {
		return (EAttribute)retailEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetail_Terminal() {
		return (EAttribute)retailEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRetailFormat() {
		return retailFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRetailMarket() {
		return retailMarketEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRetailSize() {
		return retailSizeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TobaccoFactory getTobaccoFactory() {
		return (TobaccoFactory)getEFactoryInstance();
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
		retailEClass = createEClass(RETAIL);
		createEAttribute(retailEClass, RETAIL__FORMAT);
		createEAttribute(retailEClass, RETAIL__MARKET);
		createEAttribute(retailEClass, RETAIL__SIZE);
		createEAttribute(retailEClass, RETAIL__BUSINESS_LICENCE);
		createEAttribute(retailEClass, RETAIL__BRANDS_STOCKED);
		createEAttribute(retailEClass, RETAIL__TERMINAL);

		// Create enums
		retailFormatEEnum = createEEnum(RETAIL_FORMAT);
		retailMarketEEnum = createEEnum(RETAIL_MARKET);
		retailSizeEEnum = createEEnum(RETAIL_SIZE);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		retailEClass.getESuperTypes().add(theClientPackage.getClientExtension());

		// Initialize classes, features, and operations; add parameters
		initEClass(retailEClass, Retail.class, "Retail", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRetail_Format(), this.getRetailFormat(), "format", null, 1, 1, Retail.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRetail_Market(), this.getRetailMarket(), "market", null, 1, 1, Retail.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRetail_Size(), this.getRetailSize(), "size", null, 1, 1, Retail.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRetail_BusinessLicence(), ecorePackage.getEString(), "businessLicence", null, 0, 1, Retail.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRetail_BrandsStocked(), ecorePackage.getEIntegerObject(), "brandsStocked", null, 0, 1, Retail.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRetail_Terminal(), ecorePackage.getEBoolean(), "terminal", null, 0, 1, Retail.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(retailFormatEEnum, RetailFormat.class, "RetailFormat");
		addEEnumLiteral(retailFormatEEnum, RetailFormat.UNKNOWN);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.CONVENIENCE);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.GROCERY);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.SUPERMARKET);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.DEPARTMENT_STORE);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.TOBACCO_LIQUOR);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.ENTERTAINMENT);
		addEEnumLiteral(retailFormatEEnum, RetailFormat.OTHER);

		initEEnum(retailMarketEEnum, RetailMarket.class, "RetailMarket");
		addEEnumLiteral(retailMarketEEnum, RetailMarket.UNKNOWN);
		addEEnumLiteral(retailMarketEEnum, RetailMarket.TOWN);
		addEEnumLiteral(retailMarketEEnum, RetailMarket.COUNTRY);

		initEEnum(retailSizeEEnum, RetailSize.class, "RetailSize");
		addEEnumLiteral(retailSizeEEnum, RetailSize.UNKNOWN);
		addEEnumLiteral(retailSizeEEnum, RetailSize.LARGE);
		addEEnumLiteral(retailSizeEEnum, RetailSize.MEDIUM);
		addEEnumLiteral(retailSizeEEnum, RetailSize.SMALL);

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
		  (retailEClass,
		   source,
		   new String[] {
			   "table", "retail"
		   });
		addAnnotation
		  (getRetail_Format(),
		   source,
		   new String[] {
			   "column", "retail_format",
			   "length", "20"
		   });
		addAnnotation
		  (getRetail_Market(),
		   source,
		   new String[] {
			   "column", "market_type",
			   "length", "20"
		   });
		addAnnotation
		  (getRetail_Size(),
		   source,
		   new String[] {
			   "column", "business_size",
			   "length", "20"
		   });
		addAnnotation
		  (getRetail_BusinessLicence(),
		   source,
		   new String[] {
			   "length", "40"
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
		  (getRetail_Format(),
		   source,
		   new String[] {
			   "group", "retail",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getRetail_Market(),
		   source,
		   new String[] {
			   "group", "retail",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getRetail_Size(),
		   source,
		   new String[] {
			   "group", "retail",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getRetail_BusinessLicence(),
		   source,
		   new String[] {
			   "group", "retail",
			   "kind", "static",
			   "owner", "licence-officer",
			   "approver", "licence-manager"
		   });
		addAnnotation
		  (getRetail_BrandsStocked(),
		   source,
		   new String[] {
			   "group", "retail",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getRetail_Terminal(),
		   source,
		   new String[] {
			   "group", "retail",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
	}

} //TobaccoPackageImpl
