/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * @see org.keqing.tiering.model.TieringFactory
 * @model kind="package"
 * @generated
 */
public interface TieringPackage extends EPackage {
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
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://keqing.org/tiering/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "tiering";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TieringPackage eINSTANCE = org.keqing.tiering.model.impl.TieringPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.NamedElementImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAMES = 1;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DESCRIPTIONS = 2;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.IntervalImpl <em>Interval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.IntervalImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getInterval()
	 * @generated
	 */
	int INTERVAL = 1;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL__LOWER = 0;

	/**
	 * The feature id for the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL__LOWER_INCLUSIVE = 1;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL__UPPER = 2;

	/**
	 * The feature id for the '<em><b>Upper Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL__UPPER_INCLUSIVE = 3;

	/**
	 * The number of structural features of the '<em>Interval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Interval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVAL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.SchemeImpl <em>Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.SchemeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getScheme()
	 * @generated
	 */
	int SCHEME = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__PRECEDENCE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ORDERED = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__GRADE_SCALE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__INPUTS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__CRITERIA = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__TIERS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__GROUPS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__OVERRIDES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__STABILITY = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__TESTS = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.WeightedScoreSchemeImpl <em>Weighted Score Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.WeightedScoreSchemeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getWeightedScoreScheme()
	 * @generated
	 */
	int WEIGHTED_SCORE_SCHEME = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__ID = SCHEME__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__NAMES = SCHEME__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__DESCRIPTIONS = SCHEME__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__VERSION = SCHEME__VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__VALUE = SCHEME__VALUE;

	/**
	 * The feature id for the '<em><b>Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__PRECEDENCE = SCHEME__PRECEDENCE;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__ORDERED = SCHEME__ORDERED;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__GRADE_SCALE = SCHEME__GRADE_SCALE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__INPUTS = SCHEME__INPUTS;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__CRITERIA = SCHEME__CRITERIA;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__TIERS = SCHEME__TIERS;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__GROUPS = SCHEME__GROUPS;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__OVERRIDES = SCHEME__OVERRIDES;

	/**
	 * The feature id for the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__STABILITY = SCHEME__STABILITY;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME__TESTS = SCHEME__TESTS;

	/**
	 * The number of structural features of the '<em>Weighted Score Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME_FEATURE_COUNT = SCHEME_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Weighted Score Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WEIGHTED_SCORE_SCHEME_OPERATION_COUNT = SCHEME_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.RankSchemeImpl <em>Rank Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.RankSchemeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getRankScheme()
	 * @generated
	 */
	int RANK_SCHEME = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__ID = SCHEME__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__NAMES = SCHEME__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__DESCRIPTIONS = SCHEME__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__VERSION = SCHEME__VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__VALUE = SCHEME__VALUE;

	/**
	 * The feature id for the '<em><b>Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__PRECEDENCE = SCHEME__PRECEDENCE;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__ORDERED = SCHEME__ORDERED;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__GRADE_SCALE = SCHEME__GRADE_SCALE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__INPUTS = SCHEME__INPUTS;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__CRITERIA = SCHEME__CRITERIA;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__TIERS = SCHEME__TIERS;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__GROUPS = SCHEME__GROUPS;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__OVERRIDES = SCHEME__OVERRIDES;

	/**
	 * The feature id for the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__STABILITY = SCHEME__STABILITY;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__TESTS = SCHEME__TESTS;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__TIES = SCHEME_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Share Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME__SHARE_OF = SCHEME_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rank Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME_FEATURE_COUNT = SCHEME_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Rank Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANK_SCHEME_OPERATION_COUNT = SCHEME_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.BandSchemeImpl <em>Band Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.BandSchemeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getBandScheme()
	 * @generated
	 */
	int BAND_SCHEME = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__ID = SCHEME__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__NAMES = SCHEME__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__DESCRIPTIONS = SCHEME__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__VERSION = SCHEME__VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__VALUE = SCHEME__VALUE;

	/**
	 * The feature id for the '<em><b>Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__PRECEDENCE = SCHEME__PRECEDENCE;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__ORDERED = SCHEME__ORDERED;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__GRADE_SCALE = SCHEME__GRADE_SCALE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__INPUTS = SCHEME__INPUTS;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__CRITERIA = SCHEME__CRITERIA;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__TIERS = SCHEME__TIERS;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__GROUPS = SCHEME__GROUPS;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__OVERRIDES = SCHEME__OVERRIDES;

	/**
	 * The feature id for the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__STABILITY = SCHEME__STABILITY;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__TESTS = SCHEME__TESTS;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME__INPUT = SCHEME_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Band Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME_FEATURE_COUNT = SCHEME_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Band Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_SCHEME_OPERATION_COUNT = SCHEME_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.MatrixSchemeImpl <em>Matrix Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.MatrixSchemeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getMatrixScheme()
	 * @generated
	 */
	int MATRIX_SCHEME = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__ID = SCHEME__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__NAMES = SCHEME__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__DESCRIPTIONS = SCHEME__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__VERSION = SCHEME__VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__VALUE = SCHEME__VALUE;

