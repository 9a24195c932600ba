/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client.impl;

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

import org.keqing.model.base.impl.IdentifiedImpl;

import org.keqing.model.client.Client;
import org.keqing.model.client.ClientExtension;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.client.Contact;
import org.keqing.model.client.TeamMember;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getLicenceNumber <em>Licence Number</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getLegalRepresentative <em>Legal Representative</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getSettlementMethod <em>Settlement Method</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getBankAccount <em>Bank Account</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getOrderCycle <em>Order Cycle</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getRegisteredCapital <em>Registered Capital</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getDisplayForm <em>Display Form</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getFloorArea <em>Floor Area</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getManager <em>Manager</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getOrderTaker <em>Order Taker</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getDeliveryPerson <em>Delivery Person</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getRoute <em>Route</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getVisitFrequency <em>Visit Frequency</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getOrderFrequency <em>Order Frequency</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getOutletScale <em>Outlet Scale</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getLicenceType <em>Licence Type</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCompliance <em>Compliance</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getIssuingOffice <em>Issuing Office</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getClientClass <em>Client Class</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCreditGrade <em>Credit Grade</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCreditLimit <em>Credit Limit</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#isUnderWatch <em>Under Watch</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#isModelOutlet <em>Model Outlet</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getLicenceIssued <em>Licence Issued</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getLicenceExpires <em>Licence Expires</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getAnnualReview <em>Annual Review</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getBusinessState <em>Business State</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCooperation <em>Cooperation</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getBusinessTraits <em>Business Traits</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getTradingArea <em>Trading Area</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getFlexibility <em>Flexibility</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getDistributionAbility <em>Distribution Ability</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getFunds <em>Funds</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getLogistics <em>Logistics</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getContactName <em>Contact Name</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getTelephone <em>Telephone</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getNativePlace <em>Native Place</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getCareer <em>Career</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getYearsInTrade <em>Years In Trade</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getInterests <em>Interests</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getDailyRhythm <em>Daily Rhythm</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getOtherBrands <em>Other Brands</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getWinCooperation <em>Win Cooperation</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getTierScheme <em>Tier Scheme</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getTierSince <em>Tier Since</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#isDesignated <em>Designated</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getPinyin <em>Pinyin</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getSortKey <em>Sort Key</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.keqing.model.client.impl.ClientImpl#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClientImpl extends IdentifiedImpl implements Client {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenceNumber() <em>Licence Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenceNumber() <em>Licence Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceNumber()
	 * @generated
	 * @ordered
	 */
	protected String licenceNumber = LICENCE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalRepresentative() <em>Legal Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalRepresentative()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_REPRESENTATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalRepresentative() <em>Legal Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalRepresentative()
	 * @generated
	 * @ordered
	 */
	protected String legalRepresentative = LEGAL_REPRESENTATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSettlementMethod() <em>Settlement Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlementMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String SETTLEMENT_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSettlementMethod() <em>Settlement Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettlementMethod()
	 * @generated
	 * @ordered
	 */
	protected String settlementMethod = SETTLEMENT_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBankAccount() <em>Bank Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBankAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String BANK_ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBankAccount() <em>Bank Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBankAccount()
	 * @generated
	 * @ordered
	 */
	protected String bankAccount = BANK_ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrderCycle() <em>Order Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderCycle()
	 * @generated
	 * @ordered
	 */
	protected static final String ORDER_CYCLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderCycle() <em>Order Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderCycle()
	 * @generated
	 * @ordered
	 */
	protected String orderCycle = ORDER_CYCLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final String NATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected String nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegisteredCapital() <em>Registered Capital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisteredCapital()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REGISTERED_CAPITAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegisteredCapital() <em>Registered Capital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisteredCapital()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal registeredCapital = REGISTERED_CAPITAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayForm() <em>Display Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayForm()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayForm() <em>Display Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayForm()
	 * @generated
	 * @ordered
	 */
	protected String displayForm = DISPLAY_FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFloorArea() <em>Floor Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloorArea()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FLOOR_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFloorArea() <em>Floor Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloorArea()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal floorArea = FLOOR_AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getManager() <em>Manager</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManager()
	 * @generated
	 * @ordered
	 */
	protected static final String MANAGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManager() <em>Manager</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManager()
	 * @generated
	 * @ordered
	 */
	protected String manager = MANAGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrderTaker() <em>Order Taker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderTaker()
	 * @generated
	 * @ordered
	 */
	protected static final String ORDER_TAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderTaker() <em>Order Taker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderTaker()
	 * @generated
	 * @ordered
	 */
	protected String orderTaker = ORDER_TAKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliveryPerson() <em>Delivery Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String DELIVERY_PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveryPerson() <em>Delivery Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryPerson()
	 * @generated
	 * @ordered
	 */
	protected String deliveryPerson = DELIVERY_PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected static final String ROUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected String route = ROUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVisitFrequency() <em>Visit Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisitFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VISIT_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVisitFrequency() <em>Visit Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisitFrequency()
	 * @generated
	 * @ordered
	 */
	protected Integer visitFrequency = VISIT_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrderFrequency() <em>Order Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ORDER_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderFrequency() <em>Order Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderFrequency()
	 * @generated
	 * @ordered
	 */
	protected Integer orderFrequency = ORDER_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutletScale() <em>Outlet Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutletScale()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLET_SCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutletScale() <em>Outlet Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutletScale()
	 * @generated
	 * @ordered
	 */
	protected String outletScale = OUTLET_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenceType() <em>Licence Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceType()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenceType() <em>Licence Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceType()
	 * @generated
	 * @ordered
	 */
	protected String licenceType = LICENCE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompliance() <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompliance()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLIANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompliance() <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompliance()
	 * @generated
	 * @ordered
	 */
	protected String compliance = COMPLIANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuingOffice() <em>Issuing Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuingOffice()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUING_OFFICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuingOffice() <em>Issuing Office</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuingOffice()
	 * @generated
	 * @ordered
	 */
	protected String issuingOffice = ISSUING_OFFICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupervisor() <em>Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisor()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPERVISOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupervisor() <em>Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisor()
	 * @generated
	 * @ordered
	 */
	protected String supervisor = SUPERVISOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getClientClass() <em>Client Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientClass()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClientClass() <em>Client Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientClass()
	 * @generated
	 * @ordered
	 */
	protected String clientClass = CLIENT_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreditGrade() <em>Credit Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDIT_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreditGrade() <em>Credit Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditGrade()
	 * @generated
	 * @ordered
	 */
	protected String creditGrade = CREDIT_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreditLimit() <em>Credit Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditLimit()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CREDIT_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreditLimit() <em>Credit Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditLimit()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal creditLimit = CREDIT_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnderWatch() <em>Under Watch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnderWatch()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDER_WATCH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnderWatch() <em>Under Watch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnderWatch()
	 * @generated
	 * @ordered
	 */
	protected boolean underWatch = UNDER_WATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #isModelOutlet() <em>Model Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isModelOutlet()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MODEL_OUTLET_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isModelOutlet() <em>Model Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isModelOutlet()
	 * @generated
	 * @ordered
	 */
	protected boolean modelOutlet = MODEL_OUTLET_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenceIssued() <em>Licence Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceIssued()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LICENCE_ISSUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenceIssued() <em>Licence Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceIssued()
	 * @generated
	 * @ordered
	 */
	protected LocalDate licenceIssued = LICENCE_ISSUED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenceExpires() <em>Licence Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceExpires()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LICENCE_EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenceExpires() <em>Licence Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceExpires()
	 * @generated
	 * @ordered
	 */
	protected LocalDate licenceExpires = LICENCE_EXPIRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnualReview() <em>Annual Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnualReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANNUAL_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnualReview() <em>Annual Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnualReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate annualReview = ANNUAL_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessState() <em>Business State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessState()
	 * @generated
	 * @ordered
	 */
	protected static final String BUSINESS_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusinessState() <em>Business State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessState()
	 * @generated
	 * @ordered
	 */
	protected String businessState = BUSINESS_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCooperation() <em>Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCooperation()
	 * @generated
	 * @ordered
	 */
	protected static final String COOPERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCooperation() <em>Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCooperation()
	 * @generated
	 * @ordered
	 */
	protected String cooperation = COOPERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessTraits() <em>Business Traits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessTraits()
	 * @generated
	 * @ordered
	 */
	protected static final String BUSINESS_TRAITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusinessTraits() <em>Business Traits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessTraits()
	 * @generated
	 * @ordered
	 */
	protected String businessTraits = BUSINESS_TRAITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTradingArea() <em>Trading Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTradingArea()
	 * @generated
	 * @ordered
	 */
	protected static final String TRADING_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTradingArea() <em>Trading Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTradingArea()
	 * @generated
	 * @ordered
	 */
	protected String tradingArea = TRADING_AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlexibility() <em>Flexibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlexibility()
	 * @generated
	 * @ordered
	 */
	protected static final String FLEXIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlexibility() <em>Flexibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlexibility()
	 * @generated
	 * @ordered
	 */
	protected String flexibility = FLEXIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistributionAbility() <em>Distribution Ability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistributionAbility()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRIBUTION_ABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistributionAbility() <em>Distribution Ability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistributionAbility()
	 * @generated
	 * @ordered
	 */
	protected String distributionAbility = DISTRIBUTION_ABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunds() <em>Funds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunds()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunds() <em>Funds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunds()
	 * @generated
	 * @ordered
	 */
	protected String funds = FUNDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogistics() <em>Logistics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogistics()
	 * @generated
	 * @ordered
	 */
	protected static final String LOGISTICS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLogistics() <em>Logistics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogistics()
	 * @generated
	 * @ordered
	 */
	protected String logistics = LOGISTICS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected static final String POTENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected String potential = POTENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactName() <em>Contact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactName()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactName() <em>Contact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactName()
	 * @generated
	 * @ordered
	 */
	protected String contactName = CONTACT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTelephone()
	 * @generated
	 * @ordered
	 */
	protected static final String TELEPHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTelephone() <em>Telephone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTelephone()
	 * @generated
	 * @ordered
	 */
	protected String telephone = TELEPHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected static final String CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected String city = CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthday() <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthday()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BIRTHDAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthday() <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthday()
	 * @generated
	 * @ordered
	 */
	protected LocalDate birthday = BIRTHDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNativePlace() <em>Native Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNativePlace()
	 * @generated
	 * @ordered
	 */
	protected static final String NATIVE_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNativePlace() <em>Native Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNativePlace()
	 * @generated
	 * @ordered
	 */
	protected String nativePlace = NATIVE_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCareer() <em>Career</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCareer()
	 * @generated
	 * @ordered
	 */
	protected static final String CAREER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCareer() <em>Career</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCareer()
	 * @generated
	 * @ordered
	 */
	protected String career = CAREER_EDEFAULT;

	/**
	 * The default value of the '{@link #getYearsInTrade() <em>Years In Trade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearsInTrade()
	 * @generated
	 * @ordered
	 */
	protected static final Integer YEARS_IN_TRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYearsInTrade() <em>Years In Trade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearsInTrade()
	 * @generated
	 * @ordered
	 */
	protected Integer yearsInTrade = YEARS_IN_TRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterests() <em>Interests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterests()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERESTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterests() <em>Interests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterests()
	 * @generated
	 * @ordered
	 */
	protected String interests = INTERESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDailyRhythm() <em>Daily Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDailyRhythm()
	 * @generated
	 * @ordered
	 */
	protected static final String DAILY_RHYTHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDailyRhythm() <em>Daily Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDailyRhythm()
	 * @generated
	 * @ordered
	 */
	protected String dailyRhythm = DAILY_RHYTHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected String family = FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected String attitude = ATTITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOtherBrands() <em>Other Brands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherBrands()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_BRANDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherBrands() <em>Other Brands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherBrands()
	 * @generated
	 * @ordered
	 */
	protected String otherBrands = OTHER_BRANDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWinCooperation() <em>Win Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWinCooperation()
	 * @generated
	 * @ordered
	 */
	protected static final String WIN_COOPERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWinCooperation() <em>Win Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWinCooperation()
	 * @generated
	 * @ordered
	 */
	protected String winCooperation = WIN_COOPERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final String TIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected String tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTierScheme() <em>Tier Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierScheme()
	 * @generated
	 * @ordered
	 */
	protected static final String TIER_SCHEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTierScheme() <em>Tier Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierScheme()
	 * @generated
	 * @ordered
	 */
	protected String tierScheme = TIER_SCHEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTierSince() <em>Tier Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TIER_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTierSince() <em>Tier Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate tierSince = TIER_SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDesignated() <em>Designated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDesignated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DESIGNATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDesignated() <em>Designated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDesignated()
	 * @generated
	 * @ordered
	 */
	protected boolean designated = DESIGNATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPinyin() <em>Pinyin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPinyin()
	 * @generated
	 * @ordered
	 */
	protected static final String PINYIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPinyin() <em>Pinyin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPinyin()
	 * @generated
	 * @ordered
	 */
	protected String pinyin = PINYIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSortKey() <em>Sort Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortKey()
	 * @generated
	 * @ordered
	 */
	protected static final String SORT_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSortKey() <em>Sort Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortKey()
	 * @generated
	 * @ordered
	 */
	protected String sortKey = SORT_KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected EList<TeamMember> team;

	/**
	 * The cached value of the '{@link #getExtensions() <em>Extensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensions()
	 * @generated
	 * @ordered
	 */
	protected EList<ClientExtension> extensions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientPackage.Literals.CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicenceNumber() {
		return licenceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenceNumber(String newLicenceNumber) {
		String oldLicenceNumber = licenceNumber;
		licenceNumber = newLicenceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__LICENCE_NUMBER, oldLicenceNumber, licenceNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalRepresentative() {
		return legalRepresentative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalRepresentative(String newLegalRepresentative) {
		String oldLegalRepresentative = legalRepresentative;
		legalRepresentative = newLegalRepresentative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__LEGAL_REPRESENTATIVE, oldLegalRepresentative, legalRepresentative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSettlementMethod() {
		return settlementMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettlementMethod(String newSettlementMethod) {
		String oldSettlementMethod = settlementMethod;
		settlementMethod = newSettlementMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__SETTLEMENT_METHOD, oldSettlementMethod, settlementMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBankAccount() {
		return bankAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBankAccount(String newBankAccount) {
		String oldBankAccount = bankAccount;
		bankAccount = newBankAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__BANK_ACCOUNT, oldBankAccount, bankAccount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrderCycle() {
		return orderCycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderCycle(String newOrderCycle) {
		String oldOrderCycle = orderCycle;
		orderCycle = newOrderCycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ORDER_CYCLE, oldOrderCycle, orderCycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(String newNature) {
		String oldNature = nature;
		nature = newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRegisteredCapital() {
		return registeredCapital;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegisteredCapital(BigDecimal newRegisteredCapital) {
		BigDecimal oldRegisteredCapital = registeredCapital;
		registeredCapital = newRegisteredCapital;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__REGISTERED_CAPITAL, oldRegisteredCapital, registeredCapital));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayForm() {
		return displayForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayForm(String newDisplayForm) {
		String oldDisplayForm = displayForm;
		displayForm = newDisplayForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__DISPLAY_FORM, oldDisplayForm, displayForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFloorArea() {
		return floorArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFloorArea(BigDecimal newFloorArea) {
		BigDecimal oldFloorArea = floorArea;
		floorArea = newFloorArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__FLOOR_AREA, oldFloorArea, floorArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManager() {
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManager(String newManager) {
		String oldManager = manager;
		manager = newManager;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__MANAGER, oldManager, manager));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrderTaker() {
		return orderTaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderTaker(String newOrderTaker) {
		String oldOrderTaker = orderTaker;
		orderTaker = newOrderTaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ORDER_TAKER, oldOrderTaker, orderTaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeliveryPerson() {
		return deliveryPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveryPerson(String newDeliveryPerson) {
		String oldDeliveryPerson = deliveryPerson;
		deliveryPerson = newDeliveryPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__DELIVERY_PERSON, oldDeliveryPerson, deliveryPerson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRoute() {
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoute(String newRoute) {
		String oldRoute = route;
		route = newRoute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ROUTE, oldRoute, route));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVisitFrequency() {
		return visitFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisitFrequency(Integer newVisitFrequency) {
		Integer oldVisitFrequency = visitFrequency;
		visitFrequency = newVisitFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__VISIT_FREQUENCY, oldVisitFrequency, visitFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOrderFrequency() {
		return orderFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderFrequency(Integer newOrderFrequency) {
		Integer oldOrderFrequency = orderFrequency;
		orderFrequency = newOrderFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ORDER_FREQUENCY, oldOrderFrequency, orderFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutletScale() {
		return outletScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutletScale(String newOutletScale) {
		String oldOutletScale = outletScale;
		outletScale = newOutletScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__OUTLET_SCALE, oldOutletScale, outletScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicenceType() {
		return licenceType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenceType(String newLicenceType) {
		String oldLicenceType = licenceType;
		licenceType = newLicenceType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__LICENCE_TYPE, oldLicenceType, licenceType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompliance() {
		return compliance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompliance(String newCompliance) {
		String oldCompliance = compliance;
		compliance = newCompliance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__COMPLIANCE, oldCompliance, compliance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuingOffice() {
		return issuingOffice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuingOffice(String newIssuingOffice) {
		String oldIssuingOffice = issuingOffice;
		issuingOffice = newIssuingOffice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ISSUING_OFFICE, oldIssuingOffice, issuingOffice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupervisor() {
		return supervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupervisor(String newSupervisor) {
		String oldSupervisor = supervisor;
		supervisor = newSupervisor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__SUPERVISOR, oldSupervisor, supervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientClass() {
		return clientClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientClass(String newClientClass) {
		String oldClientClass = clientClass;
		clientClass = newClientClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CLIENT_CLASS, oldClientClass, clientClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreditGrade() {
		return creditGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditGrade(String newCreditGrade) {
		String oldCreditGrade = creditGrade;
		creditGrade = newCreditGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CREDIT_GRADE, oldCreditGrade, creditGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCreditLimit() {
		return creditLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditLimit(BigDecimal newCreditLimit) {
		BigDecimal oldCreditLimit = creditLimit;
		creditLimit = newCreditLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CREDIT_LIMIT, oldCreditLimit, creditLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnderWatch() {
		return underWatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnderWatch(boolean newUnderWatch) {
		boolean oldUnderWatch = underWatch;
		underWatch = newUnderWatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__UNDER_WATCH, oldUnderWatch, underWatch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isModelOutlet() {
		return modelOutlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelOutlet(boolean newModelOutlet) {
		boolean oldModelOutlet = modelOutlet;
		modelOutlet = newModelOutlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__MODEL_OUTLET, oldModelOutlet, modelOutlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLicenceIssued() {
		return licenceIssued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenceIssued(LocalDate newLicenceIssued) {
		LocalDate oldLicenceIssued = licenceIssued;
		licenceIssued = newLicenceIssued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__LICENCE_ISSUED, oldLicenceIssued, licenceIssued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLicenceExpires() {
		return licenceExpires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenceExpires(LocalDate newLicenceExpires) {
		LocalDate oldLicenceExpires = licenceExpires;
		licenceExpires = newLicenceExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__LICENCE_EXPIRES, oldLicenceExpires, licenceExpires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnnualReview() {
		return annualReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnualReview(LocalDate newAnnualReview) {
		LocalDate oldAnnualReview = annualReview;
		annualReview = newAnnualReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ANNUAL_REVIEW, oldAnnualReview, annualReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusinessState() {
		return businessState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessState(String newBusinessState) {
		String oldBusinessState = businessState;
		businessState = newBusinessState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__BUSINESS_STATE, oldBusinessState, businessState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCooperation() {
		return cooperation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCooperation(String newCooperation) {
		String oldCooperation = cooperation;
		cooperation = newCooperation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__COOPERATION, oldCooperation, cooperation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusinessTraits() {
		return businessTraits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessTraits(String newBusinessTraits) {
		String oldBusinessTraits = businessTraits;
		businessTraits = newBusinessTraits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__BUSINESS_TRAITS, oldBusinessTraits, businessTraits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTradingArea() {
		return tradingArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTradingArea(String newTradingArea) {
		String oldTradingArea = tradingArea;
		tradingArea = newTradingArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__TRADING_AREA, oldTradingArea, tradingArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFlexibility() {
		return flexibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlexibility(String newFlexibility) {
		String oldFlexibility = flexibility;
		flexibility = newFlexibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__FLEXIBILITY, oldFlexibility, flexibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistributionAbility() {
		return distributionAbility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistributionAbility(String newDistributionAbility) {
		String oldDistributionAbility = distributionAbility;
		distributionAbility = newDistributionAbility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__DISTRIBUTION_ABILITY, oldDistributionAbility, distributionAbility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunds() {
		return funds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunds(String newFunds) {
		String oldFunds = funds;
		funds = newFunds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__FUNDS, oldFunds, funds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLogistics() {
		return logistics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogistics(String newLogistics) {
		String oldLogistics = logistics;
		logistics = newLogistics;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__LOGISTICS, oldLogistics, logistics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPotential() {
		return potential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotential(String newPotential) {
		String oldPotential = potential;
		potential = newPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContactName() {
		return contactName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactName(String newContactName) {
		String oldContactName = contactName;
		contactName = newContactName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CONTACT_NAME, oldContactName, contactName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTelephone() {
		return telephone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTelephone(String newTelephone) {
		String oldTelephone = telephone;
		telephone = newTelephone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__TELEPHONE, oldTelephone, telephone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCity() {
		return city;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCity(String newCity) {
		String oldCity = city;
		city = newCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CITY, oldCity, city));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirthday() {
		return birthday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthday(LocalDate newBirthday) {
		LocalDate oldBirthday = birthday;
		birthday = newBirthday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__BIRTHDAY, oldBirthday, birthday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNativePlace() {
		return nativePlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNativePlace(String newNativePlace) {
		String oldNativePlace = nativePlace;
		nativePlace = newNativePlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__NATIVE_PLACE, oldNativePlace, nativePlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCareer() {
		return career;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCareer(String newCareer) {
		String oldCareer = career;
		career = newCareer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__CAREER, oldCareer, career));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getYearsInTrade() {
		return yearsInTrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYearsInTrade(Integer newYearsInTrade) {
		Integer oldYearsInTrade = yearsInTrade;
		yearsInTrade = newYearsInTrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__YEARS_IN_TRADE, oldYearsInTrade, yearsInTrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterests() {
		return interests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterests(String newInterests) {
		String oldInterests = interests;
		interests = newInterests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__INTERESTS, oldInterests, interests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDailyRhythm() {
		return dailyRhythm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDailyRhythm(String newDailyRhythm) {
		String oldDailyRhythm = dailyRhythm;
		dailyRhythm = newDailyRhythm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__DAILY_RHYTHM, oldDailyRhythm, dailyRhythm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamily() {
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamily(String newFamily) {
		String oldFamily = family;
		family = newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttitude() {
		return attitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttitude(String newAttitude) {
		String oldAttitude = attitude;
		attitude = newAttitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__ATTITUDE, oldAttitude, attitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherBrands() {
		return otherBrands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherBrands(String newOtherBrands) {
		String oldOtherBrands = otherBrands;
		otherBrands = newOtherBrands;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__OTHER_BRANDS, oldOtherBrands, otherBrands));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWinCooperation() {
		return winCooperation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWinCooperation(String newWinCooperation) {
		String oldWinCooperation = winCooperation;
		winCooperation = newWinCooperation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__WIN_COOPERATION, oldWinCooperation, winCooperation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(String newTier) {
		String oldTier = tier;
		tier = newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTierScheme() {
		return tierScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTierScheme(String newTierScheme) {
		String oldTierScheme = tierScheme;
		tierScheme = newTierScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__TIER_SCHEME, oldTierScheme, tierScheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTierSince() {
		return tierSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTierSince(LocalDate newTierSince) {
		LocalDate oldTierSince = tierSince;
		tierSince = newTierSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__TIER_SINCE, oldTierSince, tierSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDesignated() {
		return designated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesignated(boolean newDesignated) {
		boolean oldDesignated = designated;
		designated = newDesignated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__DESIGNATED, oldDesignated, designated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPinyin() {
		return pinyin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPinyin(String newPinyin) {
		String oldPinyin = pinyin;
		pinyin = newPinyin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__PINYIN, oldPinyin, pinyin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSortKey() {
		return sortKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSortKey(String newSortKey) {
		String oldSortKey = sortKey;
		sortKey = newSortKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientPackage.CLIENT__SORT_KEY, oldSortKey, sortKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<Contact>(Contact.class, this, ClientPackage.CLIENT__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TeamMember> getTeam() {
		if (team == null) {
			team = new EObjectContainmentEList<TeamMember>(TeamMember.class, this, ClientPackage.CLIENT__TEAM);
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClientExtension> getExtensions() {
		if (extensions == null) {
			extensions = new EObjectContainmentEList<ClientExtension>(ClientExtension.class, this, ClientPackage.CLIENT__EXTENSIONS);
		}
		return extensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientPackage.CLIENT__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case ClientPackage.CLIENT__TEAM:
				return ((InternalEList<?>)getTeam()).basicRemove(otherEnd, msgs);
			case ClientPackage.CLIENT__EXTENSIONS:
				return ((InternalEList<?>)getExtensions()).basicRemove(otherEnd, msgs);
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
			case ClientPackage.CLIENT__CODE:
				return getCode();
			case ClientPackage.CLIENT__NAME:
				return getName();
			case ClientPackage.CLIENT__LICENCE_NUMBER:
				return getLicenceNumber();
			case ClientPackage.CLIENT__LEGAL_REPRESENTATIVE:
				return getLegalRepresentative();
			case ClientPackage.CLIENT__SETTLEMENT_METHOD:
				return getSettlementMethod();
			case ClientPackage.CLIENT__BANK_ACCOUNT:
				return getBankAccount();
			case ClientPackage.CLIENT__ORDER_CYCLE:
				return getOrderCycle();
			case ClientPackage.CLIENT__NATURE:
				return getNature();
			case ClientPackage.CLIENT__REGISTERED_CAPITAL:
				return getRegisteredCapital();
			case ClientPackage.CLIENT__DISPLAY_FORM:
				return getDisplayForm();
			case ClientPackage.CLIENT__REGION:
				return getRegion();
			case ClientPackage.CLIENT__FLOOR_AREA:
				return getFloorArea();
			case ClientPackage.CLIENT__MANAGER:
				return getManager();
			case ClientPackage.CLIENT__ORDER_TAKER:
				return getOrderTaker();
			case ClientPackage.CLIENT__DELIVERY_PERSON:
				return getDeliveryPerson();
			case ClientPackage.CLIENT__ROUTE:
				return getRoute();
			case ClientPackage.CLIENT__VISIT_FREQUENCY:
				return getVisitFrequency();
			case ClientPackage.CLIENT__ORDER_FREQUENCY:
				return getOrderFrequency();
			case ClientPackage.CLIENT__OUTLET_SCALE:
				return getOutletScale();
			case ClientPackage.CLIENT__LICENCE_TYPE:
				return getLicenceType();
			case ClientPackage.CLIENT__COMPLIANCE:
				return getCompliance();
			case ClientPackage.CLIENT__ISSUING_OFFICE:
				return getIssuingOffice();
			case ClientPackage.CLIENT__SUPERVISOR:
				return getSupervisor();
			case ClientPackage.CLIENT__CLIENT_CLASS:
				return getClientClass();
			case ClientPackage.CLIENT__CREDIT_GRADE:
				return getCreditGrade();
			case ClientPackage.CLIENT__CREDIT_LIMIT:
				return getCreditLimit();
			case ClientPackage.CLIENT__UNDER_WATCH:
				return isUnderWatch();
			case ClientPackage.CLIENT__MODEL_OUTLET:
				return isModelOutlet();
			case ClientPackage.CLIENT__LICENCE_ISSUED:
				return getLicenceIssued();
			case ClientPackage.CLIENT__LICENCE_EXPIRES:
				return getLicenceExpires();
			case ClientPackage.CLIENT__ANNUAL_REVIEW:
				return getAnnualReview();
			case ClientPackage.CLIENT__BUSINESS_STATE:
				return getBusinessState();
			case ClientPackage.CLIENT__COOPERATION:
				return getCooperation();
			case ClientPackage.CLIENT__BUSINESS_TRAITS:
				return getBusinessTraits();
			case ClientPackage.CLIENT__TRADING_AREA:
				return getTradingArea();
			case ClientPackage.CLIENT__FLEXIBILITY:
				return getFlexibility();
			case ClientPackage.CLIENT__DISTRIBUTION_ABILITY:
				return getDistributionAbility();
			case ClientPackage.CLIENT__FUNDS:
				return getFunds();
			case ClientPackage.CLIENT__LOGISTICS:
				return getLogistics();
			case ClientPackage.CLIENT__POTENTIAL:
				return getPotential();
			case ClientPackage.CLIENT__SINCE:
				return getSince();
			case ClientPackage.CLIENT__CONTACT_NAME:
				return getContactName();
			case ClientPackage.CLIENT__TELEPHONE:
				return getTelephone();
			case ClientPackage.CLIENT__ADDRESS:
				return getAddress();
			case ClientPackage.CLIENT__CITY:
				return getCity();
			case ClientPackage.CLIENT__COUNTRY:
				return getCountry();
			case ClientPackage.CLIENT__BIRTHDAY:
				return getBirthday();
			case ClientPackage.CLIENT__NATIVE_PLACE:
				return getNativePlace();
			case ClientPackage.CLIENT__CAREER:
				return getCareer();
			case ClientPackage.CLIENT__YEARS_IN_TRADE:
				return getYearsInTrade();
			case ClientPackage.CLIENT__INTERESTS:
				return getInterests();
			case ClientPackage.CLIENT__DAILY_RHYTHM:
				return getDailyRhythm();
			case ClientPackage.CLIENT__FAMILY:
				return getFamily();
			case ClientPackage.CLIENT__ATTITUDE:
				return getAttitude();
			case ClientPackage.CLIENT__OTHER_BRANDS:
				return getOtherBrands();
			case ClientPackage.CLIENT__WIN_COOPERATION:
				return getWinCooperation();
			case ClientPackage.CLIENT__TIER:
				return getTier();
			case ClientPackage.CLIENT__TIER_SCHEME:
				return getTierScheme();
			case ClientPackage.CLIENT__TIER_SINCE:
				return getTierSince();
			case ClientPackage.CLIENT__SCORE:
				return getScore();
			case ClientPackage.CLIENT__DESIGNATED:
				return isDesignated();
			case ClientPackage.CLIENT__PINYIN:
				return getPinyin();
			case ClientPackage.CLIENT__SORT_KEY:
				return getSortKey();
			case ClientPackage.CLIENT__CONTACTS:
				return getContacts();
			case ClientPackage.CLIENT__TEAM:
				return getTeam();
			case ClientPackage.CLIENT__EXTENSIONS:
				return getExtensions();
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
			case ClientPackage.CLIENT__CODE:
				setCode((String)newValue);
				return;
			case ClientPackage.CLIENT__NAME:
				setName((String)newValue);
				return;
			case ClientPackage.CLIENT__LICENCE_NUMBER:
				setLicenceNumber((String)newValue);
				return;
			case ClientPackage.CLIENT__LEGAL_REPRESENTATIVE:
				setLegalRepresentative((String)newValue);
				return;
			case ClientPackage.CLIENT__SETTLEMENT_METHOD:
				setSettlementMethod((String)newValue);
				return;
			case ClientPackage.CLIENT__BANK_ACCOUNT:
				setBankAccount((String)newValue);
				return;
			case ClientPackage.CLIENT__ORDER_CYCLE:
				setOrderCycle((String)newValue);
				return;
			case ClientPackage.CLIENT__NATURE:
				setNature((String)newValue);
				return;
			case ClientPackage.CLIENT__REGISTERED_CAPITAL:
				setRegisteredCapital((BigDecimal)newValue);
				return;
			case ClientPackage.CLIENT__DISPLAY_FORM:
				setDisplayForm((String)newValue);
				return;
			case ClientPackage.CLIENT__REGION:
				setRegion((String)newValue);
				return;
			case ClientPackage.CLIENT__FLOOR_AREA:
				setFloorArea((BigDecimal)newValue);
				return;
			case ClientPackage.CLIENT__MANAGER:
				setManager((String)newValue);
				return;
			case ClientPackage.CLIENT__ORDER_TAKER:
				setOrderTaker((String)newValue);
				return;
			case ClientPackage.CLIENT__DELIVERY_PERSON:
				setDeliveryPerson((String)newValue);
				return;
			case ClientPackage.CLIENT__ROUTE:
				setRoute((String)newValue);
				return;
			case ClientPackage.CLIENT__VISIT_FREQUENCY:
				setVisitFrequency((Integer)newValue);
				return;
			case ClientPackage.CLIENT__ORDER_FREQUENCY:
				setOrderFrequency((Integer)newValue);
				return;
			case ClientPackage.CLIENT__OUTLET_SCALE:
				setOutletScale((String)newValue);
				return;
			case ClientPackage.CLIENT__LICENCE_TYPE:
				setLicenceType((String)newValue);
				return;
			case ClientPackage.CLIENT__COMPLIANCE:
				setCompliance((String)newValue);
				return;
			case ClientPackage.CLIENT__ISSUING_OFFICE:
				setIssuingOffice((String)newValue);
				return;
			case ClientPackage.CLIENT__SUPERVISOR:
				setSupervisor((String)newValue);
				return;
			case ClientPackage.CLIENT__CLIENT_CLASS:
				setClientClass((String)newValue);
				return;
			case ClientPackage.CLIENT__CREDIT_GRADE:
				setCreditGrade((String)newValue);
				return;
			case ClientPackage.CLIENT__CREDIT_LIMIT:
				setCreditLimit((BigDecimal)newValue);
				return;
			case ClientPackage.CLIENT__UNDER_WATCH:
				setUnderWatch((Boolean)newValue);
				return;
			case ClientPackage.CLIENT__MODEL_OUTLET:
				setModelOutlet((Boolean)newValue);
				return;
			case ClientPackage.CLIENT__LICENCE_ISSUED:
				setLicenceIssued((LocalDate)newValue);
				return;
			case ClientPackage.CLIENT__LICENCE_EXPIRES:
				setLicenceExpires((LocalDate)newValue);
				return;
			case ClientPackage.CLIENT__ANNUAL_REVIEW:
				setAnnualReview((LocalDate)newValue);
				return;
			case ClientPackage.CLIENT__BUSINESS_STATE:
				setBusinessState((String)newValue);
				return;
			case ClientPackage.CLIENT__COOPERATION:
				setCooperation((String)newValue);
				return;
			case ClientPackage.CLIENT__BUSINESS_TRAITS:
				setBusinessTraits((String)newValue);
				return;
			case ClientPackage.CLIENT__TRADING_AREA:
				setTradingArea((String)newValue);
				return;
			case ClientPackage.CLIENT__FLEXIBILITY:
				setFlexibility((String)newValue);
				return;
			case ClientPackage.CLIENT__DISTRIBUTION_ABILITY:
				setDistributionAbility((String)newValue);
				return;
			case ClientPackage.CLIENT__FUNDS:
				setFunds((String)newValue);
				return;
			case ClientPackage.CLIENT__LOGISTICS:
				setLogistics((String)newValue);
				return;
			case ClientPackage.CLIENT__POTENTIAL:
				setPotential((String)newValue);
				return;
			case ClientPackage.CLIENT__SINCE:
				setSince((LocalDate)newValue);
				return;
			case ClientPackage.CLIENT__CONTACT_NAME:
				setContactName((String)newValue);
				return;
			case ClientPackage.CLIENT__TELEPHONE:
				setTelephone((String)newValue);
				return;
			case ClientPackage.CLIENT__ADDRESS:
				setAddress((String)newValue);
				return;
			case ClientPackage.CLIENT__CITY:
				setCity((String)newValue);
				return;
			case ClientPackage.CLIENT__COUNTRY:
				setCountry((String)newValue);
				return;
			case ClientPackage.CLIENT__BIRTHDAY:
				setBirthday((LocalDate)newValue);
				return;
			case ClientPackage.CLIENT__NATIVE_PLACE:
				setNativePlace((String)newValue);
				return;
			case ClientPackage.CLIENT__CAREER:
				setCareer((String)newValue);
				return;
			case ClientPackage.CLIENT__YEARS_IN_TRADE:
				setYearsInTrade((Integer)newValue);
				return;
			case ClientPackage.CLIENT__INTERESTS:
				setInterests((String)newValue);
				return;
			case ClientPackage.CLIENT__DAILY_RHYTHM:
				setDailyRhythm((String)newValue);
				return;
			case ClientPackage.CLIENT__FAMILY:
				setFamily((String)newValue);
				return;
			case ClientPackage.CLIENT__ATTITUDE:
				setAttitude((String)newValue);
				return;
			case ClientPackage.CLIENT__OTHER_BRANDS:
				setOtherBrands((String)newValue);
				return;
			case ClientPackage.CLIENT__WIN_COOPERATION:
				setWinCooperation((String)newValue);
				return;
			case ClientPackage.CLIENT__TIER:
				setTier((String)newValue);
				return;
			case ClientPackage.CLIENT__TIER_SCHEME:
				setTierScheme((String)newValue);
				return;
			case ClientPackage.CLIENT__TIER_SINCE:
				setTierSince((LocalDate)newValue);
				return;
			case ClientPackage.CLIENT__SCORE:
				setScore((BigDecimal)newValue);
				return;
			case ClientPackage.CLIENT__DESIGNATED:
				setDesignated((Boolean)newValue);
				return;
			case ClientPackage.CLIENT__PINYIN:
				setPinyin((String)newValue);
				return;
			case ClientPackage.CLIENT__SORT_KEY:
				setSortKey((String)newValue);
				return;
			case ClientPackage.CLIENT__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
				return;
			case ClientPackage.CLIENT__TEAM:
				getTeam().clear();
				getTeam().addAll((Collection<? extends TeamMember>)newValue);
				return;
			case ClientPackage.CLIENT__EXTENSIONS:
				getExtensions().clear();
				getExtensions().addAll((Collection<? extends ClientExtension>)newValue);
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
			case ClientPackage.CLIENT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClientPackage.CLIENT__LICENCE_NUMBER:
				setLicenceNumber(LICENCE_NUMBER_EDEFAULT);
				return;
			case ClientPackage.CLIENT__LEGAL_REPRESENTATIVE:
				setLegalRepresentative(LEGAL_REPRESENTATIVE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__SETTLEMENT_METHOD:
				setSettlementMethod(SETTLEMENT_METHOD_EDEFAULT);
				return;
			case ClientPackage.CLIENT__BANK_ACCOUNT:
				setBankAccount(BANK_ACCOUNT_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ORDER_CYCLE:
				setOrderCycle(ORDER_CYCLE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__REGISTERED_CAPITAL:
				setRegisteredCapital(REGISTERED_CAPITAL_EDEFAULT);
				return;
			case ClientPackage.CLIENT__DISPLAY_FORM:
				setDisplayForm(DISPLAY_FORM_EDEFAULT);
				return;
			case ClientPackage.CLIENT__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case ClientPackage.CLIENT__FLOOR_AREA:
				setFloorArea(FLOOR_AREA_EDEFAULT);
				return;
			case ClientPackage.CLIENT__MANAGER:
				setManager(MANAGER_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ORDER_TAKER:
				setOrderTaker(ORDER_TAKER_EDEFAULT);
				return;
			case ClientPackage.CLIENT__DELIVERY_PERSON:
				setDeliveryPerson(DELIVERY_PERSON_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ROUTE:
				setRoute(ROUTE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__VISIT_FREQUENCY:
				setVisitFrequency(VISIT_FREQUENCY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ORDER_FREQUENCY:
				setOrderFrequency(ORDER_FREQUENCY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__OUTLET_SCALE:
				setOutletScale(OUTLET_SCALE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__LICENCE_TYPE:
				setLicenceType(LICENCE_TYPE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__COMPLIANCE:
				setCompliance(COMPLIANCE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ISSUING_OFFICE:
				setIssuingOffice(ISSUING_OFFICE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__SUPERVISOR:
				setSupervisor(SUPERVISOR_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CLIENT_CLASS:
				setClientClass(CLIENT_CLASS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CREDIT_GRADE:
				setCreditGrade(CREDIT_GRADE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CREDIT_LIMIT:
				setCreditLimit(CREDIT_LIMIT_EDEFAULT);
				return;
			case ClientPackage.CLIENT__UNDER_WATCH:
				setUnderWatch(UNDER_WATCH_EDEFAULT);
				return;
			case ClientPackage.CLIENT__MODEL_OUTLET:
				setModelOutlet(MODEL_OUTLET_EDEFAULT);
				return;
			case ClientPackage.CLIENT__LICENCE_ISSUED:
				setLicenceIssued(LICENCE_ISSUED_EDEFAULT);
				return;
			case ClientPackage.CLIENT__LICENCE_EXPIRES:
				setLicenceExpires(LICENCE_EXPIRES_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ANNUAL_REVIEW:
				setAnnualReview(ANNUAL_REVIEW_EDEFAULT);
				return;
			case ClientPackage.CLIENT__BUSINESS_STATE:
				setBusinessState(BUSINESS_STATE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__COOPERATION:
				setCooperation(COOPERATION_EDEFAULT);
				return;
			case ClientPackage.CLIENT__BUSINESS_TRAITS:
				setBusinessTraits(BUSINESS_TRAITS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__TRADING_AREA:
				setTradingArea(TRADING_AREA_EDEFAULT);
				return;
			case ClientPackage.CLIENT__FLEXIBILITY:
				setFlexibility(FLEXIBILITY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__DISTRIBUTION_ABILITY:
				setDistributionAbility(DISTRIBUTION_ABILITY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__FUNDS:
				setFunds(FUNDS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__LOGISTICS:
				setLogistics(LOGISTICS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__POTENTIAL:
				setPotential(POTENTIAL_EDEFAULT);
				return;
			case ClientPackage.CLIENT__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CONTACT_NAME:
				setContactName(CONTACT_NAME_EDEFAULT);
				return;
			case ClientPackage.CLIENT__TELEPHONE:
				setTelephone(TELEPHONE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CITY:
				setCity(CITY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__BIRTHDAY:
				setBirthday(BIRTHDAY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__NATIVE_PLACE:
				setNativePlace(NATIVE_PLACE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CAREER:
				setCareer(CAREER_EDEFAULT);
				return;
			case ClientPackage.CLIENT__YEARS_IN_TRADE:
				setYearsInTrade(YEARS_IN_TRADE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__INTERESTS:
				setInterests(INTERESTS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__DAILY_RHYTHM:
				setDailyRhythm(DAILY_RHYTHM_EDEFAULT);
				return;
			case ClientPackage.CLIENT__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__ATTITUDE:
				setAttitude(ATTITUDE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__OTHER_BRANDS:
				setOtherBrands(OTHER_BRANDS_EDEFAULT);
				return;
			case ClientPackage.CLIENT__WIN_COOPERATION:
				setWinCooperation(WIN_COOPERATION_EDEFAULT);
				return;
			case ClientPackage.CLIENT__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case ClientPackage.CLIENT__TIER_SCHEME:
				setTierScheme(TIER_SCHEME_EDEFAULT);
				return;
			case ClientPackage.CLIENT__TIER_SINCE:
				setTierSince(TIER_SINCE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case ClientPackage.CLIENT__DESIGNATED:
				setDesignated(DESIGNATED_EDEFAULT);
				return;
			case ClientPackage.CLIENT__PINYIN:
				setPinyin(PINYIN_EDEFAULT);
				return;
			case ClientPackage.CLIENT__SORT_KEY:
				setSortKey(SORT_KEY_EDEFAULT);
				return;
			case ClientPackage.CLIENT__CONTACTS:
				getContacts().clear();
				return;
			case ClientPackage.CLIENT__TEAM:
				getTeam().clear();
				return;
			case ClientPackage.CLIENT__EXTENSIONS:
				getExtensions().clear();
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
			case ClientPackage.CLIENT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ClientPackage.CLIENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClientPackage.CLIENT__LICENCE_NUMBER:
				return LICENCE_NUMBER_EDEFAULT == null ? licenceNumber != null : !LICENCE_NUMBER_EDEFAULT.equals(licenceNumber);
			case ClientPackage.CLIENT__LEGAL_REPRESENTATIVE:
				return LEGAL_REPRESENTATIVE_EDEFAULT == null ? legalRepresentative != null : !LEGAL_REPRESENTATIVE_EDEFAULT.equals(legalRepresentative);
			case ClientPackage.CLIENT__SETTLEMENT_METHOD:
				return SETTLEMENT_METHOD_EDEFAULT == null ? settlementMethod != null : !SETTLEMENT_METHOD_EDEFAULT.equals(settlementMethod);
			case ClientPackage.CLIENT__BANK_ACCOUNT:
				return BANK_ACCOUNT_EDEFAULT == null ? bankAccount != null : !BANK_ACCOUNT_EDEFAULT.equals(bankAccount);
			case ClientPackage.CLIENT__ORDER_CYCLE:
				return ORDER_CYCLE_EDEFAULT == null ? orderCycle != null : !ORDER_CYCLE_EDEFAULT.equals(orderCycle);
			case ClientPackage.CLIENT__NATURE:
				return NATURE_EDEFAULT == null ? nature != null : !NATURE_EDEFAULT.equals(nature);
			case ClientPackage.CLIENT__REGISTERED_CAPITAL:
				return REGISTERED_CAPITAL_EDEFAULT == null ? registeredCapital != null : !REGISTERED_CAPITAL_EDEFAULT.equals(registeredCapital);
			case ClientPackage.CLIENT__DISPLAY_FORM:
				return DISPLAY_FORM_EDEFAULT == null ? displayForm != null : !DISPLAY_FORM_EDEFAULT.equals(displayForm);
			case ClientPackage.CLIENT__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case ClientPackage.CLIENT__FLOOR_AREA:
				return FLOOR_AREA_EDEFAULT == null ? floorArea != null : !FLOOR_AREA_EDEFAULT.equals(floorArea);
			case ClientPackage.CLIENT__MANAGER:
				return MANAGER_EDEFAULT == null ? manager != null : !MANAGER_EDEFAULT.equals(manager);
			case ClientPackage.CLIENT__ORDER_TAKER:
				return ORDER_TAKER_EDEFAULT == null ? orderTaker != null : !ORDER_TAKER_EDEFAULT.equals(orderTaker);
			case ClientPackage.CLIENT__DELIVERY_PERSON:
				return DELIVERY_PERSON_EDEFAULT == null ? deliveryPerson != null : !DELIVERY_PERSON_EDEFAULT.equals(deliveryPerson);
			case ClientPackage.CLIENT__ROUTE:
				return ROUTE_EDEFAULT == null ? route != null : !ROUTE_EDEFAULT.equals(route);
			case ClientPackage.CLIENT__VISIT_FREQUENCY:
				return VISIT_FREQUENCY_EDEFAULT == null ? visitFrequency != null : !VISIT_FREQUENCY_EDEFAULT.equals(visitFrequency);
			case ClientPackage.CLIENT__ORDER_FREQUENCY:
				return ORDER_FREQUENCY_EDEFAULT == null ? orderFrequency != null : !ORDER_FREQUENCY_EDEFAULT.equals(orderFrequency);
			case ClientPackage.CLIENT__OUTLET_SCALE:
				return OUTLET_SCALE_EDEFAULT == null ? outletScale != null : !OUTLET_SCALE_EDEFAULT.equals(outletScale);
			case ClientPackage.CLIENT__LICENCE_TYPE:
				return LICENCE_TYPE_EDEFAULT == null ? licenceType != null : !LICENCE_TYPE_EDEFAULT.equals(licenceType);
			case ClientPackage.CLIENT__COMPLIANCE:
				return COMPLIANCE_EDEFAULT == null ? compliance != null : !COMPLIANCE_EDEFAULT.equals(compliance);
			case ClientPackage.CLIENT__ISSUING_OFFICE:
				return ISSUING_OFFICE_EDEFAULT == null ? issuingOffice != null : !ISSUING_OFFICE_EDEFAULT.equals(issuingOffice);
			case ClientPackage.CLIENT__SUPERVISOR:
				return SUPERVISOR_EDEFAULT == null ? supervisor != null : !SUPERVISOR_EDEFAULT.equals(supervisor);
			case ClientPackage.CLIENT__CLIENT_CLASS:
				return CLIENT_CLASS_EDEFAULT == null ? clientClass != null : !CLIENT_CLASS_EDEFAULT.equals(clientClass);
			case ClientPackage.CLIENT__CREDIT_GRADE:
				return CREDIT_GRADE_EDEFAULT == null ? creditGrade != null : !CREDIT_GRADE_EDEFAULT.equals(creditGrade);
			case ClientPackage.CLIENT__CREDIT_LIMIT:
				return CREDIT_LIMIT_EDEFAULT == null ? creditLimit != null : !CREDIT_LIMIT_EDEFAULT.equals(creditLimit);
			case ClientPackage.CLIENT__UNDER_WATCH:
				return underWatch != UNDER_WATCH_EDEFAULT;
			case ClientPackage.CLIENT__MODEL_OUTLET:
				return modelOutlet != MODEL_OUTLET_EDEFAULT;
			case ClientPackage.CLIENT__LICENCE_ISSUED:
				return LICENCE_ISSUED_EDEFAULT == null ? licenceIssued != null : !LICENCE_ISSUED_EDEFAULT.equals(licenceIssued);
			case ClientPackage.CLIENT__LICENCE_EXPIRES:
				return LICENCE_EXPIRES_EDEFAULT == null ? licenceExpires != null : !LICENCE_EXPIRES_EDEFAULT.equals(licenceExpires);
			case ClientPackage.CLIENT__ANNUAL_REVIEW:
				return ANNUAL_REVIEW_EDEFAULT == null ? annualReview != null : !ANNUAL_REVIEW_EDEFAULT.equals(annualReview);
			case ClientPackage.CLIENT__BUSINESS_STATE:
				return BUSINESS_STATE_EDEFAULT == null ? businessState != null : !BUSINESS_STATE_EDEFAULT.equals(businessState);
			case ClientPackage.CLIENT__COOPERATION:
				return COOPERATION_EDEFAULT == null ? cooperation != null : !COOPERATION_EDEFAULT.equals(cooperation);
			case ClientPackage.CLIENT__BUSINESS_TRAITS:
				return BUSINESS_TRAITS_EDEFAULT == null ? businessTraits != null : !BUSINESS_TRAITS_EDEFAULT.equals(businessTraits);
			case ClientPackage.CLIENT__TRADING_AREA:
				return TRADING_AREA_EDEFAULT == null ? tradingArea != null : !TRADING_AREA_EDEFAULT.equals(tradingArea);
			case ClientPackage.CLIENT__FLEXIBILITY:
				return FLEXIBILITY_EDEFAULT == null ? flexibility != null : !FLEXIBILITY_EDEFAULT.equals(flexibility);
			case ClientPackage.CLIENT__DISTRIBUTION_ABILITY:
				return DISTRIBUTION_ABILITY_EDEFAULT == null ? distributionAbility != null : !DISTRIBUTION_ABILITY_EDEFAULT.equals(distributionAbility);
			case ClientPackage.CLIENT__FUNDS:
				return FUNDS_EDEFAULT == null ? funds != null : !FUNDS_EDEFAULT.equals(funds);
			case ClientPackage.CLIENT__LOGISTICS:
				return LOGISTICS_EDEFAULT == null ? logistics != null : !LOGISTICS_EDEFAULT.equals(logistics);
			case ClientPackage.CLIENT__POTENTIAL:
				return POTENTIAL_EDEFAULT == null ? potential != null : !POTENTIAL_EDEFAULT.equals(potential);
			case ClientPackage.CLIENT__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case ClientPackage.CLIENT__CONTACT_NAME:
				return CONTACT_NAME_EDEFAULT == null ? contactName != null : !CONTACT_NAME_EDEFAULT.equals(contactName);
			case ClientPackage.CLIENT__TELEPHONE:
				return TELEPHONE_EDEFAULT == null ? telephone != null : !TELEPHONE_EDEFAULT.equals(telephone);
			case ClientPackage.CLIENT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ClientPackage.CLIENT__CITY:
				return CITY_EDEFAULT == null ? city != null : !CITY_EDEFAULT.equals(city);
			case ClientPackage.CLIENT__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case ClientPackage.CLIENT__BIRTHDAY:
				return BIRTHDAY_EDEFAULT == null ? birthday != null : !BIRTHDAY_EDEFAULT.equals(birthday);
			case ClientPackage.CLIENT__NATIVE_PLACE:
				return NATIVE_PLACE_EDEFAULT == null ? nativePlace != null : !NATIVE_PLACE_EDEFAULT.equals(nativePlace);
			case ClientPackage.CLIENT__CAREER:
				return CAREER_EDEFAULT == null ? career != null : !CAREER_EDEFAULT.equals(career);
			case ClientPackage.CLIENT__YEARS_IN_TRADE:
				return YEARS_IN_TRADE_EDEFAULT == null ? yearsInTrade != null : !YEARS_IN_TRADE_EDEFAULT.equals(yearsInTrade);
			case ClientPackage.CLIENT__INTERESTS:
				return INTERESTS_EDEFAULT == null ? interests != null : !INTERESTS_EDEFAULT.equals(interests);
			case ClientPackage.CLIENT__DAILY_RHYTHM:
				return DAILY_RHYTHM_EDEFAULT == null ? dailyRhythm != null : !DAILY_RHYTHM_EDEFAULT.equals(dailyRhythm);
			case ClientPackage.CLIENT__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case ClientPackage.CLIENT__ATTITUDE:
				return ATTITUDE_EDEFAULT == null ? attitude != null : !ATTITUDE_EDEFAULT.equals(attitude);
			case ClientPackage.CLIENT__OTHER_BRANDS:
				return OTHER_BRANDS_EDEFAULT == null ? otherBrands != null : !OTHER_BRANDS_EDEFAULT.equals(otherBrands);
			case ClientPackage.CLIENT__WIN_COOPERATION:
				return WIN_COOPERATION_EDEFAULT == null ? winCooperation != null : !WIN_COOPERATION_EDEFAULT.equals(winCooperation);
			case ClientPackage.CLIENT__TIER:
				return TIER_EDEFAULT == null ? tier != null : !TIER_EDEFAULT.equals(tier);
			case ClientPackage.CLIENT__TIER_SCHEME:
				return TIER_SCHEME_EDEFAULT == null ? tierScheme != null : !TIER_SCHEME_EDEFAULT.equals(tierScheme);
			case ClientPackage.CLIENT__TIER_SINCE:
				return TIER_SINCE_EDEFAULT == null ? tierSince != null : !TIER_SINCE_EDEFAULT.equals(tierSince);
			case ClientPackage.CLIENT__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case ClientPackage.CLIENT__DESIGNATED:
				return designated != DESIGNATED_EDEFAULT;
			case ClientPackage.CLIENT__PINYIN:
				return PINYIN_EDEFAULT == null ? pinyin != null : !PINYIN_EDEFAULT.equals(pinyin);
			case ClientPackage.CLIENT__SORT_KEY:
				return SORT_KEY_EDEFAULT == null ? sortKey != null : !SORT_KEY_EDEFAULT.equals(sortKey);
			case ClientPackage.CLIENT__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case ClientPackage.CLIENT__TEAM:
				return team != null && !team.isEmpty();
			case ClientPackage.CLIENT__EXTENSIONS:
				return extensions != null && !extensions.isEmpty();
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
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", licenceNumber: ");
		result.append(licenceNumber);
		result.append(", legalRepresentative: ");
		result.append(legalRepresentative);
		result.append(", settlementMethod: ");
		result.append(settlementMethod);
		result.append(", bankAccount: ");
		result.append(bankAccount);
		result.append(", orderCycle: ");
		result.append(orderCycle);
		result.append(", nature: ");
		result.append(nature);
		result.append(", registeredCapital: ");
		result.append(registeredCapital);
		result.append(", displayForm: ");
		result.append(displayForm);
		result.append(", region: ");
		result.append(region);
		result.append(", floorArea: ");
		result.append(floorArea);
		result.append(", manager: ");
		result.append(manager);
		result.append(", orderTaker: ");
		result.append(orderTaker);
		result.append(", deliveryPerson: ");
		result.append(deliveryPerson);
		result.append(", route: ");
		result.append(route);
		result.append(", visitFrequency: ");
		result.append(visitFrequency);
		result.append(", orderFrequency: ");
		result.append(orderFrequency);
		result.append(", outletScale: ");
		result.append(outletScale);
		result.append(", licenceType: ");
		result.append(licenceType);
		result.append(", compliance: ");
		result.append(compliance);
		result.append(", issuingOffice: ");
		result.append(issuingOffice);
		result.append(", supervisor: ");
		result.append(supervisor);
		result.append(", clientClass: ");
		result.append(clientClass);
		result.append(", creditGrade: ");
		result.append(creditGrade);
		result.append(", creditLimit: ");
		result.append(creditLimit);
		result.append(", underWatch: ");
		result.append(underWatch);
		result.append(", modelOutlet: ");
		result.append(modelOutlet);
		result.append(", licenceIssued: ");
		result.append(licenceIssued);
		result.append(", licenceExpires: ");
		result.append(licenceExpires);
		result.append(", annualReview: ");
		result.append(annualReview);
		result.append(", businessState: ");
		result.append(businessState);
		result.append(", cooperation: ");
		result.append(cooperation);
		result.append(", businessTraits: ");
		result.append(businessTraits);
		result.append(", tradingArea: ");
		result.append(tradingArea);
		result.append(", flexibility: ");
		result.append(flexibility);
		result.append(", distributionAbility: ");
		result.append(distributionAbility);
		result.append(", funds: ");
		result.append(funds);
		result.append(", logistics: ");
		result.append(logistics);
		result.append(", potential: ");
		result.append(potential);
		result.append(", since: ");
		result.append(since);
		result.append(", contactName: ");
		result.append(contactName);
		result.append(", telephone: ");
		result.append(telephone);
		result.append(", address: ");
		result.append(address);
		result.append(", city: ");
		result.append(city);
		result.append(", country: ");
		result.append(country);
		result.append(", birthday: ");
		result.append(birthday);
		result.append(", nativePlace: ");
		result.append(nativePlace);
		result.append(", career: ");
		result.append(career);
		result.append(", yearsInTrade: ");
		result.append(yearsInTrade);
		result.append(", interests: ");
		result.append(interests);
		result.append(", dailyRhythm: ");
		result.append(dailyRhythm);
		result.append(", family: ");
		result.append(family);
		result.append(", attitude: ");
		result.append(attitude);
		result.append(", otherBrands: ");
		result.append(otherBrands);
		result.append(", winCooperation: ");
		result.append(winCooperation);
		result.append(", tier: ");
		result.append(tier);
		result.append(", tierScheme: ");
		result.append(tierScheme);
		result.append(", tierSince: ");
		result.append(tierSince);
		result.append(", score: ");
		result.append(score);
		result.append(", designated: ");
		result.append(designated);
		result.append(", pinyin: ");
		result.append(pinyin);
		result.append(", sortKey: ");
		result.append(sortKey);
		result.append(')');
		return result.toString();
	}

} //ClientImpl
