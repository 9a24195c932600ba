package org.keqing.internal.support.policy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.PolicyException;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Severity;

/** Walks an XML file of elements with attributes; attributes whose name is a language are its text. Every failure names file and line. */
final class XmlFile {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(_[A-Z]{2})?"); //$NON-NLS-1$
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-zA-Z0-9._-]*"); //$NON-NLS-1$

    private final String name;
    private XMLStreamReader xml;

    /** Takes an element. */
    interface Elements {
        void element(String element);
    }

    XmlFile(String name) {
        this.name = name;
    }

    /** Reads a file; the taker is called at the start of the root and of every element in it. */
    void read(InputStream in, Elements starts, Runnable end) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    starts.element(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end.run();
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw failed(name + ':' + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber()), NLS.bind(Messages.MsgNoXml, e.getMessage()));
        }
    }

    String required(String attribute) {
        String value = optional(attribute);
        if (value == null || value.isBlank()) {
            throw failure(NLS.bind(Messages.MsgAttributeMissing, attribute));
        }
        return value.strip();
    }

    String optional(String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    String id(String attribute) {
        String id = required(attribute);
        if (!ID.matcher(id).matches()) {
            throw failure(NLS.bind(Messages.MsgNoId, attribute, id));
        }
        return id;
    }

    List<String> ids(String attribute) {
        return List.of(required(attribute).split("\\s+")); //$NON-NLS-1$
    }

    int number(String attribute, int without) {
        String text = optional(attribute);
        try {
            return text == null ? without : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw failure(NLS.bind(Messages.MsgNoNumber, attribute, text));
        }
    }

    BigDecimal money(String attribute) {
        String text = optional(attribute);
        try {
            return text == null ? BigDecimal.ZERO.setScale(2) : new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw failure(NLS.bind(Messages.MsgNoNumber, attribute, text));
        }
    }

    /** The text of the element; attributes besides these and the languages are refused. */
    LocalText text(Set<String> attributes) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!attributes.contains(attribute)) {
                if (!LANGUAGE.matcher(attribute).matches()) {
                    throw failure(NLS.bind(Messages.MsgUnknownAttribute, attribute));
                }
                texts.put(attribute, xml.getAttributeValue(i).strip());
            }
        }
        return new LocalText(texts);
    }

    PolicyException failure(String reason) {
        StringBuilder where = new StringBuilder(name).append(':').append(xml.getLocation().getLineNumber()).append(": ").append(xml.getLocalName()); //$NON-NLS-1$
        String id = optional("id") == null ? optional("tiers") : optional("id"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return failed(id == null ? where.toString() : where.append(' ').append(id).toString(), reason);
    }

    private static PolicyException failed(String where, String reason) {
        return new PolicyException(List.of(new Problem(where, reason, Severity.ERROR)));
    }
}
