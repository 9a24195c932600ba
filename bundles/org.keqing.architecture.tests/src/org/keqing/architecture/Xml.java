package org.keqing.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading of small XML files; namespaces are of no interest here. */
final class Xml {

	private Xml() {
	}

	static Document parse(Path file) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return factory.newDocumentBuilder().parse(file.toFile());
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(file + ": " + e.getMessage(), e);
		}
	}

	static List<Element> elements(Document document, String tag) {
		var result = new ArrayList<Element>();
		var nodes = document.getElementsByTagName(tag);
		for (int i = 0; i < nodes.getLength(); i++) {
			result.add((Element) nodes.item(i));
		}
		return result;
	}

	static List<Element> children(Element parent, String tag) {
		var result = new ArrayList<Element>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getTagName().equals(tag)) {
				result.add(element);
			}
		}
		return result;
	}

	static List<String> attributeValues(Document document) {
		var result = new ArrayList<String>();
		for (var element : elements(document, "*")) {
			var attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				result.add(attributes.item(i).getNodeValue());
			}
		}
		return result;
	}
}
