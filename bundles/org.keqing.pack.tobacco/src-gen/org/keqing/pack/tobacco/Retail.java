/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.tobacco;

import org.keqing.model.client.ClientExtension;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Retail</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a tobacco wholesaler knows of a licence holder beyond the client file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.pack.tobacco.Retail#getFormat <em>Format</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.Retail#getMarket <em>Market</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.Retail#getSize <em>Size</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.Retail#getBusinessLicence <em>Business Licence</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.Retail#getBrandsStocked <em>Brands Stocked</em>}</li>
 *   <li>{@link org.keqing.pack.tobacco.Retail#isTerminal <em>Terminal</em>}</li>
 * </ul>
 *
 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail()
 * @model annotation="http://keqing.org/store table='retail'"
 * @generated
 */
public interface Retail extends ClientExtension {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.keqing.pack.tobacco.RetailFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.keqing.pack.tobacco.RetailFormat
	 * @see #setFormat(RetailFormat)
	 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail_Format()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='retail' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store column='retail_format' length='20'"
	 * @generated
	 */
	RetailFormat getFormat();

	/**
	 * Sets the value of the '{@link org.keqing.pack.tobacco.Retail#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.keqing.pack.tobacco.RetailFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(RetailFormat value);

	/**
	 * Returns the value of the '<em><b>Market</b></em>' attribute.
	 * The literals are from the enumeration {@link org.keqing.pack.tobacco.RetailMarket}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Market</em>' attribute.
	 * @see org.keqing.pack.tobacco.RetailMarket
	 * @see #setMarket(RetailMarket)
	 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail_Market()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='retail' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store column='market_type' length='20'"
	 * @generated
	 */
	RetailMarket getMarket();

	/**
	 * Sets the value of the '{@link org.keqing.pack.tobacco.Retail#getMarket <em>Market</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Market</em>' attribute.
	 * @see org.keqing.pack.tobacco.RetailMarket
	 * @see #getMarket()
	 * @generated
	 */
	void setMarket(RetailMarket value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The literals are from the enumeration {@link org.keqing.pack.tobacco.RetailSize}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see org.keqing.pack.tobacco.RetailSize
	 * @see #setSize(RetailSize)
	 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail_Size()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='retail' kind='static' owner='client-manager' approver='marketing-manager' required='true'"
	 *        annotation="http://keqing.org/store column='business_size' length='20'"
	 * @generated
	 */
	RetailSize getSize();

	/**
	 * Sets the value of the '{@link org.keqing.pack.tobacco.Retail#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see org.keqing.pack.tobacco.RetailSize
	 * @see #getSize()
	 * @generated
	 */
	void setSize(RetailSize value);

	/**
	 * Returns the value of the '<em><b>Business Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Business Licence</em>' attribute.
	 * @see #setBusinessLicence(String)
	 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail_BusinessLicence()
	 * @model annotation="http://keqing.org/field group='retail' kind='static' owner='licence-officer' approver='licence-manager'"
	 *        annotation="http://keqing.org/store length='40'"
	 * @generated
	 */
	String getBusinessLicence();

	/**
	 * Sets the value of the '{@link org.keqing.pack.tobacco.Retail#getBusinessLicence <em>Business Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Licence</em>' attribute.
	 * @see #getBusinessLicence()
	 * @generated
	 */
	void setBusinessLicence(String value);

	/**
	 * Returns the value of the '<em><b>Brands Stocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Brands Stocked</em>' attribute.
	 * @see #setBrandsStocked(Integer)
	 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail_BrandsStocked()
	 * @model annotation="http://keqing.org/field group='retail' kind='dynamic' owner='client-manager' approver='marketing-manager' review='6'"
	 * @generated
	 */
	Integer getBrandsStocked();

	/**
	 * Sets the value of the '{@link org.keqing.pack.tobacco.Retail#getBrandsStocked <em>Brands Stocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brands Stocked</em>' attribute.
	 * @see #getBrandsStocked()
	 * @generated
	 */
	void setBrandsStocked(Integer value);

	/**
	 * Returns the value of the '<em><b>Terminal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Terminal</em>' attribute.
	 * @see #setTerminal(boolean)
	 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetail_Terminal()
	 * @model annotation="http://keqing.org/field group='retail' kind='dynamic' owner='client-manager' approver='marketing-manager' review='12'"
	 * @generated
	 */
	boolean isTerminal();

	/**
	 * Sets the value of the '{@link org.keqing.pack.tobacco.Retail#isTerminal <em>Terminal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terminal</em>' attribute.
	 * @see #isTerminal()
	 * @generated
	 */
	void setTerminal(boolean value);

} // Retail
