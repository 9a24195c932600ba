package org.keqing.internal.report;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the extension point {@code org.keqing.report.designs}. What is broken is logged and left out. */
final class DesignRegistry {

	static final String POINT = "org.keqing.report.designs";
	private static final Logger LOG = LoggerFactory.getLogger(DesignRegistry.class);

	private final IExtensionRegistry registry;

	DesignRegistry(IExtensionRegistry registry) {
		this.registry = registry;
	}

	List<ReportDesign> designs() {
		Map<String, ReportDesign> byId = new HashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			try {
				ReportDesign design = read(element);
				if (byId.putIfAbsent(design.id(), design) != null) {
					LOG.error("{} contributes the report {} a second time: left out", design.bundle(), design.id());
				}
			} catch (IllegalArgumentException e) {
				LOG.error("{} contributes a broken report: {}", element.getContributor().getName(), e.getMessage());
			}
		}
		return byId.values().stream().sorted(Comparator.comparing(ReportDesign::category).thenComparing(ReportDesign::id)).toList();
	}

	private static ReportDesign read(IConfigurationElement element) {
		String bundleName = element.getContributor().getName();
		Bundle bundle = Platform.getBundle(bundleName);
		String file = required(element, "file");
		URL resource = bundle == null ? null : bundle.getEntry(file);
		if (resource == null) {
			throw new IllegalArgumentException("there is no file " + file);
		}
		List<ReportParameter> parameters = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren("parameter")) {
			parameters.add(parameter(child));
		}
		return new ReportDesign(required(element, "id"), texts(element, "name"), texts(element, "description"),
				element.getAttribute("category"), parameters, element.getAttribute("data"), resource, bundleName);
	}

	private static ReportParameter parameter(IConfigurationElement element) {
		String kind = element.getAttribute("kind");
		List<String> choices = Arrays.stream(element.getChildren("choice")).map(c -> required(c, "value")).toList();
		return new ReportParameter(required(element, "name"),
				kind == null ? ReportParameter.Kind.TEXT : ReportParameter.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
				Boolean.parseBoolean(element.getAttribute("required")), element.getAttribute("default"), choices,
				element.getAttribute("query"), texts(element, "name"), texts(element, "nothing"));
	}

	private static Map<String, String> texts(IConfigurationElement element, String kind) {
		Map<String, String> texts = new HashMap<>();
		for (IConfigurationElement text : element.getChildren("label")) {
			if (kind.equals(text.getAttribute("of") == null ? "name" : text.getAttribute("of"))) {
				texts.put(required(text, "language"), required(text, "text"));
			}
		}
		return texts;
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("the attribute " + attribute + " of <" + element.getName() + "> is missing");
		}
		return value;
	}
}