	/**
	 * The feature id for the '<em><b>Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__PRECEDENCE = SCHEME__PRECEDENCE;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__ORDERED = SCHEME__ORDERED;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__GRADE_SCALE = SCHEME__GRADE_SCALE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__INPUTS = SCHEME__INPUTS;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__CRITERIA = SCHEME__CRITERIA;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__TIERS = SCHEME__TIERS;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__GROUPS = SCHEME__GROUPS;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__OVERRIDES = SCHEME__OVERRIDES;

	/**
	 * The feature id for the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__STABILITY = SCHEME__STABILITY;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__TESTS = SCHEME__TESTS;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__DIMENSIONS = SCHEME_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME__CELLS = SCHEME_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Matrix Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME_FEATURE_COUNT = SCHEME_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Matrix Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SCHEME_OPERATION_COUNT = SCHEME_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.DimensionImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__INPUT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CRITERION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__BY = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CLASSES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.DimensionClassImpl <em>Dimension Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.DimensionClassImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getDimensionClass()
	 * @generated
	 */
	int DIMENSION_CLASS = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__LOWER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__LOWER_INCLUSIVE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__UPPER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Upper Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__UPPER_INCLUSIVE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__SHARE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS__VALUES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dimension Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Dimension Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_CLASS_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.CellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.CellImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getCell()
	 * @generated
	 */
	int CELL = 9;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__CLASSES = 0;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__TIER = 1;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.SegmentSchemeImpl <em>Segment Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.SegmentSchemeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getSegmentScheme()
	 * @generated
	 */
	int SEGMENT_SCHEME = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__ID = SCHEME__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__NAMES = SCHEME__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__DESCRIPTIONS = SCHEME__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__VERSION = SCHEME__VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__VALUE = SCHEME__VALUE;

	/**
	 * The feature id for the '<em><b>Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__PRECEDENCE = SCHEME__PRECEDENCE;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__ORDERED = SCHEME__ORDERED;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__GRADE_SCALE = SCHEME__GRADE_SCALE;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__INPUTS = SCHEME__INPUTS;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__CRITERIA = SCHEME__CRITERIA;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__TIERS = SCHEME__TIERS;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__GROUPS = SCHEME__GROUPS;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__OVERRIDES = SCHEME__OVERRIDES;

	/**
	 * The feature id for the '<em><b>Stability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__STABILITY = SCHEME__STABILITY;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__TESTS = SCHEME__TESTS;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME__SEGMENTS = SCHEME_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Segment Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME_FEATURE_COUNT = SCHEME_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Segment Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_SCHEME_OPERATION_COUNT = SCHEME_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.SegmentImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 11;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TIER = 0;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__MINIMUM = 1;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__REQUIREMENTS = 2;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.RequirementImpl <em>Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.RequirementImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getRequirement()
	 * @generated
	 */
	int REQUIREMENT = 12;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__CRITERION = 0;

	/**
	 * The feature id for the '<em><b>At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__AT_LEAST = 1;

	/**
	 * The feature id for the '<em><b>Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__BELOW = 2;

	/**
	 * The number of structural features of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.OverrideRuleImpl <em>Override Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.OverrideRuleImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getOverrideRule()
	 * @generated
	 */
	int OVERRIDE_RULE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE__WHEN = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE__TIER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Override Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Override Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDE_RULE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.StabilityImpl <em>Stability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.StabilityImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getStability()
	 * @generated
	 */
	int STABILITY = 14;

	/**
	 * The feature id for the '<em><b>Dead Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STABILITY__DEAD_BAND = 0;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STABILITY__ROUNDS = 1;

	/**
	 * The feature id for the '<em><b>Grace Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STABILITY__GRACE_MONTHS = 2;

	/**
	 * The feature id for the '<em><b>At Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STABILITY__AT_ONCE = 3;

	/**
	 * The number of structural features of the '<em>Stability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STABILITY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Stability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STABILITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.TierGroupImpl <em>Tier Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.TierGroupImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTierGroup()
	 * @generated
	 */
	int TIER_GROUP = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_GROUP__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_GROUP__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_GROUP__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The number of structural features of the '<em>Tier Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_GROUP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Tier Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_GROUP_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.TestCaseImpl <em>Test Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.TestCaseImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTestCase()
	 * @generated
	 */
	int TEST_CASE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CASE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CASE__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CASE__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Clients</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CASE__CLIENTS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Test Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CASE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Test Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CASE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.TestClientImpl <em>Test Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.TestClientImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTestClient()
	 * @generated
	 */
	int TEST_CLIENT = 17;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLIENT__TIER = 0;

