/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.extension.stall;

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
 * @see org.keqing.extension.stall.StallFactory
 * @model kind="package"
 * @generated
 */
public interface StallPackage extends EPackage {
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
	String eNAME = "stall";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://example.org/stall/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "stall";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StallPackage eINSTANCE = org.keqing.extension.stall.impl.StallPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.extension.stall.impl.StallImpl <em>Stall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.extension.stall.impl.StallImpl
	 * @see org.keqing.extension.stall.impl.StallPackageImpl#getStall()
	 * @generated
	 */
	int STALL = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__ID = ClientPackage.CLIENT_EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__VERSION = ClientPackage.CLIENT_EXTENSION__VERSION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__NUMBER = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__AREA = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Corner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__CORNER = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__LEVEL = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Brands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__BRANDS = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__OPENED = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__USE = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inspected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__INSPECTED_AT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Footfall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__FOOTFALL = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Crowded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL__CROWDED = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Stall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL_FEATURE_COUNT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Stall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STALL_OPERATION_COUNT = ClientPackage.CLIENT_EXTENSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.extension.stall.StallUse <em>Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.extension.stall.StallUse
	 * @see org.keqing.extension.stall.impl.StallPackageImpl#getStallUse()
	 * @generated
	 */
	int STALL_USE = 1;


	/**
	 * Returns the meta object for class '{@link org.keqing.extension.stall.Stall <em>Stall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stall</em>'.
	 * @see org.keqing.extension.stall.Stall
	 * @generated
	 */
	EClass getStall();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.keqing.extension.stall.Stall#getNumber()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.keqing.extension.stall.Stall#getArea()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#isCorner <em>Corner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corner</em>'.
	 * @see org.keqing.extension.stall.Stall#isCorner()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Corner();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.keqing.extension.stall.Stall#getLevel()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getBrands <em>Brands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brands</em>'.
	 * @see org.keqing.extension.stall.Stall#getBrands()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Brands();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see org.keqing.extension.stall.Stall#getOpened()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Opened();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.keqing.extension.stall.Stall#getUse()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getInspectedAt <em>Inspected At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inspected At</em>'.
	 * @see org.keqing.extension.stall.Stall#getInspectedAt()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_InspectedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#getFootfall <em>Footfall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Footfall</em>'.
	 * @see org.keqing.extension.stall.Stall#getFootfall()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Footfall();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.extension.stall.Stall#isCrowded <em>Crowded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crowded</em>'.
	 * @see org.keqing.extension.stall.Stall#isCrowded()
	 * @see #getStall()
	 * @generated
	 */
	EAttribute getStall_Crowded();

	/**
	 * Returns the meta object for enum '{@link org.keqing.extension.stall.StallUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Use</em>'.
	 * @see org.keqing.extension.stall.StallUse
	 * @generated
	 */
	EEnum getStallUse();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StallFactory getStallFactory();

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
		 * The meta object literal for the '{@link org.keqing.extension.stall.impl.StallImpl <em>Stall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.extension.stall.impl.StallImpl
		 * @see org.keqing.extension.stall.impl.StallPackageImpl#getStall()
		 * @generated
		 */
		EClass STALL = eINSTANCE.getStall();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__NUMBER = eINSTANCE.getStall_Number();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__AREA = eINSTANCE.getStall_Area();

		/**
		 * The meta object literal for the '<em><b>Corner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__CORNER = eINSTANCE.getStall_Corner();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__LEVEL = eINSTANCE.getStall_Level();

		/**
		 * The meta object literal for the '<em><b>Brands</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__BRANDS = eINSTANCE.getStall_Brands();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__OPENED = eINSTANCE.getStall_Opened();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__USE = eINSTANCE.getStall_Use();

		/**
		 * The meta object literal for the '<em><b>Inspected At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__INSPECTED_AT = eINSTANCE.getStall_InspectedAt();

		/**
		 * The meta object literal for the '<em><b>Footfall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__FOOTFALL = eINSTANCE.getStall_Footfall();

		/**
		 * The meta object literal for the '<em><b>Crowded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STALL__CROWDED = eINSTANCE.getStall_Crowded();

		/**
		 * The meta object literal for the '{@link org.keqing.extension.stall.StallUse <em>Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.extension.stall.StallUse
		 * @see org.keqing.extension.stall.impl.StallPackageImpl#getStallUse()
		 * @generated
		 */
		EEnum STALL_USE = eINSTANCE.getStallUse();

	}

} //StallPackage
