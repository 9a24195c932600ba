package org.keqing.internal.ui.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** A workbook of one sheet as Office Open XML asks for it: texts inline, numbers as numbers, the header bold and kept in sight. Rows are written as they come. */
public final class WorkbookWriter {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"; //$NON-NLS-1$
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; //$NON-NLS-1$
    private static final String TYPES = XML + """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""; //$NON-NLS-1$
    private static final String ROOT = XML + """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""; //$NON-NLS-1$
    private static final String BOOK = XML + "<workbook xmlns=\"" + MAIN + """
        " xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Keqing" sheetId="1" r:id="rId1"/></sheets></workbook>"""; //$NON-NLS-1$
    private static final String PARTS = XML + """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""; //$NON-NLS-1$
    /** Plain, bold, percent with one decimal, two decimals with thousands separators. */
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + """
        "><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>"""; //$NON-NLS-1$

    private WorkbookWriter() {
    }

    /** Writes the workbook; the stream stays open. */
    public static <R> void write(OutputStream out, List<TableColumn<R>> columns, List<R> rows) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "[Content_Types].xml", TYPES); //$NON-NLS-1$
        entry(zip, "_rels/.rels", ROOT); //$NON-NLS-1$
        entry(zip, "xl/workbook.xml", BOOK); //$NON-NLS-1$
        entry(zip, "xl/_rels/workbook.xml.rels", PARTS); //$NON-NLS-1$
        entry(zip, "xl/styles.xml", STYLES); //$NON-NLS-1$
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml")); //$NON-NLS-1$
        sheet(zip, columns, rows);
        zip.closeEntry();
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        put(zip, text);
        zip.closeEntry();
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <R> void sheet(OutputStream out, List<TableColumn<R>> columns, List<R> rows) throws IOException {
        TierBadges badges = TierBadges.standard();
        StringBuilder text = new StringBuilder(XML).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews><sheetView workbookViewId=\"0\">") //$NON-NLS-1$ //$NON-NLS-2$
            .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"); //$NON-NLS-1$
        for (int i = 0; i < columns.size(); i++) {
            text.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + Math.max(8, columns.get(i).width() / 7) + "\" customWidth=\"1\"/>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        text.append("</cols><sheetData><row>"); //$NON-NLS-1$
        columns.forEach(column -> text(text, column.label(), 1));
        put(out, text.append("</row>").toString()); //$NON-NLS-1$
        for (R row : rows) {
            text.setLength(0);
            text.append("<row>"); //$NON-NLS-1$
            columns.forEach(column -> cell(text, column.kind(), column.value().apply(row), badges));
            put(out, text.append("</row>").toString()); //$NON-NLS-1$
        }
        put(out, "</sheetData></worksheet>"); //$NON-NLS-1$
    }

    private static void cell(StringBuilder text, ColumnKind kind, Object value, TierBadges badges) {
        switch (value) {
        case null -> text.append("<c/>"); //$NON-NLS-1$
        case Number number -> text.append("<c s=\"" + style(kind) + "\"><v>") //$NON-NLS-1$ //$NON-NLS-2$
            .append(number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString()).append("</v></c>"); //$NON-NLS-1$
        case Object other -> text(text, CellText.shown(kind, other, badges), 0);
        }
    }

    private static int style(ColumnKind kind) {
        return switch (kind) {
            case PERCENT, BAR -> 2;
            case DECIMAL -> 3;
            default -> 0;
        };
    }

    private static void text(StringBuilder text, String value, int style) {
        text.append("<c t=\"inlineStr\" s=\"" + style + "\"><is><t xml:space=\"preserve\">"); //$NON-NLS-1$ //$NON-NLS-2$
        value.codePoints().filter(c -> c >= 0x20 || c == '\t' || c == '\n').forEach(c -> {
            switch (c) {
            case '&' -> text.append("&amp;"); //$NON-NLS-1$
            case '<' -> text.append("&lt;"); //$NON-NLS-1$
            case '>' -> text.append("&gt;"); //$NON-NLS-1$
            default -> text.appendCodePoint(c);
            }
        });
        text.append("</t></is></c>"); //$NON-NLS-1$
    }
}
