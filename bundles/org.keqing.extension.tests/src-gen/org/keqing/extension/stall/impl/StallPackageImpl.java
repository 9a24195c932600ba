/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.extension.stall.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.extension.stall.Stall;
import org.keqing.extension.stall.StallFactory;
import org.keqing.extension.stall.StallPackage;
import org.keqing.extension.stall.StallUse;

import org.keqing.model.base.BasePackage;

import org.keqing.model.client.ClientPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StallPackageImpl extends EPackageImpl implements StallPackage {
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
	private EClass stallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stallUseEEnum = null;

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
	 * @see org.keqing.extension.stall.StallPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StallPackageImpl() {
		super(eNS_URI, StallFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link StallPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StallPackage init() {
		if (isInited) return (StallPackage)EPackage.Registry.INSTANCE.getEPackage(StallPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStallPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StallPackageImpl theStallPackage = registeredStallPackage instanceof StallPackageImpl ? (StallPackageImpl)registeredStallPackage : new StallPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BasePackage.eINSTANCE.eClass();
		ClientPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theStallPackage.createPackageContents();

		// Initialize created meta-data
		theStallPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStallPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StallPackage.eNS_URI, theStallPackage);
		return theStallPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStall() {
		return stallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Number() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Area() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Corner() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Level() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Brands() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Opened() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Use() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_InspectedAt() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Footfall() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStall_Crowded() {
		return (EAttribute)stallEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStallUse() {
		return stallUseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StallFactory getStallFactory() {
		return (StallFactory)getEFactoryInstance();
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
		stallEClass = createEClass(STALL);
		createEAttribute(stallEClass, STALL__NUMBER);
		createEAttribute(stallEClass, STALL__AREA);
		createEAttribute(stallEClass, STALL__CORNER);
		createEAttribute(stallEClass, STALL__LEVEL);
		createEAttribute(stallEClass, STALL__BRANDS);
		createEAttribute(stallEClass, STALL__OPENED);
		createEAttribute(stallEClass, STALL__USE);
		createEAttribute(stallEClass, STALL__INSPECTED_AT);
		createEAttribute(stallEClass, STALL__FOOTFALL);
		createEAttribute(stallEClass, STALL__CROWDED);

		// Create enums
		stallUseEEnum = createEEnum(STALL_USE);
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
		stallEClass.getESuperTypes().add(theClientPackage.getClientExtension());

		// Initialize classes, features, and operations; add parameters
		initEClass(stallEClass, Stall.class, "Stall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStall_Number(), ecorePackage.getEString(), "number", null, 1, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Area(), theBasePackage.getDecimal(), "area", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Corner(), ecorePackage.getEBoolean(), "corner", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Level(), ecorePackage.getEString(), "level", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Brands(), ecorePackage.getEIntegerObject(), "brands", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Opened(), theBasePackage.getLocalDate(), "opened", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Use(), this.getStallUse(), "use", null, 1, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_InspectedAt(), theBasePackage.getInstant(), "inspectedAt", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Footfall(), ecorePackage.getEDoubleObject(), "footfall", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStall_Crowded(), ecorePackage.getEBoolean(), "crowded", null, 0, 1, Stall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(stallUseEEnum, StallUse.class, "StallUse");
		addEEnumLiteral(stallUseEEnum, StallUse.SALES);
		addEEnumLiteral(stallUseEEnum, StallUse.STORAGE);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://keqing.org/field
		createFieldAnnotations();
		// http://keqing.org/store
		createStoreAnnotations();
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
		  (getStall_Number(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Area(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "unit", "squareMetre"
		   });
		addAnnotation
		  (getStall_Corner(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Level(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Brands(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Opened(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Use(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_InspectedAt(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Footfall(),
		   source,
		   new String[] {
			   "group", "stall",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getStall_Crowded(),
		   source,
		   new String[] {
			   "kind", "computed"
		   });
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
		  (getStall_Number(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getStall_Area(),
		   source,
		   new String[] {
			   "precision", "10",
			   "scale", "2"
		   });
		addAnnotation
		  (getStall_Level(),
		   source,
		   new String[] {
			   "column", "stall_level",
			   "length", "40"
		   });
		addAnnotation
		  (getStall_Use(),
		   source,
		   new String[] {
			   "length", "20"
		   });
	}

} //StallPackageImpl
