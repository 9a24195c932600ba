/**
 * Copyright (c) 2026 Keqing contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keqing.pack.tobacco;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Retail Format</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of shop it is.
 * <!-- end-model-doc -->
 * @see org.keqing.pack.tobacco.TobaccoPackage#getRetailFormat()
 * @model
 * @generated
 */
public enum RetailFormat implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "unknown"),

	/**
	 * The '<em><b>CONVENIENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONVENIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CONVENIENCE(1, "CONVENIENCE", "convenience"),

	/**
	 * The '<em><b>GROCERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROCERY_VALUE
	 * @generated
	 * @ordered
	 */
	GROCERY(2, "GROCERY", "grocery"),

	/**
	 * The '<em><b>SUPERMARKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERMARKET_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERMARKET(3, "SUPERMARKET", "supermarket"),

	/**
	 * The '<em><b>DEPARTMENT STORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPARTMENT_STORE_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTMENT_STORE(4, "DEPARTMENT_STORE", "department_store"),

	/**
	 * The '<em><b>TOBACCO LIQUOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOBACCO_LIQUOR_VALUE
	 * @generated
	 * @ordered
	 */
	TOBACCO_LIQUOR(5, "TOBACCO_LIQUOR", "tobacco_liquor"),

	/**
	 * The '<em><b>ENTERTAINMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENTERTAINMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ENTERTAINMENT(6, "ENTERTAINMENT", "entertainment"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "other");

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String copyright = "Copyright (c) 2026 Keqing contributors.\n\nThis program and the accompanying materials are made available under the terms of the\nEclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/\n\nSPDX-License-Identifier: EPL-2.0";

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model literal="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>CONVENIENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONVENIENCE
	 * @model literal="convenience"
	 * @generated
	 * @ordered
	 */
	public static final int CONVENIENCE_VALUE = 1;

	/**
	 * The '<em><b>GROCERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROCERY
	 * @model literal="grocery"
	 * @generated
	 * @ordered
	 */
	public static final int GROCERY_VALUE = 2;

	/**
	 * The '<em><b>SUPERMARKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERMARKET
	 * @model literal="supermarket"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERMARKET_VALUE = 3;

	/**
	 * The '<em><b>DEPARTMENT STORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPARTMENT_STORE
	 * @model literal="department_store"
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTMENT_STORE_VALUE = 4;

	/**
	 * The '<em><b>TOBACCO LIQUOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOBACCO_LIQUOR
	 * @model literal="tobacco_liquor"
	 * @generated
	 * @ordered
	 */
	public static final int TOBACCO_LIQUOR_VALUE = 5;

	/**
	 * The '<em><b>ENTERTAINMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENTERTAINMENT
	 * @model literal="entertainment"
	 * @generated
	 * @ordered
	 */
	public static final int ENTERTAINMENT_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Retail Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RetailFormat[] VALUES_ARRAY =
		new RetailFormat[] {
			UNKNOWN,
			CONVENIENCE,
			GROCERY,
			SUPERMARKET,
			DEPARTMENT_STORE,
			TOBACCO_LIQUOR,
			ENTERTAINMENT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Retail Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RetailFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Retail Format</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RetailFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RetailFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Retail Format</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RetailFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RetailFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Retail Format</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RetailFormat get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case CONVENIENCE_VALUE: return CONVENIENCE;
			case GROCERY_VALUE: return GROCERY;
			case SUPERMARKET_VALUE: return SUPERMARKET;
			case DEPARTMENT_STORE_VALUE: return DEPARTMENT_STORE;
			case TOBACCO_LIQUOR_VALUE: return TOBACCO_LIQUOR;
			case ENTERTAINMENT_VALUE: return ENTERTAINMENT;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RetailFormat(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RetailFormat
