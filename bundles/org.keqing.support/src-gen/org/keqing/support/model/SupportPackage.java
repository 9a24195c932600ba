/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.support.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.keqing.model.base.BasePackage;

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
 * @see org.keqing.support.model.SupportFactory
 * @model kind="package"
 * @generated
 */
public interface SupportPackage extends EPackage {
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
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/support/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "support";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SupportPackage eINSTANCE = org.keqing.support.model.impl.SupportPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.support.model.impl.SupportPlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.impl.SupportPlanImpl
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getSupportPlan()
	 * @generated
	 */
	int SUPPORT_PLAN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__CLIENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__GOAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__OWNER = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__START_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__BUDGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Actual Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__ACTUAL_COST = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__OUTCOME = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__PROGRESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__ORIGIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__STARTED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__ENDED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__MEMBERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__TARGETS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__MEASURES = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN__TASKS = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PLAN_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.support.model.impl.PlanTargetImpl <em>Plan Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.impl.PlanTargetImpl
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanTarget()
	 * @generated
	 */
	int PLAN_TARGET = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__METRIC = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__BASELINE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__GOAL_VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Actual Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__ACTUAL_VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Plan Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Plan Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TARGET_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.support.model.impl.PlanMeasureImpl <em>Plan Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.impl.PlanMeasureImpl
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanMeasure()
	 * @generated
	 */
	int PLAN_MEASURE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__MEASURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__OWNER = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__COST = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE__DONE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Plan Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Plan Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEASURE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.support.model.impl.PlanMemberImpl <em>Plan Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.impl.PlanMemberImpl
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanMember()
	 * @generated
	 */
	int PLAN_MEMBER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER__CLIENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Plan Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Plan Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_MEMBER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.support.model.impl.PlanTaskImpl <em>Plan Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.impl.PlanTaskImpl
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanTask()
	 * @generated
	 */
	int PLAN_TASK = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK__PERSON = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK__DONE_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Plan Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Plan Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TASK_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.support.model.PlanState <em>Plan State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.PlanState
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanState()
	 * @generated
	 */
	int PLAN_STATE = 5;

	/**
	 * The meta object id for the '{@link org.keqing.support.model.PlanOrigin <em>Plan Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.support.model.PlanOrigin
	 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanOrigin()
	 * @generated
	 */
	int PLAN_ORIGIN = 6;


	/**
	 * Returns the meta object for class '{@link org.keqing.support.model.SupportPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.keqing.support.model.SupportPlan
	 * @generated
	 */
	EClass getSupportPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.keqing.support.model.SupportPlan#getState()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_State();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.support.model.SupportPlan#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Client</em>'.
	 * @see org.keqing.support.model.SupportPlan#getClient()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EReference getSupportPlan_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.keqing.support.model.SupportPlan#getTitle()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.keqing.support.model.SupportPlan#getGoal()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.keqing.support.model.SupportPlan#getOwner()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.keqing.support.model.SupportPlan#getStartDate()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.keqing.support.model.SupportPlan#getDueDate()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.keqing.support.model.SupportPlan#getBudget()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Budget();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getActualCost <em>Actual Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Cost</em>'.
	 * @see org.keqing.support.model.SupportPlan#getActualCost()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_ActualCost();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.keqing.support.model.SupportPlan#getOutcome()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getProgress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progress</em>'.
	 * @see org.keqing.support.model.SupportPlan#getProgress()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Progress();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.keqing.support.model.SupportPlan#getOrigin()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.keqing.support.model.SupportPlan#getStartedOn()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.SupportPlan#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.keqing.support.model.SupportPlan#getEndedOn()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EAttribute getSupportPlan_EndedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.support.model.SupportPlan#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.keqing.support.model.SupportPlan#getMembers()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EReference getSupportPlan_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.support.model.SupportPlan#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.keqing.support.model.SupportPlan#getTargets()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EReference getSupportPlan_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.support.model.SupportPlan#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.keqing.support.model.SupportPlan#getMeasures()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EReference getSupportPlan_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.support.model.SupportPlan#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.keqing.support.model.SupportPlan#getTasks()
	 * @see #getSupportPlan()
	 * @generated
	 */
	EReference getSupportPlan_Tasks();

