/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.support.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keqing.model.base.impl.IdentifiedImpl;

import org.keqing.model.client.Client;

import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getState <em>State</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getClient <em>Client</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getActualCost <em>Actual Cost</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.keqing.support.model.impl.SupportPlanImpl#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportPlanImpl extends IdentifiedImpl implements SupportPlan {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PlanState STATE_EDEFAULT = PlanState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PlanState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClient() <em>Client</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected Client client;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected String goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startDate = START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueDate = DUE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal budget = BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualCost() <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualCost() <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualCost = ACTUAL_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgress() <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PROGRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgress() <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal progress = PROGRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final PlanOrigin ORIGIN_EDEFAULT = PlanOrigin.MANUAL;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected PlanOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanMember> members;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanTarget> targets;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanMeasure> measures;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanTask> tasks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SupportPackage.Literals.SUPPORT_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PlanState newState) {
		PlanState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Client getClient() {
		if (client != null && client.eIsProxy()) {
			InternalEObject oldClient = (InternalEObject)client;
			client = (Client)eResolveProxy(oldClient);
			if (client != oldClient) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SupportPackage.SUPPORT_PLAN__CLIENT, oldClient, client));
			}
		}
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Client basicGetClient() {
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClient(Client newClient) {
		Client oldClient = client;
		client = newClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__CLIENT, oldClient, client));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(String newGoal) {
		String oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartDate() {
		return startDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(LocalDate newStartDate) {
		LocalDate oldStartDate = startDate;
		startDate = newStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__START_DATE, oldStartDate, startDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueDate() {
		return dueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueDate(LocalDate newDueDate) {
		LocalDate oldDueDate = dueDate;
		dueDate = newDueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__DUE_DATE, oldDueDate, dueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(BigDecimal newBudget) {
		BigDecimal oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualCost() {
		return actualCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualCost(BigDecimal newActualCost) {
		BigDecimal oldActualCost = actualCost;
		actualCost = newActualCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__ACTUAL_COST, oldActualCost, actualCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getProgress() {
		return progress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgress(BigDecimal newProgress) {
		BigDecimal oldProgress = progress;
		progress = newProgress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__PROGRESS, oldProgress, progress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(PlanOrigin newOrigin) {
		PlanOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportPackage.SUPPORT_PLAN__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanMember> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<PlanMember>(PlanMember.class, this, SupportPackage.SUPPORT_PLAN__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanTarget> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<PlanTarget>(PlanTarget.class, this, SupportPackage.SUPPORT_PLAN__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<PlanMeasure>(PlanMeasure.class, this, SupportPackage.SUPPORT_PLAN__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanTask> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList<PlanTask>(PlanTask.class, this, SupportPackage.SUPPORT_PLAN__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SupportPackage.SUPPORT_PLAN__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
			case SupportPackage.SUPPORT_PLAN__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case SupportPackage.SUPPORT_PLAN__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case SupportPackage.SUPPORT_PLAN__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SupportPackage.SUPPORT_PLAN__STATE:
				return getState();
			case SupportPackage.SUPPORT_PLAN__CLIENT:
				if (resolve) return getClient();
				return basicGetClient();
			case SupportPackage.SUPPORT_PLAN__TITLE:
				return getTitle();
			case SupportPackage.SUPPORT_PLAN__GOAL:
				return getGoal();
			case SupportPackage.SUPPORT_PLAN__OWNER:
				return getOwner();
			case SupportPackage.SUPPORT_PLAN__START_DATE:
				return getStartDate();
			case SupportPackage.SUPPORT_PLAN__DUE_DATE:
				return getDueDate();
			case SupportPackage.SUPPORT_PLAN__BUDGET:
				return getBudget();
			case SupportPackage.SUPPORT_PLAN__ACTUAL_COST:
				return getActualCost();
			case SupportPackage.SUPPORT_PLAN__OUTCOME:
				return getOutcome();
			case SupportPackage.SUPPORT_PLAN__PROGRESS:
				return getProgress();
			case SupportPackage.SUPPORT_PLAN__ORIGIN:
				return getOrigin();
			case SupportPackage.SUPPORT_PLAN__STARTED_ON:
				return getStartedOn();
			case SupportPackage.SUPPORT_PLAN__ENDED_ON:
				return getEndedOn();
			case SupportPackage.SUPPORT_PLAN__MEMBERS:
				return getMembers();
			case SupportPackage.SUPPORT_PLAN__TARGETS:
				return getTargets();
			case SupportPackage.SUPPORT_PLAN__MEASURES:
				return getMeasures();
			case SupportPackage.SUPPORT_PLAN__TASKS:
				return getTasks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SupportPackage.SUPPORT_PLAN__STATE:
				setState((PlanState)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__CLIENT:
				setClient((Client)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__GOAL:
				setGoal((String)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__OWNER:
				setOwner((String)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__START_DATE:
				setStartDate((LocalDate)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__DUE_DATE:
				setDueDate((LocalDate)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__BUDGET:
				setBudget((BigDecimal)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__ACTUAL_COST:
				setActualCost((BigDecimal)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__OUTCOME:
				setOutcome((String)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__PROGRESS:
				setProgress((BigDecimal)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__ORIGIN:
				setOrigin((PlanOrigin)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends PlanMember>)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends PlanTarget>)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends PlanMeasure>)newValue);
				return;
			case SupportPackage.SUPPORT_PLAN__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends PlanTask>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SupportPackage.SUPPORT_PLAN__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__CLIENT:
				setClient((Client)null);
				return;
			case SupportPackage.SUPPORT_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__START_DATE:
				setStartDate(START_DATE_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__DUE_DATE:
				setDueDate(DUE_DATE_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__ACTUAL_COST:
				setActualCost(ACTUAL_COST_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__PROGRESS:
				setProgress(PROGRESS_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case SupportPackage.SUPPORT_PLAN__MEMBERS:
				getMembers().clear();
				return;
			case SupportPackage.SUPPORT_PLAN__TARGETS:
				getTargets().clear();
				return;
			case SupportPackage.SUPPORT_PLAN__MEASURES:
				getMeasures().clear();
				return;
			case SupportPackage.SUPPORT_PLAN__TASKS:
				getTasks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SupportPackage.SUPPORT_PLAN__STATE:
				return state != STATE_EDEFAULT;
			case SupportPackage.SUPPORT_PLAN__CLIENT:
				return client != null;
			case SupportPackage.SUPPORT_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SupportPackage.SUPPORT_PLAN__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case SupportPackage.SUPPORT_PLAN__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case SupportPackage.SUPPORT_PLAN__START_DATE:
				return START_DATE_EDEFAULT == null ? startDate != null : !START_DATE_EDEFAULT.equals(startDate);
			case SupportPackage.SUPPORT_PLAN__DUE_DATE:
				return DUE_DATE_EDEFAULT == null ? dueDate != null : !DUE_DATE_EDEFAULT.equals(dueDate);
			case SupportPackage.SUPPORT_PLAN__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
			case SupportPackage.SUPPORT_PLAN__ACTUAL_COST:
				return ACTUAL_COST_EDEFAULT == null ? actualCost != null : !ACTUAL_COST_EDEFAULT.equals(actualCost);
			case SupportPackage.SUPPORT_PLAN__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case SupportPackage.SUPPORT_PLAN__PROGRESS:
				return PROGRESS_EDEFAULT == null ? progress != null : !PROGRESS_EDEFAULT.equals(progress);
			case SupportPackage.SUPPORT_PLAN__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case SupportPackage.SUPPORT_PLAN__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case SupportPackage.SUPPORT_PLAN__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case SupportPackage.SUPPORT_PLAN__MEMBERS:
				return members != null && !members.isEmpty();
			case SupportPackage.SUPPORT_PLAN__TARGETS:
				return targets != null && !targets.isEmpty();
			case SupportPackage.SUPPORT_PLAN__MEASURES:
				return measures != null && !measures.isEmpty();
			case SupportPackage.SUPPORT_PLAN__TASKS:
				return tasks != null && !tasks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (state: ");
		result.append(state);
		result.append(", title: ");
		result.append(title);
		result.append(", goal: ");
		result.append(goal);
		result.append(", owner: ");
		result.append(owner);
		result.append(", startDate: ");
		result.append(startDate);
		result.append(", dueDate: ");
		result.append(dueDate);
		result.append(", budget: ");
		result.append(budget);
		result.append(", actualCost: ");
		result.append(actualCost);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", progress: ");
		result.append(progress);
		result.append(", origin: ");
		result.append(origin);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(')');
		return result.toString();
	}

} //SupportPlanImpl
