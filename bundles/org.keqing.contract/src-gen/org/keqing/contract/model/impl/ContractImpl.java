/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.contract.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.FreePeriod;
import org.keqing.contract.model.Rhythm;

import org.keqing.model.base.impl.IdentifiedImpl;

import org.keqing.model.client.Client;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getClient <em>Client</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getState <em>State</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getDeposit <em>Deposit</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getFileLocation <em>File Location</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getSeasonMonths <em>Season Months</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#isCountedFromStart <em>Counted From Start</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#isInArrears <em>In Arrears</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getDueDays <em>Due Days</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getRenews <em>Renews</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getAmends <em>Amends</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getSettlement <em>Settlement</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.keqing.contract.model.impl.ContractImpl#getFreePeriods <em>Free Periods</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContractImpl extends IdentifiedImpl implements Contract {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClient() <em>Client</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected Client client;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ContractState STATE_EDEFAULT = ContractState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ContractState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startDate = START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndDate() <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndDate() <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endDate = END_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeposit() <em>Deposit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeposit()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DEPOSIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeposit() <em>Deposit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeposit()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal deposit = DEPOSIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = "CNY";

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeeper() <em>Keeper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeeper()
	 * @generated
	 * @ordered
	 */
	protected static final String KEEPER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeeper() <em>Keeper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeeper()
	 * @generated
	 * @ordered
	 */
	protected String keeper = KEEPER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileLocation() <em>File Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileLocation() <em>File Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileLocation()
	 * @generated
	 * @ordered
	 */
	protected String fileLocation = FILE_LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected static final Rhythm RHYTHM_EDEFAULT = Rhythm.NONE;

	/**
	 * The cached value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected Rhythm rhythm = RHYTHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeasonMonths() <em>Season Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeasonMonths()
	 * @generated
	 * @ordered
	 */
	protected static final String SEASON_MONTHS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeasonMonths() <em>Season Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeasonMonths()
	 * @generated
	 * @ordered
	 */
	protected String seasonMonths = SEASON_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCountedFromStart() <em>Counted From Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCountedFromStart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COUNTED_FROM_START_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCountedFromStart() <em>Counted From Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCountedFromStart()
	 * @generated
	 * @ordered
	 */
	protected boolean countedFromStart = COUNTED_FROM_START_EDEFAULT;

	/**
	 * The default value of the '{@link #isInArrears() <em>In Arrears</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInArrears()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IN_ARREARS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInArrears() <em>In Arrears</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInArrears()
	 * @generated
	 * @ordered
	 */
	protected boolean inArrears = IN_ARREARS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueDays() <em>Due Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDays()
	 * @generated
	 * @ordered
	 */
	protected static final int DUE_DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDueDays() <em>Due Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDays()
	 * @generated
	 * @ordered
	 */
	protected int dueDays = DUE_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRenews() <em>Renews</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenews()
	 * @generated
	 * @ordered
	 */
	protected Contract renews;

	/**
	 * The cached value of the '{@link #getAmends() <em>Amends</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmends()
	 * @generated
	 * @ordered
	 */
	protected Contract amends;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSettlement() <em>Settlement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlement()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SETTLEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSettlement() <em>Settlement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlement()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal settlement = SETTLEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<AmountStep> steps;

	/**
	 * The cached value of the '{@link #getFreePeriods() <em>Free Periods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreePeriods()
	 * @generated
	 * @ordered
	 */
	protected EList<FreePeriod> freePeriods;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ContractPackage.Literals.CONTRACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Client getClient() {
		if (client != null && client.eIsProxy()) {
			InternalEObject oldClient = (InternalEObject)client;
			client = (Client)eResolveProxy(oldClient);
			if (client != oldClient) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ContractPackage.CONTRACT__CLIENT, oldClient, client));
			}
		}
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Client basicGetClient() {
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClient(Client newClient) {
		Client oldClient = client;
		client = newClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__CLIENT, oldClient, client));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContractState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ContractState newState) {
		ContractState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartDate() {
		return startDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(LocalDate newStartDate) {
		LocalDate oldStartDate = startDate;
		startDate = newStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__START_DATE, oldStartDate, startDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndDate() {
		return endDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(LocalDate newEndDate) {
		LocalDate oldEndDate = endDate;
		endDate = newEndDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__END_DATE, oldEndDate, endDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		LocalDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDeposit() {
		return deposit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeposit(BigDecimal newDeposit) {
		BigDecimal oldDeposit = deposit;
		deposit = newDeposit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__DEPOSIT, oldDeposit, deposit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeeper() {
		return keeper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeeper(String newKeeper) {
		String oldKeeper = keeper;
		keeper = newKeeper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__KEEPER, oldKeeper, keeper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileLocation() {
		return fileLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileLocation(String newFileLocation) {
		String oldFileLocation = fileLocation;
		fileLocation = newFileLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__FILE_LOCATION, oldFileLocation, fileLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rhythm getRhythm() {
		return rhythm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRhythm(Rhythm newRhythm) {
		Rhythm oldRhythm = rhythm;
		rhythm = newRhythm == null ? RHYTHM_EDEFAULT : newRhythm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__RHYTHM, oldRhythm, rhythm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeasonMonths() {
		return seasonMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeasonMonths(String newSeasonMonths) {
		String oldSeasonMonths = seasonMonths;
		seasonMonths = newSeasonMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__SEASON_MONTHS, oldSeasonMonths, seasonMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCountedFromStart() {
		return countedFromStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountedFromStart(boolean newCountedFromStart) {
		boolean oldCountedFromStart = countedFromStart;
		countedFromStart = newCountedFromStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__COUNTED_FROM_START, oldCountedFromStart, countedFromStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInArrears() {
		return inArrears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInArrears(boolean newInArrears) {
		boolean oldInArrears = inArrears;
		inArrears = newInArrears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__IN_ARREARS, oldInArrears, inArrears));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDueDays() {
		return dueDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueDays(int newDueDays) {
		int oldDueDays = dueDays;
		dueDays = newDueDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__DUE_DAYS, oldDueDays, dueDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract getRenews() {
		if (renews != null && renews.eIsProxy()) {
			InternalEObject oldRenews = (InternalEObject)renews;
			renews = (Contract)eResolveProxy(oldRenews);
			if (renews != oldRenews) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ContractPackage.CONTRACT__RENEWS, oldRenews, renews));
			}
		}
		return renews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Contract basicGetRenews() {
		return renews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenews(Contract newRenews) {
		Contract oldRenews = renews;
		renews = newRenews;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__RENEWS, oldRenews, renews));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contract getAmends() {
		if (amends != null && amends.eIsProxy()) {
			InternalEObject oldAmends = (InternalEObject)amends;
			amends = (Contract)eResolveProxy(oldAmends);
			if (amends != oldAmends) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ContractPackage.CONTRACT__AMENDS, oldAmends, amends));
			}
		}
		return amends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Contract basicGetAmends() {
		return amends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmends(Contract newAmends) {
		Contract oldAmends = amends;
		amends = newAmends;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__AMENDS, oldAmends, amends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSettlement() {
		return settlement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettlement(BigDecimal newSettlement) {
		BigDecimal oldSettlement = settlement;
		settlement = newSettlement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ContractPackage.CONTRACT__SETTLEMENT, oldSettlement, settlement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AmountStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<AmountStep>(AmountStep.class, this, ContractPackage.CONTRACT__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FreePeriod> getFreePeriods() {
		if (freePeriods == null) {
			freePeriods = new EObjectContainmentEList<FreePeriod>(FreePeriod.class, this, ContractPackage.CONTRACT__FREE_PERIODS);
		}
		return freePeriods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ContractPackage.CONTRACT__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case ContractPackage.CONTRACT__FREE_PERIODS:
				return ((InternalEList<?>)getFreePeriods()).basicRemove(otherEnd, msgs);
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
			case ContractPackage.CONTRACT__NUMBER:
				return getNumber();
			case ContractPackage.CONTRACT__CLIENT:
				if (resolve) return getClient();
				return basicGetClient();
			case ContractPackage.CONTRACT__CATEGORY:
				return getCategory();
			case ContractPackage.CONTRACT__SUBJECT:
				return getSubject();
			case ContractPackage.CONTRACT__STATE:
				return getState();
			case ContractPackage.CONTRACT__START_DATE:
				return getStartDate();
			case ContractPackage.CONTRACT__END_DATE:
				return getEndDate();
			case ContractPackage.CONTRACT__SIGNED_ON:
				return getSignedOn();
			case ContractPackage.CONTRACT__AMOUNT:
				return getAmount();
			case ContractPackage.CONTRACT__DEPOSIT:
				return getDeposit();
			case ContractPackage.CONTRACT__CURRENCY:
				return getCurrency();
			case ContractPackage.CONTRACT__KEEPER:
				return getKeeper();
			case ContractPackage.CONTRACT__FILE_LOCATION:
				return getFileLocation();
			case ContractPackage.CONTRACT__REMARK:
				return getRemark();
			case ContractPackage.CONTRACT__RHYTHM:
				return getRhythm();
			case ContractPackage.CONTRACT__SEASON_MONTHS:
				return getSeasonMonths();
			case ContractPackage.CONTRACT__COUNTED_FROM_START:
				return isCountedFromStart();
			case ContractPackage.CONTRACT__IN_ARREARS:
				return isInArrears();
			case ContractPackage.CONTRACT__DUE_DAYS:
				return getDueDays();
			case ContractPackage.CONTRACT__RENEWS:
				if (resolve) return getRenews();
				return basicGetRenews();
			case ContractPackage.CONTRACT__AMENDS:
				if (resolve) return getAmends();
				return basicGetAmends();
			case ContractPackage.CONTRACT__ENDED_ON:
				return getEndedOn();
			case ContractPackage.CONTRACT__SETTLEMENT:
				return getSettlement();
			case ContractPackage.CONTRACT__STEPS:
				return getSteps();
			case ContractPackage.CONTRACT__FREE_PERIODS:
				return getFreePeriods();
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
			case ContractPackage.CONTRACT__NUMBER:
				setNumber((String)newValue);
				return;
			case ContractPackage.CONTRACT__CLIENT:
				setClient((Client)newValue);
				return;
			case ContractPackage.CONTRACT__CATEGORY:
				setCategory((String)newValue);
				return;
			case ContractPackage.CONTRACT__SUBJECT:
				setSubject((String)newValue);
				return;
			case ContractPackage.CONTRACT__STATE:
				setState((ContractState)newValue);
				return;
			case ContractPackage.CONTRACT__START_DATE:
				setStartDate((LocalDate)newValue);
				return;
			case ContractPackage.CONTRACT__END_DATE:
				setEndDate((LocalDate)newValue);
				return;
			case ContractPackage.CONTRACT__SIGNED_ON:
				setSignedOn((LocalDate)newValue);
				return;
			case ContractPackage.CONTRACT__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case ContractPackage.CONTRACT__DEPOSIT:
				setDeposit((BigDecimal)newValue);
				return;
			case ContractPackage.CONTRACT__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ContractPackage.CONTRACT__KEEPER:
				setKeeper((String)newValue);
				return;
			case ContractPackage.CONTRACT__FILE_LOCATION:
				setFileLocation((String)newValue);
				return;
			case ContractPackage.CONTRACT__REMARK:
				setRemark((String)newValue);
				return;
			case ContractPackage.CONTRACT__RHYTHM:
				setRhythm((Rhythm)newValue);
				return;
			case ContractPackage.CONTRACT__SEASON_MONTHS:
				setSeasonMonths((String)newValue);
				return;
			case ContractPackage.CONTRACT__COUNTED_FROM_START:
				setCountedFromStart((Boolean)newValue);
				return;
			case ContractPackage.CONTRACT__IN_ARREARS:
				setInArrears((Boolean)newValue);
				return;
			case ContractPackage.CONTRACT__DUE_DAYS:
				setDueDays((Integer)newValue);
				return;
			case ContractPackage.CONTRACT__RENEWS:
				setRenews((Contract)newValue);
				return;
			case ContractPackage.CONTRACT__AMENDS:
				setAmends((Contract)newValue);
				return;
			case ContractPackage.CONTRACT__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case ContractPackage.CONTRACT__SETTLEMENT:
				setSettlement((BigDecimal)newValue);
				return;
			case ContractPackage.CONTRACT__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends AmountStep>)newValue);
				return;
			case ContractPackage.CONTRACT__FREE_PERIODS:
				getFreePeriods().clear();
				getFreePeriods().addAll((Collection<? extends FreePeriod>)newValue);
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
			case ContractPackage.CONTRACT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__CLIENT:
				setClient((Client)null);
				return;
			case ContractPackage.CONTRACT__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__START_DATE:
				setStartDate(START_DATE_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__END_DATE:
				setEndDate(END_DATE_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__DEPOSIT:
				setDeposit(DEPOSIT_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__KEEPER:
				setKeeper(KEEPER_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__FILE_LOCATION:
				setFileLocation(FILE_LOCATION_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__RHYTHM:
				setRhythm(RHYTHM_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__SEASON_MONTHS:
				setSeasonMonths(SEASON_MONTHS_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__COUNTED_FROM_START:
				setCountedFromStart(COUNTED_FROM_START_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__IN_ARREARS:
				setInArrears(IN_ARREARS_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__DUE_DAYS:
				setDueDays(DUE_DAYS_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__RENEWS:
				setRenews((Contract)null);
				return;
			case ContractPackage.CONTRACT__AMENDS:
				setAmends((Contract)null);
				return;
			case ContractPackage.CONTRACT__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__SETTLEMENT:
				setSettlement(SETTLEMENT_EDEFAULT);
				return;
			case ContractPackage.CONTRACT__STEPS:
				getSteps().clear();
				return;
			case ContractPackage.CONTRACT__FREE_PERIODS:
				getFreePeriods().clear();
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
			case ContractPackage.CONTRACT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ContractPackage.CONTRACT__CLIENT:
				return client != null;
			case ContractPackage.CONTRACT__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case ContractPackage.CONTRACT__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case ContractPackage.CONTRACT__STATE:
				return state != STATE_EDEFAULT;
			case ContractPackage.CONTRACT__START_DATE:
				return START_DATE_EDEFAULT == null ? startDate != null : !START_DATE_EDEFAULT.equals(startDate);
			case ContractPackage.CONTRACT__END_DATE:
				return END_DATE_EDEFAULT == null ? endDate != null : !END_DATE_EDEFAULT.equals(endDate);
			case ContractPackage.CONTRACT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case ContractPackage.CONTRACT__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case ContractPackage.CONTRACT__DEPOSIT:
				return DEPOSIT_EDEFAULT == null ? deposit != null : !DEPOSIT_EDEFAULT.equals(deposit);
			case ContractPackage.CONTRACT__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ContractPackage.CONTRACT__KEEPER:
				return KEEPER_EDEFAULT == null ? keeper != null : !KEEPER_EDEFAULT.equals(keeper);
			case ContractPackage.CONTRACT__FILE_LOCATION:
				return FILE_LOCATION_EDEFAULT == null ? fileLocation != null : !FILE_LOCATION_EDEFAULT.equals(fileLocation);
			case ContractPackage.CONTRACT__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case ContractPackage.CONTRACT__RHYTHM:
				return rhythm != RHYTHM_EDEFAULT;
			case ContractPackage.CONTRACT__SEASON_MONTHS:
				return SEASON_MONTHS_EDEFAULT == null ? seasonMonths != null : !SEASON_MONTHS_EDEFAULT.equals(seasonMonths);
			case ContractPackage.CONTRACT__COUNTED_FROM_START:
				return countedFromStart != COUNTED_FROM_START_EDEFAULT;
			case ContractPackage.CONTRACT__IN_ARREARS:
				return inArrears != IN_ARREARS_EDEFAULT;
			case ContractPackage.CONTRACT__DUE_DAYS:
				return dueDays != DUE_DAYS_EDEFAULT;
			case ContractPackage.CONTRACT__RENEWS:
				return renews != null;
			case ContractPackage.CONTRACT__AMENDS:
				return amends != null;
			case ContractPackage.CONTRACT__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case ContractPackage.CONTRACT__SETTLEMENT:
				return SETTLEMENT_EDEFAULT == null ? settlement != null : !SETTLEMENT_EDEFAULT.equals(settlement);
			case ContractPackage.CONTRACT__STEPS:
				return steps != null && !steps.isEmpty();
			case ContractPackage.CONTRACT__FREE_PERIODS:
				return freePeriods != null && !freePeriods.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", category: ");
		result.append(category);
		result.append(", subject: ");
		result.append(subject);
		result.append(", state: ");
		result.append(state);
		result.append(", startDate: ");
		result.append(startDate);
		result.append(", endDate: ");
		result.append(endDate);
		result.append(", signedOn: ");
		result.append(signedOn);
		result.append(", amount: ");
		result.append(amount);
		result.append(", deposit: ");
		result.append(deposit);
		result.append(", currency: ");
		result.append(currency);
		result.append(", keeper: ");
		result.append(keeper);
		result.append(", fileLocation: ");
		result.append(fileLocation);
		result.append(", remark: ");
		result.append(remark);
		result.append(", rhythm: ");
		result.append(rhythm);
		result.append(", seasonMonths: ");
		result.append(seasonMonths);
		result.append(", countedFromStart: ");
		result.append(countedFromStart);
		result.append(", inArrears: ");
		result.append(inArrears);
		result.append(", dueDays: ");
		result.append(dueDays);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", settlement: ");
		result.append(settlement);
		result.append(')');
		return result.toString();
	}

} //ContractImpl
