/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see org.keqing.model.client.ClientFactory
 * @model kind="package"
 * @generated
 */
public interface ClientPackage extends EPackage {
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
	String eNAME = "client";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/client/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "client";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ClientPackage eINSTANCE = org.keqing.model.client.impl.ClientPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.model.client.impl.ClientImpl <em>Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.client.impl.ClientImpl
	 * @see org.keqing.model.client.impl.ClientPackageImpl#getClient()
	 * @generated
	 */
	int CLIENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Licence Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LICENCE_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Legal Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LEGAL_REPRESENTATIVE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Settlement Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SETTLEMENT_METHOD = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bank Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__BANK_ACCOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Order Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ORDER_CYCLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__NATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Registered Capital</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__REGISTERED_CAPITAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Display Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DISPLAY_FORM = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__REGION = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Floor Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__FLOOR_AREA = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Manager</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MANAGER = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Order Taker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ORDER_TAKER = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Delivery Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DELIVERY_PERSON = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ROUTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Visit Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__VISIT_FREQUENCY = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Order Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ORDER_FREQUENCY = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Outlet Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OUTLET_SCALE = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Licence Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LICENCE_TYPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Compliance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__COMPLIANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Issuing Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ISSUING_OFFICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Supervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SUPERVISOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Client Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CLIENT_CLASS = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Credit Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CREDIT_GRADE = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Credit Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CREDIT_LIMIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Under Watch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__UNDER_WATCH = BasePackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Model Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MODEL_OUTLET = BasePackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Licence Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LICENCE_ISSUED = BasePackage.IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Licence Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LICENCE_EXPIRES = BasePackage.IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Annual Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ANNUAL_REVIEW = BasePackage.IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Business State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__BUSINESS_STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Cooperation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__COOPERATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Business Traits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__BUSINESS_TRAITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Trading Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TRADING_AREA = BasePackage.IDENTIFIED_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Flexibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__FLEXIBILITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Distribution Ability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DISTRIBUTION_ABILITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Funds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__FUNDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Logistics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LOGISTICS = BasePackage.IDENTIFIED_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__POTENTIAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SINCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Contact Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CONTACT_NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 41;

