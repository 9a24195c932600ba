/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.contract.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.FreePeriod;
import org.keqing.contract.model.Rhythm;

import org.keqing.model.base.BasePackage;

import org.keqing.model.client.ClientPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ContractPackageImpl extends EPackageImpl implements ContractPackage {
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
	private EClass contractEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amountStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass freePeriodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contractStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rhythmEEnum = null;

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
	 * @see org.keqing.contract.model.ContractPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ContractPackageImpl() {
		super(eNS_URI, ContractFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ContractPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ContractPackage init() {
		if (isInited) return (ContractPackage)EPackage.Registry.INSTANCE.getEPackage(ContractPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredContractPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ContractPackageImpl theContractPackage = registeredContractPackage instanceof ContractPackageImpl ? (ContractPackageImpl)registeredContractPackage : new ContractPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BasePackage.eINSTANCE.eClass();
		ClientPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theContractPackage.createPackageContents();

		// Initialize created meta-data
		theContractPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theContractPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ContractPackage.eNS_URI, theContractPackage);
		return theContractPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContract() {
		return contractEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Number() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Client() {
		return (EReference)contractEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Category() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Subject() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_State() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_StartDate() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_EndDate() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_SignedOn() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Amount() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Deposit() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Currency() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Keeper() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_FileLocation() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Remark() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Rhythm() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_SeasonMonths() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_CountedFromStart() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_InArrears() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_DueDays() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Renews() {
		return (EReference)contractEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Amends() {
		return (EReference)contractEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_EndedOn() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContract_Settlement() {
		return (EAttribute)contractEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_Steps() {
		return (EReference)contractEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContract_FreePeriods() {
		return (EReference)contractEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmountStep() {
		return amountStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmountStep_FromDate() {
		return (EAttribute)amountStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmountStep_Amount() {
		return (EAttribute)amountStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFreePeriod() {
		return freePeriodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFreePeriod_FromDate() {
		return (EAttribute)freePeriodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFreePeriod_ToDate() {
		return (EAttribute)freePeriodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFreePeriod_Reason() {
		return (EAttribute)freePeriodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContractState() {
		return contractStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRhythm() {
		return rhythmEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContractFactory getContractFactory() {
		return (ContractFactory)getEFactoryInstance();
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
		contractEClass = createEClass(CONTRACT);
		createEAttribute(contractEClass, CONTRACT__NUMBER);
		createEReference(contractEClass, CONTRACT__CLIENT);
		createEAttribute(contractEClass, CONTRACT__CATEGORY);
		createEAttribute(contractEClass, CONTRACT__SUBJECT);
		createEAttribute(contractEClass, CONTRACT__STATE);
		createEAttribute(contractEClass, CONTRACT__START_DATE);
		createEAttribute(contractEClass, CONTRACT__END_DATE);
		createEAttribute(contractEClass, CONTRACT__SIGNED_ON);
		createEAttribute(contractEClass, CONTRACT__AMOUNT);
		createEAttribute(contractEClass, CONTRACT__DEPOSIT);
		createEAttribute(contractEClass, CONTRACT__CURRENCY);
		createEAttribute(contractEClass, CONTRACT__KEEPER);
		createEAttribute(contractEClass, CONTRACT__FILE_LOCATION);
		createEAttribute(contractEClass, CONTRACT__REMARK);
		createEAttribute(contractEClass, CONTRACT__RHYTHM);
		createEAttribute(contractEClass, CONTRACT__SEASON_MONTHS);
		createEAttribute(contractEClass, CONTRACT__COUNTED_FROM_START);
		createEAttribute(contractEClass, CONTRACT__IN_ARREARS);
		createEAttribute(contractEClass, CONTRACT__DUE_DAYS);
		createEReference(contractEClass, CONTRACT__RENEWS);
		createEReference(contractEClass, CONTRACT__AMENDS);
		createEAttribute(contractEClass, CONTRACT__ENDED_ON);
		createEAttribute(contractEClass, CONTRACT__SETTLEMENT);
		createEReference(contractEClass, CONTRACT__STEPS);
		createEReference(contractEClass, CONTRACT__FREE_PERIODS);

		amountStepEClass = createEClass(AMOUNT_STEP);
		createEAttribute(amountStepEClass, AMOUNT_STEP__FROM_DATE);
		createEAttribute(amountStepEClass, AMOUNT_STEP__AMOUNT);

		freePeriodEClass = createEClass(FREE_PERIOD);
		createEAttribute(freePeriodEClass, FREE_PERIOD__FROM_DATE);
		createEAttribute(freePeriodEClass, FREE_PERIOD__TO_DATE);
		createEAttribute(freePeriodEClass, FREE_PERIOD__REASON);

		// Create enums
		contractStateEEnum = createEEnum(CONTRACT_STATE);
		rhythmEEnum = createEEnum(RHYTHM);
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
		contractEClass.getESuperTypes().add(theBasePackage.getIdentified());
		amountStepEClass.getESuperTypes().add(theBasePackage.getIdentified());
		freePeriodEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(contractEClass, Contract.class, "Contract", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContract_Number(), ecorePackage.getEString(), "number", null, 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_Client(), theClientPackage.getClient(), null, "client", null, 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Category(), ecorePackage.getEString(), "category", null, 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_State(), this.getContractState(), "state", "draft", 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_StartDate(), theBasePackage.getLocalDate(), "startDate", null, 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_EndDate(), theBasePackage.getLocalDate(), "endDate", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_SignedOn(), theBasePackage.getLocalDate(), "signedOn", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Amount(), theBasePackage.getDecimal(), "amount", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Deposit(), theBasePackage.getDecimal(), "deposit", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Currency(), ecorePackage.getEString(), "currency", "CNY", 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Keeper(), ecorePackage.getEString(), "keeper", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_FileLocation(), ecorePackage.getEString(), "fileLocation", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Rhythm(), this.getRhythm(), "rhythm", "none", 1, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_SeasonMonths(), ecorePackage.getEString(), "seasonMonths", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_CountedFromStart(), ecorePackage.getEBoolean(), "countedFromStart", "false", 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_InArrears(), ecorePackage.getEBoolean(), "inArrears", "false", 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_DueDays(), ecorePackage.getEInt(), "dueDays", "0", 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_Renews(), this.getContract(), null, "renews", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_Amends(), this.getContract(), null, "amends", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_EndedOn(), theBasePackage.getLocalDate(), "endedOn", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContract_Settlement(), theBasePackage.getDecimal(), "settlement", null, 0, 1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_Steps(), this.getAmountStep(), null, "steps", null, 0, -1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContract_FreePeriods(), this.getFreePeriod(), null, "freePeriods", null, 0, -1, Contract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amountStepEClass, AmountStep.class, "AmountStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmountStep_FromDate(), theBasePackage.getLocalDate(), "fromDate", null, 1, 1, AmountStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmountStep_Amount(), theBasePackage.getDecimal(), "amount", null, 1, 1, AmountStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(freePeriodEClass, FreePeriod.class, "FreePeriod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFreePeriod_FromDate(), theBasePackage.getLocalDate(), "fromDate", null, 1, 1, FreePeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreePeriod_ToDate(), theBasePackage.getLocalDate(), "toDate", null, 1, 1, FreePeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreePeriod_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, FreePeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(contractStateEEnum, ContractState.class, "ContractState");
		addEEnumLiteral(contractStateEEnum, ContractState.DRAFT);
		addEEnumLiteral(contractStateEEnum, ContractState.REVIEW);
		addEEnumLiteral(contractStateEEnum, ContractState.APPROVED);
		addEEnumLiteral(contractStateEEnum, ContractState.SIGNED);
		addEEnumLiteral(contractStateEEnum, ContractState.IN_FORCE);
		addEEnumLiteral(contractStateEEnum, ContractState.RENEWED);
		addEEnumLiteral(contractStateEEnum, ContractState.ENDED);
		addEEnumLiteral(contractStateEEnum, ContractState.TERMINATED);
		addEEnumLiteral(contractStateEEnum, ContractState.ARCHIVED);

		initEEnum(rhythmEEnum, Rhythm.class, "Rhythm");
		addEEnumLiteral(rhythmEEnum, Rhythm.NONE);
		addEEnumLiteral(rhythmEEnum, Rhythm.MONTHLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.QUARTERLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.HALF_YEARLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.YEARLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.SEASONAL);
		addEEnumLiteral(rhythmEEnum, Rhythm.ONCE);

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
		  (contractEClass,
		   source,
		   new String[] {
			   "aggregate", "true",
			   "table", "contract"
		   });
		addAnnotation
		  (getContract_Number(),
		   source,
		   new String[] {
			   "length", "64",
			   "column", "contract_number"
		   });
		addAnnotation
		  (getContract_Category(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getContract_Subject(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getContract_State(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getContract_Amount(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getContract_Deposit(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getContract_Currency(),
		   source,
		   new String[] {
			   "length", "3"
		   });
		addAnnotation
		  (getContract_Keeper(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getContract_FileLocation(),
		   source,
		   new String[] {
			   "length", "300"
		   });
		addAnnotation
		  (getContract_Remark(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getContract_Rhythm(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getContract_SeasonMonths(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getContract_Settlement(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (amountStepEClass,
		   source,
		   new String[] {
			   "table", "contract_step"
		   });
		addAnnotation
		  (getAmountStep_Amount(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (freePeriodEClass,
		   source,
		   new String[] {
			   "table", "contract_free_period"
		   });
		addAnnotation
		  (getFreePeriod_Reason(),
		   source,
		   new String[] {
			   "length", "200"
		   });
	}

} //ContractPackageImpl
