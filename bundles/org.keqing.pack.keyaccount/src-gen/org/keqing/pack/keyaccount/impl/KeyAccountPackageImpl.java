/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.keyaccount.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.model.base.BasePackage;

import org.keqing.model.client.ClientPackage;

import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccount;
import org.keqing.pack.keyaccount.KeyAccountFactory;
import org.keqing.pack.keyaccount.KeyAccountPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class KeyAccountPackageImpl extends EPackageImpl implements KeyAccountPackage {
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
	private EClass keyAccountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum judgementGradeEEnum = null;

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
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private KeyAccountPackageImpl() {
		super(eNS_URI, KeyAccountFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link KeyAccountPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static KeyAccountPackage init() {
		if (isInited) return (KeyAccountPackage)EPackage.Registry.INSTANCE.getEPackage(KeyAccountPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredKeyAccountPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		KeyAccountPackageImpl theKeyAccountPackage = registeredKeyAccountPackage instanceof KeyAccountPackageImpl ? (KeyAccountPackageImpl)registeredKeyAccountPackage : new KeyAccountPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BasePackage.eINSTANCE.eClass();
		ClientPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theKeyAccountPackage.createPackageContents();

		// Initialize created meta-data
		theKeyAccountPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theKeyAccountPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(KeyAccountPackage.eNS_URI, theKeyAccountPackage);
		return theKeyAccountPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeyAccount() {
		return keyAccountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_Influence() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_InfluenceEvidence() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_InfluenceBy() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_InfluenceOn() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_Loyalty() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_LoyaltyEvidence() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_LoyaltyBy() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_LoyaltyOn() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_Sponsor() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_Department() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_DepartmentHead() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_WorkingGroup() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyAccount_GroupLeader() {
		return (EAttribute)keyAccountEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJudgementGrade() {
		return judgementGradeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyAccountFactory getKeyAccountFactory() {
		return (KeyAccountFactory)getEFactoryInstance();
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
		keyAccountEClass = createEClass(KEY_ACCOUNT);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__INFLUENCE);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__INFLUENCE_EVIDENCE);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__INFLUENCE_BY);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__INFLUENCE_ON);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__LOYALTY);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__LOYALTY_EVIDENCE);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__LOYALTY_BY);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__LOYALTY_ON);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__SPONSOR);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__DEPARTMENT);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__DEPARTMENT_HEAD);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__WORKING_GROUP);
		createEAttribute(keyAccountEClass, KEY_ACCOUNT__GROUP_LEADER);

		// Create enums
		judgementGradeEEnum = createEEnum(JUDGEMENT_GRADE);
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
		keyAccountEClass.getESuperTypes().add(theClientPackage.getClientExtension());

		// Initialize classes, features, and operations; add parameters
		initEClass(keyAccountEClass, KeyAccount.class, "KeyAccount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyAccount_Influence(), this.getJudgementGrade(), "influence", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_InfluenceEvidence(), ecorePackage.getEString(), "influenceEvidence", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_InfluenceBy(), ecorePackage.getEString(), "influenceBy", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_InfluenceOn(), theBasePackage.getLocalDate(), "influenceOn", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_Loyalty(), this.getJudgementGrade(), "loyalty", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_LoyaltyEvidence(), ecorePackage.getEString(), "loyaltyEvidence", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_LoyaltyBy(), ecorePackage.getEString(), "loyaltyBy", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_LoyaltyOn(), theBasePackage.getLocalDate(), "loyaltyOn", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_Sponsor(), ecorePackage.getEString(), "sponsor", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_Department(), ecorePackage.getEString(), "department", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_DepartmentHead(), ecorePackage.getEString(), "departmentHead", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_WorkingGroup(), ecorePackage.getEString(), "workingGroup", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyAccount_GroupLeader(), ecorePackage.getEString(), "groupLeader", null, 0, 1, KeyAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(judgementGradeEEnum, JudgementGrade.class, "JudgementGrade");
		addEEnumLiteral(judgementGradeEEnum, JudgementGrade.NOT_JUDGED);
		addEEnumLiteral(judgementGradeEEnum, JudgementGrade.FAILED);
		addEEnumLiteral(judgementGradeEEnum, JudgementGrade.POOR);
		addEEnumLiteral(judgementGradeEEnum, JudgementGrade.QUALIFIED);
		addEEnumLiteral(judgementGradeEEnum, JudgementGrade.GOOD);
		addEEnumLiteral(judgementGradeEEnum, JudgementGrade.EXCELLENT);

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
		  (keyAccountEClass,
		   source,
		   new String[] {
			   "table", "key_account"
		   });
		addAnnotation
		  (getKeyAccount_Influence(),
		   source,
		   new String[] {
			   "length", "10"
		   });
		addAnnotation
		  (getKeyAccount_InfluenceEvidence(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getKeyAccount_InfluenceBy(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getKeyAccount_Loyalty(),
		   source,
		   new String[] {
			   "length", "10"
		   });
		addAnnotation
		  (getKeyAccount_LoyaltyEvidence(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getKeyAccount_LoyaltyBy(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getKeyAccount_Sponsor(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getKeyAccount_Department(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getKeyAccount_DepartmentHead(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getKeyAccount_WorkingGroup(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getKeyAccount_GroupLeader(),
		   source,
		   new String[] {
			   "length", "100"
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
		  (getKeyAccount_Influence(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getKeyAccount_InfluenceEvidence(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getKeyAccount_InfluenceBy(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getKeyAccount_InfluenceOn(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getKeyAccount_Loyalty(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getKeyAccount_LoyaltyEvidence(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getKeyAccount_LoyaltyBy(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getKeyAccount_LoyaltyOn(),
		   source,
		   new String[] {
			   "group", "judgement",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getKeyAccount_Sponsor(),
		   source,
		   new String[] {
			   "group", "chain",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getKeyAccount_Department(),
		   source,
		   new String[] {
			   "group", "chain",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getKeyAccount_DepartmentHead(),
		   source,
		   new String[] {
			   "group", "chain",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getKeyAccount_WorkingGroup(),
		   source,
		   new String[] {
			   "group", "chain",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getKeyAccount_GroupLeader(),
		   source,
		   new String[] {
			   "group", "chain",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
	}

} //KeyAccountPackageImpl