	/**
	 * The feature id for the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TELEPHONE = BasePackage.IDENTIFIED_FEATURE_COUNT + 42;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ADDRESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 43;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 44;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__COUNTRY = BasePackage.IDENTIFIED_FEATURE_COUNT + 45;

	/**
	 * The feature id for the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__BIRTHDAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 46;

	/**
	 * The feature id for the '<em><b>Native Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__NATIVE_PLACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 47;

	/**
	 * The feature id for the '<em><b>Career</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CAREER = BasePackage.IDENTIFIED_FEATURE_COUNT + 48;

	/**
	 * The feature id for the '<em><b>Years In Trade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__YEARS_IN_TRADE = BasePackage.IDENTIFIED_FEATURE_COUNT + 49;

	/**
	 * The feature id for the '<em><b>Interests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__INTERESTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 50;

	/**
	 * The feature id for the '<em><b>Daily Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DAILY_RHYTHM = BasePackage.IDENTIFIED_FEATURE_COUNT + 51;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__FAMILY = BasePackage.IDENTIFIED_FEATURE_COUNT + 52;

	/**
	 * The feature id for the '<em><b>Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ATTITUDE = BasePackage.IDENTIFIED_FEATURE_COUNT + 53;

	/**
	 * The feature id for the '<em><b>Other Brands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OTHER_BRANDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 54;

	/**
	 * The feature id for the '<em><b>Win Cooperation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__WIN_COOPERATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 55;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TIER = BasePackage.IDENTIFIED_FEATURE_COUNT + 56;

	/**
	 * The feature id for the '<em><b>Tier Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TIER_SCHEME = BasePackage.IDENTIFIED_FEATURE_COUNT + 57;

	/**
	 * The feature id for the '<em><b>Tier Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TIER_SINCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 58;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 59;

	/**
	 * The feature id for the '<em><b>Designated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DESIGNATED = BasePackage.IDENTIFIED_FEATURE_COUNT + 60;

	/**
	 * The feature id for the '<em><b>Pinyin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__PINYIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 61;

	/**
	 * The feature id for the '<em><b>Sort Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SORT_KEY = BasePackage.IDENTIFIED_FEATURE_COUNT + 62;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CONTACTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 63;

	/**
	 * The feature id for the '<em><b>Team</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TEAM = BasePackage.IDENTIFIED_FEATURE_COUNT + 64;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__EXTENSIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 65;

	/**
	 * The number of structural features of the '<em>Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 66;

	/**
	 * The number of operations of the '<em>Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.model.client.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.client.impl.ContactImpl
	 * @see org.keqing.model.client.impl.ClientPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ROLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Telephone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__TELEPHONE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__EMAIL = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__BIRTHDAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.model.client.impl.TeamMemberImpl <em>Team Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.client.impl.TeamMemberImpl
	 * @see org.keqing.model.client.impl.ClientPackageImpl#getTeamMember()
	 * @generated
	 */
	int TEAM_MEMBER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__PERSON = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__DEPARTMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ROLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Team Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Team Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.model.client.impl.ClientExtensionImpl <em>Extension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.client.impl.ClientExtensionImpl
	 * @see org.keqing.model.client.impl.ClientPackageImpl#getClientExtension()
	 * @generated
	 */
	int CLIENT_EXTENSION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_EXTENSION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_EXTENSION__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The number of structural features of the '<em>Extension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_EXTENSION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Extension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_EXTENSION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.keqing.model.client.Client <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client</em>'.
	 * @see org.keqing.model.client.Client
	 * @generated
	 */
	EClass getClient();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.keqing.model.client.Client#getCode()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.keqing.model.client.Client#getName()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getLicenceNumber <em>Licence Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence Number</em>'.
	 * @see org.keqing.model.client.Client#getLicenceNumber()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_LicenceNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getLegalRepresentative <em>Legal Representative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Representative</em>'.
	 * @see org.keqing.model.client.Client#getLegalRepresentative()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_LegalRepresentative();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getSettlementMethod <em>Settlement Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settlement Method</em>'.
	 * @see org.keqing.model.client.Client#getSettlementMethod()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_SettlementMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getBankAccount <em>Bank Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bank Account</em>'.
	 * @see org.keqing.model.client.Client#getBankAccount()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_BankAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getOrderCycle <em>Order Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Cycle</em>'.
	 * @see org.keqing.model.client.Client#getOrderCycle()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_OrderCycle();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.keqing.model.client.Client#getNature()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getRegisteredCapital <em>Registered Capital</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registered Capital</em>'.
	 * @see org.keqing.model.client.Client#getRegisteredCapital()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_RegisteredCapital();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getDisplayForm <em>Display Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Form</em>'.
	 * @see org.keqing.model.client.Client#getDisplayForm()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_DisplayForm();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.keqing.model.client.Client#getRegion()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getFloorArea <em>Floor Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Floor Area</em>'.
	 * @see org.keqing.model.client.Client#getFloorArea()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_FloorArea();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getManager <em>Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manager</em>'.
	 * @see org.keqing.model.client.Client#getManager()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Manager();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getOrderTaker <em>Order Taker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Taker</em>'.
	 * @see org.keqing.model.client.Client#getOrderTaker()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_OrderTaker();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getDeliveryPerson <em>Delivery Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivery Person</em>'.
	 * @see org.keqing.model.client.Client#getDeliveryPerson()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_DeliveryPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getRoute <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Route</em>'.
	 * @see org.keqing.model.client.Client#getRoute()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Route();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getVisitFrequency <em>Visit Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visit Frequency</em>'.
	 * @see org.keqing.model.client.Client#getVisitFrequency()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_VisitFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getOrderFrequency <em>Order Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Frequency</em>'.
	 * @see org.keqing.model.client.Client#getOrderFrequency()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_OrderFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getOutletScale <em>Outlet Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet Scale</em>'.
	 * @see org.keqing.model.client.Client#getOutletScale()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_OutletScale();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getLicenceType <em>Licence Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence Type</em>'.
	 * @see org.keqing.model.client.Client#getLicenceType()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_LicenceType();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCompliance <em>Compliance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compliance</em>'.
	 * @see org.keqing.model.client.Client#getCompliance()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Compliance();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getIssuingOffice <em>Issuing Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuing Office</em>'.
	 * @see org.keqing.model.client.Client#getIssuingOffice()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_IssuingOffice();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getSupervisor <em>Supervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supervisor</em>'.
	 * @see org.keqing.model.client.Client#getSupervisor()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Supervisor();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getClientClass <em>Client Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client Class</em>'.
	 * @see org.keqing.model.client.Client#getClientClass()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_ClientClass();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCreditGrade <em>Credit Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit Grade</em>'.
	 * @see org.keqing.model.client.Client#getCreditGrade()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_CreditGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCreditLimit <em>Credit Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit Limit</em>'.
	 * @see org.keqing.model.client.Client#getCreditLimit()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_CreditLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#isUnderWatch <em>Under Watch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Under Watch</em>'.
	 * @see org.keqing.model.client.Client#isUnderWatch()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_UnderWatch();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#isModelOutlet <em>Model Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Outlet</em>'.
	 * @see org.keqing.model.client.Client#isModelOutlet()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_ModelOutlet();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getLicenceIssued <em>Licence Issued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence Issued</em>'.
	 * @see org.keqing.model.client.Client#getLicenceIssued()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_LicenceIssued();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getLicenceExpires <em>Licence Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence Expires</em>'.
	 * @see org.keqing.model.client.Client#getLicenceExpires()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_LicenceExpires();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getAnnualReview <em>Annual Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annual Review</em>'.
	 * @see org.keqing.model.client.Client#getAnnualReview()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_AnnualReview();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getBusinessState <em>Business State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business State</em>'.
	 * @see org.keqing.model.client.Client#getBusinessState()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_BusinessState();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCooperation <em>Cooperation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cooperation</em>'.
	 * @see org.keqing.model.client.Client#getCooperation()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Cooperation();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getBusinessTraits <em>Business Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Traits</em>'.
	 * @see org.keqing.model.client.Client#getBusinessTraits()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_BusinessTraits();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getTradingArea <em>Trading Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trading Area</em>'.
	 * @see org.keqing.model.client.Client#getTradingArea()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_TradingArea();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getFlexibility <em>Flexibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flexibility</em>'.
	 * @see org.keqing.model.client.Client#getFlexibility()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Flexibility();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getDistributionAbility <em>Distribution Ability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution Ability</em>'.
	 * @see org.keqing.model.client.Client#getDistributionAbility()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_DistributionAbility();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getFunds <em>Funds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funds</em>'.
	 * @see org.keqing.model.client.Client#getFunds()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Funds();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getLogistics <em>Logistics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logistics</em>'.
	 * @see org.keqing.model.client.Client#getLogistics()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Logistics();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.keqing.model.client.Client#getPotential()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Potential();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.keqing.model.client.Client#getSince()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getContactName <em>Contact Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Name</em>'.
	 * @see org.keqing.model.client.Client#getContactName()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_ContactName();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getTelephone <em>Telephone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Telephone</em>'.
	 * @see org.keqing.model.client.Client#getTelephone()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Telephone();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.keqing.model.client.Client#getAddress()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCity <em>City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City</em>'.
	 * @see org.keqing.model.client.Client#getCity()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_City();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.keqing.model.client.Client#getCountry()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getBirthday <em>Birthday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birthday</em>'.
	 * @see org.keqing.model.client.Client#getBirthday()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Birthday();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getNativePlace <em>Native Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Native Place</em>'.
	 * @see org.keqing.model.client.Client#getNativePlace()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_NativePlace();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getCareer <em>Career</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Career</em>'.
	 * @see org.keqing.model.client.Client#getCareer()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Career();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getYearsInTrade <em>Years In Trade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Years In Trade</em>'.
	 * @see org.keqing.model.client.Client#getYearsInTrade()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_YearsInTrade();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getInterests <em>Interests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interests</em>'.
	 * @see org.keqing.model.client.Client#getInterests()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Interests();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getDailyRhythm <em>Daily Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Daily Rhythm</em>'.
	 * @see org.keqing.model.client.Client#getDailyRhythm()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_DailyRhythm();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.keqing.model.client.Client#getFamily()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getAttitude <em>Attitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attitude</em>'.
	 * @see org.keqing.model.client.Client#getAttitude()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Attitude();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getOtherBrands <em>Other Brands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Brands</em>'.
	 * @see org.keqing.model.client.Client#getOtherBrands()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_OtherBrands();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getWinCooperation <em>Win Cooperation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Win Cooperation</em>'.
	 * @see org.keqing.model.client.Client#getWinCooperation()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_WinCooperation();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.keqing.model.client.Client#getTier()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getTierScheme <em>Tier Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier Scheme</em>'.
	 * @see org.keqing.model.client.Client#getTierScheme()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_TierScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getTierSince <em>Tier Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier Since</em>'.
	 * @see org.keqing.model.client.Client#getTierSince()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_TierSince();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.keqing.model.client.Client#getScore()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#isDesignated <em>Designated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Designated</em>'.
	 * @see org.keqing.model.client.Client#isDesignated()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Designated();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getPinyin <em>Pinyin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinyin</em>'.
	 * @see org.keqing.model.client.Client#getPinyin()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Pinyin();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Client#getSortKey <em>Sort Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sort Key</em>'.
	 * @see org.keqing.model.client.Client#getSortKey()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_SortKey();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.model.client.Client#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.keqing.model.client.Client#getContacts()
	 * @see #getClient()
	 * @generated
	 */
	EReference getClient_Contacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.model.client.Client#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Team</em>'.
	 * @see org.keqing.model.client.Client#getTeam()
	 * @see #getClient()
	 * @generated
	 */
	EReference getClient_Team();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.model.client.Client#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extensions</em>'.
	 * @see org.keqing.model.client.Client#getExtensions()
	 * @see #getClient()
	 * @generated
	 */
	EReference getClient_Extensions();

