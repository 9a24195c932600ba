/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client;

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.model.client.TeamMember#getPerson <em>Person</em>}</li>
 *   <li>{@link org.keqing.model.client.TeamMember#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.keqing.model.client.TeamMember#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.keqing.model.client.ClientPackage#getTeamMember()
 * @model annotation="http://keqing.org/store table='team_member'"
 * @generated
 */
public interface TeamMember extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.keqing.model.client.ClientPackage#getTeamMember_Person()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='network' kind='dynamic' owner='marketing-manager' approver='marketing-manager' review='12' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.TeamMember#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.keqing.model.client.ClientPackage#getTeamMember_Department()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='marketing-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.TeamMember#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.keqing.model.client.ClientPackage#getTeamMember_Role()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='marketing-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.TeamMember#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

} // TeamMember