	/**
	 * The feature id for the '<em><b>Given</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLIENT__GIVEN = 1;

	/**
	 * The number of structural features of the '<em>Test Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLIENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Test Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLIENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.GivenImpl <em>Given</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.GivenImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getGiven()
	 * @generated
	 */
	int GIVEN = 18;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GIVEN__INPUT = 0;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GIVEN__CRITERION = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GIVEN__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Given</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GIVEN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Given</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GIVEN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.GradeImpl <em>Grade</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.GradeImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Grade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Grade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.InputImpl <em>Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.InputImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getInput()
	 * @generated
	 */
	int INPUT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__SOURCE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__FORMULA = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__DECIMALS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__UNIT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__ABSENCE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.CriterionImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__WEIGHT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__INPUT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ABSENCE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Standards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__STANDARDS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__BANDS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.StandardImpl <em>Standard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.StandardImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getStandard()
	 * @generated
	 */
	int STANDARD = 22;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__GRADE = 0;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__TEXTS = 1;

	/**
	 * The number of structural features of the '<em>Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.BandImpl <em>Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.BandImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getBand()
	 * @generated
	 */
	int BAND = 23;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__LOWER = INTERVAL__LOWER;

	/**
	 * The feature id for the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__LOWER_INCLUSIVE = INTERVAL__LOWER_INCLUSIVE;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__UPPER = INTERVAL__UPPER;

	/**
	 * The feature id for the '<em><b>Upper Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__UPPER_INCLUSIVE = INTERVAL__UPPER_INCLUSIVE;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__GRADE = INTERVAL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_FEATURE_COUNT = INTERVAL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_OPERATION_COUNT = INTERVAL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.impl.TierImpl <em>Tier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.impl.TierImpl
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTier()
	 * @generated
	 */
	int TIER = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__NAMES = NAMED_ELEMENT__NAMES;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__DESCRIPTIONS = NAMED_ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__LOWER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__LOWER_INCLUSIVE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__UPPER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Upper Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__UPPER_INCLUSIVE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__ORDER = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__SHARE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__GROUP = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__COLOUR = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Text Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER__TEXT_COLOUR = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Tier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Tier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.Absence <em>Absence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.Absence
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getAbsence()
	 * @generated
	 */
	int ABSENCE = 25;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.Precedence <em>Precedence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.Precedence
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getPrecedence()
	 * @generated
	 */
	int PRECEDENCE = 26;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.TieRule <em>Tie Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.TieRule
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTieRule()
	 * @generated
	 */
	int TIE_RULE = 27;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.ShareOf <em>Share Of</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.ShareOf
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getShareOf()
	 * @generated
	 */
	int SHARE_OF = 28;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.InputType <em>Input Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.InputType
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getInputType()
	 * @generated
	 */
	int INPUT_TYPE = 29;

	/**
	 * The meta object id for the '{@link org.keqing.tiering.model.Division <em>Division</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.keqing.tiering.model.Division
	 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getDivision()
	 * @generated
	 */
	int DIVISION = 30;


	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.keqing.tiering.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.NamedElement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.keqing.tiering.model.NamedElement#getId()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.NamedElement#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.keqing.tiering.model.NamedElement#getNames()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.NamedElement#getDescriptions <em>Descriptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Descriptions</em>'.
	 * @see org.keqing.tiering.model.NamedElement#getDescriptions()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Descriptions();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Interval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interval</em>'.
	 * @see org.keqing.tiering.model.Interval
	 * @generated
	 */
	EClass getInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Interval#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.keqing.tiering.model.Interval#getLower()
	 * @see #getInterval()
	 * @generated
	 */
	EAttribute getInterval_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Interval#isLowerInclusive <em>Lower Inclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Inclusive</em>'.
	 * @see org.keqing.tiering.model.Interval#isLowerInclusive()
	 * @see #getInterval()
	 * @generated
	 */
	EAttribute getInterval_LowerInclusive();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Interval#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.keqing.tiering.model.Interval#getUpper()
	 * @see #getInterval()
	 * @generated
	 */
	EAttribute getInterval_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Interval#isUpperInclusive <em>Upper Inclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Inclusive</em>'.
	 * @see org.keqing.tiering.model.Interval#isUpperInclusive()
	 * @see #getInterval()
	 * @generated
	 */
	EAttribute getInterval_UpperInclusive();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Scheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme</em>'.
	 * @see org.keqing.tiering.model.Scheme
	 * @generated
	 */
	EClass getScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Scheme#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.keqing.tiering.model.Scheme#getVersion()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Scheme#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.keqing.tiering.model.Scheme#getValue()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Scheme#getPrecedence <em>Precedence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precedence</em>'.
	 * @see org.keqing.tiering.model.Scheme#getPrecedence()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Precedence();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Scheme#isOrdered <em>Ordered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered</em>'.
	 * @see org.keqing.tiering.model.Scheme#isOrdered()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Ordered();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getGradeScale <em>Grade Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grade Scale</em>'.
	 * @see org.keqing.tiering.model.Scheme#getGradeScale()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_GradeScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.keqing.tiering.model.Scheme#getInputs()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.keqing.tiering.model.Scheme#getCriteria()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Criteria();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getTiers <em>Tiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tiers</em>'.
	 * @see org.keqing.tiering.model.Scheme#getTiers()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Tiers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.keqing.tiering.model.Scheme#getGroups()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.keqing.tiering.model.Scheme#getOverrides()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Overrides();