	/**
	 * Returns the meta object for class '{@link org.keqing.model.client.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see org.keqing.model.client.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Contact#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.keqing.model.client.Contact#getName()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Contact#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.keqing.model.client.Contact#getRole()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Contact#getTelephone <em>Telephone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Telephone</em>'.
	 * @see org.keqing.model.client.Contact#getTelephone()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Telephone();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Contact#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.keqing.model.client.Contact#getEmail()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Contact#getBirthday <em>Birthday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birthday</em>'.
	 * @see org.keqing.model.client.Contact#getBirthday()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Birthday();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.Contact#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.keqing.model.client.Contact#getRemark()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Remark();

	/**
	 * Returns the meta object for class '{@link org.keqing.model.client.TeamMember <em>Team Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team Member</em>'.
	 * @see org.keqing.model.client.TeamMember
	 * @generated
	 */
	EClass getTeamMember();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.TeamMember#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.keqing.model.client.TeamMember#getPerson()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.TeamMember#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.keqing.model.client.TeamMember#getDepartment()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.client.TeamMember#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.keqing.model.client.TeamMember#getRole()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Role();

	/**
	 * Returns the meta object for class '{@link org.keqing.model.client.ClientExtension <em>Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extension</em>'.
	 * @see org.keqing.model.client.ClientExtension
	 * @generated
	 */
	EClass getClientExtension();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ClientFactory getClientFactory();

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
		 * The meta object literal for the '{@link org.keqing.model.client.impl.ClientImpl <em>Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.client.impl.ClientImpl
		 * @see org.keqing.model.client.impl.ClientPackageImpl#getClient()
		 * @generated
		 */
		EClass CLIENT = eINSTANCE.getClient();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CODE = eINSTANCE.getClient_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__NAME = eINSTANCE.getClient_Name();

