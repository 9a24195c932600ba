package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The packed form in which a sheet keeps its grades: {@code criterion=grade;criterion=grade}, criteria in alphabetical order,
 * grades as plain decimals.
 *
 * @since 0.1
 */
public final class Grades {
	/** Longest packed form of one sheet, in characters. */
	public static final int MAX_LENGTH = 1000;

	private Grades() {
	}

	/**
	 * Packs grades.
	 *
	 * @param grades grade by criterion id
	 * @return the packed form, empty for no grade
	 * @throws IllegalArgumentException when a criterion id has one of the separators or the result is too long
	 */
	public static String format(Map<String, BigDecimal> grades) {
		StringBuilder packed = new StringBuilder();
		new TreeMap<>(grades).forEach((criterion, grade) -> {
			if (criterion.isBlank() || criterion.indexOf('=') >= 0 || criterion.indexOf(';') >= 0) {
				throw new IllegalArgumentException("Not a criterion id: " + criterion);
			}
			if (!packed.isEmpty()) {
				packed.append(';');
			}
			packed.append(criterion).append('=').append(plain(grade));
		});
		if (packed.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("The grades of one sheet need more than " + MAX_LENGTH + " characters");
		}
		return packed.toString();
	}

	/**
	 * Unpacks grades.
	 *
	 * @param packed the packed form, may be {@code null}
	 * @return grade by criterion id, in packed order
	 * @throws IllegalArgumentException when the text is not a packed form
	 */
	public static Map<String, BigDecimal> parse(String packed) {
		Map<String, BigDecimal> grades = new LinkedHashMap<>();
		if (packed == null || packed.isEmpty()) {
			return grades;
		}
		for (String part : packed.split(";")) {
			int equals = part.indexOf('=');
			if (equals <= 0) {
				throw new IllegalArgumentException("Not packed grades: " + packed);
			}
			grades.put(part.substring(0, equals), new BigDecimal(part.substring(equals + 1)));
		}
		return grades;
	}

	private static String plain(BigDecimal grade) {
		return grade.signum() == 0 ? "0" : grade.stripTrailingZeros().toPlainString();
	}
}
