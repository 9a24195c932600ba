/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.support.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.model.base.BasePackage;

import org.keqing.model.client.ClientPackage;

import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SupportPackageImpl extends EPackageImpl implements SupportPackage {
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
	private EClass supportPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planOriginEEnum = null;

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
	 * @see org.keqing.support.model.SupportPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SupportPackageImpl() {
		super(eNS_URI, SupportFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link SupportPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SupportPackage init() {
		if (isInited) return (SupportPackage)EPackage.Registry.INSTANCE.getEPackage(SupportPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSupportPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SupportPackageImpl theSupportPackage = registeredSupportPackage instanceof SupportPackageImpl ? (SupportPackageImpl)registeredSupportPackage : new SupportPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		BasePackage.eINSTANCE.eClass();
		ClientPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theSupportPackage.createPackageContents();

		// Initialize created meta-data
		theSupportPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSupportPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SupportPackage.eNS_URI, theSupportPackage);
		return theSupportPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportPlan() {
		return supportPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_State() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPlan_Client() {
		return (EReference)supportPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Title() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Goal() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Owner() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_StartDate() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_DueDate() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Budget() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_ActualCost() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Outcome() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Progress() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_Origin() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_StartedOn() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportPlan_EndedOn() {
		return (EAttribute)supportPlanEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPlan_Members() {
		return (EReference)supportPlanEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPlan_Targets() {
		return (EReference)supportPlanEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPlan_Measures() {
		return (EReference)supportPlanEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportPlan_Tasks() {
		return (EReference)supportPlanEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanTarget() {
		return planTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTarget_Metric() {
		return (EAttribute)planTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTarget_Unit() {
		return (EAttribute)planTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTarget_Baseline() {
		return (EAttribute)planTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTarget_GoalValue() {
		return (EAttribute)planTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTarget_ActualValue() {
		return (EAttribute)planTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTarget_DueDate() {
		return (EAttribute)planTargetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanMeasure() {
		return planMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanMeasure_Measure() {
		return (EAttribute)planMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanMeasure_Name() {
		return (EAttribute)planMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanMeasure_Owner() {
		return (EAttribute)planMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanMeasure_DueDate() {
		return (EAttribute)planMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanMeasure_Cost() {
		return (EAttribute)planMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanMeasure_Done() {
		return (EAttribute)planMeasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanMember() {
		return planMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanMember_Client() {
		return (EReference)planMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanTask() {
		return planTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTask_Name() {
		return (EAttribute)planTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTask_Person() {
		return (EAttribute)planTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTask_DueDate() {
		return (EAttribute)planTaskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanTask_DoneOn() {
		return (EAttribute)planTaskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanState() {
		return planStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanOrigin() {
		return planOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportFactory getSupportFactory() {
		return (SupportFactory)getEFactoryInstance();
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
		supportPlanEClass = createEClass(SUPPORT_PLAN);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__STATE);
		createEReference(supportPlanEClass, SUPPORT_PLAN__CLIENT);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__TITLE);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__GOAL);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__OWNER);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__START_DATE);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__DUE_DATE);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__BUDGET);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__ACTUAL_COST);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__OUTCOME);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__PROGRESS);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__ORIGIN);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__STARTED_ON);
		createEAttribute(supportPlanEClass, SUPPORT_PLAN__ENDED_ON);
		createEReference(supportPlanEClass, SUPPORT_PLAN__MEMBERS);
		createEReference(supportPlanEClass, SUPPORT_PLAN__TARGETS);
		createEReference(supportPlanEClass, SUPPORT_PLAN__MEASURES);
		createEReference(supportPlanEClass, SUPPORT_PLAN__TASKS);

		planTargetEClass = createEClass(PLAN_TARGET);
		createEAttribute(planTargetEClass, PLAN_TARGET__METRIC);
		createEAttribute(planTargetEClass, PLAN_TARGET__UNIT);
		createEAttribute(planTargetEClass, PLAN_TARGET__BASELINE);
		createEAttribute(planTargetEClass, PLAN_TARGET__GOAL_VALUE);
		createEAttribute(planTargetEClass, PLAN_TARGET__ACTUAL_VALUE);
		createEAttribute(planTargetEClass, PLAN_TARGET__DUE_DATE);

		planMeasureEClass = createEClass(PLAN_MEASURE);
		createEAttribute(planMeasureEClass, PLAN_MEASURE__MEASURE);
		createEAttribute(planMeasureEClass, PLAN_MEASURE__NAME);
		createEAttribute(planMeasureEClass, PLAN_MEASURE__OWNER);
		createEAttribute(planMeasureEClass, PLAN_MEASURE__DUE_DATE);
		createEAttribute(planMeasureEClass, PLAN_MEASURE__COST);
		createEAttribute(planMeasureEClass, PLAN_MEASURE__DONE);

		planMemberEClass = createEClass(PLAN_MEMBER);
		createEReference(planMemberEClass, PLAN_MEMBER__CLIENT);

		planTaskEClass = createEClass(PLAN_TASK);
		createEAttribute(planTaskEClass, PLAN_TASK__NAME);
		createEAttribute(planTaskEClass, PLAN_TASK__PERSON);
		createEAttribute(planTaskEClass, PLAN_TASK__DUE_DATE);
		createEAttribute(planTaskEClass, PLAN_TASK__DONE_ON);

		// Create enums
		planStateEEnum = createEEnum(PLAN_STATE);
		planOriginEEnum = createEEnum(PLAN_ORIGIN);
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
		supportPlanEClass.getESuperTypes().add(theBasePackage.getIdentified());
		planTargetEClass.getESuperTypes().add(theBasePackage.getIdentified());
		planMeasureEClass.getESuperTypes().add(theBasePackage.getIdentified());
		planMemberEClass.getESuperTypes().add(theBasePackage.getIdentified());
		planTaskEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(supportPlanEClass, SupportPlan.class, "SupportPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportPlan_State(), this.getPlanState(), "state", "planned", 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportPlan_Client(), theClientPackage.getClient(), null, "client", null, 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Title(), ecorePackage.getEString(), "title", null, 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Goal(), ecorePackage.getEString(), "goal", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Owner(), ecorePackage.getEString(), "owner", null, 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_StartDate(), theBasePackage.getLocalDate(), "startDate", null, 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Budget(), theBasePackage.getDecimal(), "budget", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_ActualCost(), theBasePackage.getDecimal(), "actualCost", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Progress(), theBasePackage.getDecimal(), "progress", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_Origin(), this.getPlanOrigin(), "origin", "manual", 1, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_StartedOn(), theBasePackage.getLocalDate(), "startedOn", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportPlan_EndedOn(), theBasePackage.getLocalDate(), "endedOn", null, 0, 1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportPlan_Members(), this.getPlanMember(), null, "members", null, 0, -1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportPlan_Targets(), this.getPlanTarget(), null, "targets", null, 0, -1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportPlan_Measures(), this.getPlanMeasure(), null, "measures", null, 0, -1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportPlan_Tasks(), this.getPlanTask(), null, "tasks", null, 0, -1, SupportPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planTargetEClass, PlanTarget.class, "PlanTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanTarget_Metric(), ecorePackage.getEString(), "metric", null, 1, 1, PlanTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTarget_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, PlanTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTarget_Baseline(), theBasePackage.getDecimal(), "baseline", null, 0, 1, PlanTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTarget_GoalValue(), theBasePackage.getDecimal(), "goalValue", null, 1, 1, PlanTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTarget_ActualValue(), theBasePackage.getDecimal(), "actualValue", null, 0, 1, PlanTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTarget_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 0, 1, PlanTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planMeasureEClass, PlanMeasure.class, "PlanMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanMeasure_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, PlanMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanMeasure_Name(), ecorePackage.getEString(), "name", null, 1, 1, PlanMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanMeasure_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, PlanMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanMeasure_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 0, 1, PlanMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanMeasure_Cost(), theBasePackage.getDecimal(), "cost", null, 0, 1, PlanMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanMeasure_Done(), ecorePackage.getEBoolean(), "done", null, 0, 1, PlanMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planMemberEClass, PlanMember.class, "PlanMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlanMember_Client(), theClientPackage.getClient(), null, "client", null, 1, 1, PlanMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planTaskEClass, PlanTask.class, "PlanTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanTask_Name(), ecorePackage.getEString(), "name", null, 1, 1, PlanTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTask_Person(), ecorePackage.getEString(), "person", null, 1, 1, PlanTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTask_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 1, 1, PlanTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanTask_DoneOn(), theBasePackage.getLocalDate(), "doneOn", null, 0, 1, PlanTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(planStateEEnum, PlanState.class, "PlanState");
		addEEnumLiteral(planStateEEnum, PlanState.PLANNED);
		addEEnumLiteral(planStateEEnum, PlanState.RUNNING);
		addEEnumLiteral(planStateEEnum, PlanState.DONE);
		addEEnumLiteral(planStateEEnum, PlanState.DROPPED);

		initEEnum(planOriginEEnum, PlanOrigin.class, "PlanOrigin");
		addEEnumLiteral(planOriginEEnum, PlanOrigin.MANUAL);
		addEEnumLiteral(planOriginEEnum, PlanOrigin.POLICY);
		addEEnumLiteral(planOriginEEnum, PlanOrigin.IMPORTED);

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
		  (supportPlanEClass,
		   source,
		   new String[] {
			   "aggregate", "true",
			   "table", "support_plan"
		   });
		addAnnotation
		  (getSupportPlan_State(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getSupportPlan_Title(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getSupportPlan_Goal(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getSupportPlan_Owner(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getSupportPlan_Budget(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getSupportPlan_ActualCost(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getSupportPlan_Outcome(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getSupportPlan_Progress(),
		   source,
		   new String[] {
			   "precision", "5",
			   "scale", "4"
		   });
		addAnnotation
		  (getSupportPlan_Origin(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (planTargetEClass,
		   source,
		   new String[] {
			   "table", "plan_target"
		   });
		addAnnotation
		  (getPlanTarget_Metric(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getPlanTarget_Unit(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getPlanTarget_Baseline(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (getPlanTarget_GoalValue(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (getPlanTarget_ActualValue(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "4"
		   });
		addAnnotation
		  (planMeasureEClass,
		   source,
		   new String[] {
			   "table", "plan_measure"
		   });
		addAnnotation
		  (getPlanMeasure_Measure(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getPlanMeasure_Name(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getPlanMeasure_Owner(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getPlanMeasure_Cost(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (planMemberEClass,
		   source,
		   new String[] {
			   "table", "plan_member"
		   });
		addAnnotation
		  (planTaskEClass,
		   source,
		   new String[] {
			   "table", "plan_task"
		   });
		addAnnotation
		  (getPlanTask_Name(),
		   source,
		   new String[] {
			   "length", "300"
		   });
		addAnnotation
		  (getPlanTask_Person(),
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
		  (getSupportPlan_Budget(),
		   source,
		   new String[] {
			   "unit", "money"
		   });
		addAnnotation
		  (getSupportPlan_ActualCost(),
		   source,
		   new String[] {
			   "unit", "money"
		   });
		addAnnotation
		  (getSupportPlan_Progress(),
		   source,
		   new String[] {
			   "kind", "computed"
		   });
		addAnnotation
		  (getPlanMeasure_Cost(),
		   source,
		   new String[] {
			   "unit", "money"
		   });
	}

} //SupportPackageImpl
