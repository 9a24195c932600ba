/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.TieringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.impl.StabilityImpl#getDeadBand <em>Dead Band</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.StabilityImpl#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.StabilityImpl#getGraceMonths <em>Grace Months</em>}</li>
 *   <li>{@link org.keqing.tiering.model.impl.StabilityImpl#getAtOnce <em>At Once</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StabilityImpl extends MinimalEObjectImpl.Container implements Stability {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getDeadBand() <em>Dead Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadBand()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DEAD_BAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadBand() <em>Dead Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadBand()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal deadBand = DEAD_BAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRounds() <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected static final int ROUNDS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRounds() <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected int rounds = ROUNDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGraceMonths() <em>Grace Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraceMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int GRACE_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGraceMonths() <em>Grace Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraceMonths()
	 * @generated
	 * @ordered
	 */
	protected int graceMonths = GRACE_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtOnce() <em>At Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtOnce()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_ONCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtOnce() <em>At Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtOnce()
	 * @generated
	 * @ordered
	 */
	protected String atOnce = AT_ONCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.STABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDeadBand() {
		return deadBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadBand(BigDecimal newDeadBand) {
		BigDecimal oldDeadBand = deadBand;
		deadBand = newDeadBand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.STABILITY__DEAD_BAND, oldDeadBand, deadBand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRounds() {
		return rounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRounds(int newRounds) {
		int oldRounds = rounds;
		rounds = newRounds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.STABILITY__ROUNDS, oldRounds, rounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGraceMonths() {
		return graceMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGraceMonths(int newGraceMonths) {
		int oldGraceMonths = graceMonths;
		graceMonths = newGraceMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.STABILITY__GRACE_MONTHS, oldGraceMonths, graceMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAtOnce() {
		return atOnce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtOnce(String newAtOnce) {
		String oldAtOnce = atOnce;
		atOnce = newAtOnce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TieringPackage.STABILITY__AT_ONCE, oldAtOnce, atOnce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TieringPackage.STABILITY__DEAD_BAND:
				return getDeadBand();
			case TieringPackage.STABILITY__ROUNDS:
				return getRounds();
			case TieringPackage.STABILITY__GRACE_MONTHS:
				return getGraceMonths();
			case TieringPackage.STABILITY__AT_ONCE:
				return getAtOnce();
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
			case TieringPackage.STABILITY__DEAD_BAND:
				setDeadBand((BigDecimal)newValue);
				return;
			case TieringPackage.STABILITY__ROUNDS:
				setRounds((Integer)newValue);
				return;
			case TieringPackage.STABILITY__GRACE_MONTHS:
				setGraceMonths((Integer)newValue);
				return;
			case TieringPackage.STABILITY__AT_ONCE:
				setAtOnce((String)newValue);
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
			case TieringPackage.STABILITY__DEAD_BAND:
				setDeadBand(DEAD_BAND_EDEFAULT);
				return;
			case TieringPackage.STABILITY__ROUNDS:
				setRounds(ROUNDS_EDEFAULT);
				return;
			case TieringPackage.STABILITY__GRACE_MONTHS:
				setGraceMonths(GRACE_MONTHS_EDEFAULT);
				return;
			case TieringPackage.STABILITY__AT_ONCE:
				setAtOnce(AT_ONCE_EDEFAULT);
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
			case TieringPackage.STABILITY__DEAD_BAND:
				return DEAD_BAND_EDEFAULT == null ? deadBand != null : !DEAD_BAND_EDEFAULT.equals(deadBand);
			case TieringPackage.STABILITY__ROUNDS:
				return rounds != ROUNDS_EDEFAULT;
			case TieringPackage.STABILITY__GRACE_MONTHS:
				return graceMonths != GRACE_MONTHS_EDEFAULT;
			case TieringPackage.STABILITY__AT_ONCE:
				return AT_ONCE_EDEFAULT == null ? atOnce != null : !AT_ONCE_EDEFAULT.equals(atOnce);
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
		result.append(" (deadBand: ");
		result.append(deadBand);
		result.append(", rounds: ");
		result.append(rounds);
		result.append(", graceMonths: ");
		result.append(graceMonths);
		result.append(", atOnce: ");
		result.append(atOnce);
		result.append(')');
		return result.toString();
	}

} //StabilityImpl