	/**
	 * Returns the meta object for class '{@link org.keqing.support.model.PlanTarget <em>Plan Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Target</em>'.
	 * @see org.keqing.support.model.PlanTarget
	 * @generated
	 */
	EClass getPlanTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTarget#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.keqing.support.model.PlanTarget#getMetric()
	 * @see #getPlanTarget()
	 * @generated
	 */
	EAttribute getPlanTarget_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTarget#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.keqing.support.model.PlanTarget#getUnit()
	 * @see #getPlanTarget()
	 * @generated
	 */
	EAttribute getPlanTarget_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTarget#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.keqing.support.model.PlanTarget#getBaseline()
	 * @see #getPlanTarget()
	 * @generated
	 */
	EAttribute getPlanTarget_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTarget#getGoalValue <em>Goal Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal Value</em>'.
	 * @see org.keqing.support.model.PlanTarget#getGoalValue()
	 * @see #getPlanTarget()
	 * @generated
	 */
	EAttribute getPlanTarget_GoalValue();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTarget#getActualValue <em>Actual Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Value</em>'.
	 * @see org.keqing.support.model.PlanTarget#getActualValue()
	 * @see #getPlanTarget()
	 * @generated
	 */
	EAttribute getPlanTarget_ActualValue();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTarget#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.keqing.support.model.PlanTarget#getDueDate()
	 * @see #getPlanTarget()
	 * @generated
	 */
	EAttribute getPlanTarget_DueDate();

	/**
	 * Returns the meta object for class '{@link org.keqing.support.model.PlanMeasure <em>Plan Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Measure</em>'.
	 * @see org.keqing.support.model.PlanMeasure
	 * @generated
	 */
	EClass getPlanMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanMeasure#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.keqing.support.model.PlanMeasure#getMeasure()
	 * @see #getPlanMeasure()
	 * @generated
	 */
	EAttribute getPlanMeasure_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanMeasure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.keqing.support.model.PlanMeasure#getName()
	 * @see #getPlanMeasure()
	 * @generated
	 */
	EAttribute getPlanMeasure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanMeasure#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.keqing.support.model.PlanMeasure#getOwner()
	 * @see #getPlanMeasure()
	 * @generated
	 */
	EAttribute getPlanMeasure_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanMeasure#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.keqing.support.model.PlanMeasure#getDueDate()
	 * @see #getPlanMeasure()
	 * @generated
	 */
	EAttribute getPlanMeasure_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanMeasure#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.keqing.support.model.PlanMeasure#getCost()
	 * @see #getPlanMeasure()
	 * @generated
	 */
	EAttribute getPlanMeasure_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanMeasure#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.keqing.support.model.PlanMeasure#isDone()
	 * @see #getPlanMeasure()
	 * @generated
	 */
	EAttribute getPlanMeasure_Done();

	/**
	 * Returns the meta object for class '{@link org.keqing.support.model.PlanMember <em>Plan Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Member</em>'.
	 * @see org.keqing.support.model.PlanMember
	 * @generated
	 */
	EClass getPlanMember();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.support.model.PlanMember#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Client</em>'.
	 * @see org.keqing.support.model.PlanMember#getClient()
	 * @see #getPlanMember()
	 * @generated
	 */
	EReference getPlanMember_Client();

	/**
	 * Returns the meta object for class '{@link org.keqing.support.model.PlanTask <em>Plan Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Task</em>'.
	 * @see org.keqing.support.model.PlanTask
	 * @generated
	 */
	EClass getPlanTask();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTask#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.keqing.support.model.PlanTask#getName()
	 * @see #getPlanTask()
	 * @generated
	 */
	EAttribute getPlanTask_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTask#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.keqing.support.model.PlanTask#getPerson()
	 * @see #getPlanTask()
	 * @generated
	 */
	EAttribute getPlanTask_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTask#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.keqing.support.model.PlanTask#getDueDate()
	 * @see #getPlanTask()
	 * @generated
	 */
	EAttribute getPlanTask_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.support.model.PlanTask#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.keqing.support.model.PlanTask#getDoneOn()
	 * @see #getPlanTask()
	 * @generated
	 */
	EAttribute getPlanTask_DoneOn();

	/**
	 * Returns the meta object for enum '{@link org.keqing.support.model.PlanState <em>Plan State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan State</em>'.
	 * @see org.keqing.support.model.PlanState
	 * @generated
	 */
	EEnum getPlanState();

	/**
	 * Returns the meta object for enum '{@link org.keqing.support.model.PlanOrigin <em>Plan Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Origin</em>'.
	 * @see org.keqing.support.model.PlanOrigin
	 * @generated
	 */
	EEnum getPlanOrigin();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SupportFactory getSupportFactory();

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
		 * The meta object literal for the '{@link org.keqing.support.model.impl.SupportPlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.impl.SupportPlanImpl
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getSupportPlan()
		 * @generated
		 */
		EClass SUPPORT_PLAN = eINSTANCE.getSupportPlan();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__STATE = eINSTANCE.getSupportPlan_State();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PLAN__CLIENT = eINSTANCE.getSupportPlan_Client();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__TITLE = eINSTANCE.getSupportPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__GOAL = eINSTANCE.getSupportPlan_Goal();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__OWNER = eINSTANCE.getSupportPlan_Owner();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__START_DATE = eINSTANCE.getSupportPlan_StartDate();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__DUE_DATE = eINSTANCE.getSupportPlan_DueDate();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__BUDGET = eINSTANCE.getSupportPlan_Budget();

