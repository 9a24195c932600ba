/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.support.model;

import java.time.LocalDate;

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.support.model.PlanTask#getName <em>Name</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTask#getPerson <em>Person</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTask#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.keqing.support.model.PlanTask#getDoneOn <em>Done On</em>}</li>
 * </ul>
 *
 * @see org.keqing.support.model.SupportPackage#getPlanTask()
 * @model annotation="http://keqing.org/store table='plan_task'"
 * @generated
 */
public interface PlanTask extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanTask_Name()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='300'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTask#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.keqing.support.model.SupportPackage#getPlanTask_Person()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTask#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getPlanTask_DueDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTask#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.keqing.support.model.SupportPackage#getPlanTask_DoneOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.keqing.support.model.PlanTask#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

} // PlanTask
