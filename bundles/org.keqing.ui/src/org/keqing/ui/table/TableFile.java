package org.keqing.ui.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.Messages;
import org.keqing.internal.ui.table.CellText;
import org.keqing.internal.ui.table.WorkbookWriter;
import org.keqing.ui.TierBadges;

/**
 * Writes rows of a table to a file that a spreadsheet opens: CSV (UTF-8 with mark, comma, header line) or a workbook (XLSX) by the end of the file's name. Numbers
 * stay numbers. A file is replaced only by a complete one.
 *
 * @since 0.1
 */
public final class TableFile {

    private static final String WORKBOOK = ".xlsx"; //$NON-NLS-1$

    private TableFile() {
    }

    /**
     * Asks for a file.
     *
     * @param shell parent of the dialog
     * @param title title of the dialog
     * @param name  proposed name without an end
     * @return the file, its name ending in {@code .csv} or {@code .xlsx}; empty when cancelled
     */
    public static Optional<Path> ask(Shell shell, String title, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFileName(name + WORKBOOK);
        dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] { Messages.NameWorkbooks, Messages.NameCsvFiles });
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        boolean ends = chosen.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)"); //$NON-NLS-1$
        return Optional.of(Path.of(ends ? chosen : chosen + (dialog.getFilterIndex() == 1 ? ".csv" : WORKBOOK))); //$NON-NLS-1$
    }

    /**
     * Writes rows.
     *
     * @param file    ends in {@code .xlsx} for a workbook, anything else is CSV
     * @param columns the columns, in their order
     * @param rows    the rows, in their order
     * @throws IOException if the file cannot be written
     */
    public static <R> void write(Path file, List<TableColumn<R>> columns, List<R> rows) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part"); //$NON-NLS-1$
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
                    WorkbookWriter.write(out, columns, rows);
                } else {
                    csv(out, columns, rows);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static <R> void csv(OutputStream out, List<TableColumn<R>> columns, List<R> rows) throws IOException {
        TierBadges badges = TierBadges.standard();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        text.write(columns.stream().map(column -> quoted(column.label())).collect(Collectors.joining(",")) + "\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
        for (R row : rows) {
            text.write(columns.stream().map(column -> quoted(plain(column, row, badges))).collect(Collectors.joining(",")) + "\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        text.flush();
    }

    private static <R> String plain(TableColumn<R> column, R row, TierBadges badges) {
        return switch (column.value().apply(row)) {
            case null -> ""; //$NON-NLS-1$
            case BigDecimal decimal -> decimal.toPlainString();
            case Number number -> number.toString();
            case Object value -> CellText.shown(column.kind(), value, badges);
        };
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