		/**
		 * The meta object literal for the '<em><b>Actual Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__ACTUAL_COST = eINSTANCE.getSupportPlan_ActualCost();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__OUTCOME = eINSTANCE.getSupportPlan_Outcome();

		/**
		 * The meta object literal for the '<em><b>Progress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__PROGRESS = eINSTANCE.getSupportPlan_Progress();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__ORIGIN = eINSTANCE.getSupportPlan_Origin();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__STARTED_ON = eINSTANCE.getSupportPlan_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PLAN__ENDED_ON = eINSTANCE.getSupportPlan_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PLAN__MEMBERS = eINSTANCE.getSupportPlan_Members();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PLAN__TARGETS = eINSTANCE.getSupportPlan_Targets();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PLAN__MEASURES = eINSTANCE.getSupportPlan_Measures();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PLAN__TASKS = eINSTANCE.getSupportPlan_Tasks();

		/**
		 * The meta object literal for the '{@link org.keqing.support.model.impl.PlanTargetImpl <em>Plan Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.impl.PlanTargetImpl
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanTarget()
		 * @generated
		 */
		EClass PLAN_TARGET = eINSTANCE.getPlanTarget();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TARGET__METRIC = eINSTANCE.getPlanTarget_Metric();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TARGET__UNIT = eINSTANCE.getPlanTarget_Unit();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TARGET__BASELINE = eINSTANCE.getPlanTarget_Baseline();

		/**
		 * The meta object literal for the '<em><b>Goal Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TARGET__GOAL_VALUE = eINSTANCE.getPlanTarget_GoalValue();

		/**
		 * The meta object literal for the '<em><b>Actual Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TARGET__ACTUAL_VALUE = eINSTANCE.getPlanTarget_ActualValue();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TARGET__DUE_DATE = eINSTANCE.getPlanTarget_DueDate();

		/**
		 * The meta object literal for the '{@link org.keqing.support.model.impl.PlanMeasureImpl <em>Plan Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.impl.PlanMeasureImpl
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanMeasure()
		 * @generated
		 */
		EClass PLAN_MEASURE = eINSTANCE.getPlanMeasure();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEASURE__MEASURE = eINSTANCE.getPlanMeasure_Measure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEASURE__NAME = eINSTANCE.getPlanMeasure_Name();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEASURE__OWNER = eINSTANCE.getPlanMeasure_Owner();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEASURE__DUE_DATE = eINSTANCE.getPlanMeasure_DueDate();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEASURE__COST = eINSTANCE.getPlanMeasure_Cost();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_MEASURE__DONE = eINSTANCE.getPlanMeasure_Done();

		/**
		 * The meta object literal for the '{@link org.keqing.support.model.impl.PlanMemberImpl <em>Plan Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.impl.PlanMemberImpl
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanMember()
		 * @generated
		 */
		EClass PLAN_MEMBER = eINSTANCE.getPlanMember();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_MEMBER__CLIENT = eINSTANCE.getPlanMember_Client();

		/**
		 * The meta object literal for the '{@link org.keqing.support.model.impl.PlanTaskImpl <em>Plan Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.impl.PlanTaskImpl
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanTask()
		 * @generated
		 */
		EClass PLAN_TASK = eINSTANCE.getPlanTask();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TASK__NAME = eINSTANCE.getPlanTask_Name();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TASK__PERSON = eINSTANCE.getPlanTask_Person();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TASK__DUE_DATE = eINSTANCE.getPlanTask_DueDate();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TASK__DONE_ON = eINSTANCE.getPlanTask_DoneOn();

		/**
		 * The meta object literal for the '{@link org.keqing.support.model.PlanState <em>Plan State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.PlanState
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanState()
		 * @generated
		 */
		EEnum PLAN_STATE = eINSTANCE.getPlanState();

		/**
		 * The meta object literal for the '{@link org.keqing.support.model.PlanOrigin <em>Plan Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.support.model.PlanOrigin
		 * @see org.keqing.support.model.impl.SupportPackageImpl#getPlanOrigin()
		 * @generated
		 */
		EEnum PLAN_ORIGIN = eINSTANCE.getPlanOrigin();

	}

} //SupportPackage
