package org.keqing.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.keqing.report.ReportException;
import org.slf4j.LoggerFactory;

/** Starts BIRT when the first report is run and stops it with the service. */
final class BirtEngine implements AutoCloseable {

	/** What goes wrong is said by exceptions. Held, since the logging of the JDK forgets the level of a logger nobody holds. */
	private final List<Logger> loud = List.of(Logger.getLogger("org.eclipse.birt"), Logger.getLogger("org.eclipse.datatools"),
			Logger.getLogger("uk.co.spudsoft"));
	private final String namedFonts;
	private final FontCatalog machineFonts;
	private List<FontFamily> families = List.of();
	private IReportEngine engine;

	BirtEngine(String namedFonts, FontCatalog machineFonts) {
		this.namedFonts = namedFonts;
		this.machineFonts = machineFonts;
	}

	synchronized IReportEngine get() throws ReportException {
		if (engine == null) {
			engine = start();
		}
		return engine;
	}

	/** @return the typeface of the page, known once the engine runs; null when no font was found */
	synchronized FontFamily typeface() {
		return families.isEmpty() ? null : families.getFirst();
	}

	private IReportEngine start() throws ReportException {
		try {
			EngineConfig config = new EngineConfig();
			config.setLogConfig(null, Level.OFF);
			config.setEmitterConfiguration(IRenderOption.OUTPUT_FORMAT_HTML, html());
			families = FontChoice.families(namedFonts, machineFonts);
			if (!FontCatalog.hasChinese(families) && namedFonts.isBlank()) {
				LoggerFactory.getLogger(BirtEngine.class).warn(
						"No font with Chinese characters was found: install one (for example Noto Sans CJK SC) or name its file with {}", FontChoice.KEY);
			}
			if (!families.isEmpty()) {
				config.setFontConfig(new FontConfiguration(families).write().toUri().toURL());
			}
			Platform.startup(config);
			loud.forEach(l -> l.setLevel(Level.OFF));
			PdfFonts.load(families);
			Object factory = Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
			if (!(factory instanceof IReportEngineFactory engines)) {
				throw new ReportException(Messages.EngineMissing);
			}
			IReportEngine started = engines.createReportEngine(config);
			loud.forEach(l -> l.setLevel(Level.OFF));
			return started;
		} catch (BirtException | IOException e) {
			throw new ReportException(Messages.bind(Messages.EngineFailed, e.getMessage()), e);
		}
	}

	private static HTMLRenderOption html() {
		HTMLRenderOption option = new HTMLRenderOption();
		option.setImageHandler(new EmbeddedImages());
		return option;
	}

	@Override
	public synchronized void close() {
		if (engine != null) {
			engine.destroy();
			engine = null;
		}
	}
}
