package org.keqing.internal.ui.table;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.keqing.ui.Tables;

/** The font of tables: that of the user's choice, at first the dialogs'. The rows are as high as the font needs. */
final class TableFonts {

    private static final int AROUND = 12;
    private static final int LEAST = 28;

    private TableFonts() {
    }

    static void follow(NatTable table, TablePainters<?> painters, DataLayer rows) {
        use(table, painters, rows);
        FontRegistry fonts = JFaceResources.getFontRegistry();
        IPropertyChangeListener listener = event -> {
            if (Tables.FONT.equals(event.getProperty()) && !table.isDisposed()) {
                use(table, painters, rows);
                table.refresh();
            }
        };
        fonts.addListener(listener);
        table.addDisposeListener(e -> fonts.removeListener(listener));
    }

    private static void use(NatTable table, TablePainters<?> painters, DataLayer rows) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        Font font = fonts.get(fonts.hasValueFor(Tables.FONT) ? Tables.FONT : JFaceResources.DEFAULT_FONT);
        painters.use(font);
        GC gc = new GC(table);
        gc.setFont(font);
        rows.setDefaultRowHeight(Math.max(LEAST, gc.getFontMetrics().getHeight() + AROUND));
        gc.dispose();
    }
}
