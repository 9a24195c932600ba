/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.keqing.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.model.client.Client#getCode <em>Code</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getName <em>Name</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getLicenceNumber <em>Licence Number</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getLegalRepresentative <em>Legal Representative</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getSettlementMethod <em>Settlement Method</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getBankAccount <em>Bank Account</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getOrderCycle <em>Order Cycle</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getNature <em>Nature</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getRegisteredCapital <em>Registered Capital</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getDisplayForm <em>Display Form</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getRegion <em>Region</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getFloorArea <em>Floor Area</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getManager <em>Manager</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getOrderTaker <em>Order Taker</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getDeliveryPerson <em>Delivery Person</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getRoute <em>Route</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getVisitFrequency <em>Visit Frequency</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getOrderFrequency <em>Order Frequency</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getOutletScale <em>Outlet Scale</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getLicenceType <em>Licence Type</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCompliance <em>Compliance</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getIssuingOffice <em>Issuing Office</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getClientClass <em>Client Class</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCreditGrade <em>Credit Grade</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCreditLimit <em>Credit Limit</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#isUnderWatch <em>Under Watch</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#isModelOutlet <em>Model Outlet</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getLicenceIssued <em>Licence Issued</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getLicenceExpires <em>Licence Expires</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getAnnualReview <em>Annual Review</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getBusinessState <em>Business State</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCooperation <em>Cooperation</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getBusinessTraits <em>Business Traits</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getTradingArea <em>Trading Area</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getFlexibility <em>Flexibility</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getDistributionAbility <em>Distribution Ability</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getFunds <em>Funds</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getLogistics <em>Logistics</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getSince <em>Since</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getContactName <em>Contact Name</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getAddress <em>Address</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCity <em>City</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCountry <em>Country</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getNativePlace <em>Native Place</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getCareer <em>Career</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getYearsInTrade <em>Years In Trade</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getInterests <em>Interests</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getDailyRhythm <em>Daily Rhythm</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getFamily <em>Family</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getOtherBrands <em>Other Brands</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getWinCooperation <em>Win Cooperation</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getTier <em>Tier</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getTierScheme <em>Tier Scheme</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getTierSince <em>Tier Since</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getScore <em>Score</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#isDesignated <em>Designated</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getPinyin <em>Pinyin</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getSortKey <em>Sort Key</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getTeam <em>Team</em>}</li>
 *   <li>{@link org.keqing.model.client.Client#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @see org.keqing.model.client.ClientPackage#getClient()
 * @model annotation="http://keqing.org/store aggregate='true' table='client'"
 * @generated
 */
public interface Client extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Code()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='basic' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Name()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='basic' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Licence Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence Number</em>' attribute.
	 * @see #setLicenceNumber(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_LicenceNumber()
	 * @model annotation="http://keqing.org/field group='basic' kind='static' owner='licence-officer' approver='licence-manager' required='true'"
	 *        annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getLicenceNumber();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getLicenceNumber <em>Licence Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence Number</em>' attribute.
	 * @see #getLicenceNumber()
	 * @generated
	 */
	void setLicenceNumber(String value);

	/**
	 * Returns the value of the '<em><b>Legal Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Representative</em>' attribute.
	 * @see #setLegalRepresentative(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_LegalRepresentative()
	 * @model annotation="http://keqing.org/field group='basic' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getLegalRepresentative();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getLegalRepresentative <em>Legal Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Representative</em>' attribute.
	 * @see #getLegalRepresentative()
	 * @generated
	 */
	void setLegalRepresentative(String value);

	/**
	 * Returns the value of the '<em><b>Settlement Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settlement Method</em>' attribute.
	 * @see #setSettlementMethod(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_SettlementMethod()
	 * @model annotation="http://keqing.org/field group='basic' kind='dynamic' owner='finance' approver='finance-manager' review='12' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getSettlementMethod();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getSettlementMethod <em>Settlement Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settlement Method</em>' attribute.
	 * @see #getSettlementMethod()
	 * @generated
	 */
	void setSettlementMethod(String value);

	/**
	 * Returns the value of the '<em><b>Bank Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bank Account</em>' attribute.
	 * @see #setBankAccount(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_BankAccount()
	 * @model annotation="http://keqing.org/field group='basic' kind='dynamic' owner='finance' approver='finance-manager' review='12'"
	 *        annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getBankAccount();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getBankAccount <em>Bank Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bank Account</em>' attribute.
	 * @see #getBankAccount()
	 * @generated
	 */
	void setBankAccount(String value);

	/**
	 * Returns the value of the '<em><b>Order Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Cycle</em>' attribute.
	 * @see #setOrderCycle(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_OrderCycle()
	 * @model annotation="http://keqing.org/field group='basic' kind='dynamic' owner='order-taker' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getOrderCycle();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getOrderCycle <em>Order Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Cycle</em>' attribute.
	 * @see #getOrderCycle()
	 * @generated
	 */
	void setOrderCycle(String value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see #setNature(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Nature()
	 * @model annotation="http://keqing.org/field group='network' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getNature();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see #getNature()
	 * @generated
	 */
	void setNature(String value);

	/**
	 * Returns the value of the '<em><b>Registered Capital</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Registered Capital</em>' attribute.
	 * @see #setRegisteredCapital(BigDecimal)
	 * @see org.keqing.model.client.ClientPackage#getClient_RegisteredCapital()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='network' kind='static' owner='client-manager' approver='marketing-manager' unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getRegisteredCapital();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getRegisteredCapital <em>Registered Capital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registered Capital</em>' attribute.
	 * @see #getRegisteredCapital()
	 * @generated
	 */
	void setRegisteredCapital(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Display Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Form</em>' attribute.
	 * @see #setDisplayForm(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_DisplayForm()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getDisplayForm();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getDisplayForm <em>Display Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Form</em>' attribute.
	 * @see #getDisplayForm()
	 * @generated
	 */
	void setDisplayForm(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Region()
	 * @model annotation="http://keqing.org/field group='network' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Floor Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Floor Area</em>' attribute.
	 * @see #setFloorArea(BigDecimal)
	 * @see org.keqing.model.client.ClientPackage#getClient_FloorArea()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='network' kind='static' owner='client-manager' approver='marketing-manager' unit='squareMetre'"
	 *        annotation="http://keqing.org/store precision='12' scale='2'"
	 * @generated
	 */
	BigDecimal getFloorArea();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getFloorArea <em>Floor Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Floor Area</em>' attribute.
	 * @see #getFloorArea()
	 * @generated
	 */
	void setFloorArea(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Manager</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manager</em>' attribute.
	 * @see #setManager(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Manager()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='marketing-manager' approver='marketing-manager' review='12' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getManager();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getManager <em>Manager</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manager</em>' attribute.
	 * @see #getManager()
	 * @generated
	 */
	void setManager(String value);

	/**
	 * Returns the value of the '<em><b>Order Taker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Taker</em>' attribute.
	 * @see #setOrderTaker(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_OrderTaker()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='marketing-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getOrderTaker();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getOrderTaker <em>Order Taker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Taker</em>' attribute.
	 * @see #getOrderTaker()
	 * @generated
	 */
	void setOrderTaker(String value);

	/**
	 * Returns the value of the '<em><b>Delivery Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delivery Person</em>' attribute.
	 * @see #setDeliveryPerson(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_DeliveryPerson()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='marketing-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getDeliveryPerson();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getDeliveryPerson <em>Delivery Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivery Person</em>' attribute.
	 * @see #getDeliveryPerson()
	 * @generated
	 */
	void setDeliveryPerson(String value);

	/**
	 * Returns the value of the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Route</em>' attribute.
	 * @see #setRoute(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Route()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='delivery' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getRoute();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getRoute <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Route</em>' attribute.
	 * @see #getRoute()
	 * @generated
	 */
	void setRoute(String value);

	/**
	 * Returns the value of the '<em><b>Visit Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visit Frequency</em>' attribute.
	 * @see #setVisitFrequency(Integer)
	 * @see org.keqing.model.client.ClientPackage#getClient_VisitFrequency()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6' unit='perMonth'"
	 * @generated
	 */
	Integer getVisitFrequency();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getVisitFrequency <em>Visit Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visit Frequency</em>' attribute.
	 * @see #getVisitFrequency()
	 * @generated
	 */
	void setVisitFrequency(Integer value);

	/**
	 * Returns the value of the '<em><b>Order Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Frequency</em>' attribute.
	 * @see #setOrderFrequency(Integer)
	 * @see org.keqing.model.client.ClientPackage#getClient_OrderFrequency()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='order-taker' approver='marketing-manager' review='6' unit='perMonth'"
	 * @generated
	 */
	Integer getOrderFrequency();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getOrderFrequency <em>Order Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Frequency</em>' attribute.
	 * @see #getOrderFrequency()
	 * @generated
	 */
	void setOrderFrequency(Integer value);

	/**
	 * Returns the value of the '<em><b>Outlet Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outlet Scale</em>' attribute.
	 * @see #setOutletScale(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_OutletScale()
	 * @model annotation="http://keqing.org/field group='network' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getOutletScale();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getOutletScale <em>Outlet Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet Scale</em>' attribute.
	 * @see #getOutletScale()
	 * @generated
	 */
	void setOutletScale(String value);

	/**
	 * Returns the value of the '<em><b>Licence Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence Type</em>' attribute.
	 * @see #setLicenceType(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_LicenceType()
	 * @model annotation="http://keqing.org/field group='administration' kind='static' owner='licence-officer' approver='licence-manager'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getLicenceType();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getLicenceType <em>Licence Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence Type</em>' attribute.
	 * @see #getLicenceType()
	 * @generated
	 */
	void setLicenceType(String value);

	/**
	 * Returns the value of the '<em><b>Compliance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Compliance</em>' attribute.
	 * @see #setCompliance(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Compliance()
	 * @model annotation="http://keqing.org/field group='administration' kind='dynamic' owner='licence-officer' approver='licence-manager' review='3'"
	 *        annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getCompliance();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCompliance <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compliance</em>' attribute.
	 * @see #getCompliance()
	 * @generated
	 */
	void setCompliance(String value);

	/**
	 * Returns the value of the '<em><b>Issuing Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuing Office</em>' attribute.
	 * @see #setIssuingOffice(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_IssuingOffice()
	 * @model annotation="http://keqing.org/field group='administration' kind='static' owner='licence-officer' approver='licence-manager'"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getIssuingOffice();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getIssuingOffice <em>Issuing Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuing Office</em>' attribute.
	 * @see #getIssuingOffice()
	 * @generated
	 */
	void setIssuingOffice(String value);

	/**
	 * Returns the value of the '<em><b>Supervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supervisor</em>' attribute.
	 * @see #setSupervisor(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Supervisor()
	 * @model annotation="http://keqing.org/field group='administration' kind='dynamic' owner='licence-manager' approver='licence-manager' review='12'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getSupervisor();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getSupervisor <em>Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervisor</em>' attribute.
	 * @see #getSupervisor()
	 * @generated
	 */
	void setSupervisor(String value);

	/**
	 * Returns the value of the '<em><b>Client Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client Class</em>' attribute.
	 * @see #setClientClass(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_ClientClass()
	 * @model annotation="http://keqing.org/field group='administration' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getClientClass();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getClientClass <em>Client Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Class</em>' attribute.
	 * @see #getClientClass()
	 * @generated
	 */
	void setClientClass(String value);

	/**
	 * Returns the value of the '<em><b>Credit Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credit Grade</em>' attribute.
	 * @see #setCreditGrade(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_CreditGrade()
	 * @model annotation="http://keqing.org/field group='administration' kind='dynamic' owner='finance' approver='finance-manager' review='6'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getCreditGrade();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCreditGrade <em>Credit Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credit Grade</em>' attribute.
	 * @see #getCreditGrade()
	 * @generated
	 */
	void setCreditGrade(String value);

	/**
	 * Returns the value of the '<em><b>Credit Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Credit Limit</em>' attribute.
	 * @see #setCreditLimit(BigDecimal)
	 * @see org.keqing.model.client.ClientPackage#getClient_CreditLimit()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='administration' kind='dynamic' owner='finance' approver='finance-manager' review='6' unit='money'"
	 *        annotation="http://keqing.org/store precision='19' scale='2'"
	 * @generated
	 */
	BigDecimal getCreditLimit();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCreditLimit <em>Credit Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credit Limit</em>' attribute.
	 * @see #getCreditLimit()
	 * @generated
	 */
	void setCreditLimit(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Under Watch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Under Watch</em>' attribute.
	 * @see #setUnderWatch(boolean)
	 * @see org.keqing.model.client.ClientPackage#getClient_UnderWatch()
	 * @model annotation="http://keqing.org/field group='administration' kind='dynamic' owner='licence-officer' approver='licence-manager' review='3'"
	 * @generated
	 */
	boolean isUnderWatch();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#isUnderWatch <em>Under Watch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Under Watch</em>' attribute.
	 * @see #isUnderWatch()
	 * @generated
	 */
	void setUnderWatch(boolean value);

	/**
	 * Returns the value of the '<em><b>Model Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Outlet</em>' attribute.
	 * @see #setModelOutlet(boolean)
	 * @see org.keqing.model.client.ClientPackage#getClient_ModelOutlet()
	 * @model annotation="http://keqing.org/field group='administration' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 * @generated
	 */
	boolean isModelOutlet();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#isModelOutlet <em>Model Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Outlet</em>' attribute.
	 * @see #isModelOutlet()
	 * @generated
	 */
	void setModelOutlet(boolean value);

	/**
	 * Returns the value of the '<em><b>Licence Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence Issued</em>' attribute.
	 * @see #setLicenceIssued(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getClient_LicenceIssued()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='administration' kind='static' owner='licence-officer' approver='licence-manager'"
	 * @generated
	 */
	LocalDate getLicenceIssued();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getLicenceIssued <em>Licence Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence Issued</em>' attribute.
	 * @see #getLicenceIssued()
	 * @generated
	 */
	void setLicenceIssued(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Licence Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence Expires</em>' attribute.
	 * @see #setLicenceExpires(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getClient_LicenceExpires()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='administration' kind='dynamic' owner='licence-officer' approver='licence-manager' review='12'"
	 * @generated
	 */
	LocalDate getLicenceExpires();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getLicenceExpires <em>Licence Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence Expires</em>' attribute.
	 * @see #getLicenceExpires()
	 * @generated
	 */
	void setLicenceExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Annual Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Annual Review</em>' attribute.
	 * @see #setAnnualReview(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getClient_AnnualReview()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='administration' kind='dynamic' owner='licence-officer' approver='licence-manager' review='12'"
	 * @generated
	 */
	LocalDate getAnnualReview();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getAnnualReview <em>Annual Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annual Review</em>' attribute.
	 * @see #getAnnualReview()
	 * @generated
	 */
	void setAnnualReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Business State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Business State</em>' attribute.
	 * @see #setBusinessState(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_BusinessState()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='3' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getBusinessState();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getBusinessState <em>Business State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business State</em>' attribute.
	 * @see #getBusinessState()
	 * @generated
	 */
	void setBusinessState(String value);

	/**
	 * Returns the value of the '<em><b>Cooperation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cooperation</em>' attribute.
	 * @see #setCooperation(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Cooperation()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getCooperation();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCooperation <em>Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cooperation</em>' attribute.
	 * @see #getCooperation()
	 * @generated
	 */
	void setCooperation(String value);

	/**
	 * Returns the value of the '<em><b>Business Traits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Business Traits</em>' attribute.
	 * @see #setBusinessTraits(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_BusinessTraits()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getBusinessTraits();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getBusinessTraits <em>Business Traits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Traits</em>' attribute.
	 * @see #getBusinessTraits()
	 * @generated
	 */
	void setBusinessTraits(String value);

	/**
	 * Returns the value of the '<em><b>Trading Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trading Area</em>' attribute.
	 * @see #setTradingArea(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_TradingArea()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getTradingArea();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getTradingArea <em>Trading Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trading Area</em>' attribute.
	 * @see #getTradingArea()
	 * @generated
	 */
	void setTradingArea(String value);

	/**
	 * Returns the value of the '<em><b>Flexibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flexibility</em>' attribute.
	 * @see #setFlexibility(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Flexibility()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getFlexibility();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getFlexibility <em>Flexibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flexibility</em>' attribute.
	 * @see #getFlexibility()
	 * @generated
	 */
	void setFlexibility(String value);

	/**
	 * Returns the value of the '<em><b>Distribution Ability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distribution Ability</em>' attribute.
	 * @see #setDistributionAbility(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_DistributionAbility()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getDistributionAbility();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getDistributionAbility <em>Distribution Ability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution Ability</em>' attribute.
	 * @see #getDistributionAbility()
	 * @generated
	 */
	void setDistributionAbility(String value);

	/**
	 * Returns the value of the '<em><b>Funds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Funds</em>' attribute.
	 * @see #setFunds(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Funds()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='finance' approver='finance-manager' review='6'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getFunds();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getFunds <em>Funds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funds</em>' attribute.
	 * @see #getFunds()
	 * @generated
	 */
	void setFunds(String value);

	/**
	 * Returns the value of the '<em><b>Logistics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logistics</em>' attribute.
	 * @see #setLogistics(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Logistics()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getLogistics();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getLogistics <em>Logistics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logistics</em>' attribute.
	 * @see #getLogistics()
	 * @generated
	 */
	void setLogistics(String value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Potential()
	 * @model annotation="http://keqing.org/field group='operation' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='1000'"
	 * @generated
	 */
	String getPotential();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getClient_Since()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='operation' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Contact Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Name</em>' attribute.
	 * @see #setContactName(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_ContactName()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6' required='true'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getContactName();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getContactName <em>Contact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Name</em>' attribute.
	 * @see #getContactName()
	 * @generated
	 */
	void setContactName(String value);

	/**
	 * Returns the value of the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Telephone</em>' attribute.
	 * @see #setTelephone(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Telephone()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6' required='true'"
	 *        annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getTelephone();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getTelephone <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Telephone</em>' attribute.
	 * @see #getTelephone()
	 * @generated
	 */
	void setTelephone(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Address()
	 * @model annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store length='500'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_City()
	 * @model annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Country()
	 * @model annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birthday</em>' attribute.
	 * @see #setBirthday(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getClient_Birthday()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	LocalDate getBirthday();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getBirthday <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birthday</em>' attribute.
	 * @see #getBirthday()
	 * @generated
	 */
	void setBirthday(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Native Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Native Place</em>' attribute.
	 * @see #setNativePlace(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_NativePlace()
	 * @model annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getNativePlace();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getNativePlace <em>Native Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Native Place</em>' attribute.
	 * @see #getNativePlace()
	 * @generated
	 */
	void setNativePlace(String value);

	/**
	 * Returns the value of the '<em><b>Career</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Career</em>' attribute.
	 * @see #setCareer(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Career()
	 * @model annotation="http://keqing.org/field group='personal' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getCareer();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getCareer <em>Career</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Career</em>' attribute.
	 * @see #getCareer()
	 * @generated
	 */
	void setCareer(String value);

	/**
	 * Returns the value of the '<em><b>Years In Trade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Years In Trade</em>' attribute.
	 * @see #setYearsInTrade(Integer)
	 * @see org.keqing.model.client.ClientPackage#getClient_YearsInTrade()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12' unit='year'"
	 * @generated
	 */
	Integer getYearsInTrade();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getYearsInTrade <em>Years In Trade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Years In Trade</em>' attribute.
	 * @see #getYearsInTrade()
	 * @generated
	 */
	void setYearsInTrade(Integer value);

	/**
	 * Returns the value of the '<em><b>Interests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interests</em>' attribute.
	 * @see #setInterests(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Interests()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getInterests();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getInterests <em>Interests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interests</em>' attribute.
	 * @see #getInterests()
	 * @generated
	 */
	void setInterests(String value);

	/**
	 * Returns the value of the '<em><b>Daily Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Daily Rhythm</em>' attribute.
	 * @see #setDailyRhythm(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_DailyRhythm()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getDailyRhythm();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getDailyRhythm <em>Daily Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Daily Rhythm</em>' attribute.
	 * @see #getDailyRhythm()
	 * @generated
	 */
	void setDailyRhythm(String value);

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Family()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attitude</em>' attribute.
	 * @see #setAttitude(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Attitude()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getAttitude();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getAttitude <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attitude</em>' attribute.
	 * @see #getAttitude()
	 * @generated
	 */
	void setAttitude(String value);

	/**
	 * Returns the value of the '<em><b>Other Brands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Other Brands</em>' attribute.
	 * @see #setOtherBrands(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_OtherBrands()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getOtherBrands();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getOtherBrands <em>Other Brands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Brands</em>' attribute.
	 * @see #getOtherBrands()
	 * @generated
	 */
	void setOtherBrands(String value);

	/**
	 * Returns the value of the '<em><b>Win Cooperation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Win Cooperation</em>' attribute.
	 * @see #setWinCooperation(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_WinCooperation()
	 * @model annotation="http://keqing.org/field group='personal' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 *        annotation="http://keqing.org/store length='2000'"
	 * @generated
	 */
	String getWinCooperation();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getWinCooperation <em>Win Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Win Cooperation</em>' attribute.
	 * @see #getWinCooperation()
	 * @generated
	 */
	void setWinCooperation(String value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see #setTier(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Tier()
	 * @model annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 *        annotation="http://keqing.org/store length='64'"
	 * @generated
	 */
	String getTier();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see #getTier()
	 * @generated
	 */
	void setTier(String value);

	/**
	 * Returns the value of the '<em><b>Tier Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier Scheme</em>' attribute.
	 * @see #setTierScheme(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_TierScheme()
	 * @model annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 *        annotation="http://keqing.org/store length='128'"
	 * @generated
	 */
	String getTierScheme();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getTierScheme <em>Tier Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier Scheme</em>' attribute.
	 * @see #getTierScheme()
	 * @generated
	 */
	void setTierScheme(String value);

	/**
	 * Returns the value of the '<em><b>Tier Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier Since</em>' attribute.
	 * @see #setTierSince(LocalDate)
	 * @see org.keqing.model.client.ClientPackage#getClient_TierSince()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 * @generated
	 */
	LocalDate getTierSince();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getTierSince <em>Tier Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier Since</em>' attribute.
	 * @see #getTierSince()
	 * @generated
	 */
	void setTierSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.keqing.model.client.ClientPackage#getClient_Score()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 *        annotation="http://keqing.org/store precision='19' scale='10'"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Designated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Designated</em>' attribute.
	 * @see #setDesignated(boolean)
	 * @see org.keqing.model.client.ClientPackage#getClient_Designated()
	 * @model annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 * @generated
	 */
	boolean isDesignated();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#isDesignated <em>Designated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Designated</em>' attribute.
	 * @see #isDesignated()
	 * @generated
	 */
	void setDesignated(boolean value);

	/**
	 * Returns the value of the '<em><b>Pinyin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pinyin</em>' attribute.
	 * @see #setPinyin(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_Pinyin()
	 * @model annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 *        annotation="http://keqing.org/store length='200'"
	 * @generated
	 */
	String getPinyin();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getPinyin <em>Pinyin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinyin</em>' attribute.
	 * @see #getPinyin()
	 * @generated
	 */
	void setPinyin(String value);

	/**
	 * Returns the value of the '<em><b>Sort Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sort Key</em>' attribute.
	 * @see #setSortKey(String)
	 * @see org.keqing.model.client.ClientPackage#getClient_SortKey()
	 * @model annotation="http://keqing.org/field group='evaluation' kind='computed'"
	 *        annotation="http://keqing.org/store length='400'"
	 * @generated
	 */
	String getSortKey();

	/**
	 * Sets the value of the '{@link org.keqing.model.client.Client#getSortKey <em>Sort Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort Key</em>' attribute.
	 * @see #getSortKey()
	 * @generated
	 */
	void setSortKey(String value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.model.client.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.keqing.model.client.ClientPackage#getClient_Contacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>Team</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.model.client.TeamMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' containment reference list.
	 * @see org.keqing.model.client.ClientPackage#getClient_Team()
	 * @model containment="true"
	 * @generated
	 */
	EList<TeamMember> getTeam();

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.model.client.ClientExtension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extensions</em>' containment reference list.
	 * @see org.keqing.model.client.ClientPackage#getClient_Extensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClientExtension> getExtensions();

} // Client
