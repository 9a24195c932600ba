/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.keyaccount;

import java.time.LocalDate;

import org.keqing.model.client.ClientExtension;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a company judges of a key account, and the chain of those who are answerable for it. The members of the working group are the service team of the client file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceEvidence <em>Influence Evidence</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceBy <em>Influence By</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceOn <em>Influence On</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getLoyalty <em>Loyalty</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyEvidence <em>Loyalty Evidence</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyBy <em>Loyalty By</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyOn <em>Loyalty On</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getDepartmentHead <em>Department Head</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getWorkingGroup <em>Working Group</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.KeyAccount#getGroupLeader <em>Group Leader</em>}</li>
 * </ul>
 *
 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount()
 * @model annotation="http://keqing.org/store table='key_account'"
 * @generated
 */
public interface KeyAccount extends ClientExtension {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.keqing.pack.keyaccount.JudgementGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see org.keqing.pack.keyaccount.JudgementGrade
	 * @see #setInfluence(JudgementGrade)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_Influence()
	 * @model annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='10'"
	 * @generated
	 */
	JudgementGrade getInfluence();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see org.keqing.pack.keyaccount.JudgementGrade
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(JudgementGrade value);

	/**
	 * Returns the value of the '<em><b>Influence Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence Evidence</em>' attribute.
	 * @see #setInfluenceEvidence(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_InfluenceEvidence()
	 * @model annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getInfluenceEvidence();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceEvidence <em>Influence Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence Evidence</em>' attribute.
	 * @see #getInfluenceEvidence()
	 * @generated
	 */
	void setInfluenceEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Influence By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence By</em>' attribute.
	 * @see #setInfluenceBy(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_InfluenceBy()
	 * @model annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getInfluenceBy();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceBy <em>Influence By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence By</em>' attribute.
	 * @see #getInfluenceBy()
	 * @generated
	 */
	void setInfluenceBy(String value);

	/**
	 * Returns the value of the '<em><b>Influence On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence On</em>' attribute.
	 * @see #setInfluenceOn(LocalDate)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_InfluenceOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	LocalDate getInfluenceOn();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceOn <em>Influence On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence On</em>' attribute.
	 * @see #getInfluenceOn()
	 * @generated
	 */
	void setInfluenceOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Loyalty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.keqing.pack.keyaccount.JudgementGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loyalty</em>' attribute.
	 * @see org.keqing.pack.keyaccount.JudgementGrade
	 * @see #setLoyalty(JudgementGrade)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_Loyalty()
	 * @model annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='10'"
	 * @generated
	 */
	JudgementGrade getLoyalty();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyalty <em>Loyalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loyalty</em>' attribute.
	 * @see org.keqing.pack.keyaccount.JudgementGrade
	 * @see #getLoyalty()
	 * @generated
	 */
	void setLoyalty(JudgementGrade value);

	/**
	 * Returns the value of the '<em><b>Loyalty Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loyalty Evidence</em>' attribute.
	 * @see #setLoyaltyEvidence(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_LoyaltyEvidence()
	 * @model annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getLoyaltyEvidence();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyEvidence <em>Loyalty Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loyalty Evidence</em>' attribute.
	 * @see #getLoyaltyEvidence()
	 * @generated
	 */
	void setLoyaltyEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Loyalty By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loyalty By</em>' attribute.
	 * @see #setLoyaltyBy(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_LoyaltyBy()
	 * @model annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getLoyaltyBy();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyBy <em>Loyalty By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loyalty By</em>' attribute.
	 * @see #getLoyaltyBy()
	 * @generated
	 */
	void setLoyaltyBy(String value);

	/**
	 * Returns the value of the '<em><b>Loyalty On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loyalty On</em>' attribute.
	 * @see #setLoyaltyOn(LocalDate)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_LoyaltyOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='judgement' kind='dynamic' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	LocalDate getLoyaltyOn();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyOn <em>Loyalty On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loyalty On</em>' attribute.
	 * @see #getLoyaltyOn()
	 * @generated
	 */
	void setLoyaltyOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sponsor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sponsor</em>' attribute.
	 * @see #setSponsor(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_Sponsor()
	 * @model annotation="http://keqing.org/field group='chain' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getSponsor();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getSponsor <em>Sponsor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sponsor</em>' attribute.
	 * @see #getSponsor()
	 * @generated
	 */
	void setSponsor(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_Department()
	 * @model annotation="http://keqing.org/field group='chain' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Department Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Department Head</em>' attribute.
	 * @see #setDepartmentHead(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_DepartmentHead()
	 * @model annotation="http://keqing.org/field group='chain' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getDepartmentHead();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getDepartmentHead <em>Department Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department Head</em>' attribute.
	 * @see #getDepartmentHead()
	 * @generated
	 */
	void setDepartmentHead(String value);

	/**
	 * Returns the value of the '<em><b>Working Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Working Group</em>' attribute.
	 * @see #setWorkingGroup(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_WorkingGroup()
	 * @model annotation="http://keqing.org/field group='chain' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getWorkingGroup();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getWorkingGroup <em>Working Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Working Group</em>' attribute.
	 * @see #getWorkingGroup()
	 * @generated
	 */
	void setWorkingGroup(String value);

	/**
	 * Returns the value of the '<em><b>Group Leader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group Leader</em>' attribute.
	 * @see #setGroupLeader(String)
	 * @see org.keqing.pack.keyaccount.KeyAccountPackage#getKeyAccount_GroupLeader()
	 * @model annotation="http://keqing.org/field group='chain' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getGroupLeader();

	/**
	 * Sets the value of the '{@link org.keqing.pack.keyaccount.KeyAccount#getGroupLeader <em>Group Leader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Leader</em>' attribute.
	 * @see #getGroupLeader()
	 * @generated
	 */
	void setGroupLeader(String value);

} // KeyAccount
