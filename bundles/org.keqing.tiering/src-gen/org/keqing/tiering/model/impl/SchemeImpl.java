/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Precedence;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.TestCase;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TierGroup;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getPrecedence <em>Precedence</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#isOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getGradeScale <em>Grade Scale</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getStability <em>Stability</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.SchemeImpl#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SchemeImpl extends NamedElementImpl implements Scheme {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrecedence() <em>Precedence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecedence()
	 * @generated
	 * @ordered
	 */
	protected static final Precedence PRECEDENCE_EDEFAULT = Precedence.COMMITTEE;

	/**
	 * The cached value of the '{@link #getPrecedence() <em>Precedence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecedence()
	 * @generated
	 * @ordered
	 */
	protected Precedence precedence = PRECEDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOrdered() <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOrdered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ORDERED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOrdered() <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOrdered()
	 * @generated
	 * @ordered
	 */
	protected boolean ordered = ORDERED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGradeScale() <em>Grade Scale</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeScale()
	 * @generated
	 * @ordered
	 */
	protected EList<Grade> gradeScale;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Input> inputs;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<Criterion> criteria;

	/**
	 * The cached value of the '{@link #getTiers() <em>Tiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Tier> tiers;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<TierGroup> groups;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EList<OverrideRule> overrides;

	/**
	 * The cached value of the '{@link #getStability() <em>Stability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStability()
	 * @generated
	 * @ordered
	 */
	protected Stability stability;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<TestCase> tests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.SCHEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.SCHEME__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.SCHEME__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Precedence getPrecedence() {
		return precedence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrecedence(Precedence newPrecedence) {
		Precedence oldPrecedence = precedence;
		precedence = newPrecedence == null ? PRECEDENCE_EDEFAULT : newPrecedence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.SCHEME__PRECEDENCE, oldPrecedence, precedence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOrdered() {
		return ordered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdered(boolean newOrdered) {
		boolean oldOrdered = ordered;
		ordered = newOrdered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.SCHEME__ORDERED, oldOrdered, ordered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Grade> getGradeScale() {
		if (gradeScale == null) {
			gradeScale = new EObjectContainmentEList<Grade>(Grade.class, this, TieringPackage.SCHEME__GRADE_SCALE);
		}
		return gradeScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Input> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Input>(Input.class, this, TieringPackage.SCHEME__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Criterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<Criterion>(Criterion.class, this, TieringPackage.SCHEME__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tier> getTiers() {
		if (tiers == null) {
			tiers = new EObjectContainmentEList<Tier>(Tier.class, this, TieringPackage.SCHEME__TIERS);
		}
		return tiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TierGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<TierGroup>(TierGroup.class, this, TieringPackage.SCHEME__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OverrideRule> getOverrides() {
		if (overrides == null) {
			overrides = new EObjectContainmentEList<OverrideRule>(OverrideRule.class, this, TieringPackage.SCHEME__OVERRIDES);
		}
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stability getStability() {
		return stability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStability(Stability newStability, NotificationChain msgs) {
		Stability oldStability = stability;
		stability = newStability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TieringPackage.SCHEME__STABILITY, oldStability, newStability);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStability(Stability newStability) {
		if (newStability != stability) {
			NotificationChain msgs = null;
			if (stability != null)
				msgs = ((InternalEObject)stability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TieringPackage.SCHEME__STABILITY, null, msgs);
			if (newStability != null)
				msgs = ((InternalEObject)newStability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TieringPackage.SCHEME__STABILITY, null, msgs);
			msgs = basicSetStability(newStability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.SCHEME__STABILITY, newStability, newStability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TestCase> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<TestCase>(TestCase.class, this, TieringPackage.SCHEME__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TieringPackage.SCHEME__GRADE_SCALE:
				return ((InternalEList<?>)getGradeScale()).basicRemove(otherEnd, msgs);
			case TieringPackage.SCHEME__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case TieringPackage.SCHEME__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case TieringPackage.SCHEME__TIERS:
				return ((InternalEList<?>)getTiers()).basicRemove(otherEnd, msgs);
			case TieringPackage.SCHEME__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case TieringPackage.SCHEME__OVERRIDES:
				return ((InternalEList<?>)getOverrides()).basicRemove(otherEnd, msgs);
			case TieringPackage.SCHEME__STABILITY:
				return basicSetStability(null, msgs);
			case TieringPackage.SCHEME__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
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
			case TieringPackage.SCHEME__VERSION:
				return getVersion();
			case TieringPackage.SCHEME__VALUE:
				return getValue();
			case TieringPackage.SCHEME__PRECEDENCE:
				return getPrecedence();
			case TieringPackage.SCHEME__ORDERED:
				return isOrdered();
			case TieringPackage.SCHEME__GRADE_SCALE:
				return getGradeScale();
			case TieringPackage.SCHEME__INPUTS:
				return getInputs();
			case TieringPackage.SCHEME__CRITERIA:
				return getCriteria();
			case TieringPackage.SCHEME__TIERS:
				return getTiers();
			case TieringPackage.SCHEME__GROUPS:
				return getGroups();
			case TieringPackage.SCHEME__OVERRIDES:
				return getOverrides();
			case TieringPackage.SCHEME__STABILITY:
				return getStability();
			case TieringPackage.SCHEME__TESTS:
				return getTests();
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
			case TieringPackage.SCHEME__VERSION:
				setVersion((Integer)newValue);
				return;
			case TieringPackage.SCHEME__VALUE:
				setValue((String)newValue);
				return;
			case TieringPackage.SCHEME__PRECEDENCE:
				setPrecedence((Precedence)newValue);
				return;
			case TieringPackage.SCHEME__ORDERED:
				setOrdered((Boolean)newValue);
				return;
			case TieringPackage.SCHEME__GRADE_SCALE:
				getGradeScale().clear();
				getGradeScale().addAll((Collection<? extends Grade>)newValue);
				return;
			case TieringPackage.SCHEME__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Input>)newValue);
				return;
			case TieringPackage.SCHEME__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends Criterion>)newValue);
				return;
			case TieringPackage.SCHEME__TIERS:
				getTiers().clear();
				getTiers().addAll((Collection<? extends Tier>)newValue);
				return;
			case TieringPackage.SCHEME__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends TierGroup>)newValue);
				return;
			case TieringPackage.SCHEME__OVERRIDES:
				getOverrides().clear();
				getOverrides().addAll((Collection<? extends OverrideRule>)newValue);
				return;
			case TieringPackage.SCHEME__STABILITY:
				setStability((Stability)newValue);
				return;
			case TieringPackage.SCHEME__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends TestCase>)newValue);
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
			case TieringPackage.SCHEME__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case TieringPackage.SCHEME__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case TieringPackage.SCHEME__PRECEDENCE:
				setPrecedence(PRECEDENCE_EDEFAULT);
				return;
			case TieringPackage.SCHEME__ORDERED:
				setOrdered(ORDERED_EDEFAULT);
				return;
			case TieringPackage.SCHEME__GRADE_SCALE:
				getGradeScale().clear();
				return;
			case TieringPackage.SCHEME__INPUTS:
				getInputs().clear();
				return;
			case TieringPackage.SCHEME__CRITERIA:
				getCriteria().clear();
				return;
			case TieringPackage.SCHEME__TIERS:
				getTiers().clear();
				return;
			case TieringPackage.SCHEME__GROUPS:
				getGroups().clear();
				return;
			case TieringPackage.SCHEME__OVERRIDES:
				getOverrides().clear();
				return;
			case TieringPackage.SCHEME__STABILITY:
				setStability((Stability)null);
				return;
			case TieringPackage.SCHEME__TESTS:
				getTests().clear();
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
			case TieringPackage.SCHEME__VERSION:
				return version != VERSION_EDEFAULT;
			case TieringPackage.SCHEME__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case TieringPackage.SCHEME__PRECEDENCE:
				return precedence != PRECEDENCE_EDEFAULT;
			case TieringPackage.SCHEME__ORDERED:
				return ordered != ORDERED_EDEFAULT;
			case TieringPackage.SCHEME__GRADE_SCALE:
				return gradeScale != null && !gradeScale.isEmpty();
			case TieringPackage.SCHEME__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case TieringPackage.SCHEME__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case TieringPackage.SCHEME__TIERS:
				return tiers != null && !tiers.isEmpty();
			case TieringPackage.SCHEME__GROUPS:
				return groups != null && !groups.isEmpty();
			case TieringPackage.SCHEME__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
			case TieringPackage.SCHEME__STABILITY:
				return stability != null;
			case TieringPackage.SCHEME__TESTS:
				return tests != null && !tests.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(", value: ");
		result.append(value);
		result.append(", precedence: ");
		result.append(precedence);
		result.append(", ordered: ");
		result.append(ordered);
		result.append(')');
		return result.toString();
	}

} //SchemeImpl
