package org.keqing.internal.cli;

import org.keqing.evaluation.EvaluationService;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportService;
import org.keqing.packs.PackService;
import org.keqing.report.ReportService;
import org.keqing.store.StoreService;
import org.keqing.tiering.SchemeRegistry;

/**
 * What the commands work with.
 *
 * @param stores       opens databases
 * @param schemes      the schemes installed
 * @param evaluation   rounds
 * @param imports      files in
 * @param exports      files out
 * @param reports      prints
 * @param packs        the packs, when a command asks for them
 * @param installation what is wrong with the installation itself
 */
public record Services(StoreService stores, SchemeRegistry schemes, EvaluationService evaluation, ImportService imports, ExportService exports,
		ReportService reports, Packs packs, Installation installation) {

	/** Finds the service of the packs, which wakes the installer. */
	@FunctionalInterface
	public interface Packs {

		PackService get() throws Exception;
	}
}
