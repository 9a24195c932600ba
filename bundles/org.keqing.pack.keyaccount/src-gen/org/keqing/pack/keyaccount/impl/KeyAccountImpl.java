/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.keyaccount.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.keqing.model.client.impl.ClientExtensionImpl;

import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccount;
import org.keqing.pack.keyaccount.KeyAccountPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getInfluenceEvidence <em>Influence Evidence</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getInfluenceBy <em>Influence By</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getInfluenceOn <em>Influence On</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getLoyalty <em>Loyalty</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getLoyaltyEvidence <em>Loyalty Evidence</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getLoyaltyBy <em>Loyalty By</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getLoyaltyOn <em>Loyalty On</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getDepartmentHead <em>Department Head</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getWorkingGroup <em>Working Group</em>}</li>
 *   <li>{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl#getGroupLeader <em>Group Leader</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyAccountImpl extends ClientExtensionImpl implements KeyAccount {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final JudgementGrade INFLUENCE_EDEFAULT = JudgementGrade.NOT_JUDGED;

	/**
	 * The cached value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected JudgementGrade influence = INFLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfluenceEvidence() <em>Influence Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String INFLUENCE_EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfluenceEvidence() <em>Influence Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceEvidence()
	 * @generated
	 * @ordered
	 */
	protected String influenceEvidence = INFLUENCE_EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfluenceBy() <em>Influence By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceBy()
	 * @generated
	 * @ordered
	 */
	protected static final String INFLUENCE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfluenceBy() <em>Influence By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceBy()
	 * @generated
	 * @ordered
	 */
	protected String influenceBy = INFLUENCE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfluenceOn() <em>Influence On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INFLUENCE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfluenceOn() <em>Influence On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate influenceOn = INFLUENCE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoyalty() <em>Loyalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyalty()
	 * @generated
	 * @ordered
	 */
	protected static final JudgementGrade LOYALTY_EDEFAULT = JudgementGrade.NOT_JUDGED;

	/**
	 * The cached value of the '{@link #getLoyalty() <em>Loyalty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyalty()
	 * @generated
	 * @ordered
	 */
	protected JudgementGrade loyalty = LOYALTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoyaltyEvidence() <em>Loyalty Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyaltyEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String LOYALTY_EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoyaltyEvidence() <em>Loyalty Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyaltyEvidence()
	 * @generated
	 * @ordered
	 */
	protected String loyaltyEvidence = LOYALTY_EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoyaltyBy() <em>Loyalty By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyaltyBy()
	 * @generated
	 * @ordered
	 */
	protected static final String LOYALTY_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoyaltyBy() <em>Loyalty By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyaltyBy()
	 * @generated
	 * @ordered
	 */
	protected String loyaltyBy = LOYALTY_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoyaltyOn() <em>Loyalty On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyaltyOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LOYALTY_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoyaltyOn() <em>Loyalty On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoyaltyOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate loyaltyOn = LOYALTY_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSponsor() <em>Sponsor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSponsor()
	 * @generated
	 * @ordered
	 */
	protected static final String SPONSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSponsor() <em>Sponsor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSponsor()
	 * @generated
	 * @ordered
	 */
	protected String sponsor = SPONSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepartment() <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPARTMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepartment() <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected String department = DEPARTMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepartmentHead() <em>Department Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartmentHead()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPARTMENT_HEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepartmentHead() <em>Department Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartmentHead()
	 * @generated
	 * @ordered
	 */
	protected String departmentHead = DEPARTMENT_HEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkingGroup() <em>Working Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKING_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkingGroup() <em>Working Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingGroup()
	 * @generated
	 * @ordered
	 */
	protected String workingGroup = WORKING_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupLeader() <em>Group Leader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupLeader()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_LEADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupLeader() <em>Group Leader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupLeader()
	 * @generated
	 * @ordered
	 */
	protected String groupLeader = GROUP_LEADER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeyAccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KeyAccountPackage.Literals.KEY_ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementGrade getInfluence() {
		return influence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluence(JudgementGrade newInfluence) {
		JudgementGrade oldInfluence = influence;
		influence = newInfluence == null ? INFLUENCE_EDEFAULT : newInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__INFLUENCE, oldInfluence, influence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfluenceEvidence() {
		return influenceEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluenceEvidence(String newInfluenceEvidence) {
		String oldInfluenceEvidence = influenceEvidence;
		influenceEvidence = newInfluenceEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_EVIDENCE, oldInfluenceEvidence, influenceEvidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfluenceBy() {
		return influenceBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluenceBy(String newInfluenceBy) {
		String oldInfluenceBy = influenceBy;
		influenceBy = newInfluenceBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_BY, oldInfluenceBy, influenceBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInfluenceOn() {
		return influenceOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluenceOn(LocalDate newInfluenceOn) {
		LocalDate oldInfluenceOn = influenceOn;
		influenceOn = newInfluenceOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_ON, oldInfluenceOn, influenceOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementGrade getLoyalty() {
		return loyalty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoyalty(JudgementGrade newLoyalty) {
		JudgementGrade oldLoyalty = loyalty;
		loyalty = newLoyalty == null ? LOYALTY_EDEFAULT : newLoyalty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__LOYALTY, oldLoyalty, loyalty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoyaltyEvidence() {
		return loyaltyEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoyaltyEvidence(String newLoyaltyEvidence) {
		String oldLoyaltyEvidence = loyaltyEvidence;
		loyaltyEvidence = newLoyaltyEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__LOYALTY_EVIDENCE, oldLoyaltyEvidence, loyaltyEvidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoyaltyBy() {
		return loyaltyBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoyaltyBy(String newLoyaltyBy) {
		String oldLoyaltyBy = loyaltyBy;
		loyaltyBy = newLoyaltyBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__LOYALTY_BY, oldLoyaltyBy, loyaltyBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLoyaltyOn() {
		return loyaltyOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoyaltyOn(LocalDate newLoyaltyOn) {
		LocalDate oldLoyaltyOn = loyaltyOn;
		loyaltyOn = newLoyaltyOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__LOYALTY_ON, oldLoyaltyOn, loyaltyOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSponsor() {
		return sponsor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSponsor(String newSponsor) {
		String oldSponsor = sponsor;
		sponsor = newSponsor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__SPONSOR, oldSponsor, sponsor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepartment() {
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartment(String newDepartment) {
		String oldDepartment = department;
		department = newDepartment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT, oldDepartment, department));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepartmentHead() {
		return departmentHead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartmentHead(String newDepartmentHead) {
		String oldDepartmentHead = departmentHead;
		departmentHead = newDepartmentHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT_HEAD, oldDepartmentHead, departmentHead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkingGroup() {
		return workingGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkingGroup(String newWorkingGroup) {
		String oldWorkingGroup = workingGroup;
		workingGroup = newWorkingGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__WORKING_GROUP, oldWorkingGroup, workingGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupLeader() {
		return groupLeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupLeader(String newGroupLeader) {
		String oldGroupLeader = groupLeader;
		groupLeader = newGroupLeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KeyAccountPackage.KEY_ACCOUNT__GROUP_LEADER, oldGroupLeader, groupLeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE:
				return getInfluence();
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_EVIDENCE:
				return getInfluenceEvidence();
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_BY:
				return getInfluenceBy();
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_ON:
				return getInfluenceOn();
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY:
				return getLoyalty();
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_EVIDENCE:
				return getLoyaltyEvidence();
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_BY:
				return getLoyaltyBy();
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_ON:
				return getLoyaltyOn();
			case KeyAccountPackage.KEY_ACCOUNT__SPONSOR:
				return getSponsor();
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT:
				return getDepartment();
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT_HEAD:
				return getDepartmentHead();
			case KeyAccountPackage.KEY_ACCOUNT__WORKING_GROUP:
				return getWorkingGroup();
			case KeyAccountPackage.KEY_ACCOUNT__GROUP_LEADER:
				return getGroupLeader();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE:
				setInfluence((JudgementGrade)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_EVIDENCE:
				setInfluenceEvidence((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_BY:
				setInfluenceBy((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_ON:
				setInfluenceOn((LocalDate)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY:
				setLoyalty((JudgementGrade)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_EVIDENCE:
				setLoyaltyEvidence((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_BY:
				setLoyaltyBy((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_ON:
				setLoyaltyOn((LocalDate)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__SPONSOR:
				setSponsor((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT:
				setDepartment((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT_HEAD:
				setDepartmentHead((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__WORKING_GROUP:
				setWorkingGroup((String)newValue);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__GROUP_LEADER:
				setGroupLeader((String)newValue);
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
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE:
				setInfluence(INFLUENCE_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_EVIDENCE:
				setInfluenceEvidence(INFLUENCE_EVIDENCE_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_BY:
				setInfluenceBy(INFLUENCE_BY_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_ON:
				setInfluenceOn(INFLUENCE_ON_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY:
				setLoyalty(LOYALTY_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_EVIDENCE:
				setLoyaltyEvidence(LOYALTY_EVIDENCE_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_BY:
				setLoyaltyBy(LOYALTY_BY_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_ON:
				setLoyaltyOn(LOYALTY_ON_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__SPONSOR:
				setSponsor(SPONSOR_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT:
				setDepartment(DEPARTMENT_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT_HEAD:
				setDepartmentHead(DEPARTMENT_HEAD_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__WORKING_GROUP:
				setWorkingGroup(WORKING_GROUP_EDEFAULT);
				return;
			case KeyAccountPackage.KEY_ACCOUNT__GROUP_LEADER:
				setGroupLeader(GROUP_LEADER_EDEFAULT);
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
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE:
				return influence != INFLUENCE_EDEFAULT;
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_EVIDENCE:
				return INFLUENCE_EVIDENCE_EDEFAULT == null ? influenceEvidence != null : !INFLUENCE_EVIDENCE_EDEFAULT.equals(influenceEvidence);
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_BY:
				return INFLUENCE_BY_EDEFAULT == null ? influenceBy != null : !INFLUENCE_BY_EDEFAULT.equals(influenceBy);
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_ON:
				return INFLUENCE_ON_EDEFAULT == null ? influenceOn != null : !INFLUENCE_ON_EDEFAULT.equals(influenceOn);
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY:
				return loyalty != LOYALTY_EDEFAULT;
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_EVIDENCE:
				return LOYALTY_EVIDENCE_EDEFAULT == null ? loyaltyEvidence != null : !LOYALTY_EVIDENCE_EDEFAULT.equals(loyaltyEvidence);
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_BY:
				return LOYALTY_BY_EDEFAULT == null ? loyaltyBy != null : !LOYALTY_BY_EDEFAULT.equals(loyaltyBy);
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_ON:
				return LOYALTY_ON_EDEFAULT == null ? loyaltyOn != null : !LOYALTY_ON_EDEFAULT.equals(loyaltyOn);
			case KeyAccountPackage.KEY_ACCOUNT__SPONSOR:
				return SPONSOR_EDEFAULT == null ? sponsor != null : !SPONSOR_EDEFAULT.equals(sponsor);
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT:
				return DEPARTMENT_EDEFAULT == null ? department != null : !DEPARTMENT_EDEFAULT.equals(department);
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT_HEAD:
				return DEPARTMENT_HEAD_EDEFAULT == null ? departmentHead != null : !DEPARTMENT_HEAD_EDEFAULT.equals(departmentHead);
			case KeyAccountPackage.KEY_ACCOUNT__WORKING_GROUP:
				return WORKING_GROUP_EDEFAULT == null ? workingGroup != null : !WORKING_GROUP_EDEFAULT.equals(workingGroup);
			case KeyAccountPackage.KEY_ACCOUNT__GROUP_LEADER:
				return GROUP_LEADER_EDEFAULT == null ? groupLeader != null : !GROUP_LEADER_EDEFAULT.equals(groupLeader);
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
		result.append(" (influence: ");
		result.append(influence);
		result.append(", influenceEvidence: ");
		result.append(influenceEvidence);
		result.append(", influenceBy: ");
		result.append(influenceBy);
		result.append(", influenceOn: ");
		result.append(influenceOn);
		result.append(", loyalty: ");
		result.append(loyalty);
		result.append(", loyaltyEvidence: ");
		result.append(loyaltyEvidence);
		result.append(", loyaltyBy: ");
		result.append(loyaltyBy);
		result.append(", loyaltyOn: ");
		result.append(loyaltyOn);
		result.append(", sponsor: ");
		result.append(sponsor);
		result.append(", department: ");
		result.append(department);
		result.append(", departmentHead: ");
		result.append(departmentHead);
		result.append(", workingGroup: ");
		result.append(workingGroup);
		result.append(", groupLeader: ");
		result.append(groupLeader);
		result.append(')');
		return result.toString();
	}

} //KeyAccountImpl
