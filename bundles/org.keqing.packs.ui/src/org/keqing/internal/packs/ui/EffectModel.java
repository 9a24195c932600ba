package org.keqing.internal.packs.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.keqing.packs.SchemeEffect;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** What new schemes would change, as a table of clients and a sentence per scheme. */
record EffectModel(List<SchemeEffect> effects) {

    /** A client that would change its tier. */
    record Row(String scheme, String from, String to, String code, String name) {
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var effect : effects) {
            for (var move : effect.moves()) {
                var from = tier(effect.before(), move.from());
                var to = tier(effect.scheme(), move.to());
                move.clients().forEach(client -> rows.add(new Row(name(effect), from, to, client.code(), client.name())));
            }
        }
        return rows;
    }

    /** One line per scheme and one per way from tier to tier. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var effect : effects) {
            lines.add(line(effect));
            effect.moves().forEach(move -> lines.add("\u2003" + NLS.bind(Messages.LineMove, //$NON-NLS-1$
                new Object[] { tier(effect.before(), move.from()), tier(effect.scheme(), move.to()), move.clients().size() })));
        }
        return lines;
    }

    private static String line(SchemeEffect effect) {
        if (effect.round() == null) {
            return NLS.bind(Messages.LineUnused, name(effect), effect.scheme().getVersion());
        }
        if (effect.problem() != null) {
            return NLS.bind(Messages.LineProblem, new Object[] { name(effect), effect.scheme().getVersion(), effect.problem() });
        }
        return NLS.bind(Messages.LineEffect, new Object[] { name(effect), effect.before().getVersion(), effect.scheme().getVersion(), effect.round().name(), effect.clients(),
            effect.moved() });
    }

    private static String name(SchemeEffect effect) {
        return Schemes.name(effect.scheme(), Locale.getDefault());
    }

    private static String tier(Scheme scheme, String id) {
        return id == null ? Messages.LabelNotAssessed : Schemes.tier(scheme, id).map(tier -> Schemes.name(tier, Locale.getDefault())).orElse(id);
    }
}
