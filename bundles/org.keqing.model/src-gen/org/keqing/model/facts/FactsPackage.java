/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.facts;

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
 * @see org.keqing.model.facts.FactsFactory
 * @model kind="package"
 * @generated
 */
public interface FactsPackage extends EPackage {
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
	String eNAME = "facts";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/facts/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "facts";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FactsPackage eINSTANCE = org.keqing.model.facts.impl.FactsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.model.facts.impl.TradeImpl <em>Trade</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.facts.impl.TradeImpl
	 * @see org.keqing.model.facts.impl.FactsPackageImpl#getTrade()
	 * @generated
	 */
	int TRADE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__REF = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__CLIENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__PRODUCT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__QUANTITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE__COST = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Trade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Trade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.model.facts.impl.DueImpl <em>Due</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.facts.impl.DueImpl
	 * @see org.keqing.model.facts.impl.FactsPackageImpl#getDue()
	 * @generated
	 */
	int DUE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__CLIENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Paid Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__PAID_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Paid Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__PAID_AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Occurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE__OCCURRENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Due</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Due</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.model.facts.impl.SatisfactionImpl <em>Satisfaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.model.facts.impl.SatisfactionImpl
	 * @see org.keqing.model.facts.impl.FactsPackageImpl#getSatisfaction()
	 * @generated
	 */
	int SATISFACTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__VERSION = BasePackage.IDENTIFIED__VERSION;

	/**
	 * The feature id for the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__CLIENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__DIMENSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__EXPECTATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Experience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION__EXPERIENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Satisfaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Satisfaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.keqing.model.facts.Trade <em>Trade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trade</em>'.
	 * @see org.keqing.model.facts.Trade
	 * @generated
	 */
	EClass getTrade();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Trade#getRef <em>Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ref</em>'.
	 * @see org.keqing.model.facts.Trade#getRef()
	 * @see #getTrade()
	 * @generated
	 */
	EAttribute getTrade_Ref();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.model.facts.Trade#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Client</em>'.
	 * @see org.keqing.model.facts.Trade#getClient()
	 * @see #getTrade()
	 * @generated
	 */
	EReference getTrade_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Trade#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.keqing.model.facts.Trade#getDate()
	 * @see #getTrade()
	 * @generated
	 */
	EAttribute getTrade_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Trade#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.keqing.model.facts.Trade#getProduct()
	 * @see #getTrade()
	 * @generated
	 */
	EAttribute getTrade_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Trade#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.keqing.model.facts.Trade#getQuantity()
	 * @see #getTrade()
	 * @generated
	 */
	EAttribute getTrade_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Trade#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.keqing.model.facts.Trade#getAmount()
	 * @see #getTrade()
	 * @generated
	 */
	EAttribute getTrade_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Trade#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.keqing.model.facts.Trade#getCost()
	 * @see #getTrade()
	 * @generated
	 */
	EAttribute getTrade_Cost();

	/**
	 * Returns the meta object for class '{@link org.keqing.model.facts.Due <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Due</em>'.
	 * @see org.keqing.model.facts.Due
	 * @generated
	 */
	EClass getDue();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.model.facts.Due#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Client</em>'.
	 * @see org.keqing.model.facts.Due#getClient()
	 * @see #getDue()
	 * @generated
	 */
	EReference getDue_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Due#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.keqing.model.facts.Due#getDueDate()
	 * @see #getDue()
	 * @generated
	 */
	EAttribute getDue_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Due#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.keqing.model.facts.Due#getAmount()
	 * @see #getDue()
	 * @generated
	 */
	EAttribute getDue_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Due#getPaidDate <em>Paid Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paid Date</em>'.
	 * @see org.keqing.model.facts.Due#getPaidDate()
	 * @see #getDue()
	 * @generated
	 */
	EAttribute getDue_PaidDate();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Due#getPaidAmount <em>Paid Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paid Amount</em>'.
	 * @see org.keqing.model.facts.Due#getPaidAmount()
	 * @see #getDue()
	 * @generated
	 */
	EAttribute getDue_PaidAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Due#getOccurrence <em>Occurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurrence</em>'.
	 * @see org.keqing.model.facts.Due#getOccurrence()
	 * @see #getDue()
	 * @generated
	 */
	EAttribute getDue_Occurrence();

