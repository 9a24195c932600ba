package org.keqing.internal.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.TextRow;
import org.keqing.tiering.Variants;
import org.keqing.tiering.model.Scheme;

/**
 * What of a scheme shall be other, as a file: the changed scheme itself ({@code .tiering}), or a CSV file {@code change,id,value} whose changes are {@code weight} of a
 * criterion, {@code limit} or {@code share} of a tier. Neighbours follow as in {@link Variants}.
 */
final class SchemeChanges {

	private static final String CHANGE = "change"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$

	private SchemeChanges() {
	}

	/** The scheme as the file changes it; whether it is in order shows when it is evaluated. */
	static Scheme read(Path file, Scheme scheme) throws IOException, CommandFailure, ImportException {
		if (!file.toString().endsWith(SchemeFile.ENDING))
			return changed(file, scheme);
		var variant = SchemeFile.read(file);
		if (!variant.getId().equals(scheme.getId()))
			throw new CommandFailure(NLS.bind(Messages.MsgOtherScheme, new Object[] { file, variant.getId(), scheme.getId() }));
		return variant;
	}

	private static Scheme changed(Path file, Scheme scheme) throws ImportException {
		var variant = scheme;
		var weights = new LinkedHashMap<String, BigDecimal>();
		try (var source = CsvFiles.open(file)) {
			var change = CsvRows.column(source, CHANGE, Messages.MsgChangesColumn);
			var id = CsvRows.column(source, ID, Messages.MsgChangesColumn);
			var value = CsvRows.column(source, VALUE, Messages.MsgChangesColumn);
			for (var row = source.next(); row != null; row = source.next()) {
				var named = row.value(id).strip();
				var number = number(row, row.value(value).strip());
				try {
					switch (row.value(change).strip().toLowerCase(Locale.ROOT)) {
					case "weight", "\u6743\u91CD" -> { //$NON-NLS-1$ //$NON-NLS-2$
						weights.put(named, number);
						Variants.weights(scheme, weights);
					}
					case "limit", "\u4E0B\u9650" -> variant = Variants.limit(variant, named, number); //$NON-NLS-1$ //$NON-NLS-2$
					case "share", "\u5360\u6BD4" -> variant = Variants.share(variant, named, number); //$NON-NLS-1$ //$NON-NLS-2$
					default -> throw CsvRows.problem(row, CHANGE, row.value(change), Messages.MsgNoSuchChange);
					}
				} catch (IllegalArgumentException e) {
					throw CsvRows.problem(row, ID, named, NLS.bind(Messages.MsgNothingToChange, scheme.getId(), row.value(change).strip()));
				}
			}
		}
		return weights.isEmpty() ? variant : Variants.weights(variant, weights);
	}

	private static BigDecimal number(TextRow row, String text) throws ImportException {
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			throw CsvRows.problem(row, VALUE, text, Messages.MsgNoNumber);
		}
	}
}
