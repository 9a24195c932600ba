/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.keyaccount.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.keqing.model.client.provider.ClientExtensionItemProvider;

import org.keqing.pack.keyaccount.KeyAccount;
import org.keqing.pack.keyaccount.KeyAccountPackage;

/**
 * This is the item provider adapter for a {@link org.keqing.pack.keyaccount.KeyAccount} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class KeyAccountItemProvider extends ClientExtensionItemProvider {
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
	public KeyAccountItemProvider(AdapterFactory adapterFactory) {
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

			addInfluencePropertyDescriptor(object);
			addInfluenceEvidencePropertyDescriptor(object);
			addInfluenceByPropertyDescriptor(object);
			addInfluenceOnPropertyDescriptor(object);
			addLoyaltyPropertyDescriptor(object);
			addLoyaltyEvidencePropertyDescriptor(object);
			addLoyaltyByPropertyDescriptor(object);
			addLoyaltyOnPropertyDescriptor(object);
			addSponsorPropertyDescriptor(object);
			addDepartmentPropertyDescriptor(object);
			addDepartmentHeadPropertyDescriptor(object);
			addWorkingGroupPropertyDescriptor(object);
			addGroupLeaderPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Influence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInfluencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_influence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_influence_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__INFLUENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Influence Evidence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInfluenceEvidencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_influenceEvidence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_influenceEvidence_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__INFLUENCE_EVIDENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Influence By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInfluenceByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_influenceBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_influenceBy_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__INFLUENCE_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Influence On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInfluenceOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_influenceOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_influenceOn_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__INFLUENCE_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Loyalty feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoyaltyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_loyalty_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_loyalty_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__LOYALTY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Loyalty Evidence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoyaltyEvidencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_loyaltyEvidence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_loyaltyEvidence_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__LOYALTY_EVIDENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Loyalty By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoyaltyByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_loyaltyBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_loyaltyBy_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__LOYALTY_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Loyalty On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoyaltyOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_loyaltyOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_loyaltyOn_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__LOYALTY_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sponsor feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSponsorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_sponsor_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_sponsor_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__SPONSOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Department feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDepartmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_department_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_department_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__DEPARTMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Department Head feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDepartmentHeadPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_departmentHead_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_departmentHead_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__DEPARTMENT_HEAD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Working Group feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWorkingGroupPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_workingGroup_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_workingGroup_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__WORKING_GROUP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Group Leader feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGroupLeaderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_KeyAccount_groupLeader_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_KeyAccount_groupLeader_feature", "_UI_KeyAccount_type"),
				 KeyAccountPackage.Literals.KEY_ACCOUNT__GROUP_LEADER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
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
		KeyAccount keyAccount = (KeyAccount)object;
		return getString("_UI_KeyAccount_type") + " " + keyAccount.getId();
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

		switch (notification.getFeatureID(KeyAccount.class)) {
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE:
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_EVIDENCE:
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_BY:
			case KeyAccountPackage.KEY_ACCOUNT__INFLUENCE_ON:
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY:
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_EVIDENCE:
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_BY:
			case KeyAccountPackage.KEY_ACCOUNT__LOYALTY_ON:
			case KeyAccountPackage.KEY_ACCOUNT__SPONSOR:
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT:
			case KeyAccountPackage.KEY_ACCOUNT__DEPARTMENT_HEAD:
			case KeyAccountPackage.KEY_ACCOUNT__WORKING_GROUP:
			case KeyAccountPackage.KEY_ACCOUNT__GROUP_LEADER:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return KeyAccountEditPlugin.INSTANCE;
	}

}