	/**
	 * Returns the meta object for class '{@link org.keqing.model.facts.Satisfaction <em>Satisfaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Satisfaction</em>'.
	 * @see org.keqing.model.facts.Satisfaction
	 * @generated
	 */
	EClass getSatisfaction();

	/**
	 * Returns the meta object for the reference '{@link org.keqing.model.facts.Satisfaction#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Client</em>'.
	 * @see org.keqing.model.facts.Satisfaction#getClient()
	 * @see #getSatisfaction()
	 * @generated
	 */
	EReference getSatisfaction_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Satisfaction#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.keqing.model.facts.Satisfaction#getDate()
	 * @see #getSatisfaction()
	 * @generated
	 */
	EAttribute getSatisfaction_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Satisfaction#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.keqing.model.facts.Satisfaction#getDimension()
	 * @see #getSatisfaction()
	 * @generated
	 */
	EAttribute getSatisfaction_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Satisfaction#getExpectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expectation</em>'.
	 * @see org.keqing.model.facts.Satisfaction#getExpectation()
	 * @see #getSatisfaction()
	 * @generated
	 */
	EAttribute getSatisfaction_Expectation();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.model.facts.Satisfaction#getExperience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experience</em>'.
	 * @see org.keqing.model.facts.Satisfaction#getExperience()
	 * @see #getSatisfaction()
	 * @generated
	 */
	EAttribute getSatisfaction_Experience();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FactsFactory getFactsFactory();

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
		 * The meta object literal for the '{@link org.keqing.model.facts.impl.TradeImpl <em>Trade</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.facts.impl.TradeImpl
		 * @see org.keqing.model.facts.impl.FactsPackageImpl#getTrade()
		 * @generated
		 */
		EClass TRADE = eINSTANCE.getTrade();

		/**
		 * The meta object literal for the '<em><b>Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE__REF = eINSTANCE.getTrade_Ref();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRADE__CLIENT = eINSTANCE.getTrade_Client();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE__DATE = eINSTANCE.getTrade_Date();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE__PRODUCT = eINSTANCE.getTrade_Product();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE__QUANTITY = eINSTANCE.getTrade_Quantity();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE__AMOUNT = eINSTANCE.getTrade_Amount();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE__COST = eINSTANCE.getTrade_Cost();

		/**
		 * The meta object literal for the '{@link org.keqing.model.facts.impl.DueImpl <em>Due</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.facts.impl.DueImpl
		 * @see org.keqing.model.facts.impl.FactsPackageImpl#getDue()
		 * @generated
		 */
		EClass DUE = eINSTANCE.getDue();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUE__CLIENT = eINSTANCE.getDue_Client();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE__DUE_DATE = eINSTANCE.getDue_DueDate();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE__AMOUNT = eINSTANCE.getDue_Amount();

		/**
		 * The meta object literal for the '<em><b>Paid Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE__PAID_DATE = eINSTANCE.getDue_PaidDate();

		/**
		 * The meta object literal for the '<em><b>Paid Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE__PAID_AMOUNT = eINSTANCE.getDue_PaidAmount();

		/**
		 * The meta object literal for the '<em><b>Occurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUE__OCCURRENCE = eINSTANCE.getDue_Occurrence();

		/**
		 * The meta object literal for the '{@link org.keqing.model.facts.impl.SatisfactionImpl <em>Satisfaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.model.facts.impl.SatisfactionImpl
		 * @see org.keqing.model.facts.impl.FactsPackageImpl#getSatisfaction()
		 * @generated
		 */
		EClass SATISFACTION = eINSTANCE.getSatisfaction();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SATISFACTION__CLIENT = eINSTANCE.getSatisfaction_Client();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SATISFACTION__DATE = eINSTANCE.getSatisfaction_Date();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SATISFACTION__DIMENSION = eINSTANCE.getSatisfaction_Dimension();

		/**
		 * The meta object literal for the '<em><b>Expectation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SATISFACTION__EXPECTATION = eINSTANCE.getSatisfaction_Expectation();

		/**
		 * The meta object literal for the '<em><b>Experience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SATISFACTION__EXPERIENCE = eINSTANCE.getSatisfaction_Experience();

	}

} //FactsPackage