		/**
		 * The meta object literal for the '<em><b>Licence Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__LICENCE_NUMBER = eINSTANCE.getClient_LicenceNumber();

		/**
		 * The meta object literal for the '<em><b>Legal Representative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__LEGAL_REPRESENTATIVE = eINSTANCE.getClient_LegalRepresentative();

		/**
		 * The meta object literal for the '<em><b>Settlement Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__SETTLEMENT_METHOD = eINSTANCE.getClient_SettlementMethod();

		/**
		 * The meta object literal for the '<em><b>Bank Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__BANK_ACCOUNT = eINSTANCE.getClient_BankAccount();

		/**
		 * The meta object literal for the '<em><b>Order Cycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ORDER_CYCLE = eINSTANCE.getClient_OrderCycle();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__NATURE = eINSTANCE.getClient_Nature();

		/**
		 * The meta object literal for the '<em><b>Registered Capital</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__REGISTERED_CAPITAL = eINSTANCE.getClient_RegisteredCapital();

		/**
		 * The meta object literal for the '<em><b>Display Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__DISPLAY_FORM = eINSTANCE.getClient_DisplayForm();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__REGION = eINSTANCE.getClient_Region();

		/**
		 * The meta object literal for the '<em><b>Floor Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__FLOOR_AREA = eINSTANCE.getClient_FloorArea();

		/**
		 * The meta object literal for the '<em><b>Manager</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__MANAGER = eINSTANCE.getClient_Manager();

		/**
		 * The meta object literal for the '<em><b>Order Taker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ORDER_TAKER = eINSTANCE.getClient_OrderTaker();

		/**
		 * The meta object literal for the '<em><b>Delivery Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__DELIVERY_PERSON = eINSTANCE.getClient_DeliveryPerson();

		/**
		 * The meta object literal for the '<em><b>Route</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ROUTE = eINSTANCE.getClient_Route();

		/**
		 * The meta object literal for the '<em><b>Visit Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__VISIT_FREQUENCY = eINSTANCE.getClient_VisitFrequency();

		/**
		 * The meta object literal for the '<em><b>Order Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ORDER_FREQUENCY = eINSTANCE.getClient_OrderFrequency();

		/**
		 * The meta object literal for the '<em><b>Outlet Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__OUTLET_SCALE = eINSTANCE.getClient_OutletScale();

		/**
		 * The meta object literal for the '<em><b>Licence Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__LICENCE_TYPE = eINSTANCE.getClient_LicenceType();

		/**
		 * The meta object literal for the '<em><b>Compliance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__COMPLIANCE = eINSTANCE.getClient_Compliance();

		/**
		 * The meta object literal for the '<em><b>Issuing Office</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ISSUING_OFFICE = eINSTANCE.getClient_IssuingOffice();

		/**
		 * The meta object literal for the '<em><b>Supervisor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__SUPERVISOR = eINSTANCE.getClient_Supervisor();

		/**
		 * The meta object literal for the '<em><b>Client Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CLIENT_CLASS = eINSTANCE.getClient_ClientClass();

		/**
		 * The meta object literal for the '<em><b>Credit Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CREDIT_GRADE = eINSTANCE.getClient_CreditGrade();

		/**
		 * The meta object literal for the '<em><b>Credit Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CREDIT_LIMIT = eINSTANCE.getClient_CreditLimit();

		/**
		 * The meta object literal for the '<em><b>Under Watch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__UNDER_WATCH = eINSTANCE.getClient_UnderWatch();

		/**
		 * The meta object literal for the '<em><b>Model Outlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__MODEL_OUTLET = eINSTANCE.getClient_ModelOutlet();

		/**
		 * The meta object literal for the '<em><b>Licence Issued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__LICENCE_ISSUED = eINSTANCE.getClient_LicenceIssued();

		/**
		 * The meta object literal for the '<em><b>Licence Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__LICENCE_EXPIRES = eINSTANCE.getClient_LicenceExpires();

		/**
		 * The meta object literal for the '<em><b>Annual Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ANNUAL_REVIEW = eINSTANCE.getClient_AnnualReview();

		/**
		 * The meta object literal for the '<em><b>Business State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__BUSINESS_STATE = eINSTANCE.getClient_BusinessState();

		/**
		 * The meta object literal for the '<em><b>Cooperation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__COOPERATION = eINSTANCE.getClient_Cooperation();

		/**
		 * The meta object literal for the '<em><b>Business Traits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__BUSINESS_TRAITS = eINSTANCE.getClient_BusinessTraits();

		/**
		 * The meta object literal for the '<em><b>Trading Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__TRADING_AREA = eINSTANCE.getClient_TradingArea();

		/**
		 * The meta object literal for the '<em><b>Flexibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__FLEXIBILITY = eINSTANCE.getClient_Flexibility();

		/**
		 * The meta object literal for the '<em><b>Distribution Ability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__DISTRIBUTION_ABILITY = eINSTANCE.getClient_DistributionAbility();

		/**
		 * The meta object literal for the '<em><b>Funds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__FUNDS = eINSTANCE.getClient_Funds();

		/**
		 * The meta object literal for the '<em><b>Logistics</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__LOGISTICS = eINSTANCE.getClient_Logistics();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__POTENTIAL = eINSTANCE.getClient_Potential();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__SINCE = eINSTANCE.getClient_Since();

		/**
		 * The meta object literal for the '<em><b>Contact Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CONTACT_NAME = eINSTANCE.getClient_ContactName();

		/**
		 * The meta object literal for the '<em><b>Telephone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__TELEPHONE = eINSTANCE.getClient_Telephone();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ADDRESS = eINSTANCE.getClient_Address();

		/**
		 * The meta object literal for the '<em><b>City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CITY = eINSTANCE.getClient_City();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__COUNTRY = eINSTANCE.getClient_Country();

		/**
		 * The meta object literal for the '<em><b>Birthday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__BIRTHDAY = eINSTANCE.getClient_Birthday();

		/**
		 * The meta object literal for the '<em><b>Native Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__NATIVE_PLACE = eINSTANCE.getClient_NativePlace();

		/**
		 * The meta object literal for the '<em><b>Career</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__CAREER = eINSTANCE.getClient_Career();

		/**
		 * The meta object literal for the '<em><b>Years In Trade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__YEARS_IN_TRADE = eINSTANCE.getClient_YearsInTrade();

		/**
		 * The meta object literal for the '<em><b>Interests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__INTERESTS = eINSTANCE.getClient_Interests();

		/**
		 * The meta object literal for the '<em><b>Daily Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__DAILY_RHYTHM = eINSTANCE.getClient_DailyRhythm();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__FAMILY = eINSTANCE.getClient_Family();

		/**
		 * The meta object literal for the '<em><b>Attitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__ATTITUDE = eINSTANCE.getClient_Attitude();

		/**
		 * The meta object literal for the '<em><b>Other Brands</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__OTHER_BRANDS = eINSTANCE.getClient_OtherBrands();

		/**
		 * The meta object literal for the '<em><b>Win Cooperation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__WIN_COOPERATION = eINSTANCE.getClient_WinCooperation();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__TIER = eINSTANCE.getClient_Tier();

		/**
		 * The meta object literal for the '<em><b>Tier Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__TIER_SCHEME = eINSTANCE.getClient_TierScheme();

		/**
		 * The meta object literal for the '<em><b>Tier Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__TIER_SINCE = eINSTANCE.getClient_TierSince();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__SCORE = eINSTANCE.getClient_Score();

		/**
		 * The meta object literal for the '<em><b>Designated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__DESIGNATED = eINSTANCE.getClient_Designated();

		/**
		 * The meta object literal for the '<em><b>Pinyin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__PINYIN = eINSTANCE.getClient_Pinyin();

		/**
		 * The meta object literal for the '<em><b>Sort Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__SORT_KEY = eINSTANCE.getClient_SortKey();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT__CONTACTS = eINSTANCE.getClient_Contacts();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT__TEAM = eINSTANCE.getClient_Team();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT__EXTENSIONS = eINSTANCE.getClient_Extensions();

		/**
		 * The meta object literal for the '{@link org.keqing.model.client.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.client.impl.ContactImpl
		 * @see org.keqing.model.client.impl.ClientPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__NAME = eINSTANCE.getContact_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__ROLE = eINSTANCE.getContact_Role();

		/**
		 * The meta object literal for the '<em><b>Telephone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__TELEPHONE = eINSTANCE.getContact_Telephone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__EMAIL = eINSTANCE.getContact_Email();

		/**
		 * The meta object literal for the '<em><b>Birthday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__BIRTHDAY = eINSTANCE.getContact_Birthday();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__REMARK = eINSTANCE.getContact_Remark();

		/**
		 * The meta object literal for the '{@link org.keqing.model.client.impl.TeamMemberImpl <em>Team Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.client.impl.TeamMemberImpl
		 * @see org.keqing.model.client.impl.ClientPackageImpl#getTeamMember()
		 * @generated
		 */
		EClass TEAM_MEMBER = eINSTANCE.getTeamMember();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__PERSON = eINSTANCE.getTeamMember_Person();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__DEPARTMENT = eINSTANCE.getTeamMember_Department();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__ROLE = eINSTANCE.getTeamMember_Role();

		/**
		 * The meta object literal for the '{@link org.keqing.model.client.impl.ClientExtensionImpl <em>Extension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.client.impl.ClientExtensionImpl
		 * @see org.keqing.model.client.impl.ClientPackageImpl#getClientExtension()
		 * @generated
		 */
		EClass CLIENT_EXTENSION = eINSTANCE.getClientExtension();

	}

} //ClientPackage