	/**
	 * Returns the meta object for the containment reference '{@link org.keqing.tiering.model.Scheme#getStability <em>Stability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Stability</em>'.
	 * @see org.keqing.tiering.model.Scheme#getStability()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Stability();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Scheme#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.keqing.tiering.model.Scheme#getTests()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Tests();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.WeightedScoreScheme <em>Weighted Score Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Weighted Score Scheme</em>'.
	 * @see org.keqing.tiering.model.WeightedScoreScheme
	 * @generated
	 */
	EClass getWeightedScoreScheme();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.RankScheme <em>Rank Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rank Scheme</em>'.
	 * @see org.keqing.tiering.model.RankScheme
	 * @generated
	 */
	EClass getRankScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.RankScheme#getTies <em>Ties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ties</em>'.
	 * @see org.keqing.tiering.model.RankScheme#getTies()
	 * @see #getRankScheme()
	 * @generated
	 */
	EAttribute getRankScheme_Ties();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.RankScheme#getShareOf <em>Share Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share Of</em>'.
	 * @see org.keqing.tiering.model.RankScheme#getShareOf()
	 * @see #getRankScheme()
	 * @generated
	 */
	EAttribute getRankScheme_ShareOf();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.BandScheme <em>Band Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Band Scheme</em>'.
	 * @see org.keqing.tiering.model.BandScheme
	 * @generated
	 */
	EClass getBandScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.BandScheme#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.keqing.tiering.model.BandScheme#getInput()
	 * @see #getBandScheme()
	 * @generated
	 */
	EAttribute getBandScheme_Input();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.MatrixScheme <em>Matrix Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix Scheme</em>'.
	 * @see org.keqing.tiering.model.MatrixScheme
	 * @generated
	 */
	EClass getMatrixScheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.MatrixScheme#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.keqing.tiering.model.MatrixScheme#getDimensions()
	 * @see #getMatrixScheme()
	 * @generated
	 */
	EReference getMatrixScheme_Dimensions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.MatrixScheme#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.keqing.tiering.model.MatrixScheme#getCells()
	 * @see #getMatrixScheme()
	 * @generated
	 */
	EReference getMatrixScheme_Cells();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.keqing.tiering.model.Dimension
	 * @generated
	 */
	EClass getDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Dimension#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.keqing.tiering.model.Dimension#getInput()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Input();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Dimension#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.keqing.tiering.model.Dimension#getCriterion()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Dimension#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.keqing.tiering.model.Dimension#getBy()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Dimension#getClasses <em>Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Classes</em>'.
	 * @see org.keqing.tiering.model.Dimension#getClasses()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Classes();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.DimensionClass <em>Dimension Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension Class</em>'.
	 * @see org.keqing.tiering.model.DimensionClass
	 * @generated
	 */
	EClass getDimensionClass();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.DimensionClass#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.keqing.tiering.model.DimensionClass#getShare()
	 * @see #getDimensionClass()
	 * @generated
	 */
	EAttribute getDimensionClass_Share();

