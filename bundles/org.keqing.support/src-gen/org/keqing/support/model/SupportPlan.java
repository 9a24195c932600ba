/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.support.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keqing.model.base.Identified;

import org.keqing.model.client.Client;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.support.model.SupportPlan#getState <em>State</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getClient <em>Client</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getActualCost <em>Actual Cost</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getMembers <em>Members</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.keqing.support.model.SupportPlan#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.keqing.support.model.SupportPackage#getSupportPlan()
 * @model annotation="http://keqing.org/store aggregate='true' table='support_plan'"
 * @generated
 */
public interface SupportPlan extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"planned"</code>.
	 * The literals are from the enumeration {@link org.keqing.support.model.PlanState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.keqing.support.model.PlanState
	 * @see #setState(PlanState)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_State()
	 * @model default="planned" required="true"
	 *        annotation="http://keqing.org/store length='20'"
	 * @generated
	 */
	PlanState getState();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.keqing.support.model.PlanState
	 * @see #getState()
	 * @generated
	 */
	void setState(PlanState value);

	/**
	 * Returns the value of the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client</em>' reference.
	 * @see #setClient(Client)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Client()
	 * @model required="true"
	 * @generated
	 */
	Client getClient();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getClient <em>Client</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' reference.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(Client value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Title()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Goal()
	 * @model annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Owner()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_StartDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getStartDate();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_DueDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Budget()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Cost</em>' attribute.
	 * @see #setActualCost(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_ActualCost()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getActualCost();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getActualCost <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Cost</em>' attribute.
	 * @see #getActualCost()
	 * @generated
	 */
	void setActualCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Outcome()
	 * @model annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Progress</em>' attribute.
	 * @see #setProgress(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Progress()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field kind='computed'"
	 *        annotation="http://keqing.org/store precision='5' scale='4'"
	 * @generated
	 */
	BigDecimal getProgress();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getProgress <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress</em>' attribute.
	 * @see #getProgress()
	 * @generated
	 */
	void setProgress(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"manual"</code>.
	 * The literals are from the enumeration {@link org.keqing.support.model.PlanOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.keqing.support.model.PlanOrigin
	 * @see #setOrigin(PlanOrigin)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Origin()
	 * @model default="manual" required="true"
	 *        annotation="http://keqing.org/store length='20'"
	 * @generated
	 */
	PlanOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.keqing.support.model.PlanOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(PlanOrigin value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_StartedOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_EndedOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.SupportPlan#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.support.model.PlanMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Members()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanMember> getMembers();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.support.model.PlanTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanTarget> getTargets();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.support.model.PlanMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Measures()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanMeasure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.support.model.PlanTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.keqing.support.model.SupportPackage#getSupportPlan_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanTask> getTasks();

} // SupportPlan
