package org.keqing.internal.report;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IProgressMonitor;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.keqing.report.Format;
import org.keqing.report.ReportException;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;

/** Runs one opened design with BIRT and writes one document. */
final class Rendering {

	/** The parameters that every design may declare beside its own. */
	static final String PRINTED_BY = "printedBy";
	static final String PRINTED_AT = "printedAt";

	private static final String CONNECTION = "OdaJDBCDriverPassInConnection";
	private static final String CLOSE_CONNECTION = "OdaJDBCDriverPassInConnectionCloseAfterUse";
	private static final String XLSX_EMITTER = "uk.co.spudsoft.birt.emitters.excel.XlsxEmitter";

	/**
	 * One document.
	 *
	 * @param id the id of the design, for messages
	 * @param params values of the parameters of the design
	 * @param objects what scripted data sets read
	 * @param locale the language
	 * @param format the kind of file
	 */
	record Document(String id, Map<String, String> params, Map<String, Object> objects, Locale locale, Format format) {
	}

	private Rendering() {
	}

	static void render(IReportRunnable design, Document document, Connection connection, Path file, Progress progress)
			throws ReportException {
		IRunAndRenderTask task = design.getReportEngine().createRunAndRenderTask(design);
		try {
			task.setLocale(document.locale());
			Map<String, Object> context = new HashMap<>(document.objects());
			context.put(CONNECTION, connection);
			context.put(CLOSE_CONNECTION, Boolean.FALSE);
			context.put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, Rendering.class.getClassLoader());
			task.setAppContext(context);
			document.params().forEach(task::setParameterValue);
			task.setRenderOption(options(document.format(), file));
			task.setProgressMonitor(new CancelWatch(task, progress));
			task.run();
			check(task, document.id());
		} catch (EngineException e) {
			throw new ReportException(Messages.bind(Messages.RunFailed, document.id(), cause(e)), e);
		} finally {
			task.close();
		}
	}

	private static void check(IRunAndRenderTask task, String id) throws ReportException {
		if (task.getStatus() == IEngineTask.STATUS_CANCELLED) {
			throw new CanceledException();
		}
		List<?> errors = task.getErrors();
		if (!errors.isEmpty() && errors.getFirst() instanceof Throwable error) {
			throw new ReportException(Messages.bind(Messages.RunFailed, id, cause(error)), error);
		}
	}

	/** The sentence of the deepest cause, which says most. */
	static String cause(Throwable error) {
		Throwable deepest = error;
		while (deepest.getCause() != null && deepest.getCause() != deepest) {
			deepest = deepest.getCause();
		}
		return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
	}

	private static IRenderOption options(Format format, Path file) {
		IRenderOption option = switch (format) {
			case PDF -> new PDFRenderOption();
			case HTML -> html();
			case XLSX -> xlsx();
			case DOCX -> new RenderOption();
		};
		option.setOutputFormat(format.extension());
		option.setOutputFileName(file.toString());
		return option;
	}

	private static IRenderOption html() {
		HTMLRenderOption option = new HTMLRenderOption();
		option.setImageHandler(new EmbeddedImages());
		option.setSupportedImageFormats("PNG;SVG");
		option.setMasterPageContent(true);
		option.setHtmlPagination(false);
		return option;
	}

	private static IRenderOption xlsx() {
		RenderOption option = new RenderOption();
		option.setEmitterID(XLSX_EMITTER);
		return option;
	}

	/** Ends the run when its user no longer wants it. */
	private static final class CancelWatch implements IProgressMonitor {

		private final IEngineTask task;
		private final Progress progress;
		private boolean asked;

		CancelWatch(IEngineTask task, Progress progress) {
			this.task = task;
			this.progress = progress;
		}

		@Override
		public void onProgress(int type, int value) {
			if (!asked && progress.canceled()) {
				asked = true;
				task.cancel();
			}
		}
	}
}
