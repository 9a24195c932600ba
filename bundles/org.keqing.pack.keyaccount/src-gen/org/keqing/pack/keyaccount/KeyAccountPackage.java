/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.keyaccount;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.keqing.model.client.ClientPackage;

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
 * @see org.keqing.pack.keyaccount.KeyAccountFactory
 * @model kind="package"
 * @generated
 */
public interface KeyAccountPackage extends EPackage {
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
	String eNAME = "keyaccount";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/keyaccount/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "keyaccount";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	KeyAccountPackage eINSTANCE = org.keqing.pack.keyaccount.impl.KeyAccountPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl <em>Key Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.keyaccount.impl.KeyAccountImpl
	 * @see org.keqing.pack.keyaccount.impl.KeyAccountPackageImpl#getKeyAccount()
	 * @generated
	 */
	int KEY_ACCOUNT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__ID = ClientPackage.CLIENT_EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__VERSION = ClientPackage.CLIENT_EXTENSION__VERSION;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__INFLUENCE = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Influence Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__INFLUENCE_EVIDENCE = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Influence By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__INFLUENCE_BY = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Influence On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__INFLUENCE_ON = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Loyalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__LOYALTY = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Loyalty Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__LOYALTY_EVIDENCE = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Loyalty By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__LOYALTY_BY = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Loyalty On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__LOYALTY_ON = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sponsor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__SPONSOR = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__DEPARTMENT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Department Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__DEPARTMENT_HEAD = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Working Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__WORKING_GROUP = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Group Leader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT__GROUP_LEADER = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Key Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT_FEATURE_COUNT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Key Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_ACCOUNT_OPERATION_COUNT = ClientPackage.CLIENT_EXTENSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.pack.keyaccount.JudgementGrade <em>Judgement Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.keyaccount.JudgementGrade
	 * @see org.keqing.pack.keyaccount.impl.KeyAccountPackageImpl#getJudgementGrade()
	 * @generated
	 */
	int JUDGEMENT_GRADE = 1;


	/**
	 * Returns the meta object for class '{@link org.keqing.pack.keyaccount.KeyAccount <em>Key Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Account</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount
	 * @generated
	 */
	EClass getKeyAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getInfluence()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_Influence();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceEvidence <em>Influence Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence Evidence</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getInfluenceEvidence()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_InfluenceEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceBy <em>Influence By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence By</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getInfluenceBy()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_InfluenceBy();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getInfluenceOn <em>Influence On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence On</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getInfluenceOn()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_InfluenceOn();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyalty <em>Loyalty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loyalty</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getLoyalty()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_Loyalty();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyEvidence <em>Loyalty Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loyalty Evidence</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getLoyaltyEvidence()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_LoyaltyEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyBy <em>Loyalty By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loyalty By</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getLoyaltyBy()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_LoyaltyBy();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getLoyaltyOn <em>Loyalty On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loyalty On</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getLoyaltyOn()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_LoyaltyOn();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getSponsor <em>Sponsor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sponsor</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getSponsor()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_Sponsor();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getDepartment()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getDepartmentHead <em>Department Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department Head</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getDepartmentHead()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_DepartmentHead();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getWorkingGroup <em>Working Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Working Group</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getWorkingGroup()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_WorkingGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.keyaccount.KeyAccount#getGroupLeader <em>Group Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Leader</em>'.
	 * @see org.keqing.pack.keyaccount.KeyAccount#getGroupLeader()
	 * @see #getKeyAccount()
	 * @generated
	 */
	EAttribute getKeyAccount_GroupLeader();

	/**
	 * Returns the meta object for enum '{@link org.keqing.pack.keyaccount.JudgementGrade <em>Judgement Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Judgement Grade</em>'.
	 * @see org.keqing.pack.keyaccount.JudgementGrade
	 * @generated
	 */
	EEnum getJudgementGrade();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	KeyAccountFactory getKeyAccountFactory();

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
		 * The meta object literal for the '{@link org.keqing.pack.keyaccount.impl.KeyAccountImpl <em>Key Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.keyaccount.impl.KeyAccountImpl
		 * @see org.keqing.pack.keyaccount.impl.KeyAccountPackageImpl#getKeyAccount()
		 * @generated
		 */
		EClass KEY_ACCOUNT = eINSTANCE.getKeyAccount();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__INFLUENCE = eINSTANCE.getKeyAccount_Influence();

		/**
		 * The meta object literal for the '<em><b>Influence Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__INFLUENCE_EVIDENCE = eINSTANCE.getKeyAccount_InfluenceEvidence();

		/**
		 * The meta object literal for the '<em><b>Influence By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__INFLUENCE_BY = eINSTANCE.getKeyAccount_InfluenceBy();

		/**
		 * The meta object literal for the '<em><b>Influence On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__INFLUENCE_ON = eINSTANCE.getKeyAccount_InfluenceOn();

		/**
		 * The meta object literal for the '<em><b>Loyalty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__LOYALTY = eINSTANCE.getKeyAccount_Loyalty();

		/**
		 * The meta object literal for the '<em><b>Loyalty Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__LOYALTY_EVIDENCE = eINSTANCE.getKeyAccount_LoyaltyEvidence();

		/**
		 * The meta object literal for the '<em><b>Loyalty By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__LOYALTY_BY = eINSTANCE.getKeyAccount_LoyaltyBy();

		/**
		 * The meta object literal for the '<em><b>Loyalty On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__LOYALTY_ON = eINSTANCE.getKeyAccount_LoyaltyOn();

		/**
		 * The meta object literal for the '<em><b>Sponsor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__SPONSOR = eINSTANCE.getKeyAccount_Sponsor();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__DEPARTMENT = eINSTANCE.getKeyAccount_Department();

		/**
		 * The meta object literal for the '<em><b>Department Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__DEPARTMENT_HEAD = eINSTANCE.getKeyAccount_DepartmentHead();

		/**
		 * The meta object literal for the '<em><b>Working Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__WORKING_GROUP = eINSTANCE.getKeyAccount_WorkingGroup();

		/**
		 * The meta object literal for the '<em><b>Group Leader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_ACCOUNT__GROUP_LEADER = eINSTANCE.getKeyAccount_GroupLeader();

		/**
		 * The meta object literal for the '{@link org.keqing.pack.keyaccount.JudgementGrade <em>Judgement Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.keyaccount.JudgementGrade
		 * @see org.keqing.pack.keyaccount.impl.KeyAccountPackageImpl#getJudgementGrade()
		 * @generated
		 */
		EEnum JUDGEMENT_GRADE = eINSTANCE.getJudgementGrade();

	}

} //KeyAccountPackage
