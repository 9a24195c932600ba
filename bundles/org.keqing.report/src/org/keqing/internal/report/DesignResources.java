package org.keqing.internal.report;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/**
 * Finds what a design refers to (libraries, messages, pictures): beside the design first, then in the folder of shared libraries
 * that comes with the report service.
 */
final class DesignResources implements IResourceLocator {

	private final List<URL> folders;

	DesignResources(URL design, URL shared) {
		this.folders = List.of(folder(design), shared);
	}

	private static URL folder(URL design) {
		String text = design.toExternalForm();
		return url(text.substring(0, text.lastIndexOf('/') + 1));
	}

	private static URL url(String text) {
		try {
			return URI.create(text.replace(" ", "%20")).toURL();
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(text, e);
		}
	}

	@Override
	public URL findResource(ModuleHandle module, String fileName, int type) {
		String name = fileName.startsWith("/") ? fileName.substring(1) : fileName;
		if (name.contains(":")) {
			return null;
		}
		for (URL folder : folders) {
			URL candidate = url(folder.toExternalForm() + name);
			if (exists(candidate)) {
				return candidate;
			}
		}
		return null;
	}

	@Override
	public URL findResource(ModuleHandle module, String fileName, int type, Map appContext) {
		return findResource(module, fileName, type);
	}

	private static boolean exists(URL candidate) {
		try (var in = candidate.openStream()) {
			return in != null;
		} catch (IOException e) {
			return false;
		}
	}
}
