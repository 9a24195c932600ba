/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client;

import java.time.LocalDate;

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.model.client.Contact#getName <em>Name</em>}</li>
 *   <li>{@link org.keqing.model.client.Contact#getRole <em>Role</em>}</li>
 *   <li>{@link org.keqing.model.client.Contact#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.keqing.model.client.Contact#getEmail <em>Email</em>}</li>
 *   <li>{@link org.keqing.model.client.Contact#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.keqing.model.client.Contact#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.keqing.model.client.ClientPackage#getContact()
 * @model annotation="http://keqing.org/store table='contact'"
 * @generated
 */
public interface Contact extends Identified {
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
	 * @see org.keqing.model.client.ClientPackage#getContact_Name()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Contact#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.keqing.model.client.ClientPackage#getContact_Role()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Contact#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Telephone</em>' attribute.
	 * @see #setTelephone(String)
	 * @see org.keqing.model.client.ClientPackage#getContact_Telephone()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getTelephone();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Contact#getTelephone <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Telephone</em>' attribute.
	 * @see #getTelephone()
	 * @generated
	 */
	void setTelephone(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.keqing.model.client.ClientPackage#getContact_Email()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Contact#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birthday</em>' attribute.
	 * @see #setBirthday(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getContact_Birthday()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	LocalDate getBirthday();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Contact#getBirthday <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birthday</em>' attribute.
	 * @see #getBirthday()
	 * @generated
	 */
	void setBirthday(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.keqing.model.client.ClientPackage#getContact_Remark()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Contact#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // Contact
