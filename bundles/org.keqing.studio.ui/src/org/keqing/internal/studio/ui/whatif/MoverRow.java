package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.ClientName;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.Comparison;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Tier;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/**
 * A client by two results.
 *
 * @param client      the client
 * @param before      its tier by the first
 * @param after       its tier by the second
 * @param scoreBefore its score by the first, {@code null} without
 * @param scoreAfter  its score by the second, {@code null} without
 * @param amount      its trade amount, {@code null} without
 */
public record MoverRow(ClientName client, Tier before, Tier after, BigDecimal scoreBefore, BigDecimal scoreAfter, BigDecimal amount) {

    /** The client as a selection carries it. */
    public ClientRef ref() {
        return new ClientRef(client.id(), client.code(), client.name());
    }

    /** Names of two schemes: headers of the columns. */
    public static List<TableColumn<MoverRow>> columns(String before, String after) {
        return List.of(
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, row -> row.client().code()),
            new TableColumn<>("name", Messages.ColumnClient, 160, ColumnKind.TEXT, row -> row.client().name()),
            new TableColumn<>("before", before, 110, ColumnKind.TIER, MoverRow::before),
            new TableColumn<>("after", after, 110, ColumnKind.TIER, MoverRow::after),
            new TableColumn<>("scoreBefore", NLS.bind(Messages.ColumnScoreOf, before), 110, ColumnKind.DECIMAL, MoverRow::scoreBefore),
            new TableColumn<>("scoreAfter", NLS.bind(Messages.ColumnScoreOf, after), 110, ColumnKind.DECIMAL, MoverRow::scoreAfter),
            new TableColumn<>("amount", Messages.ColumnAmount, 110, ColumnKind.DECIMAL, MoverRow::amount));
    }

    /** Rows of a comparison with the names of their clients, in their order. */
    public static List<MoverRow> of(Comparison comparison, int[] rows, List<ClientName> names, String from, String to, IntFunction<BigDecimal> amount) {
        List<MoverRow> movers = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            movers.add(new MoverRow(names.get(i), new Tier(from, comparison.before().tier(rows[i]), false), new Tier(to, comparison.after().tier(rows[i]), false),
                comparison.before().score(rows[i]), comparison.after().score(rows[i]), amount.apply(rows[i])));
        }
        return movers;
    }

    /** The rows whose place differs, or that only one of the results assesses. */
    public static int[] moved(Comparison comparison) {
        byte[] before = comparison.before().tierIndex();
        byte[] after = comparison.after().tierIndex();
        return IntStream.range(0, before.length).filter(row -> before[row] != after[row]).toArray();
    }
}
