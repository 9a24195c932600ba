package org.keqing.internal.cli;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;

/** Finds what a line names. */
final class Named {

	private static final char VERSION = '@';

	private Named() {
	}

	/** A round by its name. */
	static Round round(CommandSession session, Store store, String name) throws StoreException, CommandFailure {
		return session.service(EvaluationService.class).find(store, name).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoSuchRound, name)));
	}

	/** A scheme of a pack or of the company, as ID or ID@VERSION; without a version the newest. */
	static Scheme scheme(CommandSession session, Store store, String text) throws StoreException, CommandFailure {
		var at = text.lastIndexOf(VERSION);
		var registry = session.service(CompanySchemes.class).registry(store);
		return at < 0 ? scheme(registry, text, 0) : scheme(registry, text.substring(0, at), version(text, at));
	}

	/** A scheme by id and version; version 0 asks for the newest. */
	static Scheme scheme(SchemeRegistry registry, String id, int version) throws CommandFailure {
		return registry.find(id, version).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoSuchScheme, version == 0 ? id : id + ' ' + version)));
	}

	private static int version(String text, int at) throws CommandFailure {
		try {
			return Integer.parseUnsignedInt(text.substring(at + 1));
		} catch (NumberFormatException e) {
			throw new CommandFailure(NLS.bind(Messages.MsgNoSuchScheme, text));
		}
	}
}
