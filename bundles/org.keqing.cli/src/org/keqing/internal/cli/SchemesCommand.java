package org.keqing.internal.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

import picocli.CommandLine.Command;

/** {@code schemes}. */
@Command(name = "schemes")
final class SchemesCommand implements Callable<Integer> {

	private final Session session;

	SchemesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		var registry = session.services().schemes();
		if (session.isJson())
			session.terminal().json(registry.schemes().stream().map(SchemesCommand::json).toList());
		else
			registry.schemes().forEach(this::say);
		registry.problems().stream().map(Problem::toString).forEach(session.terminal()::warn);
		return 0;
	}

	private static Map<String, Object> json(Scheme scheme) {
		return Terminal.object("id", scheme.getId(), "version", scheme.getVersion(), "kind", scheme.eClass().getName(), "names", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				names(scheme), "criteria", //$NON-NLS-1$
				scheme.getCriteria().stream().map(c -> Terminal.object("id", c.getId(), "weight", c.getWeight(), "input", c.getInput(), "name", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						Schemes.name(c, Locale.getDefault()))).toList(),
				"inputs", scheme.getInputs().stream().map(i -> Terminal.object("id", i.getId(), "source", i.getSource())).toList(), "tiers", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Schemes.tiers(scheme).stream().map(SchemesCommand::json).toList());
	}

	private static Map<String, Object> names(Scheme scheme) {
		var names = Terminal.object();
		scheme.getNames().forEach(n -> names.put(n.getLanguage(), n.getText()));
		return names;
	}

	private static Map<String, Object> json(Tier tier) {
		return Terminal.object("id", tier.getId(), "order", tier.getOrder(), "name", Schemes.name(tier, Locale.getDefault()), "lower", tier.getLower(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"lowerInclusive", tier.isLowerInclusive(), "upper", tier.getUpper(), "share", tier.getShare(), "colour", tier.getColour()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void say(Scheme scheme) {
		var terminal = session.terminal();
		terminal.say(scheme.getId() + "  " + scheme.getVersion() + "  " + Schemes.name(scheme, Locale.getDefault())); //$NON-NLS-1$ //$NON-NLS-2$
		for (var criterion : scheme.getCriteria())
			terminal.say("  " + criterion.getId() + "  " + criterion.getWeight().toPlainString() + " %  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ Schemes.name(criterion, Locale.getDefault()));
		for (var tier : Schemes.tiers(scheme))
			terminal.say("  " + tier.getOrder() + ". " + tier.getId() + "  " + bound(tier) + "  " + Schemes.name(tier, Locale.getDefault())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String bound(Tier tier) {
		if (tier.getShare() != null)
			return tier.getShare().toPlainString() + " %"; //$NON-NLS-1$
		if (tier.getLower() != null)
			return (tier.isLowerInclusive() ? "≥ " : "> ") + tier.getLower().toPlainString(); //$NON-NLS-1$ //$NON-NLS-2$
		return tier.getUpper() == null ? "" : (tier.isUpperInclusive() ? "≤ " : "< ") + tier.getUpper().toPlainString(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