	/**
	 * Returns the meta object for the attribute list '{@link org.keqing.tiering.model.DimensionClass#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.keqing.tiering.model.DimensionClass#getValues()
	 * @see #getDimensionClass()
	 * @generated
	 */
	EAttribute getDimensionClass_Values();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.keqing.tiering.model.Cell
	 * @generated
	 */
	EClass getCell();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Cell#getClasses <em>Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classes</em>'.
	 * @see org.keqing.tiering.model.Cell#getClasses()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Classes();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Cell#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.keqing.tiering.model.Cell#getTier()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Tier();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.SegmentScheme <em>Segment Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment Scheme</em>'.
	 * @see org.keqing.tiering.model.SegmentScheme
	 * @generated
	 */
	EClass getSegmentScheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.SegmentScheme#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.keqing.tiering.model.SegmentScheme#getSegments()
	 * @see #getSegmentScheme()
	 * @generated
	 */
	EReference getSegmentScheme_Segments();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.keqing.tiering.model.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Segment#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.keqing.tiering.model.Segment#getTier()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Segment#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.keqing.tiering.model.Segment#getMinimum()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Minimum();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Segment#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.keqing.tiering.model.Segment#getRequirements()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Requirements();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Requirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement</em>'.
	 * @see org.keqing.tiering.model.Requirement
	 * @generated
	 */
	EClass getRequirement();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Requirement#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.keqing.tiering.model.Requirement#getCriterion()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Requirement#getAtLeast <em>At Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Least</em>'.
	 * @see org.keqing.tiering.model.Requirement#getAtLeast()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_AtLeast();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Requirement#getBelow <em>Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Below</em>'.
	 * @see org.keqing.tiering.model.Requirement#getBelow()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Below();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.OverrideRule <em>Override Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Override Rule</em>'.
	 * @see org.keqing.tiering.model.OverrideRule
	 * @generated
	 */
	EClass getOverrideRule();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.OverrideRule#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.keqing.tiering.model.OverrideRule#getWhen()
	 * @see #getOverrideRule()
	 * @generated
	 */
	EAttribute getOverrideRule_When();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.OverrideRule#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.keqing.tiering.model.OverrideRule#getTier()
	 * @see #getOverrideRule()
	 * @generated
	 */
	EAttribute getOverrideRule_Tier();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Stability <em>Stability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stability</em>'.
	 * @see org.keqing.tiering.model.Stability
	 * @generated
	 */
	EClass getStability();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Stability#getDeadBand <em>Dead Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dead Band</em>'.
	 * @see org.keqing.tiering.model.Stability#getDeadBand()
	 * @see #getStability()
	 * @generated
	 */
	EAttribute getStability_DeadBand();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Stability#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounds</em>'.
	 * @see org.keqing.tiering.model.Stability#getRounds()
	 * @see #getStability()
	 * @generated
	 */
	EAttribute getStability_Rounds();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Stability#getGraceMonths <em>Grace Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grace Months</em>'.
	 * @see org.keqing.tiering.model.Stability#getGraceMonths()
	 * @see #getStability()
	 * @generated
	 */
	EAttribute getStability_GraceMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Stability#getAtOnce <em>At Once</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Once</em>'.
	 * @see org.keqing.tiering.model.Stability#getAtOnce()
	 * @see #getStability()
	 * @generated
	 */
	EAttribute getStability_AtOnce();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.TierGroup <em>Tier Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier Group</em>'.
	 * @see org.keqing.tiering.model.TierGroup
	 * @generated
	 */
	EClass getTierGroup();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.TestCase <em>Test Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Case</em>'.
	 * @see org.keqing.tiering.model.TestCase
	 * @generated
	 */
	EClass getTestCase();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.TestCase#getClients <em>Clients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clients</em>'.
	 * @see org.keqing.tiering.model.TestCase#getClients()
	 * @see #getTestCase()
	 * @generated
	 */
	EReference getTestCase_Clients();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.TestClient <em>Test Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Client</em>'.
	 * @see org.keqing.tiering.model.TestClient
	 * @generated
	 */
	EClass getTestClient();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.TestClient#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.keqing.tiering.model.TestClient#getTier()
	 * @see #getTestClient()
	 * @generated
	 */
	EAttribute getTestClient_Tier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.TestClient#getGiven <em>Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Given</em>'.
	 * @see org.keqing.tiering.model.TestClient#getGiven()
	 * @see #getTestClient()
	 * @generated
	 */
	EReference getTestClient_Given();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Given <em>Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Given</em>'.
	 * @see org.keqing.tiering.model.Given
	 * @generated
	 */
	EClass getGiven();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Given#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.keqing.tiering.model.Given#getInput()
	 * @see #getGiven()
	 * @generated
	 */
	EAttribute getGiven_Input();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Given#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.keqing.tiering.model.Given#getCriterion()
	 * @see #getGiven()
	 * @generated
	 */
	EAttribute getGiven_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Given#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.keqing.tiering.model.Given#getValue()
	 * @see #getGiven()
	 * @generated
	 */
	EAttribute getGiven_Value();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade</em>'.
	 * @see org.keqing.tiering.model.Grade
	 * @generated
	 */
	EClass getGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Grade#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.keqing.tiering.model.Grade#getValue()
	 * @see #getGrade()
	 * @generated
	 */
	EAttribute getGrade_Value();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Input <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input</em>'.
	 * @see org.keqing.tiering.model.Input
	 * @generated
	 */
	EClass getInput();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Input#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.keqing.tiering.model.Input#getSource()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Input#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.keqing.tiering.model.Input#getFormula()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Input#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.keqing.tiering.model.Input#getDecimals()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Input#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.keqing.tiering.model.Input#getType()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Input#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.keqing.tiering.model.Input#getUnit()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Input#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absence</em>'.
	 * @see org.keqing.tiering.model.Input#getAbsence()
	 * @see #getInput()
	 * @generated
	 */
	EAttribute getInput_Absence();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.keqing.tiering.model.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Criterion#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.keqing.tiering.model.Criterion#getWeight()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Criterion#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.keqing.tiering.model.Criterion#getInput()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Input();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Criterion#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absence</em>'.
	 * @see org.keqing.tiering.model.Criterion#getAbsence()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Absence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Criterion#getStandards <em>Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Standards</em>'.
	 * @see org.keqing.tiering.model.Criterion#getStandards()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_Standards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Criterion#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.keqing.tiering.model.Criterion#getBands()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_Bands();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Standard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Standard</em>'.
	 * @see org.keqing.tiering.model.Standard
	 * @generated
	 */
	EClass getStandard();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Standard#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.keqing.tiering.model.Standard#getGrade()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_Grade();

