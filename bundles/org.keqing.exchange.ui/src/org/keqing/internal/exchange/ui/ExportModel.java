package org.keqing.internal.exchange.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.keqing.exchange.ExportException;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/** What the export wizard knows and does, without widgets. */
public final class ExportModel {

	private static final String CSV = ".csv"; //$NON-NLS-1$

	/** Something to write: a kind of the platform, or one that another plug-in contributes. */
	private sealed interface Content {

		record Own(ExportKind kind) implements Content {
		}

		record Contributed(RowKind kind) implements Content {
		}

		default String id() {
			return switch (this) {
				case Own own -> own.kind().id();
				case Contributed contributed -> contributed.kind().id();
			};
		}

		default String name() {
			return switch (this) {
				case Own own -> Kinds.name(own.kind());
				case Contributed contributed -> contributed.kind().name(Locale.getDefault());
			};
		}
	}

	private final ExportService service;
	private final RowKinds others;
	private final String user;
	private final List<Content> contents = new ArrayList<>();
	private Content content;
	private String round;
	private String file = ""; //$NON-NLS-1$

	/**
	 * @param service exports
	 * @param others exports what other plug-ins contribute
	 * @param user who exports
	 */
	public ExportModel(ExportService service, RowKinds others, String user) {
		this.service = service;
		this.others = others;
		this.user = user;
		Arrays.stream(ExportKind.values()).map(Content.Own::new).forEach(contents::add);
		others.kinds().stream().filter(RowKind::isExported).map(Content.Contributed::new).forEach(contents::add);
		content = contents.getFirst();
	}

	/** @return what people call what can be written: the kinds of the platform first, then those of other plug-ins */
	public List<String> names() {
		return contents.stream().map(Content::name).toList();
	}

	/** @param index of what to write, in {@link #names()} */
	public void choose(int index) {
		content = contents.get(index);
	}

	/** @param chosen the name of a round; null for all results, or for the grades without a round */
	public void setRound(String chosen) {
		round = chosen;
	}

	/** @return whether a round can be chosen for this content */
	public boolean hasRound() {
		return isPooled() || content instanceof Content.Own own && own.kind() == ExportKind.EVALUATIONS;
	}

	/** @return whether the content is the grades, which are there without a round, too */
	public boolean isPooled() {
		return content instanceof Content.Own own && own.kind() == ExportKind.GRADES;
	}

	/** @return the endings that the file may have, the first when none is typed */
	public List<String> endings() {
		return content instanceof Content.Contributed ? List.of(CSV, ".xlsx") : List.of(CSV); //$NON-NLS-1$
	}

	/** @param chosen the file as typed */
	public void setFile(String chosen) {
		file = chosen.strip();
	}

	/** @return a name to offer for the file */
	public String fileName() {
		return content.id() + CSV;
	}

	/** @return what keeps the export from starting; empty when nothing does */
	public Optional<String> problem() {
		return file.isEmpty() ? Optional.of(Messages.MsgNeedFile) : Optional.empty();
	}

	/** @return the file that will be written */
	public Path out() {
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		return Path.of(name.contains(".") ? file : file + CSV); //$NON-NLS-1$
	}

	/**
	 * Exports.
	 *
	 * @return how many rows were written, without the header
	 * @throws ExportException when the file cannot be written
	 */
	public long run(Store store, Progress progress) throws ExportException {
		return switch (content) {
			case Content.Own own -> service.run(store, new ExportRequest(own.kind(), out(), user, hasRound() ? round : null), progress);
			case Content.Contributed contributed -> others.export(store, contributed.kind(), out(), user, progress);
		};
	}
}
