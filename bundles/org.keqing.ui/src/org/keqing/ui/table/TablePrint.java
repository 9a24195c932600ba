package org.keqing.ui.table;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.keqing.internal.ui.Messages;
import org.keqing.internal.ui.table.CellText;
import org.keqing.ui.TierBadges;

/**
 * Prints rows of a table: title and scope above, the header on each page, grey rules, the number of the page below.
 *
 * @since 0.1
 */
public final class TablePrint {

    /** Margin in millimetres. */
    private static final double MARGIN = 18;
    private static final double INCH = 25.4;
    private static final int PADDING = 4;

    private TablePrint() {
    }

    /**
     * Asks for a printer and prints; does nothing when cancelled.
     *
     * @param shell    parent of the dialog
     * @param title    what the table is about
     * @param subtitle its scope, may be empty
     * @param columns  the columns, in their order
     * @param rows     the rows, in their order
     */
    public static <R> void ask(Shell shell, String title, String subtitle, List<TableColumn<R>> columns, List<R> rows) {
        PrinterData data = new PrintDialog(shell, SWT.NONE).open();
        if (data != null) {
            Printer printer = new Printer(data);
            try {
                print(printer, title, subtitle, columns, rows);
            } finally {
                printer.dispose();
            }
        }
    }

    private static <R> void print(Printer printer, String title, String subtitle, List<TableColumn<R>> columns, List<R> rows) {
        if (!printer.startJob(title)) {
            return;
        }
        Rectangle client = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        Point dpi = printer.getDPI();
        int left = Math.max(0, (int) (MARGIN / INCH * dpi.x) + trim.x);
        int top = Math.max(0, (int) (MARGIN / INCH * dpi.y) + trim.y);
        Rectangle area = new Rectangle(left, top, client.width - 2 * left, client.height - 2 * top);
        FontData base = printer.getSystemFont().getFontData()[0];
        Font plain = new Font(printer, base.getName(), 9, SWT.NORMAL);
        Font bold = new Font(printer, base.getName(), 9, SWT.BOLD);
        Font large = new Font(printer, base.getName(), 14, SWT.BOLD);
        GC gc = new GC(printer);
        try {
            gc.setFont(plain);
            Page<R> page = new Page<>(gc, area, columns, dpi.x * PADDING / 72, new Fonts(plain, bold, large));
            int capacity = page.capacity();
            int pages = Math.max(1, (rows.size() + capacity - 1) / capacity);
            for (int i = 0; i < pages; i++) {
                printer.startPage();
                page.paint(title, subtitle, rows.subList(i * capacity, Math.min(rows.size(), (i + 1) * capacity)), NLS.bind(Messages.LabelPage, i + 1, pages));
                printer.endPage();
            }
            printer.endJob();
        } finally {
            gc.dispose();
            List.of(plain, bold, large).forEach(Font::dispose);
        }
    }

    private record Fonts(Font plain, Font bold, Font large) {
    }

    /** Paints one page after the other. */
    private record Page<R>(GC gc, Rectangle area, List<TableColumn<R>> columns, int padding, Fonts fonts) {

        private int line() {
            return gc.getFontMetrics().getHeight() + 2 * padding;
        }

        /** Rows on a page, below title, scope and header and above the foot. */
        int capacity() {
            return Math.max(1, area.height / line() - 5);
        }

        void paint(String title, String subtitle, List<R> rows, String foot) {
            int line = line();
            gc.setForeground(new Color(0, 0, 0));
            gc.setFont(fonts.large());
            gc.drawText(title, area.x, area.y, true);
            gc.setFont(fonts.plain());
            gc.drawText(subtitle, area.x, area.y + 3 * line / 2, true);
            int y = area.y + 3 * line;
            gc.setFont(fonts.bold());
            cells(y, columns.stream().map(TableColumn::label).toList());
            gc.setFont(fonts.plain());
            TierBadges badges = TierBadges.standard();
            for (R row : rows) {
                y += line;
                rule(y);
                cells(y, columns.stream().map(column -> CellText.shown(column.kind(), column.value().apply(row), badges)).toList());
            }
            rule(y + line);
            int bottom = area.y + area.height - line;
            gc.drawText(LocalDate.now().toString(), area.x, bottom, true);
            gc.drawText(foot, area.x + area.width - gc.textExtent(foot).x, bottom, true);
        }

        private void rule(int y) {
            gc.setForeground(new Color(0xB0, 0xB0, 0xB0));
            gc.drawLine(area.x, y, area.x + area.width, y);
            gc.setForeground(new Color(0, 0, 0));
        }

        private void cells(int y, List<String> texts) {
            int all = columns.stream().mapToInt(TableColumn::width).sum();
            int x = area.x;
            for (int i = 0; i < texts.size(); i++) {
                int width = area.width * columns.get(i).width() / all;
                String shown = gc.textExtent(texts.get(i)).x <= width - padding ? texts.get(i) : Ellipsis.shorten(texts.get(i), width - padding, text -> gc.textExtent(text).x);
                boolean right = columns.get(i).kind().isNumber();
                gc.drawText(shown, right ? x + width - padding - gc.textExtent(shown).x : x, y + padding, true);
                x += width;
            }
        }
    }
}
