/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known of each client: a fact over the period of the round, a field of the client file, or a formula over other inputs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Input#getSource <em>Source</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Input#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Input#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Input#getType <em>Type</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Input#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Input#getAbsence <em>Absence</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getInput()
 * @model
 * @generated
 */
public interface Input extends NamedElement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.keqing.tiering.model.TieringPackage#getInput_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Input#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instead of a source: how the number follows from other inputs, such as amount / quantity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.keqing.tiering.model.TieringPackage#getInput_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Input#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals to which the outcome of a formula is rounded half up, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.keqing.tiering.model.TieringPackage#getInput_Decimals()
	 * @model default="6"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Input#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"number"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.InputType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, or one of several texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.keqing.tiering.model.InputType
	 * @see #setType(InputType)
	 * @see org.keqing.tiering.model.TieringPackage#getInput_Type()
	 * @model default="number"
	 * @generated
	 */
	InputType getType();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Input#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.keqing.tiering.model.InputType
	 * @see #getType()
	 * @generated
	 */
	void setType(InputType value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.keqing.tiering.model.TieringPackage#getInput_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Input#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Absence</b></em>' attribute.
	 * The default value is <code>"exclude"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.Absence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Absence</em>' attribute.
	 * @see org.keqing.tiering.model.Absence
	 * @see #setAbsence(Absence)
	 * @see org.keqing.tiering.model.TieringPackage#getInput_Absence()
	 * @model default="exclude"
	 * @generated
	 */
	Absence getAbsence();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Input#getAbsence <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' attribute.
	 * @see org.keqing.tiering.model.Absence
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(Absence value);

} // Input