	/**
	 * Returns the meta object for the containment reference list '{@link org.keqing.tiering.model.Standard#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.keqing.tiering.model.Standard#getTexts()
	 * @see #getStandard()
	 * @generated
	 */
	EReference getStandard_Texts();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Band <em>Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Band</em>'.
	 * @see org.keqing.tiering.model.Band
	 * @generated
	 */
	EClass getBand();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Band#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.keqing.tiering.model.Band#getGrade()
	 * @see #getBand()
	 * @generated
	 */
	EAttribute getBand_Grade();

	/**
	 * Returns the meta object for class '{@link org.keqing.tiering.model.Tier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier</em>'.
	 * @see org.keqing.tiering.model.Tier
	 * @generated
	 */
	EClass getTier();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Tier#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.keqing.tiering.model.Tier#getOrder()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Tier#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.keqing.tiering.model.Tier#getShare()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Tier#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.keqing.tiering.model.Tier#getGroup()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Tier#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.keqing.tiering.model.Tier#getColour()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.keqing.tiering.model.Tier#getTextColour <em>Text Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Colour</em>'.
	 * @see org.keqing.tiering.model.Tier#getTextColour()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_TextColour();

	/**
	 * Returns the meta object for enum '{@link org.keqing.tiering.model.Absence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Absence</em>'.
	 * @see org.keqing.tiering.model.Absence
	 * @generated
	 */
	EEnum getAbsence();

	/**
	 * Returns the meta object for enum '{@link org.keqing.tiering.model.Precedence <em>Precedence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Precedence</em>'.
	 * @see org.keqing.tiering.model.Precedence
	 * @generated
	 */
	EEnum getPrecedence();

	/**
	 * Returns the meta object for enum '{@link org.keqing.tiering.model.TieRule <em>Tie Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tie Rule</em>'.
	 * @see org.keqing.tiering.model.TieRule
	 * @generated
	 */
	EEnum getTieRule();

	/**
	 * Returns the meta object for enum '{@link org.keqing.tiering.model.ShareOf <em>Share Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Share Of</em>'.
	 * @see org.keqing.tiering.model.ShareOf
	 * @generated
	 */
	EEnum getShareOf();

	/**
	 * Returns the meta object for enum '{@link org.keqing.tiering.model.InputType <em>Input Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Input Type</em>'.
	 * @see org.keqing.tiering.model.InputType
	 * @generated
	 */
	EEnum getInputType();

	/**
	 * Returns the meta object for enum '{@link org.keqing.tiering.model.Division <em>Division</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Division</em>'.
	 * @see org.keqing.tiering.model.Division
	 * @generated
	 */
	EEnum getDivision();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TieringFactory getTieringFactory();

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
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.NamedElementImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__ID = eINSTANCE.getNamedElement_Id();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__NAMES = eINSTANCE.getNamedElement_Names();

		/**
		 * The meta object literal for the '<em><b>Descriptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__DESCRIPTIONS = eINSTANCE.getNamedElement_Descriptions();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.IntervalImpl <em>Interval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.IntervalImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getInterval()
		 * @generated
		 */
		EClass INTERVAL = eINSTANCE.getInterval();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVAL__LOWER = eINSTANCE.getInterval_Lower();

		/**
		 * The meta object literal for the '<em><b>Lower Inclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVAL__LOWER_INCLUSIVE = eINSTANCE.getInterval_LowerInclusive();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVAL__UPPER = eINSTANCE.getInterval_Upper();

		/**
		 * The meta object literal for the '<em><b>Upper Inclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVAL__UPPER_INCLUSIVE = eINSTANCE.getInterval_UpperInclusive();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.SchemeImpl <em>Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.SchemeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getScheme()
		 * @generated
		 */
		EClass SCHEME = eINSTANCE.getScheme();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__VERSION = eINSTANCE.getScheme_Version();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__VALUE = eINSTANCE.getScheme_Value();

