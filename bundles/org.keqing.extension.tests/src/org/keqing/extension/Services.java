package org.keqing.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.keqing.evaluation.EvaluationService;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportService;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The services of the running platform, which know this bundle by its extensions alone; without OSGi plain ones over the same files.
 *
 * @param schemes the installed schemes
 * @param imports brings files in
 * @param exports writes files
 * @param rounds  evaluates
 */
record Services(SchemeRegistry schemes, ImportService imports, ExportService exports, EvaluationService rounds) {

	static boolean isPlatform() {
		return FrameworkUtil.getBundle(Services.class) != null;
	}

	static Services get() throws IOException {
		if (!isPlatform()) {
			try (InputStream size = Services.class.getResourceAsStream("/schemes/stall-size.tiering");
					InputStream place = Services.class.getResourceAsStream("/schemes/stall-place.tiering")) {
				SchemeRegistry schemes = SchemeRegistry.of(Schemes.read(size, "stall-size.tiering"), Schemes.read(place, "stall-place.tiering"));
				assertEquals(List.of(), schemes.problems());
				return new Services(schemes, ImportService.of(schemes), ExportService.create(), EvaluationService.of(schemes, TieringEngine.create()));
			}
		}
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		return new Services(find(context, SchemeRegistry.class), find(context, ImportService.class), find(context, ExportService.class),
				find(context, EvaluationService.class));
	}

	private static <T> T find(BundleContext context, Class<T> type) {
		var reference = context.getServiceReference(type);
		assertNotNull(reference, () -> "no service " + type.getName());
		return context.getService(reference);
	}
}
