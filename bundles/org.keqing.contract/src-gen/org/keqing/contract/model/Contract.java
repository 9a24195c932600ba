/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.contract.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keqing.model.base.Identified;

import org.keqing.model.client.Client;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.contract.model.Contract#getNumber <em>Number</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getClient <em>Client</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getCategory <em>Category</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getState <em>State</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getDeposit <em>Deposit</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getFileLocation <em>File Location</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getSeasonMonths <em>Season Months</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#isCountedFromStart <em>Counted From Start</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#isInArrears <em>In Arrears</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getDueDays <em>Due Days</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getRenews <em>Renews</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getAmends <em>Amends</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getSettlement <em>Settlement</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.keqing.contract.model.Contract#getFreePeriods <em>Free Periods</em>}</li>
 * </ul>
 *
 * @see org.keqing.contract.model.ContractPackage#getContract()
 * @model annotation="http://keqing.org/store aggregate='true' table='contract'"
 * @generated
 */
public interface Contract extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Number()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='64' column='contract_number'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client</em>' reference.
	 * @see #setClient(Client)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Client()
	 * @model required="true"
	 * @generated
	 */
	Client getClient();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getClient <em>Client</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' reference.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(Client value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Category()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Subject()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='500'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.keqing.contract.model.ContractState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.keqing.contract.model.ContractState
	 * @see #setState(ContractState)
	 * @see org.keqing.contract.model.ContractPackage#getContract_State()
	 * @model default="draft" required="true"
	 *        annotation="http://keqing.org/store length='20'"
	 * @generated
	 */
	ContractState getState();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.keqing.contract.model.ContractState
	 * @see #getState()
	 * @generated
	 */
	void setState(ContractState value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(LocalDate)
	 * @see org.keqing.contract.model.ContractPackage#getContract_StartDate()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getStartDate();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(LocalDate)
	 * @see org.keqing.contract.model.ContractPackage#getContract_EndDate()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEndDate();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see org.keqing.contract.model.ContractPackage#getContract_SignedOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Amount()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Deposit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deposit</em>' attribute.
	 * @see #setDeposit(BigDecimal)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Deposit()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getDeposit();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getDeposit <em>Deposit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deposit</em>' attribute.
	 * @see #getDeposit()
	 * @generated
	 */
	void setDeposit(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * The default value is <code>"CNY"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Currency()
	 * @model default="CNY" required="true"
	 *        annotation="http://keqing.org/store length='3'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Keeper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keeper</em>' attribute.
	 * @see #setKeeper(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Keeper()
	 * @model annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getKeeper();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getKeeper <em>Keeper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeper</em>' attribute.
	 * @see #getKeeper()
	 * @generated
	 */
	void setKeeper(String value);

	/**
	 * Returns the value of the '<em><b>File Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Location</em>' attribute.
	 * @see #setFileLocation(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_FileLocation()
	 * @model annotation="http://keqing.org/store length='300'"
	 * @generated
	 */
	String getFileLocation();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getFileLocation <em>File Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Location</em>' attribute.
	 * @see #getFileLocation()
	 * @generated
	 */
	void setFileLocation(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Remark()
	 * @model annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Rhythm</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.keqing.contract.model.Rhythm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rhythm</em>' attribute.
	 * @see org.keqing.contract.model.Rhythm
	 * @see #setRhythm(Rhythm)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Rhythm()
	 * @model default="none" required="true"
	 *        annotation="http://keqing.org/store length='20'"
	 * @generated
	 */
	Rhythm getRhythm();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getRhythm <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rhythm</em>' attribute.
	 * @see org.keqing.contract.model.Rhythm
	 * @see #getRhythm()
	 * @generated
	 */
	void setRhythm(Rhythm value);

	/**
	 * Returns the value of the '<em><b>Season Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Season Months</em>' attribute.
	 * @see #setSeasonMonths(String)
	 * @see org.keqing.contract.model.ContractPackage#getContract_SeasonMonths()
	 * @model annotation="http://keqing.org/store length='40'"
	 * @generated
	 */
	String getSeasonMonths();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getSeasonMonths <em>Season Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Season Months</em>' attribute.
	 * @see #getSeasonMonths()
	 * @generated
	 */
	void setSeasonMonths(String value);

	/**
	 * Returns the value of the '<em><b>Counted From Start</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counted From Start</em>' attribute.
	 * @see #setCountedFromStart(boolean)
	 * @see org.keqing.contract.model.ContractPackage#getContract_CountedFromStart()
	 * @model default="false"
	 * @generated
	 */
	boolean isCountedFromStart();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#isCountedFromStart <em>Counted From Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counted From Start</em>' attribute.
	 * @see #isCountedFromStart()
	 * @generated
	 */
	void setCountedFromStart(boolean value);

	/**
	 * Returns the value of the '<em><b>In Arrears</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In Arrears</em>' attribute.
	 * @see #setInArrears(boolean)
	 * @see org.keqing.contract.model.ContractPackage#getContract_InArrears()
	 * @model default="false"
	 * @generated
	 */
	boolean isInArrears();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#isInArrears <em>In Arrears</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Arrears</em>' attribute.
	 * @see #isInArrears()
	 * @generated
	 */
	void setInArrears(boolean value);

	/**
	 * Returns the value of the '<em><b>Due Days</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Days</em>' attribute.
	 * @see #setDueDays(int)
	 * @see org.keqing.contract.model.ContractPackage#getContract_DueDays()
	 * @model default="0"
	 * @generated
	 */
	int getDueDays();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getDueDays <em>Due Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Days</em>' attribute.
	 * @see #getDueDays()
	 * @generated
	 */
	void setDueDays(int value);

	/**
	 * Returns the value of the '<em><b>Renews</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Renews</em>' reference.
	 * @see #setRenews(Contract)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Renews()
	 * @model
	 * @generated
	 */
	Contract getRenews();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getRenews <em>Renews</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renews</em>' reference.
	 * @see #getRenews()
	 * @generated
	 */
	void setRenews(Contract value);

	/**
	 * Returns the value of the '<em><b>Amends</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amends</em>' reference.
	 * @see #setAmends(Contract)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Amends()
	 * @model
	 * @generated
	 */
	Contract getAmends();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getAmends <em>Amends</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amends</em>' reference.
	 * @see #getAmends()
	 * @generated
	 */
	void setAmends(Contract value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.keqing.contract.model.ContractPackage#getContract_EndedOn()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Settlement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settlement</em>' attribute.
	 * @see #setSettlement(BigDecimal)
	 * @see org.keqing.contract.model.ContractPackage#getContract_Settlement()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getSettlement();

	/**
	 * Sets the value of the '{@link org.keqing.contract.model.Contract#getSettlement <em>Settlement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settlement</em>' attribute.
	 * @see #getSettlement()
	 * @generated
	 */
	void setSettlement(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.contract.model.AmountStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.keqing.contract.model.ContractPackage#getContract_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<AmountStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Free Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.contract.model.FreePeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Free Periods</em>' containment reference list.
	 * @see org.keqing.contract.model.ContractPackage#getContract_FreePeriods()
	 * @model containment="true"
	 * @generated
	 */
	EList<FreePeriod> getFreePeriods();

} // Contract
