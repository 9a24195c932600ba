package org.keqing.internal.packs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.osgi.util.NLS;
import org.keqing.packs.PackException;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The schemes of bundles that are not installed yet. */
final class NewSchemes {

	private static final String POINT = "org.keqing.tiering.schemes"; //$NON-NLS-1$

	private NewSchemes() {
	}

	/**
	 * The schemes of the bundles that a plan brings.
	 *
	 * @throws PackException when one cannot be read
	 */
	static List<Scheme> of(Installation installation, IProvisioningPlan plan) throws PackException {
		var found = new ArrayList<Scheme>();
		installation.read(plan, (name, bundle) -> {
			try {
				found.addAll(read(bundle));
			} catch (SchemeException e) {
				throw new PackException(NLS.bind(Messages.MsgSchemeRefused, name, e.getMessage()), e);
			}
		});
		return found;
	}

	/** @throws PackException when the scheme is not valid or fails its own test cases */
	static void check(Scheme scheme) throws PackException {
		var problem = Schemes.validate(scheme).stream().filter(Problem::isError).findFirst();
		if (problem.isPresent())
			throw new PackException(NLS.bind(Messages.MsgSchemeRefused, scheme.getId(), problem.get()));
		var failure = Schemes.test(scheme).stream().findFirst();
		if (failure.isPresent())
			throw new PackException(NLS.bind(Messages.MsgTestFailed,
					new Object[] { scheme.getId(), failure.get().test(), failure.get().client(), failure.get().expected(), failure.get().actual() }));
	}

	/**
	 * Reads the schemes that a bundle contributes.
	 *
	 * @param bundle its JAR file
	 * @return its schemes, none when it contributes none
	 * @throws IOException     when the file or its extensions cannot be read
	 * @throws SchemeException when a scheme cannot
	 */
	static List<Scheme> read(Path bundle) throws IOException, SchemeException {
		var schemes = new ArrayList<Scheme>();
		try (var jar = new JarFile(bundle.toFile())) {
			var extensions = jar.getEntry("plugin.xml"); //$NON-NLS-1$
			if (extensions == null)
				return schemes;
			try (var in = jar.getInputStream(extensions)) {
				for (var file : files(in)) {
					var entry = jar.getEntry(file);
					if (entry == null)
						throw new FileNotFoundException(file);
					try (var scheme = jar.getInputStream(entry)) {
						schemes.add(Schemes.read(scheme, file));
					}
				}
			}
		}
		return schemes;
	}

	private static List<String> files(InputStream extensions) throws IOException {
		var files = new ArrayList<String>();
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			var found = builder.parse(extensions).getElementsByTagName("extension"); //$NON-NLS-1$
			for (var i = 0; i < found.getLength(); i++) {
				var extension = (Element) found.item(i);
				if (!POINT.equals(extension.getAttribute("point"))) //$NON-NLS-1$
					continue;
				var schemes = extension.getElementsByTagName("scheme"); //$NON-NLS-1$
				for (var s = 0; s < schemes.getLength(); s++)
					files.add(((Element) schemes.item(s)).getAttribute("file")); //$NON-NLS-1$
			}
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e.getMessage(), e);
		}
		return files;
	}
}
