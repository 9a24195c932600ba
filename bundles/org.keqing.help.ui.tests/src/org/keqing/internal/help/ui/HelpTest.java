package org.keqing.internal.help.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.keqing.internal.help.ui.HelpSearch.Hit;
import org.keqing.internal.help.ui.PageBlock.Style;

class HelpTest {

    private static final String PAGE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Rounds</title></head><body>
        <h1>Rounds</h1>
        <p>Press <kbd>F1</kbd> or read
           <a href="sheet.html">the <b>sheet</b></a>.</p>
        <ol><li>one</li><li>two</li></ol><ul><li>dot</li></ul>
        <p><img src="../images/a.png" alt="A list"/></p>
        </body></html>""";

    private static HelpPage page(String xhtml) throws IOException {
        return HelpPage.read(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Pages by their address. */
    private record Library(List<Topic> contents, Map<String, String> pages) implements HelpLibrary {

        @Override
        public HelpPage page(String href) throws IOException {
            if (!pages.containsKey(href)) {
                throw new IOException(href);
            }
            return HelpTest.page(pages.get(href));
        }

        @Override
        public byte[] picture(String href) {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { new ImageData(1000, 500, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)) };
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            loader.save(out, SWT.IMAGE_PNG);
            return out.toByteArray();
        }

        @Override
        public Optional<String> pageOf(String context) {
            return Optional.empty();
        }
    }

    private static String html(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }

    private static Library library() {
        HelpLibrary.Topic group = new HelpLibrary.Topic("Evaluation", null,
            List.of(new HelpLibrary.Topic("Rounds", "/h/html/rounds.html", List.of()), new HelpLibrary.Topic("Score sheet", "/h/html/sheet.html", List.of())));
        return new Library(List.of(group), Map.of("/h/html/rounds.html", PAGE, "/h/html/sheet.html",
            html("Score sheet", "<h1>Score sheet</h1><h2>Grades</h2><p>A round has one sheet per client. Rounds are frozen.</p>")));
    }

    @Test
    void aPageIsReadIntoItsBlocks() throws IOException {
        HelpPage page = page(PAGE);
        assertEquals("Rounds", page.title());
        assertEquals(List.of("Rounds", "Press F1 or read the sheet.", "one", "two", "dot", "A list"), page.blocks().stream().map(PageBlock::text).toList());
        List<PageBlock.Run> runs = ((PageBlock.Paragraph) page.blocks().get(1)).runs();
        assertEquals(List.of(new PageBlock.Run("Press ", Style.PLAIN, null), new PageBlock.Run("F1", Style.CODE, null), new PageBlock.Run(" or read ", Style.PLAIN, null),
            new PageBlock.Run("the ", Style.PLAIN, "sheet.html"), new PageBlock.Run("sheet", Style.STRONG, "sheet.html"), new PageBlock.Run(".", Style.PLAIN, null)), runs);
        assertEquals(List.of(1, 2, 0), page.blocks().stream().filter(PageBlock.Item.class::isInstance).map(item -> ((PageBlock.Item) item).number()).toList());
    }

    @Test
    void aLineBreakBetweenChineseWordsIsNoSpace() throws IOException {
        assertEquals("\u5BA2\u6237\u6863\u6848 a b", page(html("t", "<p>\u5BA2\u6237\n   \u6863\u6848 a\n b</p>")).blocks().getFirst().text());
    }

    @Test
    void whatIsNoPageIsAFailure() {
        assertThrows(IOException.class, () -> page("<html><body><p>open</body></html>"));
    }

    @Test
    void linksAreFoundFromThePageTheyStandIn() {
        assertEquals("/h/images/a.png", HelpLibrary.resolve("/h/html/rounds.html", "../images/a.png"));
        assertEquals("/h/html/sheet.html", HelpLibrary.resolve("/h/html/rounds.html", "sheet.html"));
        assertEquals("https://example.org/", HelpLibrary.resolve("/h/html/rounds.html", "https://example.org/"));
        assertEquals(Optional.of("/h/html/rounds.html"), library().home());
    }

    @Test
    void pagesWithTheWordInTheirTitleComeFirst() {
        HelpSearch search = new HelpSearch(library());
        assertEquals(List.of("Rounds", "Score sheet"), search.find("ROUNDS").stream().map(Hit::title).toList());
        assertEquals(List.of("Score sheet", "Rounds"), search.find("sheet").stream().map(Hit::title).toList());
        assertEquals(List.of("Score sheet"), search.find("sheet frozen").stream().map(Hit::title).toList());
        assertEquals(List.of(), search.find("sheet nothing"));
        assertEquals(List.of(), search.find("  "));
    }

    @Test
    void backAndForwardKeepTheWay() {
        PageHistory history = new PageHistory();
        assertFalse(history.canGoBack());
        List.of("a", "a", "b", "c").forEach(history::go);
        assertEquals(Optional.of("b"), history.back());
        assertEquals(Optional.of("a"), history.back());
        assertEquals(Optional.empty(), history.back());
        assertEquals(Optional.of("b"), history.forward());
        history.go("d");
        assertFalse(history.canGoForward());
        assertEquals(Optional.of("b"), history.back());
    }

    /** A dialog of ours and one that extends it. */
    private static class Base extends Dialog {

        Base(Shell shell) {
            super(shell);
        }
    }

    private static final class Special extends Base {

        Special(Shell shell) {
            super(shell);
        }
    }

    @Test
    void aDialogIsKnownByItsClassAndThatWhichItExtends() {
        Display display = new Display();
        try {
            assertEquals(List.of("org_keqing_internal_help_ui_HelpTest_Special", "org_keqing_internal_help_ui_HelpTest_Base"), HelpContexts.dialog(new Special(new Shell(display))));
            assertEquals(List.of(), HelpContexts.dialog(null));
            assertEquals(List.of(), HelpContexts.dialog("window"));
        } finally {
            display.dispose();
        }
    }

    @Test
    void aPageShowsItsLinksAndPicturesAndTheKeyboardFollowsThem() throws IOException {
        Display display = new Display();
        try {
            Shell shell = new Shell(display);
            shell.setLayout(new FillLayout());
            List<String> followed = new ArrayList<>();
            PageText text = new PageText(shell, library(), followed::add);
            shell.setSize(500, 700);
            shell.open();
            text.show("/h/html/rounds.html", page(PAGE));
            StyledText widget = text.widget();
            assertTrue(widget.getText().startsWith("Rounds\nPress F1 or read the sheet.\n1.\u2002one\n2.\u2002two\n\u2022\u2002dot\n"), widget::getText);
            StyleRange picture = Arrays.stream(widget.getStyleRanges()).filter(range -> range.metrics != null).findFirst().orElseThrow();
            assertTrue(picture.metrics.width <= 500 && picture.metrics.width > 300, () -> "width " + picture.metrics.width);
            assertEquals(picture.metrics.width / 2, picture.metrics.ascent);
            key(widget, SWT.TAB);
            assertEquals("the ", widget.getSelectionText());
            key(widget, SWT.CR);
            assertEquals(List.of("/h/html/sheet.html"), followed);
        } finally {
            display.dispose();
        }
    }

    private static void key(StyledText widget, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        widget.notifyListeners(SWT.KeyDown, event);
    }
}
