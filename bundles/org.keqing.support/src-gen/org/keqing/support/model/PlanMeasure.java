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
 * A representation of the model object '<em><b>Plan Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.support.model.PlanMeasure#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanMeasure#getName <em>Name</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanMeasure#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanMeasure#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanMeasure#getCost <em>Cost</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanMeasure#isDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.keqing.support.model.SupportPackage#getPlanMeasure()
 * @model annotation="http://keqing.org/store table='plan_measure'"
 * @generated
 */
public interface PlanMeasure extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanMeasure_Measure()
	 * @model annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanMeasure#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanMeasure_Name()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanMeasure#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanMeasure_Owner()
	 * @model annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanMeasure#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getPlanMeasure_DueDate()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanMeasure#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.keqing.support.model.SupportPackage#getPlanMeasure_Cost()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanMeasure#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.keqing.support.model.SupportPackage#getPlanMeasure_Done()
	 * @model
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanMeasure#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

} // PlanMeasure
