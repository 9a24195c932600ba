package org.keqing.internal.exchange.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;

/** What the export wizard knows, without widgets. */
public final class ExportModel {

	private ExportKind kind = ExportKind.CLIENTS;
	private String round;
	private String file = ""; //$NON-NLS-1$

	/** @param chosen what to write */
	public void setKind(ExportKind chosen) {
		kind = chosen;
	}

	/** @return what to write */
	public ExportKind kind() {
		return kind;
	}

	/** @param chosen the name of a round; null for all results, or for the grades without a round */
	public void setRound(String chosen) {
		round = chosen;
	}

	/** @return whether a round can be chosen for this content */
	public boolean hasRound() {
		return kind == ExportKind.GRADES || kind == ExportKind.EVALUATIONS;
	}

	/** @param chosen the file as typed */
	public void setFile(String chosen) {
		file = chosen.strip();
	}

	/** @return a name to offer for the file */
	public String fileName() {
		return kind.id() + ".csv"; //$NON-NLS-1$
	}

	/** @return what keeps the export from starting; empty when nothing does */
	public Optional<String> problem() {
		return file.isEmpty() ? Optional.of(Messages.MsgNeedFile) : Optional.empty();
	}

	/** @return the export that is described */
	public ExportRequest request() {
		return new ExportRequest(kind, Path.of(file.contains(".") ? file : file + ".csv"), hasRound() ? round : null); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
