package org.keqing.internal.store.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EPackage;
import org.keqing.internal.store.Messages;
import org.keqing.store.MigrationSource;
import org.keqing.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads contributions to {@code org.keqing.store.migrations} from the {@code plugin.xml} files on a class path. */
public final class ClassPathSources {

    private static final Logger LOG = LoggerFactory.getLogger(ClassPathSources.class);
    private static final String PLUGIN = "plugin.xml";

    private final ClassLoader loader;
    private final Map<String, String> packageClasses = new HashMap<>();

    public ClassPathSources(ClassLoader loader) {
        this.loader = loader;
    }

    /** @throws StoreException naming the file that cannot be read */
    public List<MigrationSource> read() throws StoreException {
        Map<String, Document> documents = new HashMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(PLUGIN))) {
                String text = text(url);
                if (text.contains("org.eclipse.emf.ecore.generated_package") || text.contains(ExtensionSources.POINT)) {
                    documents.put(url.toString(), parse(url));
                }
            }
        } catch (IOException e) {
            throw new StoreException(Messages.bind(Messages.MsgPluginXml, PLUGIN, e.getMessage()), e);
        }
        documents.values().forEach(this::collectPackages);
        List<MigrationSource> sources = new ArrayList<>();
        for (Map.Entry<String, Document> each : documents.entrySet()) {
            for (Element element : elements(each.getValue(), "migrations")) {
                source(each.getKey(), element, sources);
            }
        }
        return sources;
    }

    private void source(String url, Element element, List<MigrationSource> sources) throws StoreException {
        String root = url.substring(0, url.length() - PLUGIN.length());
        try {
            List<EPackage> packages = new ArrayList<>();
            NodeList children = element.getElementsByTagName("package");
            for (int i = 0; i < children.getLength(); i++) {
                packages.add(ePackage(((Element) children.item(i)).getAttribute("nsURI")));
            }
            sources.add(new Source(symbolicName(root), ids(element.getAttribute("after")), ids(element.getAttribute("filled")), packages, root + element.getAttribute("path")));
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.warn("{}: contribution skipped, a package cannot be loaded: {}", url, e.toString());
        } catch (IOException e) {
            throw new StoreException(Messages.bind(Messages.MsgPluginXml, url, e.getMessage()), e);
        }
    }

    private EPackage ePackage(String nsUri) throws ReflectiveOperationException {
        EPackage registered = EPackage.Registry.INSTANCE.getEPackage(nsUri);
        if (registered != null) {
            return registered;
        }
        String name = packageClasses.get(nsUri);
        if (name == null) {
            throw new ClassNotFoundException("no generated_package for " + nsUri);
        }
        return (EPackage) Class.forName(name, true, loader).getField("eINSTANCE").get(null);
    }

    private void collectPackages(Document document) {
        for (Element element : elements(document, "package")) {
            if (element.hasAttribute("uri") && element.hasAttribute("class")) {
                packageClasses.put(element.getAttribute("uri"), element.getAttribute("class"));
            }
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String symbolicName(String root) throws IOException {
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            return new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip();
        }
    }

    static List<String> ids(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document parse(URL url) throws StoreException {
        try (InputStream in = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new StoreException(Messages.bind(Messages.MsgPluginXml, url, e.getMessage()), e);
        }
    }

    private record Source(String id, List<String> after, List<String> filled, List<EPackage> packages, String folder) implements MigrationSource {

        @Override
        public Map<String, String> scripts(String dialect) throws IOException {
            Map<String, String> scripts = new HashMap<>();
            for (String sub : List.of("common", dialect)) {
                collect(URI.create(folder + "/" + sub), scripts);
            }
            return scripts;
        }

        private static void collect(URI uri, Map<String, String> scripts) throws IOException {
            if ("jar".equals(uri.getScheme())) {
                String text = uri.toString();
                int bang = text.indexOf("!/");
                try (FileSystem jar = FileSystems.newFileSystem(Path.of(new URI(text.substring("jar:".length(), bang))))) {
                    collect(jar.getPath(text.substring(bang + 1)), scripts);
                } catch (URISyntaxException e) {
                    throw new IOException(text, e);
                }
            } else {
                collect(Path.of(uri), scripts);
            }
        }

        private static void collect(Path folder, Map<String, String> scripts) throws IOException {
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                    scripts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
    }
}