		/**
		 * The meta object literal for the '<em><b>Precedence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__PRECEDENCE = eINSTANCE.getScheme_Precedence();

		/**
		 * The meta object literal for the '<em><b>Ordered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__ORDERED = eINSTANCE.getScheme_Ordered();

		/**
		 * The meta object literal for the '<em><b>Grade Scale</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__GRADE_SCALE = eINSTANCE.getScheme_GradeScale();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__INPUTS = eINSTANCE.getScheme_Inputs();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__CRITERIA = eINSTANCE.getScheme_Criteria();

		/**
		 * The meta object literal for the '<em><b>Tiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__TIERS = eINSTANCE.getScheme_Tiers();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__GROUPS = eINSTANCE.getScheme_Groups();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__OVERRIDES = eINSTANCE.getScheme_Overrides();

		/**
		 * The meta object literal for the '<em><b>Stability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__STABILITY = eINSTANCE.getScheme_Stability();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__TESTS = eINSTANCE.getScheme_Tests();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.WeightedScoreSchemeImpl <em>Weighted Score Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.WeightedScoreSchemeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getWeightedScoreScheme()
		 * @generated
		 */
		EClass WEIGHTED_SCORE_SCHEME = eINSTANCE.getWeightedScoreScheme();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.RankSchemeImpl <em>Rank Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.RankSchemeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getRankScheme()
		 * @generated
		 */
		EClass RANK_SCHEME = eINSTANCE.getRankScheme();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANK_SCHEME__TIES = eINSTANCE.getRankScheme_Ties();

		/**
		 * The meta object literal for the '<em><b>Share Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANK_SCHEME__SHARE_OF = eINSTANCE.getRankScheme_ShareOf();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.BandSchemeImpl <em>Band Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.BandSchemeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getBandScheme()
		 * @generated
		 */
		EClass BAND_SCHEME = eINSTANCE.getBandScheme();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAND_SCHEME__INPUT = eINSTANCE.getBandScheme_Input();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.MatrixSchemeImpl <em>Matrix Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.MatrixSchemeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getMatrixScheme()
		 * @generated
		 */
		EClass MATRIX_SCHEME = eINSTANCE.getMatrixScheme();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_SCHEME__DIMENSIONS = eINSTANCE.getMatrixScheme_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_SCHEME__CELLS = eINSTANCE.getMatrixScheme_Cells();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.DimensionImpl <em>Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.DimensionImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getDimension()
		 * @generated
		 */
		EClass DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__INPUT = eINSTANCE.getDimension_Input();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__CRITERION = eINSTANCE.getDimension_Criterion();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__BY = eINSTANCE.getDimension_By();

		/**
		 * The meta object literal for the '<em><b>Classes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__CLASSES = eINSTANCE.getDimension_Classes();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.DimensionClassImpl <em>Dimension Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.DimensionClassImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getDimensionClass()
		 * @generated
		 */
		EClass DIMENSION_CLASS = eINSTANCE.getDimensionClass();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_CLASS__SHARE = eINSTANCE.getDimensionClass_Share();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_CLASS__VALUES = eINSTANCE.getDimensionClass_Values();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.CellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.CellImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getCell()
		 * @generated
		 */
		EClass CELL = eINSTANCE.getCell();

		/**
		 * The meta object literal for the '<em><b>Classes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__CLASSES = eINSTANCE.getCell_Classes();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__TIER = eINSTANCE.getCell_Tier();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.SegmentSchemeImpl <em>Segment Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.SegmentSchemeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getSegmentScheme()
		 * @generated
		 */
		EClass SEGMENT_SCHEME = eINSTANCE.getSegmentScheme();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT_SCHEME__SEGMENTS = eINSTANCE.getSegmentScheme_Segments();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.SegmentImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__TIER = eINSTANCE.getSegment_Tier();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__MINIMUM = eINSTANCE.getSegment_Minimum();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__REQUIREMENTS = eINSTANCE.getSegment_Requirements();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.RequirementImpl <em>Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.RequirementImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getRequirement()
		 * @generated
		 */
		EClass REQUIREMENT = eINSTANCE.getRequirement();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__CRITERION = eINSTANCE.getRequirement_Criterion();

		/**
		 * The meta object literal for the '<em><b>At Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__AT_LEAST = eINSTANCE.getRequirement_AtLeast();

		/**
		 * The meta object literal for the '<em><b>Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__BELOW = eINSTANCE.getRequirement_Below();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.OverrideRuleImpl <em>Override Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.OverrideRuleImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getOverrideRule()
		 * @generated
		 */
		EClass OVERRIDE_RULE = eINSTANCE.getOverrideRule();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERRIDE_RULE__WHEN = eINSTANCE.getOverrideRule_When();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERRIDE_RULE__TIER = eINSTANCE.getOverrideRule_Tier();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.StabilityImpl <em>Stability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.StabilityImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getStability()
		 * @generated
		 */
		EClass STABILITY = eINSTANCE.getStability();

