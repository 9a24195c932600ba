/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.client.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.keqing.model.base.provider.IdentifiedItemProvider;

import org.keqing.model.client.Client;
import org.keqing.model.client.ClientFactory;
import org.keqing.model.client.ClientPackage;

import org.keqing.model.provider.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.keqing.model.client.Client} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ClientItemProvider extends IdentifiedItemProvider {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClientItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addCodePropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addLicenceNumberPropertyDescriptor(object);
			addLegalRepresentativePropertyDescriptor(object);
			addSettlementMethodPropertyDescriptor(object);
			addBankAccountPropertyDescriptor(object);
			addOrderCyclePropertyDescriptor(object);
			addNaturePropertyDescriptor(object);
			addRegisteredCapitalPropertyDescriptor(object);
			addDisplayFormPropertyDescriptor(object);
			addRegionPropertyDescriptor(object);
			addFloorAreaPropertyDescriptor(object);
			addManagerPropertyDescriptor(object);
			addOrderTakerPropertyDescriptor(object);
			addDeliveryPersonPropertyDescriptor(object);
			addRoutePropertyDescriptor(object);
			addVisitFrequencyPropertyDescriptor(object);
			addOrderFrequencyPropertyDescriptor(object);
			addOutletScalePropertyDescriptor(object);
			addLicenceTypePropertyDescriptor(object);
			addCompliancePropertyDescriptor(object);
			addIssuingOfficePropertyDescriptor(object);
			addSupervisorPropertyDescriptor(object);
			addClientClassPropertyDescriptor(object);
			addCreditGradePropertyDescriptor(object);
			addCreditLimitPropertyDescriptor(object);
			addUnderWatchPropertyDescriptor(object);
			addModelOutletPropertyDescriptor(object);
			addLicenceIssuedPropertyDescriptor(object);
			addLicenceExpiresPropertyDescriptor(object);
			addAnnualReviewPropertyDescriptor(object);
			addBusinessStatePropertyDescriptor(object);
			addCooperationPropertyDescriptor(object);
			addBusinessTraitsPropertyDescriptor(object);
			addTradingAreaPropertyDescriptor(object);
			addFlexibilityPropertyDescriptor(object);
			addDistributionAbilityPropertyDescriptor(object);
			addFundsPropertyDescriptor(object);
			addLogisticsPropertyDescriptor(object);
			addPotentialPropertyDescriptor(object);
			addSincePropertyDescriptor(object);
			addContactNamePropertyDescriptor(object);
			addTelephonePropertyDescriptor(object);
			addAddressPropertyDescriptor(object);
			addCityPropertyDescriptor(object);
			addCountryPropertyDescriptor(object);
			addBirthdayPropertyDescriptor(object);
			addNativePlacePropertyDescriptor(object);
			addCareerPropertyDescriptor(object);
			addYearsInTradePropertyDescriptor(object);
			addInterestsPropertyDescriptor(object);
			addDailyRhythmPropertyDescriptor(object);
			addFamilyPropertyDescriptor(object);
			addAttitudePropertyDescriptor(object);
			addOtherBrandsPropertyDescriptor(object);
			addWinCooperationPropertyDescriptor(object);
			addTierPropertyDescriptor(object);
			addTierSchemePropertyDescriptor(object);
			addTierSincePropertyDescriptor(object);
			addScorePropertyDescriptor(object);
			addDesignatedPropertyDescriptor(object);
			addPinyinPropertyDescriptor(object);
			addSortKeyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_code_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_name_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Licence Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLicenceNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_licenceNumber_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_licenceNumber_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__LICENCE_NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Legal Representative feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLegalRepresentativePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_legalRepresentative_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_legalRepresentative_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__LEGAL_REPRESENTATIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Settlement Method feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSettlementMethodPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_settlementMethod_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_settlementMethod_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__SETTLEMENT_METHOD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Bank Account feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBankAccountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_bankAccount_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_bankAccount_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__BANK_ACCOUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Order Cycle feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrderCyclePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_orderCycle_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_orderCycle_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ORDER_CYCLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Nature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_nature_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_nature_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__NATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Registered Capital feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegisteredCapitalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_registeredCapital_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_registeredCapital_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__REGISTERED_CAPITAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Display Form feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDisplayFormPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_displayForm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_displayForm_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__DISPLAY_FORM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Region feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_region_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_region_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__REGION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Floor Area feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFloorAreaPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_floorArea_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_floorArea_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__FLOOR_AREA,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Manager feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addManagerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_manager_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_manager_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__MANAGER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Order Taker feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrderTakerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_orderTaker_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_orderTaker_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ORDER_TAKER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Delivery Person feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeliveryPersonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_deliveryPerson_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_deliveryPerson_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__DELIVERY_PERSON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Route feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRoutePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_route_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_route_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ROUTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Visit Frequency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVisitFrequencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_visitFrequency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_visitFrequency_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__VISIT_FREQUENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Order Frequency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrderFrequencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_orderFrequency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_orderFrequency_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ORDER_FREQUENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outlet Scale feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutletScalePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_outletScale_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_outletScale_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__OUTLET_SCALE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Licence Type feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLicenceTypePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_licenceType_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_licenceType_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__LICENCE_TYPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Compliance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCompliancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_compliance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_compliance_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__COMPLIANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Issuing Office feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIssuingOfficePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_issuingOffice_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_issuingOffice_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ISSUING_OFFICE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Supervisor feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSupervisorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_supervisor_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_supervisor_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__SUPERVISOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Client Class feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClientClassPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_clientClass_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_clientClass_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CLIENT_CLASS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Credit Grade feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreditGradePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_creditGrade_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_creditGrade_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CREDIT_GRADE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Credit Limit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreditLimitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_creditLimit_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_creditLimit_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CREDIT_LIMIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Under Watch feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnderWatchPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_underWatch_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_underWatch_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__UNDER_WATCH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Model Outlet feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModelOutletPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_modelOutlet_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_modelOutlet_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__MODEL_OUTLET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Licence Issued feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLicenceIssuedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_licenceIssued_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_licenceIssued_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__LICENCE_ISSUED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Licence Expires feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLicenceExpiresPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_licenceExpires_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_licenceExpires_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__LICENCE_EXPIRES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Annual Review feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnnualReviewPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_annualReview_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_annualReview_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ANNUAL_REVIEW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Business State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBusinessStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_businessState_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_businessState_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__BUSINESS_STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cooperation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCooperationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_cooperation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_cooperation_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__COOPERATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Business Traits feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBusinessTraitsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_businessTraits_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_businessTraits_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__BUSINESS_TRAITS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Trading Area feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTradingAreaPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_tradingArea_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_tradingArea_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__TRADING_AREA,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Flexibility feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFlexibilityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_flexibility_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_flexibility_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__FLEXIBILITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Distribution Ability feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDistributionAbilityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_distributionAbility_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_distributionAbility_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__DISTRIBUTION_ABILITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Funds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFundsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_funds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_funds_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__FUNDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Logistics feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLogisticsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_logistics_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_logistics_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__LOGISTICS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Potential feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPotentialPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_potential_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_potential_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__POTENTIAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Since feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSincePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_since_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_since_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__SINCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contact Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContactNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_contactName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_contactName_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CONTACT_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Telephone feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTelephonePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_telephone_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_telephone_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__TELEPHONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Address feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAddressPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_address_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_address_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ADDRESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the City feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_city_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_city_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Country feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCountryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_country_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_country_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__COUNTRY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Birthday feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBirthdayPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_birthday_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_birthday_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__BIRTHDAY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Native Place feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNativePlacePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_nativePlace_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_nativePlace_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__NATIVE_PLACE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Career feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCareerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_career_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_career_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__CAREER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Years In Trade feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addYearsInTradePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_yearsInTrade_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_yearsInTrade_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__YEARS_IN_TRADE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Interests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInterestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_interests_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_interests_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__INTERESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Daily Rhythm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDailyRhythmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_dailyRhythm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_dailyRhythm_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__DAILY_RHYTHM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Family feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFamilyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_family_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_family_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__FAMILY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Attitude feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAttitudePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_attitude_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_attitude_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__ATTITUDE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Other Brands feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOtherBrandsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_otherBrands_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_otherBrands_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__OTHER_BRANDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Win Cooperation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWinCooperationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_winCooperation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_winCooperation_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__WIN_COOPERATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tier feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTierPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_tier_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_tier_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__TIER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tier Scheme feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTierSchemePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_tierScheme_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_tierScheme_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__TIER_SCHEME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tier Since feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTierSincePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_tierSince_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_tierSince_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__TIER_SINCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Score feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addScorePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_score_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_score_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__SCORE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Designated feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDesignatedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_designated_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_designated_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__DESIGNATED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Pinyin feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPinyinPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_pinyin_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_pinyin_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__PINYIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sort Key feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSortKeyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Client_sortKey_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Client_sortKey_feature", "_UI_Client_type"),
				 ClientPackage.Literals.CLIENT__SORT_KEY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ClientPackage.Literals.CLIENT__CONTACTS);
			childrenFeatures.add(ClientPackage.Literals.CLIENT__TEAM);
			childrenFeatures.add(ClientPackage.Literals.CLIENT__EXTENSIONS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Client)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Client_type") :
			getString("_UI_Client_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Client.class)) {
			case ClientPackage.CLIENT__CODE:
			case ClientPackage.CLIENT__NAME:
			case ClientPackage.CLIENT__LICENCE_NUMBER:
			case ClientPackage.CLIENT__LEGAL_REPRESENTATIVE:
			case ClientPackage.CLIENT__SETTLEMENT_METHOD:
			case ClientPackage.CLIENT__BANK_ACCOUNT:
			case ClientPackage.CLIENT__ORDER_CYCLE:
			case ClientPackage.CLIENT__NATURE:
			case ClientPackage.CLIENT__REGISTERED_CAPITAL:
			case ClientPackage.CLIENT__DISPLAY_FORM:
			case ClientPackage.CLIENT__REGION:
			case ClientPackage.CLIENT__FLOOR_AREA:
			case ClientPackage.CLIENT__MANAGER:
			case ClientPackage.CLIENT__ORDER_TAKER:
			case ClientPackage.CLIENT__DELIVERY_PERSON:
			case ClientPackage.CLIENT__ROUTE:
			case ClientPackage.CLIENT__VISIT_FREQUENCY:
			case ClientPackage.CLIENT__ORDER_FREQUENCY:
			case ClientPackage.CLIENT__OUTLET_SCALE:
			case ClientPackage.CLIENT__LICENCE_TYPE:
			case ClientPackage.CLIENT__COMPLIANCE:
			case ClientPackage.CLIENT__ISSUING_OFFICE:
			case ClientPackage.CLIENT__SUPERVISOR:
			case ClientPackage.CLIENT__CLIENT_CLASS:
			case ClientPackage.CLIENT__CREDIT_GRADE:
			case ClientPackage.CLIENT__CREDIT_LIMIT:
			case ClientPackage.CLIENT__UNDER_WATCH:
			case ClientPackage.CLIENT__MODEL_OUTLET:
			case ClientPackage.CLIENT__LICENCE_ISSUED:
			case ClientPackage.CLIENT__LICENCE_EXPIRES:
			case ClientPackage.CLIENT__ANNUAL_REVIEW:
			case ClientPackage.CLIENT__BUSINESS_STATE:
			case ClientPackage.CLIENT__COOPERATION:
			case ClientPackage.CLIENT__BUSINESS_TRAITS:
			case ClientPackage.CLIENT__TRADING_AREA:
			case ClientPackage.CLIENT__FLEXIBILITY:
			case ClientPackage.CLIENT__DISTRIBUTION_ABILITY:
			case ClientPackage.CLIENT__FUNDS:
			case ClientPackage.CLIENT__LOGISTICS:
			case ClientPackage.CLIENT__POTENTIAL:
			case ClientPackage.CLIENT__SINCE:
			case ClientPackage.CLIENT__CONTACT_NAME:
			case ClientPackage.CLIENT__TELEPHONE:
			case ClientPackage.CLIENT__ADDRESS:
			case ClientPackage.CLIENT__CITY:
			case ClientPackage.CLIENT__COUNTRY:
			case ClientPackage.CLIENT__BIRTHDAY:
			case ClientPackage.CLIENT__NATIVE_PLACE:
			case ClientPackage.CLIENT__CAREER:
			case ClientPackage.CLIENT__YEARS_IN_TRADE:
			case ClientPackage.CLIENT__INTERESTS:
			case ClientPackage.CLIENT__DAILY_RHYTHM:
			case ClientPackage.CLIENT__FAMILY:
			case ClientPackage.CLIENT__ATTITUDE:
			case ClientPackage.CLIENT__OTHER_BRANDS:
			case ClientPackage.CLIENT__WIN_COOPERATION:
			case ClientPackage.CLIENT__TIER:
			case ClientPackage.CLIENT__TIER_SCHEME:
			case ClientPackage.CLIENT__TIER_SINCE:
			case ClientPackage.CLIENT__SCORE:
			case ClientPackage.CLIENT__DESIGNATED:
			case ClientPackage.CLIENT__PINYIN:
			case ClientPackage.CLIENT__SORT_KEY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ClientPackage.CLIENT__CONTACTS:
			case ClientPackage.CLIENT__TEAM:
			case ClientPackage.CLIENT__EXTENSIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ClientPackage.Literals.CLIENT__CONTACTS,
				 ClientFactory.eINSTANCE.createContact()));

		newChildDescriptors.add
			(createChildParameter
				(ClientPackage.Literals.CLIENT__TEAM,
				 ClientFactory.eINSTANCE.createTeamMember()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ModelEditPlugin.INSTANCE;
	}

}
