/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.extension.stall;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.keqing.model.client.ClientExtension;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.extension.stall.Stall#getNumber <em>Number</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getArea <em>Area</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#isCorner <em>Corner</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getLevel <em>Level</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getBrands <em>Brands</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getUse <em>Use</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getInspectedAt <em>Inspected At</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#getFootfall <em>Footfall</em>}</li>
 *   <li>{@link org.keqing.extension.stall.Stall#isCrowded <em>Crowded</em>}</li>
 * </ul>
 *
 * @see org.keqing.extension.stall.StallPackage#getStall()
 * @model
 * @generated
 */
public interface Stall extends ClientExtension {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Number()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='20'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(BigDecimal)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Area()
	 * @model dataType="org.keqing.model.base.Decimal"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager' unit='squareMetre'"
	 *        annotation="http://keqing.org/store precision='10' scale='2'"
	 * @generated
	 */
	BigDecimal getArea();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Corner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corner</em>' attribute.
	 * @see #setCorner(boolean)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Corner()
	 * @model annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	boolean isCorner();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#isCorner <em>Corner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corner</em>' attribute.
	 * @see #isCorner()
	 * @generated
	 */
	void setCorner(boolean value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Level()
	 * @model annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store column='stall_level' length='40'"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Brands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Brands</em>' attribute.
	 * @see #setBrands(Integer)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Brands()
	 * @model annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	Integer getBrands();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getBrands <em>Brands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brands</em>' attribute.
	 * @see #getBrands()
	 * @generated
	 */
	void setBrands(Integer value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(LocalDate)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Opened()
	 * @model dataType="org.keqing.model.base.LocalDate"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	LocalDate getOpened();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The literals are from the enumeration {@link org.keqing.extension.stall.StallUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.keqing.extension.stall.StallUse
	 * @see #setUse(StallUse)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Use()
	 * @model required="true"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 *        annotation="http://keqing.org/store length='20'"
	 * @generated
	 */
	StallUse getUse();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see org.keqing.extension.stall.StallUse
	 * @see #getUse()
	 * @generated
	 */
	void setUse(StallUse value);

	/**
	 * Returns the value of the '<em><b>Inspected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inspected At</em>' attribute.
	 * @see #setInspectedAt(Instant)
	 * @see org.keqing.extension.stall.StallPackage#getStall_InspectedAt()
	 * @model dataType="org.keqing.model.base.Instant"
	 *        annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	Instant getInspectedAt();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getInspectedAt <em>Inspected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inspected At</em>' attribute.
	 * @see #getInspectedAt()
	 * @generated
	 */
	void setInspectedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Footfall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Footfall</em>' attribute.
	 * @see #setFootfall(Double)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Footfall()
	 * @model annotation="http://keqing.org/field group='stall' kind='static' owner='client-manager' approver='marketing-manager'"
	 * @generated
	 */
	Double getFootfall();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#getFootfall <em>Footfall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Footfall</em>' attribute.
	 * @see #getFootfall()
	 * @generated
	 */
	void setFootfall(Double value);

	/**
	 * Returns the value of the '<em><b>Crowded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Crowded</em>' attribute.
	 * @see #setCrowded(boolean)
	 * @see org.keqing.extension.stall.StallPackage#getStall_Crowded()
	 * @model annotation="http://keqing.org/field kind='computed'"
	 * @generated
	 */
	boolean isCrowded();

	/**
	 * Sets the value of the '{@link org.keqing.extension.stall.Stall#isCrowded <em>Crowded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crowded</em>' attribute.
	 * @see #isCrowded()
	 * @generated
	 */
	void setCrowded(boolean value);

} // Stall
