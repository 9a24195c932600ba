package org.keqing.internal.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableFileTest {

    private record Row(String name, BigDecimal amount, Double share) {
    }

    private static final List<TableColumn<Row>> COLUMNS = List.of(
        new TableColumn<>("name", "Name, full", 140, ColumnKind.TEXT, Row::name),
        new TableColumn<>("amount", "Amount", 70, ColumnKind.DECIMAL, Row::amount),
        new TableColumn<>("share", "Share", 70, ColumnKind.PERCENT, Row::share));
    private static final List<Row> ROWS = List.of(new Row("恒大 \"A&B\" <1>", new BigDecimal("1234567.8900"), 0.125), new Row(null, null, null));

    @TempDir
    Path folder;

    @Test
    void csvOpensInASpreadsheet() throws Exception {
        Path file = folder.resolve("list.csv");
        TableFile.write(file, COLUMNS, ROWS);
        assertEquals("\uFEFF\"Name, full\",Amount,Share\r\n\"恒大 \"\"A&B\"\" <1>\",1234567.8900,0.125\r\n,,\r\n", Files.readString(file));
        assertEquals(1, Files.list(folder).count(), "nothing else is left");
    }

    @Test
    void workbookKeepsNumbersAsNumbers() throws Exception {
        Path file = folder.resolve("list.XLSX");
        TableFile.write(file, COLUMNS, ROWS);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var parts = zip.entries(); parts.hasMoreElements();) {
                parse(zip.getInputStream(parts.nextElement()));
            }
            NodeList rows = parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))).getElementsByTagName("row");
            assertEquals(3, rows.getLength());
            assertArrayEquals(new String[] { "inlineStr Name, full", "inlineStr Amount", "inlineStr Share" }, cells(rows, 0));
            assertArrayEquals(new String[] { "inlineStr 恒大 \"A&B\" <1>", " 1234567.8900", " 0.125" }, cells(rows, 1));
            assertArrayEquals(new String[] { " ", " ", " " }, cells(rows, 2));
        }
    }

    private static Document parse(InputStream in) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }

    private static String[] cells(NodeList rows, int row) {
        List<String> cells = new ArrayList<>();
        NodeList found = ((Element) rows.item(row)).getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            cells.add(cell.getAttribute("t") + ' ' + cell.getTextContent());
        }
        return cells.toArray(String[]::new);
    }
}
