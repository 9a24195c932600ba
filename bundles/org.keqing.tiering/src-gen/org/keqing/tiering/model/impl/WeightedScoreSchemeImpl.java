/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.tiering.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.keqing.tiering.model.TieringPackage;
import org.keqing.tiering.model.WeightedScoreScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Weighted Score Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class WeightedScoreSchemeImpl extends SchemeImpl implements WeightedScoreScheme {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WeightedScoreSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TieringPackage.Literals.WEIGHTED_SCORE_SCHEME;
	}

} //WeightedScoreSchemeImpl
