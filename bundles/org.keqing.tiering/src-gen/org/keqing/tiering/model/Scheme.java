/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to put clients into tiers. The class of the scheme is its kind. A version is never changed once a round used it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keqing.tiering.model.Scheme#getVersion <em>Version</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getValue <em>Value</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getPrecedence <em>Precedence</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#isOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getGradeScale <em>Grade Scale</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getStability <em>Stability</em>}</li>
 *   <li>{@link org.keqing.tiering.model.Scheme#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.keqing.tiering.model.TieringPackage#getScheme()
 * @model abstract="true"
 * @generated
 */
public interface Scheme extends NamedElement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Version()
	 * @model default="1" required="true"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Scheme#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the input whose sum and share are reported for each tier; a rank scheme orders the clients by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Scheme#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Precedence</b></em>' attribute.
	 * The default value is <code>"committee"</code>.
	 * The literals are from the enumeration {@link org.keqing.tiering.model.Precedence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose grade stands when a criterion has one from the committee and one computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precedence</em>' attribute.
	 * @see org.keqing.tiering.model.Precedence
	 * @see #setPrecedence(Precedence)
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Precedence()
	 * @model default="committee"
	 * @generated
	 */
	Precedence getPrecedence();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Scheme#getPrecedence <em>Precedence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Precedence</em>' attribute.
	 * @see org.keqing.tiering.model.Precedence
	 * @see #getPrecedence()
	 * @generated
	 */
	void setPrecedence(Precedence value);

	/**
	 * Returns the value of the '<em><b>Ordered</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when the tiers are categories beside each other: there is then no next tier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordered</em>' attribute.
	 * @see #setOrdered(boolean)
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Ordered()
	 * @model default="true"
	 * @generated
	 */
	boolean isOrdered();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Scheme#isOrdered <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordered</em>' attribute.
	 * @see #isOrdered()
	 * @generated
	 */
	void setOrdered(boolean value);

	/**
	 * Returns the value of the '<em><b>Grade Scale</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade Scale</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_GradeScale()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='grade'"
	 * @generated
	 */
	EList<Grade> getGradeScale();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Input}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Inputs()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='input'"
	 * @generated
	 */
	EList<Input> getInputs();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Criteria()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='criterion'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Tiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tiers</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Tiers()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='tier'"
	 * @generated
	 */
	EList<Tier> getTiers();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.TierGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the clients of several tiers are worked with together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Groups()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='group'"
	 * @generated
	 */
	EList<TierGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.OverrideRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decided before the rest of the scheme, in this order: the first whose condition holds gives the tier, and the client takes no part in a ranking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Overrides()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='override'"
	 * @generated
	 */
	EList<OverrideRule> getOverrides();

	/**
	 * Returns the value of the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a new tier takes effect; without it at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stability</em>' containment reference.
	 * @see #setStability(Stability)
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Stability()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='stability'"
	 * @generated
	 */
	Stability getStability();

	/**
	 * Sets the value of the '{@link org.keqing.tiering.model.Scheme#getStability <em>Stability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stability</em>' containment reference.
	 * @see #getStability()
	 * @generated
	 */
	void setStability(Stability value);

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.keqing.tiering.model.TestCase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases that must come out as written; they run at installation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.keqing.tiering.model.TieringPackage#getScheme_Tests()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='test'"
	 * @generated
	 */
	EList<TestCase> getTests();

} // Scheme
