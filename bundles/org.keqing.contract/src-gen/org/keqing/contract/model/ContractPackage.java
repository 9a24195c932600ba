/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.contract.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.keqing.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.keqing.contract.model.ContractFactory
 * @model kind="package"
 * @generated
 */
public interface ContractPackage extends EPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/contract/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "contract";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ContractPackage eINSTANCE = org.keqing.contract.model.impl.ContractPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.contract.model.impl.ContractImpl <em>Contract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.contract.model.impl.ContractImpl
	 * @see org.keqing.contract.model.impl.ContractPackageImpl#getContract()
	 * @generated
	 */
	int CONTRACT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CLIENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__SUBJECT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__START_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__END_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__SIGNED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Deposit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__DEPOSIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__CURRENCY = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__KEEPER = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>File Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__FILE_LOCATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__RHYTHM = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Season Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__SEASON_MONTHS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Counted From Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__COUNTED_FROM_START = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>In Arrears</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__IN_ARREARS = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Due Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__DUE_DAYS = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Renews</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__RENEWS = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Amends</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__AMENDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ENDED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Settlement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__SETTLEMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__STEPS = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Free Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__FREE_PERIODS = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The number of operations of the '<em>Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.contract.model.impl.AmountStepImpl <em>Amount Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.contract.model.impl.AmountStepImpl
	 * @see org.keqing.contract.model.impl.ContractPackageImpl#getAmountStep()
	 * @generated
	 */
	int AMOUNT_STEP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_STEP__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_STEP__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>From Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_STEP__FROM_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_STEP__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Amount Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_STEP_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Amount Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_STEP_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.contract.model.impl.FreePeriodImpl <em>Free Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.contract.model.impl.FreePeriodImpl
	 * @see org.keqing.contract.model.impl.ContractPackageImpl#getFreePeriod()
	 * @generated
	 */
	int FREE_PERIOD = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>From Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD__FROM_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD__TO_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Free Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Free Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_PERIOD_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.contract.model.ContractState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.contract.model.ContractState
	 * @see org.keqing.contract.model.impl.ContractPackageImpl#getContractState()
	 * @generated
	 */
	int CONTRACT_STATE = 3;

	/**
	 * The meta object id for the '{@link org.keqing.contract.model.Rhythm <em>Rhythm</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.contract.model.Rhythm
	 * @see org.keqing.contract.model.impl.ContractPackageImpl#getRhythm()
	 * @generated
	 */
	int RHYTHM = 4;


	/**
	 * Returns the meta object for class '{@link org.keqing.contract.model.Contract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contract</em>'.
	 * @see org.keqing.contract.model.Contract
	 * @generated
	 */
	EClass getContract();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.keqing.contract.model.Contract#getNumber()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Number();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.contract.model.Contract#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Client</em>'.
	 * @see org.keqing.contract.model.Contract#getClient()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.keqing.contract.model.Contract#getCategory()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.keqing.contract.model.Contract#getSubject()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.keqing.contract.model.Contract#getState()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_State();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.keqing.contract.model.Contract#getStartDate()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.keqing.contract.model.Contract#getEndDate()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_EndDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.keqing.contract.model.Contract#getSignedOn()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.keqing.contract.model.Contract#getAmount()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getDeposit <em>Deposit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deposit</em>'.
	 * @see org.keqing.contract.model.Contract#getDeposit()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Deposit();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.keqing.contract.model.Contract#getCurrency()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getKeeper <em>Keeper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keeper</em>'.
	 * @see org.keqing.contract.model.Contract#getKeeper()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Keeper();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getFileLocation <em>File Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Location</em>'.
	 * @see org.keqing.contract.model.Contract#getFileLocation()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_FileLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.keqing.contract.model.Contract#getRemark()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getRhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rhythm</em>'.
	 * @see org.keqing.contract.model.Contract#getRhythm()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Rhythm();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getSeasonMonths <em>Season Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Season Months</em>'.
	 * @see org.keqing.contract.model.Contract#getSeasonMonths()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_SeasonMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#isCountedFromStart <em>Counted From Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counted From Start</em>'.
	 * @see org.keqing.contract.model.Contract#isCountedFromStart()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_CountedFromStart();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#isInArrears <em>In Arrears</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Arrears</em>'.
	 * @see org.keqing.contract.model.Contract#isInArrears()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_InArrears();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getDueDays <em>Due Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Days</em>'.
	 * @see org.keqing.contract.model.Contract#getDueDays()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_DueDays();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.contract.model.Contract#getRenews <em>Renews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Renews</em>'.
	 * @see org.keqing.contract.model.Contract#getRenews()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Renews();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.contract.model.Contract#getAmends <em>Amends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Amends</em>'.
	 * @see org.keqing.contract.model.Contract#getAmends()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Amends();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.keqing.contract.model.Contract#getEndedOn()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.Contract#getSettlement <em>Settlement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settlement</em>'.
	 * @see org.keqing.contract.model.Contract#getSettlement()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Settlement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.contract.model.Contract#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.keqing.contract.model.Contract#getSteps()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.contract.model.Contract#getFreePeriods <em>Free Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Free Periods</em>'.
	 * @see org.keqing.contract.model.Contract#getFreePeriods()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_FreePeriods();

	/**
	 * Returns the meta object for class '{@link org.keqing.contract.model.AmountStep <em>Amount Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount Step</em>'.
	 * @see org.keqing.contract.model.AmountStep
	 * @generated
	 */
	EClass getAmountStep();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.AmountStep#getFromDate <em>From Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Date</em>'.
	 * @see org.keqing.contract.model.AmountStep#getFromDate()
	 * @see #getAmountStep()
	 * @generated
	 */
	EAttribute getAmountStep_FromDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.AmountStep#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.keqing.contract.model.AmountStep#getAmount()
	 * @see #getAmountStep()
	 * @generated
	 */
	EAttribute getAmountStep_Amount();

	/**
	 * Returns the meta object for class '{@link org.keqing.contract.model.FreePeriod <em>Free Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Free Period</em>'.
	 * @see org.keqing.contract.model.FreePeriod
	 * @generated
	 */
	EClass getFreePeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.FreePeriod#getFromDate <em>From Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Date</em>'.
	 * @see org.keqing.contract.model.FreePeriod#getFromDate()
	 * @see #getFreePeriod()
	 * @generated
	 */
	EAttribute getFreePeriod_FromDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.FreePeriod#getToDate <em>To Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Date</em>'.
	 * @see org.keqing.contract.model.FreePeriod#getToDate()
	 * @see #getFreePeriod()
	 * @generated
	 */
	EAttribute getFreePeriod_ToDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.contract.model.FreePeriod#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.keqing.contract.model.FreePeriod#getReason()
	 * @see #getFreePeriod()
	 * @generated
	 */
	EAttribute getFreePeriod_Reason();

	/**
	 * Returns the meta object for enum '{@link org.keqing.contract.model.ContractState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.keqing.contract.model.ContractState
	 * @generated
	 */
	EEnum getContractState();

	/**
	 * Returns the meta object for enum '{@link org.keqing.contract.model.Rhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rhythm</em>'.
	 * @see org.keqing.contract.model.Rhythm
	 * @generated
	 */
	EEnum getRhythm();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ContractFactory getContractFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.keqing.contract.model.impl.ContractImpl <em>Contract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.contract.model.impl.ContractImpl
		 * @see org.keqing.contract.model.impl.ContractPackageImpl#getContract()
		 * @generated
		 */
		EClass CONTRACT = eINSTANCE.getContract();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__NUMBER = eINSTANCE.getContract_Number();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__CLIENT = eINSTANCE.getContract_Client();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__CATEGORY = eINSTANCE.getContract_Category();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__SUBJECT = eINSTANCE.getContract_Subject();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__STATE = eINSTANCE.getContract_State();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__START_DATE = eINSTANCE.getContract_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__END_DATE = eINSTANCE.getContract_EndDate();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__SIGNED_ON = eINSTANCE.getContract_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__AMOUNT = eINSTANCE.getContract_Amount();

		/**
		 * The meta object literal for the '<em><b>Deposit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__DEPOSIT = eINSTANCE.getContract_Deposit();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__CURRENCY = eINSTANCE.getContract_Currency();

		/**
		 * The meta object literal for the '<em><b>Keeper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__KEEPER = eINSTANCE.getContract_Keeper();

		/**
		 * The meta object literal for the '<em><b>File Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__FILE_LOCATION = eINSTANCE.getContract_FileLocation();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__REMARK = eINSTANCE.getContract_Remark();

		/**
		 * The meta object literal for the '<em><b>Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__RHYTHM = eINSTANCE.getContract_Rhythm();

		/**
		 * The meta object literal for the '<em><b>Season Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__SEASON_MONTHS = eINSTANCE.getContract_SeasonMonths();

		/**
		 * The meta object literal for the '<em><b>Counted From Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__COUNTED_FROM_START = eINSTANCE.getContract_CountedFromStart();

		/**
		 * The meta object literal for the '<em><b>In Arrears</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__IN_ARREARS = eINSTANCE.getContract_InArrears();

		/**
		 * The meta object literal for the '<em><b>Due Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__DUE_DAYS = eINSTANCE.getContract_DueDays();

		/**
		 * The meta object literal for the '<em><b>Renews</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__RENEWS = eINSTANCE.getContract_Renews();

		/**
		 * The meta object literal for the '<em><b>Amends</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__AMENDS = eINSTANCE.getContract_Amends();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__ENDED_ON = eINSTANCE.getContract_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Settlement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__SETTLEMENT = eINSTANCE.getContract_Settlement();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__STEPS = eINSTANCE.getContract_Steps();

		/**
		 * The meta object literal for the '<em><b>Free Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__FREE_PERIODS = eINSTANCE.getContract_FreePeriods();

		/**
		 * The meta object literal for the '{@link org.keqing.contract.model.impl.AmountStepImpl <em>Amount Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.contract.model.impl.AmountStepImpl
		 * @see org.keqing.contract.model.impl.ContractPackageImpl#getAmountStep()
		 * @generated
		 */
		EClass AMOUNT_STEP = eINSTANCE.getAmountStep();

		/**
		 * The meta object literal for the '<em><b>From Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT_STEP__FROM_DATE = eINSTANCE.getAmountStep_FromDate();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT_STEP__AMOUNT = eINSTANCE.getAmountStep_Amount();

		/**
		 * The meta object literal for the '{@link org.keqing.contract.model.impl.FreePeriodImpl <em>Free Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.contract.model.impl.FreePeriodImpl
		 * @see org.keqing.contract.model.impl.ContractPackageImpl#getFreePeriod()
		 * @generated
		 */
		EClass FREE_PERIOD = eINSTANCE.getFreePeriod();

		/**
		 * The meta object literal for the '<em><b>From Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FREE_PERIOD__FROM_DATE = eINSTANCE.getFreePeriod_FromDate();

		/**
		 * The meta object literal for the '<em><b>To Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FREE_PERIOD__TO_DATE = eINSTANCE.getFreePeriod_ToDate();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FREE_PERIOD__REASON = eINSTANCE.getFreePeriod_Reason();

		/**
		 * The meta object literal for the '{@link org.keqing.contract.model.ContractState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.contract.model.ContractState
		 * @see org.keqing.contract.model.impl.ContractPackageImpl#getContractState()
		 * @generated
		 */
		EEnum CONTRACT_STATE = eINSTANCE.getContractState();

		/**
		 * The meta object literal for the '{@link org.keqing.contract.model.Rhythm <em>Rhythm</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.contract.model.Rhythm
		 * @see org.keqing.contract.model.impl.ContractPackageImpl#getRhythm()
		 * @generated
		 */
		EEnum RHYTHM = eINSTANCE.getRhythm();

	}

} //ContractPackage
