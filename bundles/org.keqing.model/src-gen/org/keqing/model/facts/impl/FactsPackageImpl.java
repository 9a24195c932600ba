/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.facts.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.model.base.BasePackage;

import org.keqing.model.base.impl.BasePackageImpl;

import org.keqing.model.client.ClientPackage;

import org.keqing.model.client.impl.ClientPackageImpl;

import org.keqing.model.facts.Due;
import org.keqing.model.facts.FactsFactory;
import org.keqing.model.facts.FactsPackage;
import org.keqing.model.facts.Satisfaction;
import org.keqing.model.facts.Trade;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FactsPackageImpl extends EPackageImpl implements FactsPackage {
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
	private EClass tradeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass satisfactionEClass = null;

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
	 * @see org.keqing.model.facts.FactsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FactsPackageImpl() {
		super(eNS_URI, FactsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link FactsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FactsPackage init() {
		if (isInited) return (FactsPackage)EPackage.Registry.INSTANCE.getEPackage(FactsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFactsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FactsPackageImpl theFactsPackage = registeredFactsPackage instanceof FactsPackageImpl ? (FactsPackageImpl)registeredFactsPackage : new FactsPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClientPackage.eNS_URI);
		ClientPackageImpl theClientPackage = (ClientPackageImpl)(registeredPackage instanceof ClientPackageImpl ? registeredPackage : ClientPackage.eINSTANCE);

		// Create package meta-data objects
		theFactsPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theClientPackage.createPackageContents();

		// Initialize created meta-data
		theFactsPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theClientPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFactsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FactsPackage.eNS_URI, theFactsPackage);
		return theFactsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrade() {
		return tradeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrade_Ref() {
		return (EAttribute)tradeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrade_Client() {
		return (EReference)tradeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrade_Date() {
		return (EAttribute)tradeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrade_Product() {
		return (EAttribute)tradeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrade_Quantity() {
		return (EAttribute)tradeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrade_Amount() {
		return (EAttribute)tradeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrade_Cost() {
		return (EAttribute)tradeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDue() {
		return dueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDue_Client() {
		return (EReference)dueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDue_DueDate() {
		return (EAttribute)dueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDue_Amount() {
		return (EAttribute)dueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDue_PaidDate() {
		return (EAttribute)dueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDue_PaidAmount() {
		return (EAttribute)dueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDue_Occurrence() {
		return (EAttribute)dueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSatisfaction() {
		return satisfactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSatisfaction_Client() {
		return (EReference)satisfactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSatisfaction_Date() {
		return (EAttribute)satisfactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSatisfaction_Dimension() {
		return (EAttribute)satisfactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSatisfaction_Expectation() {
		return (EAttribute)satisfactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSatisfaction_Experience() {
		return (EAttribute)satisfactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactsFactory getFactsFactory() {
		return (FactsFactory)getEFactoryInstance();
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
		tradeEClass = createEClass(TRADE);
		createEAttribute(tradeEClass, TRADE__REF);
		createEReference(tradeEClass, TRADE__CLIENT);
		createEAttribute(tradeEClass, TRADE__DATE);
		createEAttribute(tradeEClass, TRADE__PRODUCT);
		createEAttribute(tradeEClass, TRADE__QUANTITY);
		createEAttribute(tradeEClass, TRADE__AMOUNT);
		createEAttribute(tradeEClass, TRADE__COST);

		dueEClass = createEClass(DUE);
		createEReference(dueEClass, DUE__CLIENT);
		createEAttribute(dueEClass, DUE__DUE_DATE);
		createEAttribute(dueEClass, DUE__AMOUNT);
		createEAttribute(dueEClass, DUE__PAID_DATE);
		createEAttribute(dueEClass, DUE__PAID_AMOUNT);
		createEAttribute(dueEClass, DUE__OCCURRENCE);

		satisfactionEClass = createEClass(SATISFACTION);
		createEReference(satisfactionEClass, SATISFACTION__CLIENT);
		createEAttribute(satisfactionEClass, SATISFACTION__DATE);
		createEAttribute(satisfactionEClass, SATISFACTION__DIMENSION);
		createEAttribute(satisfactionEClass, SATISFACTION__EXPECTATION);
		createEAttribute(satisfactionEClass, SATISFACTION__EXPERIENCE);
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
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		ClientPackage theClientPackage = (ClientPackage)EPackage.Registry.INSTANCE.getEPackage(ClientPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		tradeEClass.getESuperTypes().add(theBasePackage.getIdentified());
		dueEClass.getESuperTypes().add(theBasePackage.getIdentified());
		satisfactionEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(tradeEClass, Trade.class, "Trade", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrade_Ref(), ecorePackage.getEString(), "ref", null, 0, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrade_Client(), theClientPackage.getClient(), null, "client", null, 1, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrade_Date(), theBasePackage.getLocalDate(), "date", null, 1, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrade_Product(), ecorePackage.getEString(), "product", null, 0, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrade_Quantity(), theBasePackage.getDecimal(), "quantity", null, 0, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrade_Amount(), theBasePackage.getDecimal(), "amount", null, 0, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrade_Cost(), theBasePackage.getDecimal(), "cost", null, 0, 1, Trade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dueEClass, Due.class, "Due", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDue_Client(), theClientPackage.getClient(), null, "client", null, 1, 1, Due.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDue_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 1, 1, Due.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDue_Amount(), theBasePackage.getDecimal(), "amount", null, 1, 1, Due.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDue_PaidDate(), theBasePackage.getLocalDate(), "paidDate", null, 0, 1, Due.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDue_PaidAmount(), theBasePackage.getDecimal(), "paidAmount", null, 0, 1, Due.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDue_Occurrence(), ecorePackage.getEInt(), "occurrence", null, 0, 1, Due.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(satisfactionEClass, Satisfaction.class, "Satisfaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSatisfaction_Client(), theClientPackage.getClient(), null, "client", null, 1, 1, Satisfaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSatisfaction_Date(), theBasePackage.getLocalDate(), "date", null, 1, 1, Satisfaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSatisfaction_Dimension(), ecorePackage.getEString(), "dimension", null, 1, 1, Satisfaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSatisfaction_Expectation(), theBasePackage.getDecimal(), "expectation", null, 1, 1, Satisfaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSatisfaction_Experience(), theBasePackage.getDecimal(), "experience", null, 1, 1, Satisfaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://keqing.org/store
		createStoreAnnotations();
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
		  (tradeEClass,
		   source,
		   new String[] {
			   "aggregate", "true",
			   "table", "trade"
		   });
		addAnnotation
		  (getTrade_Ref(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getTrade_Date(),
		   source,
		   new String[] {
			   "column", "trade_date"
		   });
		addAnnotation
		  (getTrade_Product(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getTrade_Quantity(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (getTrade_Amount(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (getTrade_Cost(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (dueEClass,
		   source,
		   new String[] {
			   "aggregate", "true",
			   "table", "due"
		   });
		addAnnotation
		  (getDue_Amount(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (getDue_PaidAmount(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (satisfactionEClass,
		   source,
		   new String[] {
			   "aggregate", "true",
			   "table", "satisfaction"
		   });
		addAnnotation
		  (getSatisfaction_Date(),
		   source,
		   new String[] {
			   "column", "survey_date"
		   });
		addAnnotation
		  (getSatisfaction_Dimension(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getSatisfaction_Expectation(),
		   source,
		   new String[] {
			   "precision", "4",
			   "scale", "2"
		   });
		addAnnotation
		  (getSatisfaction_Experience(),
		   source,
		   new String[] {
			   "precision", "4",
			   "scale", "2"
		   });
	}

} //FactsPackageImpl
