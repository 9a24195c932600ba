package org.keqing.internal.tiering;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Severity;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TieringPackage;
import org.xml.sax.SAXParseException;

/** The {@code .tiering} format: XMI with the short element names of the model. */
public final class SchemeFiles {

    private static final Map<String, Boolean> SAFE_PARSER = Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);

    private SchemeFiles() {
    }

    public static Scheme read(InputStream in, String name) throws IOException {
        XMIResourceImpl resource = newResource(name);
        try {
            resource.load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES, SAFE_PARSER, XMLResource.OPTION_USE_LEXICAL_HANDLER, Boolean.FALSE));
        } catch (Resource.IOWrappedException e) {
            throw unreadable(name, e.getCause());
        } catch (RuntimeException e) {
            throw unreadable(name, e);
        }
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().getFirst();
            throw failure(name + ':' + first.getLine(), first.getMessage());
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Scheme scheme)) {
            throw failure(name, Texts.format(Locale.getDefault(), "MsgNoScheme", TieringPackage.eNS_URI));
        }
        return scheme;
    }

    public static String write(Scheme scheme) {
        XMIResourceImpl resource = newResource("scheme");
        resource.getContents().add(EcoreUtil.copy(scheme));
        StringWriter text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 160));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static XMIResourceImpl newResource(String name) {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(TieringPackage.eNS_URI, TieringPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("keqing-scheme:/" + URI.encodeSegment(name, false)));
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(resources.getPackageRegistry()));
        resource.getDefaultLoadOptions().putAll(options);
        resource.getDefaultSaveOptions().putAll(options);
        resources.getResources().add(resource);
        return resource;
    }

    private static SchemeException unreadable(String name, Throwable cause) {
        Throwable reason = cause;
        while (reason.getCause() != null && !(reason instanceof SAXParseException) && !(reason instanceof IllegalValueException)) {
            reason = reason.getCause();
        }
        String where = name;
        if (cause instanceof Resource.Diagnostic diagnostic) {
            where = name + ':' + diagnostic.getLine();
        } else if (reason instanceof SAXParseException parse) {
            where = name + ':' + parse.getLineNumber();
        }
        SchemeException failure = failure(where, describe(reason));
        failure.initCause(cause);
        return failure;
    }

    private static String describe(Throwable reason) {
        Locale locale = Locale.getDefault();
        return switch (reason) {
        case IllegalValueException illegal -> Texts.format(locale, "MsgIllegalValue", illegal.getFeature().getName(), String.valueOf(illegal.getValue()));
        case FeatureNotFoundException unknown -> Texts.format(locale, "MsgUnknownName", unknown.getName());
        case ClassNotFoundException unknown -> Texts.format(locale, "MsgUnknownName", unknown.getName());
        default -> reason.getMessage() == null ? reason.toString() : reason.getMessage();
        };
    }

    private static SchemeException failure(String where, String reason) {
        return new SchemeException(where + ": " + reason, List.of(new Problem(where, reason, Severity.ERROR)));
    }
}
