package org.keqing.internal.exchange.ui;

import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ImportKind;

/** What people call the kinds of content. */
final class Kinds {

	private Kinds() {
	}

	static String name(ImportKind kind) {
		return switch (kind) {
			case CLIENTS -> Messages.KindClients;
			case TRADES -> Messages.KindTrades;
			case DUES -> Messages.KindDues;
			case GRADES -> Messages.KindGrades;
		};
	}

	static String name(ExportKind kind) {
		return switch (kind) {
			case CLIENTS -> Messages.KindClients;
			case TRADES -> Messages.KindTrades;
			case DUES -> Messages.KindDues;
			case GRADES -> Messages.KindGrades;
			case EVALUATIONS -> Messages.KindEvaluations;
			case HISTORY -> Messages.KindHistory;
		};
	}
}
