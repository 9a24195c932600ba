package org.keqing.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.Terminal;
import org.keqing.model.Plurals;
import org.keqing.packs.SchemeEffect;
import org.keqing.packs.SchemeEffect.Move;

/** What new schemes would change, for people and for machines. */
final class EffectFigures {

	private static final int NAMES = 20;

	private final Terminal terminal;
	private final List<SchemeEffect> effects = new ArrayList<>();

	EffectFigures(Terminal terminal) {
		this.terminal = terminal;
	}

	void add(List<SchemeEffect> found) {
		effects.addAll(found);
	}

	List<Map<String, Object>> json() {
		return effects.stream().map(e -> Terminal.object("scheme", e.scheme().getId(), "version", e.scheme().getVersion(), "before", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				e.before() == null ? null : e.before().getVersion(), "round", e.round() == null ? null : e.round().name(), "clients", e.clients(), "moved", e.moved(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"problem", e.problem(), "moves", e.moves().stream().map(EffectFigures::json).toList())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(Move move) {
		return Terminal.object("from", move.from(), "to", move.to(), "count", move.clients().size(), "clients", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				move.clients().stream().map(client -> Terminal.object("code", client.code(), "name", client.name())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void say() {
		effects.forEach(this::say);
	}

	private void say(SchemeEffect effect) {
		var scheme = effect.scheme();
		if (effect.round() == null) {
			terminal.say(NLS.bind(Messages.MsgSchemeUnused, scheme.getId(), scheme.getVersion()));
			return;
		}
		if (effect.problem() != null) {
			terminal.say(NLS.bind(Messages.MsgEffectUnknown, new Object[] { scheme.getId(), scheme.getVersion(), effect.problem() }));
			return;
		}
		terminal.say(Plurals.bind(Messages.MsgEffect, new Object[] { scheme.getId(), effect.before().getVersion(), scheme.getVersion(), effect.round().name(),
				effect.clients(), effect.moved() }));
		for (var move : effect.moves()) {
			terminal.say("  " + new TierNames(effect.before()).of(move.from()) + " → " + new TierNames(scheme).of(move.to()) + ": " + move.clients().size()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			move.clients().stream().limit(NAMES).forEach(client -> terminal.say("    " + client.code() + "  " + client.name())); //$NON-NLS-1$ //$NON-NLS-2$
			if (move.clients().size() > NAMES)
				terminal.say("    " + NLS.bind(Messages.MsgMoreClients, move.clients().size() - NAMES)); //$NON-NLS-1$
		}
	}
}
