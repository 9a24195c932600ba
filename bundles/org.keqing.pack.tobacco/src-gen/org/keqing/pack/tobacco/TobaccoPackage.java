/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.tobacco;

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
 * @see org.keqing.pack.tobacco.TobaccoFactory
 * @model kind="package"
 * @generated
 */
public interface TobaccoPackage extends EPackage {
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
	String eNAME = "tobacco";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/tobacco/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "tobacco";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TobaccoPackage eINSTANCE = org.keqing.pack.tobacco.impl.TobaccoPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.pack.tobacco.impl.RetailImpl <em>Retail</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.tobacco.impl.RetailImpl
	 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetail()
	 * @generated
	 */
	int RETAIL = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__ID = ClientPackage.CLIENT_EXTENSION__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__VERSION = ClientPackage.CLIENT_EXTENSION__VERSION;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__FORMAT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Market</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__MARKET = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__SIZE = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Business Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__BUSINESS_LICENCE = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Brands Stocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__BRANDS_STOCKED = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Terminal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL__TERMINAL = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Retail</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL_FEATURE_COUNT = ClientPackage.CLIENT_EXTENSION_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Retail</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETAIL_OPERATION_COUNT = ClientPackage.CLIENT_EXTENSION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.pack.tobacco.RetailFormat <em>Retail Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.tobacco.RetailFormat
	 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetailFormat()
	 * @generated
	 */
	int RETAIL_FORMAT = 1;

	/**
	 * The meta object id for the '{@link org.keqing.pack.tobacco.RetailMarket <em>Retail Market</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.tobacco.RetailMarket
	 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetailMarket()
	 * @generated
	 */
	int RETAIL_MARKET = 2;

	/**
	 * The meta object id for the '{@link org.keqing.pack.tobacco.RetailSize <em>Retail Size</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.pack.tobacco.RetailSize
	 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetailSize()
	 * @generated
	 */
	int RETAIL_SIZE = 3;


	/**
	 * Returns the meta object for class '{@link org.keqing.pack.tobacco.Retail <em>Retail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retail</em>'.
	 * @see org.keqing.pack.tobacco.Retail
	 * @generated
	 */
	EClass getRetail();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.tobacco.Retail#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.keqing.pack.tobacco.Retail#getFormat()
	 * @see #getRetail()
	 * @generated
	 */
	EAttribute getRetail_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.tobacco.Retail#getMarket <em>Market</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Market</em>'.
	 * @see org.keqing.pack.tobacco.Retail#getMarket()
	 * @see #getRetail()
	 * @generated
	 */
	EAttribute getRetail_Market();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.tobacco.Retail#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.keqing.pack.tobacco.Retail#getSize()
	 * @see #getRetail()
	 * @generated
	 */
	EAttribute getRetail_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.tobacco.Retail#getBusinessLicence <em>Business Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Licence</em>'.
	 * @see org.keqing.pack.tobacco.Retail#getBusinessLicence()
	 * @see #getRetail()
	 * @generated
	 */
	EAttribute getRetail_BusinessLicence();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.tobacco.Retail#getBrandsStocked <em>Brands Stocked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brands Stocked</em>'.
	 * @see org.keqing.pack.tobacco.Retail#getBrandsStocked()
	 * @see #getRetail()
	 * @generated
	 */
	EAttribute getRetail_BrandsStocked();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.pack.tobacco.Retail#isTerminal <em>Terminal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terminal</em>'.
	 * @see org.keqing.pack.tobacco.Retail#isTerminal()
	 * @see #getRetail()
	 * @generated
	 */
	EAttribute getRetail_Terminal();

	/**
	 * Returns the meta object for enum '{@link org.keqing.pack.tobacco.RetailFormat <em>Retail Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Retail Format</em>'.
	 * @see org.keqing.pack.tobacco.RetailFormat
	 * @generated
	 */
	EEnum getRetailFormat();

	/**
	 * Returns the meta object for enum '{@link org.keqing.pack.tobacco.RetailMarket <em>Retail Market</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Retail Market</em>'.
	 * @see org.keqing.pack.tobacco.RetailMarket
	 * @generated
	 */
	EEnum getRetailMarket();

	/**
	 * Returns the meta object for enum '{@link org.keqing.pack.tobacco.RetailSize <em>Retail Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Retail Size</em>'.
	 * @see org.keqing.pack.tobacco.RetailSize
	 * @generated
	 */
	EEnum getRetailSize();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TobaccoFactory getTobaccoFactory();

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
		 * The meta object literal for the '{@link org.keqing.pack.tobacco.impl.RetailImpl <em>Retail</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.tobacco.impl.RetailImpl
		 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetail()
		 * @generated
		 */
		EClass RETAIL = eINSTANCE.getRetail();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETAIL__FORMAT = eINSTANCE.getRetail_Format();

		/**
		 * The meta object literal for the '<em><b>Market</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETAIL__MARKET = eINSTANCE.getRetail_Market();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETAIL__SIZE = eINSTANCE.getRetail_Size();

		/**
		 * The meta object literal for the '<em><b>Business Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETAIL__BUSINESS_LICENCE = eINSTANCE.getRetail_BusinessLicence();

		/**
		 * The meta object literal for the '<em><b>Brands Stocked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETAIL__BRANDS_STOCKED = eINSTANCE.getRetail_BrandsStocked();

		/**
		 * The meta object literal for the '<em><b>Terminal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETAIL__TERMINAL = eINSTANCE.getRetail_Terminal();

		/**
		 * The meta object literal for the '{@link org.keqing.pack.tobacco.RetailFormat <em>Retail Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.tobacco.RetailFormat
		 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetailFormat()
		 * @generated
		 */
		EEnum RETAIL_FORMAT = eINSTANCE.getRetailFormat();

		/**
		 * The meta object literal for the '{@link org.keqing.pack.tobacco.RetailMarket <em>Retail Market</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.tobacco.RetailMarket
		 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetailMarket()
		 * @generated
		 */
		EEnum RETAIL_MARKET = eINSTANCE.getRetailMarket();

		/**
		 * The meta object literal for the '{@link org.keqing.pack.tobacco.RetailSize <em>Retail Size</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.pack.tobacco.RetailSize
		 * @see org.keqing.pack.tobacco.impl.TobaccoPackageImpl#getRetailSize()
		 * @generated
		 */
		EEnum RETAIL_SIZE = eINSTANCE.getRetailSize();

	}

} //TobaccoPackage
