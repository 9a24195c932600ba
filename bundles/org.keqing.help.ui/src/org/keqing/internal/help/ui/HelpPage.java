package org.keqing.internal.help.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.keqing.internal.help.ui.PageBlock.Run;
import org.keqing.internal.help.ui.PageBlock.Style;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A page of the help: headings, paragraphs, lists, pictures, links. Elements it does not know count as what they hold.
 *
 * @param title  its title
 * @param blocks what stands below each other
 */
record HelpPage(String title, List<PageBlock> blocks) {

    static HelpPage read(InputStream xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false); //$NON-NLS-1$
            DocumentBuilder builder = factory.newDocumentBuilder();
            Element root = builder.parse(xhtml).getDocumentElement();
            List<PageBlock> blocks = new ArrayList<>();
            blocks(first(root, "body"), blocks); //$NON-NLS-1$
            Element title = first(root, "title"); //$NON-NLS-1$
            return new HelpPage(title == null ? "" : plain(title.getTextContent()).strip(), List.copyOf(blocks)); //$NON-NLS-1$
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** All its words. */
    String text() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(block.text()).append('\n'));
        return text.toString();
    }

    private static Element first(Element root, String name) {
        return (Element) root.getElementsByTagName(name).item(0);
    }

    private static void blocks(Element parent, List<PageBlock> blocks) {
        int number = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                case "h1", "h2", "h3" -> blocks.add(new PageBlock.Heading(element.getTagName().charAt(1) - '0', runs(element))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                case "p" -> paragraph(element, blocks); //$NON-NLS-1$
                case "li" -> blocks.add(new PageBlock.Item("ol".equals(parent.getTagName()) ? ++number : 0, runs(element))); //$NON-NLS-1$ //$NON-NLS-2$
                default -> blocks(element, blocks);
                }
            }
        }
    }

    private static void paragraph(Element element, List<PageBlock> blocks) {
        Element image = first(element, "img"); //$NON-NLS-1$
        blocks.add(image == null ? new PageBlock.Paragraph(runs(element)) : new PageBlock.Picture(image.getAttribute("src"), image.getAttribute("alt"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<Run> runs(Element element) {
        List<Run> runs = new ArrayList<>();
        runs(element, Style.PLAIN, null, runs);
        if (!runs.isEmpty()) {
            runs.set(0, stripped(runs.getFirst(), true));
            runs.set(runs.size() - 1, stripped(runs.getLast(), false));
        }
        return List.copyOf(runs);
    }

    private static Run stripped(Run run, boolean leading) {
        return new Run(leading ? run.text().stripLeading() : run.text().stripTrailing(), run.style(), run.link());
    }

    private static void runs(Element element, Style style, String link, List<Run> runs) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                switch (inner.getTagName()) {
                case "b", "strong" -> runs(inner, Style.STRONG, link, runs); //$NON-NLS-1$ //$NON-NLS-2$
                case "code", "kbd" -> runs(inner, Style.CODE, link, runs); //$NON-NLS-1$ //$NON-NLS-2$
                case "a" -> runs(inner, style, inner.getAttribute("href"), runs); //$NON-NLS-1$ //$NON-NLS-2$
                default -> runs(inner, style, link, runs);
                }
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                runs.add(new Run(plain(node.getNodeValue()), style, link));
            }
        }
    }

    /** White space is one space; between Chinese words a line break of the source is none. */
    private static String plain(String text) {
        return text.replaceAll("(?<=[\\u2E80-\\uFFEF])\\s*\\R\\s*(?=[\\u2E80-\\uFFEF])", "").replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
