/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.support.model.provider;


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

import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;

/**
 * This is the item provider adapter for a {@link org.keqing.support.model.SupportPlan} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class SupportPlanItemProvider extends IdentifiedItemProvider {
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
	public SupportPlanItemProvider(AdapterFactory adapterFactory) {
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

			addStatePropertyDescriptor(object);
			addClientPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addGoalPropertyDescriptor(object);
			addOwnerPropertyDescriptor(object);
			addStartDatePropertyDescriptor(object);
			addDueDatePropertyDescriptor(object);
			addBudgetPropertyDescriptor(object);
			addActualCostPropertyDescriptor(object);
			addOutcomePropertyDescriptor(object);
			addProgressPropertyDescriptor(object);
			addOriginPropertyDescriptor(object);
			addStartedOnPropertyDescriptor(object);
			addEndedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_state_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_state_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Client feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClientPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_client_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_client_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__CLIENT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_title_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Goal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGoalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_goal_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_goal_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__GOAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Owner feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_owner_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_owner_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__OWNER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start Date feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartDatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_startDate_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_startDate_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__START_DATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Due Date feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDueDatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_dueDate_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_dueDate_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__DUE_DATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Budget feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBudgetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_budget_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_budget_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__BUDGET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Actual Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActualCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_actualCost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_actualCost_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__ACTUAL_COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outcome feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutcomePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_outcome_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_outcome_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__OUTCOME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Progress feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProgressPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_progress_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_progress_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__PROGRESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Origin feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOriginPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_origin_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_origin_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__ORIGIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Started On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_startedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_startedOn_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__STARTED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ended On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_SupportPlan_endedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_SupportPlan_endedOn_feature", "_UI_SupportPlan_type"),
				 SupportPackage.Literals.SUPPORT_PLAN__ENDED_ON,
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
			childrenFeatures.add(SupportPackage.Literals.SUPPORT_PLAN__MEMBERS);
			childrenFeatures.add(SupportPackage.Literals.SUPPORT_PLAN__TARGETS);
			childrenFeatures.add(SupportPackage.Literals.SUPPORT_PLAN__MEASURES);
			childrenFeatures.add(SupportPackage.Literals.SUPPORT_PLAN__TASKS);
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
		SupportPlan supportPlan = (SupportPlan)object;
		return getString("_UI_SupportPlan_type") + " " + supportPlan.getId();
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

		switch (notification.getFeatureID(SupportPlan.class)) {
			case SupportPackage.SUPPORT_PLAN__STATE:
			case SupportPackage.SUPPORT_PLAN__TITLE:
			case SupportPackage.SUPPORT_PLAN__GOAL:
			case SupportPackage.SUPPORT_PLAN__OWNER:
			case SupportPackage.SUPPORT_PLAN__START_DATE:
			case SupportPackage.SUPPORT_PLAN__DUE_DATE:
			case SupportPackage.SUPPORT_PLAN__BUDGET:
			case SupportPackage.SUPPORT_PLAN__ACTUAL_COST:
			case SupportPackage.SUPPORT_PLAN__OUTCOME:
			case SupportPackage.SUPPORT_PLAN__PROGRESS:
			case SupportPackage.SUPPORT_PLAN__ORIGIN:
			case SupportPackage.SUPPORT_PLAN__STARTED_ON:
			case SupportPackage.SUPPORT_PLAN__ENDED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case SupportPackage.SUPPORT_PLAN__MEMBERS:
			case SupportPackage.SUPPORT_PLAN__TARGETS:
			case SupportPackage.SUPPORT_PLAN__MEASURES:
			case SupportPackage.SUPPORT_PLAN__TASKS:
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
				(SupportPackage.Literals.SUPPORT_PLAN__MEMBERS,
				 SupportFactory.eINSTANCE.createPlanMember()));

		newChildDescriptors.add
			(createChildParameter
				(SupportPackage.Literals.SUPPORT_PLAN__TARGETS,
				 SupportFactory.eINSTANCE.createPlanTarget()));

		newChildDescriptors.add
			(createChildParameter
				(SupportPackage.Literals.SUPPORT_PLAN__MEASURES,
				 SupportFactory.eINSTANCE.createPlanMeasure()));

		newChildDescriptors.add
			(createChildParameter
				(SupportPackage.Literals.SUPPORT_PLAN__TASKS,
				 SupportFactory.eINSTANCE.createPlanTask()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return SupportEditPlugin.INSTANCE;
	}

}
