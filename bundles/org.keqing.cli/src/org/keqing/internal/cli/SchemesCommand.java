package org.keqing.internal.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.Tier;

import picocli.CommandLine.Command;

/** {@code schemes}: the schemes of the packs, and where a database is named those of the company too. */
@Command(name = "schemes", subcommands = { SchemeFileCommand.ImportCommand.class, SchemeFileCommand.ExportCommand.class })
final class SchemesCommand implements Callable<Integer> {

	private final CommandSession session;

	SchemesCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (!session.namesDatabase())
			return list(session.service(SchemeRegistry.class));
		try (var store = session.openExisting()) {
			return list(session.service(CompanySchemes.class).registry(store));
		}
	}

	private int list(SchemeRegistry registry) {
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
				"inputs", scheme.getInputs().stream().map(SchemesCommand::json).toList(), "tiers", //$NON-NLS-1$ //$NON-NLS-2$
				Schemes.tiers(scheme).stream().map(SchemesCommand::json).toList(), "ordered", scheme.isOrdered(), "overrides", //$NON-NLS-1$ //$NON-NLS-2$
				scheme.getOverrides().stream().map(o -> Terminal.object("id", o.getId(), "when", o.getWhen(), "tier", o.getTier(), "name", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						Schemes.name(o, Locale.getDefault()))).toList(),
				"dimensions", dimensions(scheme).stream().map(SchemesCommand::json).toList(), "stability", json(scheme.getStability())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Dimension> dimensions(Scheme scheme) {
		return scheme instanceof MatrixScheme matrix ? matrix.getDimensions() : List.of();
	}

	private static Map<String, Object> json(Input input) {
		return Terminal.object("id", input.getId(), "source", input.getSource(), "formula", input.getFormula(), "type", input.getType().getLiteral(), "unit", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				input.getUnit(), "name", Schemes.name(input, Locale.getDefault())); //$NON-NLS-1$
	}

	private static Map<String, Object> json(Dimension dimension) {
		return Terminal.object("id", dimension.getId(), "name", Schemes.name(dimension, Locale.getDefault()), "input", dimension.getInput(), "criterion", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				dimension.getCriterion(), "by", dimension.getBy().getLiteral(), "classes", dimension.getClasses().stream().map(SchemesCommand::json).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(DimensionClass each) {
		return Terminal.object("id", each.getId(), "name", Schemes.name(each, Locale.getDefault()), "lower", each.getLower(), "lowerInclusive", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				each.isLowerInclusive(), "upper", each.getUpper(), "upperInclusive", each.isUpperInclusive(), "share", each.getShare(), "values", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				List.copyOf(each.getValues()));
	}

	private static Map<String, Object> json(Stability stability) {
		return stability == null ? null
				: Terminal.object("deadBand", stability.getDeadBand(), "rounds", stability.getRounds(), "graceMonths", stability.getGraceMonths(), "atOnce", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						stability.getAtOnce());
	}

	private static Map<String, Object> names(Scheme scheme) {
		var names = Terminal.object();
		scheme.getNames().forEach(n -> names.put(n.getLanguage(), n.getText()));
		return names;
	}

	private static Map<String, Object> json(Tier tier) {
		return Terminal.object("id", tier.getId(), "order", tier.getOrder(), "name", Schemes.name(tier, Locale.getDefault()), "lower", tier.getLower(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"lowerInclusive", tier.isLowerInclusive(), "upper", tier.getUpper(), "share", tier.getShare(), "colour", tier.getColour(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"upperInclusive", tier.isUpperInclusive(), "group", tier.getGroup()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void say(Scheme scheme) {
		var terminal = session.terminal();
		terminal.say(scheme.getId() + "  " + scheme.getVersion() + "  " + Schemes.name(scheme, Locale.getDefault())); //$NON-NLS-1$ //$NON-NLS-2$
		for (var criterion : scheme.getCriteria())
			terminal.say("  " + criterion.getId() + "  " + (criterion.getWeight() == null ? "" : criterion.getWeight().toPlainString() + " %  ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ Schemes.name(criterion, Locale.getDefault()));
		for (var dimension : dimensions(scheme))
			terminal.say("  " + dimension.getId() + "  " + Schemes.name(dimension, Locale.getDefault()) + ": " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ dimension.getClasses().stream().map(each -> Schemes.name(each, Locale.getDefault())).collect(Collectors.joining(", "))); //$NON-NLS-1$
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
