package org.keqing.internal.evaluation.ui.migration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Cell;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationMatrix.Presence;
import org.keqing.evaluation.Mover;
import org.keqing.model.Plurals;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** A migration matrix as a table of moves: rows are the tiers before, columns the tiers now. No widgets. */
public final class MigrationModel {

    private static final int REASONS = 3;

    /** A row or column: a tier, those not assessed, or those that are only in one of the rounds. */
    public record Side(String label, String tier, Presence presence) {
    }

    private final MigrationMatrix matrix;
    private final Scheme now;
    private final Locale locale;
    private final List<Side> rows;
    private final List<Side> columns;

    public MigrationModel(MigrationMatrix matrix, Scheme before, Scheme now, Locale locale) {
        this.matrix = matrix;
        this.now = now;
        this.locale = locale;
        rows = sides(matrix.fromTiers(), before, Presence.ENTERED, Messages.LabelEntered);
        columns = sides(matrix.toTiers(), now, Presence.LEFT, Messages.LabelLeft);
        rows.removeIf(row -> row.tier() == null && columns.stream().allMatch(column -> count(row, column) == 0));
        columns.removeIf(column -> column.tier() == null && rows.stream().allMatch(row -> count(row, column) == 0));
    }

    private List<Side> sides(List<String> tiers, Scheme scheme, Presence alone, String aloneLabel) {
        List<Side> sides = new ArrayList<>();
        tiers.forEach(tier -> sides.add(new Side(name(scheme, tier), tier, Presence.BOTH)));
        sides.add(new Side(Messages.LabelNotAssessed, null, Presence.BOTH));
        sides.add(new Side(aloneLabel, null, alone));
        return sides;
    }

    private String name(Scheme scheme, String tier) {
        return tier == null ? "" : Schemes.tier(scheme, tier).map(found -> Schemes.name(found, locale)).orElse(tier);
    }

    public List<Side> rows() {
        return List.copyOf(rows);
    }

    public List<Side> columns() {
        return List.copyOf(columns);
    }

    /** The move of a place in the table; empty where none is possible. */
    public Optional<Move> move(int row, int column) {
        return move(rows.get(row), columns.get(column));
    }

    private static Optional<Move> move(Side row, Side column) {
        if (row.presence() == Presence.ENTERED) {
            return column.presence() == Presence.LEFT ? Optional.empty() : Optional.of(Move.entered(column.tier()));
        }
        return Optional.of(column.presence() == Presence.LEFT ? Move.left(row.tier()) : Move.of(row.tier(), column.tier()));
    }

    public int count(int row, int column) {
        return count(rows.get(row), columns.get(column));
    }

    private int count(Side row, Side column) {
        return move(row, column).map(matrix::count).orElse(0);
    }

    /** How many clients of a row there are. */
    public int total(int row) {
        return IntStream.range(0, columns.size()).map(column -> count(row, column)).sum();
    }

    /** How many clients of a column there are. */
    public int columnTotal(int column) {
        return IntStream.range(0, rows.size()).map(row -> count(row, column)).sum();
    }

    /** Where a move leads: -1 to a higher tier, 1 to a lower one, 0 to the same, or where the tiers are no steps. */
    public int direction(int row, int column) {
        Side from = rows.get(row);
        Side to = columns.get(column);
        int was = from.tier() == null ? -1 : matrix.toTiers().indexOf(from.tier());
        return !now.isOrdered() || was < 0 || to.tier() == null ? 0 : Integer.signum(matrix.toTiers().indexOf(to.tier()) - was);
    }

    /** Whether the clients of a place have the same tier as before. */
    public boolean isSame(int row, int column) {
        Side from = rows.get(row);
        Side to = columns.get(column);
        return from.presence() == to.presence() && Objects.equals(from.tier(), to.tier());
    }

    /** The share of a row that went to a column, 0 to 1. */
    public double share(int row, int column) {
        int total = total(row);
        return total == 0 ? 0 : (double) count(row, column) / total;
    }

    /** One sentence on all moves. */
    public String summary() {
        int entered = alone(Presence.ENTERED);
        int left = alone(Presence.LEFT);
        String moved = now.isOrdered() ? NLS.bind(Messages.LabelMoves, new Object[] { matrix.stayed(), matrix.rose(), matrix.fell() })
            : NLS.bind(Messages.LabelMovesUnordered, matrix.stayed(), matrix.cells().stream().filter(cell -> isOther(cell.move())).mapToInt(Cell::count).sum());
        return entered + left == 0 ? moved : moved + "  \u00B7  " + NLS.bind(Messages.LabelEnteredLeft, entered, left);
    }

    private static boolean isOther(Move move) {
        return move.presence() == Presence.BOTH && move.fromTier() != null && move.toTier() != null && !move.fromTier().equals(move.toTier());
    }

    private int alone(Presence presence) {
        return matrix.cells().stream().filter(cell -> cell.move().presence() == presence).mapToInt(Cell::count).sum();
    }

    /** The words of a place: from, to, clients and their share of the row. */
    public String describe(int row, int column) {
        return Plurals.bind(Messages.LabelCell, new Object[] { rows.get(row).label(), columns.get(column).label(), count(row, column), Math.round(share(row, column) * 100) });
    }

    /** What changed most of a client. */
    public String reasons(Mover mover) {
        return mover.reasons().stream().limit(REASONS).map(this::reason).collect(Collectors.joining(";  "));
    }

    private String reason(Mover.Reason reason) {
        return Explanations.partName(now, reason.criterion(), locale) + ' ' + side(Explanations.choiceName(now, reason.criterion(), reason.beforeText(), locale), reason.before())
            + " \u2192 " + side(Explanations.choiceName(now, reason.criterion(), reason.nowText(), locale), reason.now());
    }

    private static String side(String text, BigDecimal number) {
        return text != null ? text : number == null ? "\u2013" : number.setScale(2, RoundingMode.FLOOR).toPlainString();
    }
}
