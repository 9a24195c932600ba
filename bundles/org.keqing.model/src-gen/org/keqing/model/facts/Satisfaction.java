/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.model.facts;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.keqing.model.base.Identified;

import org.keqing.model.client.Client;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Satisfaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.model.facts.Satisfaction#getClient <em>Client</em>}</li>
 *   <li>{@link org.keqing.model.facts.Satisfaction#getDate <em>Date</em>}</li>
 *   <li>{@link org.keqing.model.facts.Satisfaction#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.keqing.model.facts.Satisfaction#getExpectation <em>Expectation</em>}</li>
 *   <li>{@link org.keqing.model.facts.Satisfaction#getExperience <em>Experience</em>}</li>
 * </ul>
 *
 * @see org.keqing.model.facts.FactsPackage#getSatisfaction()
 * @model annotation="http://keqing.org/store aggregate='true' table='satisfaction'"
 * @generated
 */
public interface Satisfaction extends Identified {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Client</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client</em>' reference.
	 * @see #setClient(Client)
	 * @see org.keqing.model.facts.FactsPackage#getSatisfaction_Client()
	 * @model required="true"
	 * @generated
	 */
	Client getClient();

	/**
	 * Sets the value of the '{@link org.keqing.model.facts.Satisfaction#getClient <em>Client</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' reference.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(Client value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.keqing.model.facts.FactsPackage#getSatisfaction_Date()
	 * @model dataType="org.keqing.model.base.LocalDate" required="true"
	 *        annotation="http://keqing.org/store column='survey_date'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.keqing.model.facts.Satisfaction#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.keqing.model.facts.FactsPackage#getSatisfaction_Dimension()
	 * @model required="true"
	 *        annotation="http://keqing.org/store length='100'"
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.keqing.model.facts.Satisfaction#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expectation</em>' attribute.
	 * @see #setExpectation(BigDecimal)
	 * @see org.keqing.model.facts.FactsPackage#getSatisfaction_Expectation()
	 * @model dataType="org.keqing.model.base.Decimal" required="true"
	 *        annotation="http://keqing.org/store precision='4' scale='2'"
	 * @generated
	 */
	BigDecimal getExpectation();

	/**
	 * Sets the value of the '{@link org.keqing.model.facts.Satisfaction#getExpectation <em>Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expectation</em>' attribute.
	 * @see #getExpectation()
	 * @generated
	 */
	void setExpectation(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Experience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Experience</em>' attribute.
	 * @see #setExperience(BigDecimal)
	 * @see org.keqing.model.facts.FactsPackage#getSatisfaction_Experience()
	 * @model dataType="org.keqing.model.base.Decimal" required="true"
	 *        annotation="http://keqing.org/store precision='4' scale='2'"
	 * @generated
	 */
	BigDecimal getExperience();

	/**
	 * Sets the value of the '{@link org.keqing.model.facts.Satisfaction#getExperience <em>Experience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experience</em>' attribute.
	 * @see #getExperience()
	 * @generated
	 */
	void setExperience(BigDecimal value);

} // Satisfaction
