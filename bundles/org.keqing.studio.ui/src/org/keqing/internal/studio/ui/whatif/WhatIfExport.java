package org.keqing.internal.studio.ui.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.whatif.WhatIfData.Outcome;
import org.keqing.internal.studio.ui.whatif.WhatIfData.TierChange;
import org.keqing.model.Plurals;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.Result;
import org.keqing.ui.Tier;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableExport;

/** What of a trial can be written to a file or printed: the figures of the tiers, the movers as a list of cells, the clients that move. */
final class WhatIfExport {

    private final WhatIfEditor editor;

    /**
     * A cell of the matrix with clients in it.
     *
     * @param from  the tier before
     * @param to    the tier after
     * @param count number of clients
     */
    record CellRow(Tier from, Tier to, int count) {
    }

    WhatIfExport(WhatIfEditor editor) {
        this.editor = editor;
    }

    /** The items of the menu: a label and what it does. */
    Map<String, Runnable> items() {
        Map<String, Runnable> items = new LinkedHashMap<>();
        Outcome outcome = editor.outcome();
        if (outcome != null) {
            TableExport exports = new TableExport(editor.getSite().getShell(), editor.getEditorInput().getName());
            String scheme = editor.scheme().getId();
            List<TierChange> tiers = editor.outcomes().tiers();
            items.put(Messages.ActionExportTiers, () -> exports.save(Messages.NameTiers, OutcomePane.columns(editor.scheme()), progress -> tiers));
            items.put(Messages.ActionExportCells, () -> exports.save(Messages.NameMovers, columns(Messages.LabelBefore, Messages.LabelAfter), progress -> cells(outcome.comparison(), scheme, scheme)));
            items.put(Messages.ActionExportMovers, () -> exports.save(Messages.NameMovers, MoverRow.columns(Messages.LabelBefore, Messages.LabelAfter),
                progress -> editor.movers(editor.data(), outcome, MoverRow.moved(outcome.comparison()))));
            items.put(Messages.ActionPrintTiers, () -> exports.print(subtitle(outcome), OutcomePane.columns(editor.scheme()), tiers));
            items.put(Messages.ActionPrintCells, () -> exports.print(subtitle(outcome), columns(Messages.LabelBefore, Messages.LabelAfter), cells(outcome.comparison(), scheme, scheme)));
        }
        return items;
    }

    private static String subtitle(Outcome outcome) {
        Comparison comparison = outcome.comparison();
        return Plurals.bind(Messages.LabelChange, OutcomePane.number(comparison.moved()), OutcomePane.number(comparison.before().size()));
    }

    static List<TableColumn<CellRow>> columns(String from, String to) {
        return List.of(
            new TableColumn<>("from", from, 140, ColumnKind.TIER, CellRow::from),
            new TableColumn<>("to", to, 140, ColumnKind.TIER, CellRow::to),
            new TableColumn<>("count", Messages.ColumnClients, 90, ColumnKind.INTEGER, CellRow::count));
    }

    /** The cells that hold clients, row by row. */
    static List<CellRow> cells(Comparison comparison, String fromScheme, String toScheme) {
        List<CellRow> cells = new ArrayList<>();
        for (int from : places(comparison.fromTiers())) {
            for (int to : places(comparison.toTiers())) {
                int count = comparison.count(from, to);
                if (count > 0) {
                    cells.add(new CellRow(tier(fromScheme, comparison.fromTiers(), from), tier(toScheme, comparison.toTiers(), to), count));
                }
            }
        }
        return cells;
    }

    private static int[] places(List<String> tiers) {
        return IntStream.concat(IntStream.range(0, tiers.size()), IntStream.of(Result.NOT_ASSESSED)).toArray();
    }

    private static Tier tier(String scheme, List<String> tiers, int place) {
        return place == Result.NOT_ASSESSED ? Tier.NONE : new Tier(scheme, Objects.requireNonNull(tiers.get(place)), false);
    }
}