		/**
		 * The meta object literal for the '<em><b>Dead Band</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STABILITY__DEAD_BAND = eINSTANCE.getStability_DeadBand();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STABILITY__ROUNDS = eINSTANCE.getStability_Rounds();

		/**
		 * The meta object literal for the '<em><b>Grace Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STABILITY__GRACE_MONTHS = eINSTANCE.getStability_GraceMonths();

		/**
		 * The meta object literal for the '<em><b>At Once</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STABILITY__AT_ONCE = eINSTANCE.getStability_AtOnce();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.TierGroupImpl <em>Tier Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.TierGroupImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTierGroup()
		 * @generated
		 */
		EClass TIER_GROUP = eINSTANCE.getTierGroup();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.TestCaseImpl <em>Test Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.TestCaseImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTestCase()
		 * @generated
		 */
		EClass TEST_CASE = eINSTANCE.getTestCase();

		/**
		 * The meta object literal for the '<em><b>Clients</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_CASE__CLIENTS = eINSTANCE.getTestCase_Clients();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.TestClientImpl <em>Test Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.TestClientImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTestClient()
		 * @generated
		 */
		EClass TEST_CLIENT = eINSTANCE.getTestClient();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_CLIENT__TIER = eINSTANCE.getTestClient_Tier();

		/**
		 * The meta object literal for the '<em><b>Given</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_CLIENT__GIVEN = eINSTANCE.getTestClient_Given();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.GivenImpl <em>Given</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.GivenImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getGiven()
		 * @generated
		 */
		EClass GIVEN = eINSTANCE.getGiven();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GIVEN__INPUT = eINSTANCE.getGiven_Input();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GIVEN__CRITERION = eINSTANCE.getGiven_Criterion();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GIVEN__VALUE = eINSTANCE.getGiven_Value();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.GradeImpl <em>Grade</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.GradeImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getGrade()
		 * @generated
		 */
		EClass GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE__VALUE = eINSTANCE.getGrade_Value();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.InputImpl <em>Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.InputImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getInput()
		 * @generated
		 */
		EClass INPUT = eINSTANCE.getInput();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__SOURCE = eINSTANCE.getInput_Source();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__FORMULA = eINSTANCE.getInput_Formula();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__DECIMALS = eINSTANCE.getInput_Decimals();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__TYPE = eINSTANCE.getInput_Type();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__UNIT = eINSTANCE.getInput_Unit();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT__ABSENCE = eINSTANCE.getInput_Absence();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.CriterionImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__WEIGHT = eINSTANCE.getCriterion_Weight();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__INPUT = eINSTANCE.getCriterion_Input();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__ABSENCE = eINSTANCE.getCriterion_Absence();

		/**
		 * The meta object literal for the '<em><b>Standards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__STANDARDS = eINSTANCE.getCriterion_Standards();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__BANDS = eINSTANCE.getCriterion_Bands();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.StandardImpl <em>Standard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.StandardImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getStandard()
		 * @generated
		 */
		EClass STANDARD = eINSTANCE.getStandard();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__GRADE = eINSTANCE.getStandard_Grade();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STANDARD__TEXTS = eINSTANCE.getStandard_Texts();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.BandImpl <em>Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.BandImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getBand()
		 * @generated
		 */
		EClass BAND = eINSTANCE.getBand();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAND__GRADE = eINSTANCE.getBand_Grade();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.impl.TierImpl <em>Tier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.impl.TierImpl
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTier()
		 * @generated
		 */
		EClass TIER = eINSTANCE.getTier();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER__ORDER = eINSTANCE.getTier_Order();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER__SHARE = eINSTANCE.getTier_Share();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER__GROUP = eINSTANCE.getTier_Group();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER__COLOUR = eINSTANCE.getTier_Colour();

		/**
		 * The meta object literal for the '<em><b>Text Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER__TEXT_COLOUR = eINSTANCE.getTier_TextColour();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.Absence <em>Absence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.Absence
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getAbsence()
		 * @generated
		 */
		EEnum ABSENCE = eINSTANCE.getAbsence();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.Precedence <em>Precedence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.Precedence
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getPrecedence()
		 * @generated
		 */
		EEnum PRECEDENCE = eINSTANCE.getPrecedence();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.TieRule <em>Tie Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.TieRule
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getTieRule()
		 * @generated
		 */
		EEnum TIE_RULE = eINSTANCE.getTieRule();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.ShareOf <em>Share Of</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.ShareOf
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getShareOf()
		 * @generated
		 */
		EEnum SHARE_OF = eINSTANCE.getShareOf();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.InputType <em>Input Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.InputType
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getInputType()
		 * @generated
		 */
		EEnum INPUT_TYPE = eINSTANCE.getInputType();

		/**
		 * The meta object literal for the '{@link org.keqing.tiering.model.Division <em>Division</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.keqing.tiering.model.Division
		 * @see org.keqing.tiering.model.impl.TieringPackageImpl#getDivision()
		 * @generated
		 */
		EEnum DIVISION = eINSTANCE.getDivision();

	}

} //TieringPackage
