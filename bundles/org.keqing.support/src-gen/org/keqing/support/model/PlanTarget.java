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

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.support.model.PlanTarget#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTarget#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTarget#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTarget#getGoalValue <em>Goal Value</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTarget#getActualValue <em>Actual Value</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTarget#getDueDate <em>Due Date</em>}</li>
 * </ul>
 *
 * @see org.keqing.support.model.SupportPackage#getPlanTarget()
 * @model annotation="http://keqing.org/store table='plan_target'"
 * @generated
 */
public interface PlanTarget extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanTarget_Metric()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTarget#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanTarget_Unit()
	 * @model annotation="http://keqing.org/store length='40'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTarget#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getPlanTarget_Baseline()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/store precision='19' scale='4'"
	 * @generated
	 */
	BigDecimal getBaseline();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTarget#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Goal Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goal Value</em>' attribute.
	 * @see #setGoalValue(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getPlanTarget_GoalValue()
	 * @model dataType="org.keqing.model.base.Decimal" required="true"
	 *        annotation="http://keqing.org/store precision='19' scale='4'"
	 * @generated
	 */
	BigDecimal getGoalValue();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTarget#getGoalValue <em>Goal Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal Value</em>' attribute.
	 * @see #getGoalValue()
	 * @generated
	 */
	void setGoalValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Value</em>' attribute.
	 * @see #setActualValue(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getPlanTarget_ActualValue()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/store precision='19' scale='4'"
	 * @generated
	 */
	BigDecimal getActualValue();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTarget#getActualValue <em>Actual Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Value</em>' attribute.
	 * @see #getActualValue()
	 * @generated
	 */
	void setActualValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getPlanTarget_DueDate()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTarget#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

} // PlanTarget
