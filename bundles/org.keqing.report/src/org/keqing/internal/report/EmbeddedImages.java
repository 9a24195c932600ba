package org.keqing.internal.report;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.slf4j.LoggerFactory;

/** Puts the pictures of an HTML page into the page. */
final class EmbeddedImages extends HTMLImageHandler {

	private static String embed(IImage image) {
		try {
			byte[] data = image.getImageData();
			String type = image.getMimeType() == null ? "image/png" : image.getMimeType();
			return data == null ? null : "data:" + type + ";base64," + Base64.getEncoder().encodeToString(data);
		} catch (RuntimeException e) {
			LoggerFactory.getLogger(EmbeddedImages.class).warn("A picture is left out of the page", e);
			return null;
		}
	}

	@Override
	public String onDesignImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onDocImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onFileImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onURLImage(IImage image, IReportContext context) {
		return image.getID();
	}

	@Override
	public String onCustomImage(IImage image, IReportContext context) {
		return embed(image);
	}
}
