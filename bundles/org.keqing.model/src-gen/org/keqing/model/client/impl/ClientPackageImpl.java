/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.keqing.model.base.BasePackage;

import org.keqing.model.base.impl.BasePackageImpl;

import org.keqing.model.client.Client;
import org.keqing.model.client.ClientExtension;
import org.keqing.model.client.ClientFactory;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.client.Contact;
import org.keqing.model.client.TeamMember;

import org.keqing.model.facts.FactsPackage;

import org.keqing.model.facts.impl.FactsPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClientPackageImpl extends EPackageImpl implements ClientPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clientExtensionEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.keqing.model.client.ClientPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ClientPackageImpl() {
		super(eNS_URI, ClientFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ClientPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ClientPackage init() {
		if (isInited) return (ClientPackage)EPackage.Registry.INSTANCE.getEPackage(ClientPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredClientPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ClientPackageImpl theClientPackage = registeredClientPackage instanceof ClientPackageImpl ? (ClientPackageImpl)registeredClientPackage : new ClientPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FactsPackage.eNS_URI);
		FactsPackageImpl theFactsPackage = (FactsPackageImpl)(registeredPackage instanceof FactsPackageImpl ? registeredPackage : FactsPackage.eINSTANCE);

		// Create package meta-data objects
		theClientPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theFactsPackage.createPackageContents();

		// Initialize created meta-data
		theClientPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theFactsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theClientPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ClientPackage.eNS_URI, theClientPackage);
		return theClientPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClient() {
		return clientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Code() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Name() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_LicenceNumber() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_LegalRepresentative() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_SettlementMethod() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_BankAccount() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_OrderCycle() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Nature() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_RegisteredCapital() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_DisplayForm() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Region() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_FloorArea() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Manager() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_OrderTaker() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_DeliveryPerson() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Route() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_VisitFrequency() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_OrderFrequency() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_OutletScale() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_LicenceType() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Compliance() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_IssuingOffice() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Supervisor() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_ClientClass() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_CreditGrade() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_CreditLimit() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_UnderWatch() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_ModelOutlet() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_LicenceIssued() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_LicenceExpires() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_AnnualReview() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_BusinessState() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Cooperation() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_BusinessTraits() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_TradingArea() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Flexibility() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_DistributionAbility() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Funds() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Logistics() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Potential() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Since() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_ContactName() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Telephone() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Address() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_City() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(44);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Country() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(45);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Birthday() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(46);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_NativePlace() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(47);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Career() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(48);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_YearsInTrade() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(49);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Interests() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(50);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_DailyRhythm() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(51);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Family() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(52);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Attitude() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(53);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_OtherBrands() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(54);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_WinCooperation() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(55);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Tier() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(56);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_TierScheme() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(57);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_TierSince() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(58);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Score() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(59);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Designated() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(60);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_Pinyin() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(61);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClient_SortKey() {
		return (EAttribute)clientEClass.getEStructuralFeatures().get(62);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClient_Contacts() {
		return (EReference)clientEClass.getEStructuralFeatures().get(63);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClient_Team() {
		return (EReference)clientEClass.getEStructuralFeatures().get(64);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClient_Extensions() {
		return (EReference)clientEClass.getEStructuralFeatures().get(65);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Name() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Role() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Telephone() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Email() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Birthday() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Remark() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeamMember() {
		return teamMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Person() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Department() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Role() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClientExtension() {
		return clientExtensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientFactory getClientFactory() {
		return (ClientFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		clientEClass = createEClass(CLIENT);
		createEAttribute(clientEClass, CLIENT__CODE);
		createEAttribute(clientEClass, CLIENT__NAME);
		createEAttribute(clientEClass, CLIENT__LICENCE_NUMBER);
		createEAttribute(clientEClass, CLIENT__LEGAL_REPRESENTATIVE);
		createEAttribute(clientEClass, CLIENT__SETTLEMENT_METHOD);
		createEAttribute(clientEClass, CLIENT__BANK_ACCOUNT);
		createEAttribute(clientEClass, CLIENT__ORDER_CYCLE);
		createEAttribute(clientEClass, CLIENT__NATURE);
		createEAttribute(clientEClass, CLIENT__REGISTERED_CAPITAL);
		createEAttribute(clientEClass, CLIENT__DISPLAY_FORM);
		createEAttribute(clientEClass, CLIENT__REGION);
		createEAttribute(clientEClass, CLIENT__FLOOR_AREA);
		createEAttribute(clientEClass, CLIENT__MANAGER);
		createEAttribute(clientEClass, CLIENT__ORDER_TAKER);
		createEAttribute(clientEClass, CLIENT__DELIVERY_PERSON);
		createEAttribute(clientEClass, CLIENT__ROUTE);
		createEAttribute(clientEClass, CLIENT__VISIT_FREQUENCY);
		createEAttribute(clientEClass, CLIENT__ORDER_FREQUENCY);
		createEAttribute(clientEClass, CLIENT__OUTLET_SCALE);
		createEAttribute(clientEClass, CLIENT__LICENCE_TYPE);
		createEAttribute(clientEClass, CLIENT__COMPLIANCE);
		createEAttribute(clientEClass, CLIENT__ISSUING_OFFICE);
		createEAttribute(clientEClass, CLIENT__SUPERVISOR);
		createEAttribute(clientEClass, CLIENT__CLIENT_CLASS);
		createEAttribute(clientEClass, CLIENT__CREDIT_GRADE);
		createEAttribute(clientEClass, CLIENT__CREDIT_LIMIT);
		createEAttribute(clientEClass, CLIENT__UNDER_WATCH);
		createEAttribute(clientEClass, CLIENT__MODEL_OUTLET);
		createEAttribute(clientEClass, CLIENT__LICENCE_ISSUED);
		createEAttribute(clientEClass, CLIENT__LICENCE_EXPIRES);
		createEAttribute(clientEClass, CLIENT__ANNUAL_REVIEW);
		createEAttribute(clientEClass, CLIENT__BUSINESS_STATE);
		createEAttribute(clientEClass, CLIENT__COOPERATION);
		createEAttribute(clientEClass, CLIENT__BUSINESS_TRAITS);
		createEAttribute(clientEClass, CLIENT__TRADING_AREA);
		createEAttribute(clientEClass, CLIENT__FLEXIBILITY);
		createEAttribute(clientEClass, CLIENT__DISTRIBUTION_ABILITY);
		createEAttribute(clientEClass, CLIENT__FUNDS);
		createEAttribute(clientEClass, CLIENT__LOGISTICS);
		createEAttribute(clientEClass, CLIENT__POTENTIAL);
		createEAttribute(clientEClass, CLIENT__SINCE);
		createEAttribute(clientEClass, CLIENT__CONTACT_NAME);
		createEAttribute(clientEClass, CLIENT__TELEPHONE);
		createEAttribute(clientEClass, CLIENT__ADDRESS);
		createEAttribute(clientEClass, CLIENT__CITY);
		createEAttribute(clientEClass, CLIENT__COUNTRY);
		createEAttribute(clientEClass, CLIENT__BIRTHDAY);
		createEAttribute(clientEClass, CLIENT__NATIVE_PLACE);
		createEAttribute(clientEClass, CLIENT__CAREER);
		createEAttribute(clientEClass, CLIENT__YEARS_IN_TRADE);
		createEAttribute(clientEClass, CLIENT__INTERESTS);
		createEAttribute(clientEClass, CLIENT__DAILY_RHYTHM);
		createEAttribute(clientEClass, CLIENT__FAMILY);
		createEAttribute(clientEClass, CLIENT__ATTITUDE);
		createEAttribute(clientEClass, CLIENT__OTHER_BRANDS);
		createEAttribute(clientEClass, CLIENT__WIN_COOPERATION);
		createEAttribute(clientEClass, CLIENT__TIER);
		createEAttribute(clientEClass, CLIENT__TIER_SCHEME);
		createEAttribute(clientEClass, CLIENT__TIER_SINCE);
		createEAttribute(clientEClass, CLIENT__SCORE);
		createEAttribute(clientEClass, CLIENT__DESIGNATED);
		createEAttribute(clientEClass, CLIENT__PINYIN);
		createEAttribute(clientEClass, CLIENT__SORT_KEY);
		createEReference(clientEClass, CLIENT__CONTACTS);
		createEReference(clientEClass, CLIENT__TEAM);
		createEReference(clientEClass, CLIENT__EXTENSIONS);

		contactEClass = createEClass(CONTACT);
		createEAttribute(contactEClass, CONTACT__NAME);
		createEAttribute(contactEClass, CONTACT__ROLE);
		createEAttribute(contactEClass, CONTACT__TELEPHONE);
		createEAttribute(contactEClass, CONTACT__EMAIL);
		createEAttribute(contactEClass, CONTACT__BIRTHDAY);
		createEAttribute(contactEClass, CONTACT__REMARK);

		teamMemberEClass = createEClass(TEAM_MEMBER);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__PERSON);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__DEPARTMENT);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__ROLE);

		clientExtensionEClass = createEClass(CLIENT_EXTENSION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		clientEClass.getESuperTypes().add(theBasePackage.getIdentified());
		contactEClass.getESuperTypes().add(theBasePackage.getIdentified());
		teamMemberEClass.getESuperTypes().add(theBasePackage.getIdentified());
		clientExtensionEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(clientEClass, Client.class, "Client", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClient_Code(), ecorePackage.getEString(), "code", null, 1, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Name(), ecorePackage.getEString(), "name", null, 1, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_LicenceNumber(), ecorePackage.getEString(), "licenceNumber", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_LegalRepresentative(), ecorePackage.getEString(), "legalRepresentative", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_SettlementMethod(), ecorePackage.getEString(), "settlementMethod", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_BankAccount(), ecorePackage.getEString(), "bankAccount", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_OrderCycle(), ecorePackage.getEString(), "orderCycle", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Nature(), ecorePackage.getEString(), "nature", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_RegisteredCapital(), theBasePackage.getDecimal(), "registeredCapital", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_DisplayForm(), ecorePackage.getEString(), "displayForm", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Region(), ecorePackage.getEString(), "region", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_FloorArea(), theBasePackage.getDecimal(), "floorArea", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Manager(), ecorePackage.getEString(), "manager", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_OrderTaker(), ecorePackage.getEString(), "orderTaker", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_DeliveryPerson(), ecorePackage.getEString(), "deliveryPerson", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Route(), ecorePackage.getEString(), "route", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_VisitFrequency(), ecorePackage.getEIntegerObject(), "visitFrequency", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_OrderFrequency(), ecorePackage.getEIntegerObject(), "orderFrequency", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_OutletScale(), ecorePackage.getEString(), "outletScale", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_LicenceType(), ecorePackage.getEString(), "licenceType", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Compliance(), ecorePackage.getEString(), "compliance", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_IssuingOffice(), ecorePackage.getEString(), "issuingOffice", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Supervisor(), ecorePackage.getEString(), "supervisor", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_ClientClass(), ecorePackage.getEString(), "clientClass", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_CreditGrade(), ecorePackage.getEString(), "creditGrade", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_CreditLimit(), theBasePackage.getDecimal(), "creditLimit", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_UnderWatch(), ecorePackage.getEBoolean(), "underWatch", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_ModelOutlet(), ecorePackage.getEBoolean(), "modelOutlet", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_LicenceIssued(), theBasePackage.getLocalDate(), "licenceIssued", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_LicenceExpires(), theBasePackage.getLocalDate(), "licenceExpires", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_AnnualReview(), theBasePackage.getLocalDate(), "annualReview", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_BusinessState(), ecorePackage.getEString(), "businessState", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Cooperation(), ecorePackage.getEString(), "cooperation", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_BusinessTraits(), ecorePackage.getEString(), "businessTraits", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_TradingArea(), ecorePackage.getEString(), "tradingArea", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Flexibility(), ecorePackage.getEString(), "flexibility", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_DistributionAbility(), ecorePackage.getEString(), "distributionAbility", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Funds(), ecorePackage.getEString(), "funds", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Logistics(), ecorePackage.getEString(), "logistics", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Potential(), ecorePackage.getEString(), "potential", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Since(), theBasePackage.getLocalDate(), "since", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_ContactName(), ecorePackage.getEString(), "contactName", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Telephone(), ecorePackage.getEString(), "telephone", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Address(), ecorePackage.getEString(), "address", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_City(), ecorePackage.getEString(), "city", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Country(), ecorePackage.getEString(), "country", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Birthday(), theBasePackage.getLocalDate(), "birthday", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_NativePlace(), ecorePackage.getEString(), "nativePlace", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Career(), ecorePackage.getEString(), "career", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_YearsInTrade(), ecorePackage.getEIntegerObject(), "yearsInTrade", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Interests(), ecorePackage.getEString(), "interests", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_DailyRhythm(), ecorePackage.getEString(), "dailyRhythm", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Family(), ecorePackage.getEString(), "family", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Attitude(), ecorePackage.getEString(), "attitude", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_OtherBrands(), ecorePackage.getEString(), "otherBrands", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_WinCooperation(), ecorePackage.getEString(), "winCooperation", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Tier(), ecorePackage.getEString(), "tier", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_TierScheme(), ecorePackage.getEString(), "tierScheme", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_TierSince(), theBasePackage.getLocalDate(), "tierSince", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Score(), theBasePackage.getDecimal(), "score", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Designated(), ecorePackage.getEBoolean(), "designated", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_Pinyin(), ecorePackage.getEString(), "pinyin", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClient_SortKey(), ecorePackage.getEString(), "sortKey", null, 0, 1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClient_Contacts(), this.getContact(), null, "contacts", null, 0, -1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClient_Team(), this.getTeamMember(), null, "team", null, 0, -1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClient_Extensions(), this.getClientExtension(), null, "extensions", null, 0, -1, Client.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContact_Name(), ecorePackage.getEString(), "name", null, 1, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Role(), ecorePackage.getEString(), "role", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Telephone(), ecorePackage.getEString(), "telephone", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Email(), ecorePackage.getEString(), "email", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Birthday(), theBasePackage.getLocalDate(), "birthday", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamMemberEClass, TeamMember.class, "TeamMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeamMember_Person(), ecorePackage.getEString(), "person", null, 1, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_Department(), ecorePackage.getEString(), "department", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_Role(), ecorePackage.getEString(), "role", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clientExtensionEClass, ClientExtension.class, "ClientExtension", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://keqing.org/store
		createStoreAnnotations();
		// http://keqing.org/field
		createFieldAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://keqing.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations() {
		String source = "http://keqing.org/store";
		addAnnotation
		  (clientEClass,
		   source,
		   new String[] {
			   "aggregate", "true",
			   "table", "client"
		   });
		addAnnotation
		  (getClient_Code(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getClient_Name(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getClient_LicenceNumber(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getClient_LegalRepresentative(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_SettlementMethod(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_BankAccount(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getClient_OrderCycle(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Nature(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_RegisteredCapital(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getClient_DisplayForm(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Region(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_FloorArea(),
		   source,
		   new String[] {
			   "precision", "12",
			   "scale", "2"
		   });
		addAnnotation
		  (getClient_Manager(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_OrderTaker(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_DeliveryPerson(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Route(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_OutletScale(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_LicenceType(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Compliance(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getClient_IssuingOffice(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getClient_Supervisor(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_ClientClass(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_CreditGrade(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_CreditLimit(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "2"
		   });
		addAnnotation
		  (getClient_BusinessState(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Cooperation(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getClient_BusinessTraits(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_TradingArea(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Flexibility(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_DistributionAbility(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Funds(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Logistics(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Potential(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getClient_ContactName(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Telephone(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getClient_Address(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (getClient_City(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_Country(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getClient_NativePlace(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getClient_Career(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Interests(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_DailyRhythm(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Family(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Attitude(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_OtherBrands(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_WinCooperation(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getClient_Tier(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getClient_TierScheme(),
		   source,
		   new String[] {
			   "length", "128"
		   });
		addAnnotation
		  (getClient_Score(),
		   source,
		   new String[] {
			   "precision", "19",
			   "scale", "10"
		   });
		addAnnotation
		  (getClient_Pinyin(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getClient_SortKey(),
		   source,
		   new String[] {
			   "length", "400"
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "table", "contact"
		   });
		addAnnotation
		  (getContact_Name(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getContact_Role(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getContact_Telephone(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getContact_Email(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getContact_Remark(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (teamMemberEClass,
		   source,
		   new String[] {
			   "table", "team_member"
		   });
		addAnnotation
		  (getTeamMember_Person(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getTeamMember_Department(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getTeamMember_Role(),
		   source,
		   new String[] {
			   "length", "100"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://keqing.org/field</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFieldAnnotations() {
		String source = "http://keqing.org/field";
		addAnnotation
		  (getClient_Code(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_Name(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_LicenceNumber(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "static",
			   "owner", "licence-officer",
			   "approver", "licence-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_LegalRepresentative(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_SettlementMethod(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "12",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_BankAccount(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_OrderCycle(),
		   source,
		   new String[] {
			   "group", "basic",
			   "kind", "dynamic",
			   "owner", "order-taker",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Nature(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_RegisteredCapital(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "unit", "money"
		   });
		addAnnotation
		  (getClient_DisplayForm(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Region(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_FloorArea(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "unit", "squareMetre"
		   });
		addAnnotation
		  (getClient_Manager(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "marketing-manager",
			   "approver", "marketing-manager",
			   "review", "12",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_OrderTaker(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "marketing-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_DeliveryPerson(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "marketing-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Route(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "delivery",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_VisitFrequency(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6",
			   "unit", "perMonth"
		   });
		addAnnotation
		  (getClient_OrderFrequency(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "order-taker",
			   "approver", "marketing-manager",
			   "review", "6",
			   "unit", "perMonth"
		   });
		addAnnotation
		  (getClient_OutletScale(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_LicenceType(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "static",
			   "owner", "licence-officer",
			   "approver", "licence-manager"
		   });
		addAnnotation
		  (getClient_Compliance(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "licence-officer",
			   "approver", "licence-manager",
			   "review", "3"
		   });
		addAnnotation
		  (getClient_IssuingOffice(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "static",
			   "owner", "licence-officer",
			   "approver", "licence-manager"
		   });
		addAnnotation
		  (getClient_Supervisor(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "licence-manager",
			   "approver", "licence-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_ClientClass(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_CreditGrade(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_CreditLimit(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "6",
			   "unit", "money"
		   });
		addAnnotation
		  (getClient_UnderWatch(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "licence-officer",
			   "approver", "licence-manager",
			   "review", "3"
		   });
		addAnnotation
		  (getClient_ModelOutlet(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_LicenceIssued(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "static",
			   "owner", "licence-officer",
			   "approver", "licence-manager"
		   });
		addAnnotation
		  (getClient_LicenceExpires(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "licence-officer",
			   "approver", "licence-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_AnnualReview(),
		   source,
		   new String[] {
			   "group", "administration",
			   "kind", "dynamic",
			   "owner", "licence-officer",
			   "approver", "licence-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_BusinessState(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "3",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_Cooperation(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_BusinessTraits(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_TradingArea(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Flexibility(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_DistributionAbility(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Funds(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "finance",
			   "approver", "finance-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_Logistics(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Potential(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_Since(),
		   source,
		   new String[] {
			   "group", "operation",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_ContactName(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_Telephone(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_Address(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getClient_City(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_Country(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_Birthday(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_NativePlace(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_Career(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getClient_YearsInTrade(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12",
			   "unit", "year"
		   });
		addAnnotation
		  (getClient_Interests(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_DailyRhythm(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Family(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getClient_Attitude(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_OtherBrands(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_WinCooperation(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "6"
		   });
		addAnnotation
		  (getClient_Tier(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getClient_TierScheme(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getClient_TierSince(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getClient_Score(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getClient_Designated(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getClient_Pinyin(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getClient_SortKey(),
		   source,
		   new String[] {
			   "group", "evaluation",
			   "kind", "computed"
		   });
		addAnnotation
		  (getContact_Name(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "required", "true"
		   });
		addAnnotation
		  (getContact_Role(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getContact_Telephone(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getContact_Email(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getContact_Birthday(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "static",
			   "owner", "client-manager",
			   "approver", "marketing-manager"
		   });
		addAnnotation
		  (getContact_Remark(),
		   source,
		   new String[] {
			   "group", "personal",
			   "kind", "dynamic",
			   "owner", "client-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getTeamMember_Person(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "marketing-manager",
			   "approver", "marketing-manager",
			   "review", "12",
			   "required", "true"
		   });
		addAnnotation
		  (getTeamMember_Department(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "marketing-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
		addAnnotation
		  (getTeamMember_Role(),
		   source,
		   new String[] {
			   "group", "network",
			   "kind", "dynamic",
			   "owner", "marketing-manager",
			   "approver", "marketing-manager",
			   "review", "12"
		   });
	}

} //ClientPackageImpl
