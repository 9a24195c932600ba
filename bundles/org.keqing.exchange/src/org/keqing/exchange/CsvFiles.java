package org.keqing.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.keqing.internal.exchange.csv.CsvSource;
import org.keqing.internal.exchange.csv.WorkbookFile;
import org.keqing.internal.exchange.csv.WorkbookSource;

/**
 * Opens delimited text files as the import does, for profiles that put several files together.
 *
 * @since 0.1
 */
public final class CsvFiles {

	private CsvFiles() {
	}

	/**
	 * Opens a file. A name that ends in {@code .xlsx} is a workbook, of which the first sheet is read; anything else is delimited text: encoding (UTF-8 with or without byte order mark, GB18030) and separator (comma, semicolon, tab) are detected,
	 * the first line is the header.
	 *
	 * @param file the file
	 * @return its rows; the caller closes it
	 * @throws ImportException when the file is missing, empty, not text, in another encoding, or has a column name twice
	 */
	public static TextSource open(Path file) throws ImportException {
		var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(WorkbookFile.ENDING) && Files.isRegularFile(file) ? WorkbookSource.open(file) : CsvSource.open(file);
	}
}
