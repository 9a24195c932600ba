package org.keqing.internal.studio.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.evaluation.StableOutcome;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.whatif.WhatIfData.Outcome;
import org.keqing.internal.studio.ui.whatif.WhatIfData.TierChange;
import org.keqing.model.Plurals;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What a variant gives: how many move, counts and value per tier as bars and as a table, the movers, and the names of a chosen cell. */
final class OutcomePane {

    private final SashForm root;
    private final Scheme scheme;
    private final TierBadges badges;
    private final Label headline;
    private final Label speed;
    private final Label rules;
    private final CountsChart chart;
    private final Tables.ListTable<TierChange> tiers;
    private final MatrixGrid matrix;
    private final ScrolledComposite scrolled;
    private final Label chosen;
    private final Tables.ListTable<MoverRow> names;
    private Outcome outcome;
    private StableOutcome shownRules;
    private Cell cell;

    /** A cell of the matrix. */
    record Cell(int from, int to) {
    }

    OutcomePane(Composite parent, Scheme scheme) {
        this.scheme = scheme;
        this.badges = SchemeTiers.badges(scheme);
        root = new SashForm(parent, SWT.VERTICAL);
        Composite top = ground(root, 1);
        Composite head = new Composite(top, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(16, 16, 8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        headline = new Label(head, SWT.NONE);
        headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
        speed = Palette.muted(new Label(head, SWT.RIGHT));
        GridDataFactory.fillDefaults().applyTo(speed);
        rules = Palette.muted(new Label(head, SWT.WRAP));
        rules.setToolTipText(Messages.TipRules);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).exclude(scheme.getStability() == null).applyTo(rules);
        SashForm figures = new SashForm(top, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(figures);
        chart = new CountsChart(figures, Messages.LabelBefore, Messages.LabelAfter);
        tiers = Tables.list(figures, columns(scheme));
        figures.setWeights(38, 62);
        tiers.table().stretch("tier");
        Composite middle = ground(root, 1);
        Label movers = new Label(middle, SWT.NONE);
        movers.setText(Messages.LabelMovers);
        movers.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().indent(16, 8).applyTo(movers);
        scrolled = new ScrolledComposite(middle, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).indent(16, 4).applyTo(scrolled);
        matrix = new MatrixGrid(scrolled, scheme.isOrdered());
        scrolled.setContent(matrix);
        Composite bottom = ground(root, 1);
        chosen = new Label(bottom, SWT.NONE);
        chosen.setText(Messages.MsgChooseCell);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 8).applyTo(chosen);
        names = Tables.list(bottom, MoverRow.columns(Messages.LabelBefore, Messages.LabelAfter));
        names.table().stretch("name");
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(names.table().control());
        root.setWeights(37, 38, 25);
        Palette.follow(root, palette -> {
            root.setBackground(Palette.color(palette.rule()));
            figures.setBackground(Palette.color(palette.background()));
            scrolled.setBackground(Palette.color(palette.background()));
        });
    }

    private static Composite ground(Composite parent, int columns) {
        Composite ground = Palette.onGround(new Composite(parent, SWT.NONE));
        ground.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(0, 0).applyTo(ground);
        Palette.follow(ground, palette -> ground.setBackground(Palette.color(palette.background())));
        return ground;
    }

    /** Figures per tier; a scheme with stability rules also has those after its rules. */
    static List<TableColumn<TierChange>> columns(Scheme scheme) {
        List<TableColumn<TierChange>> columns = new ArrayList<>(List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 110, ColumnKind.TIER, row -> new Tier(scheme.getId(), row.tier(), false)),
            new TableColumn<>("before", Messages.LabelBefore, 64, ColumnKind.INTEGER, TierChange::before),
            new TableColumn<>("after", Messages.LabelAfter, 64, ColumnKind.INTEGER, TierChange::after),
            new TableColumn<>("change", Messages.ColumnChange, 64, ColumnKind.INTEGER, TierChange::change),
            new TableColumn<>("valueBefore", Messages.ColumnValueBefore, 124, ColumnKind.PERCENT, TierChange::valueBefore),
            new TableColumn<>("valueAfter", Messages.ColumnValueAfter, 124, ColumnKind.PERCENT, TierChange::valueAfter)));
        if (scheme.getStability() != null) {
            columns.add(3, new TableColumn<>("standing", Messages.ColumnStanding, 92, ColumnKind.INTEGER, TierChange::standing));
        }
        return columns;
    }

    /** Says what the stability rules leave of the shown outcome; {@code null} while they have not decided. */
    void stable(StableOutcome decided) {
        rules.setText(decided == null ? Messages.LabelBeforeRules
            : NLS.bind(decided.moved() == 0 ? Messages.LabelAfterRulesNobody : Messages.LabelAfterRules,
                new Object[] { number(decided.moved()), number(decided.up()), number(decided.down()), number(decided.held()) }));
        rules.getParent().layout();
        if (decided != null) {
            tiers.rows().set(tiers(decided));
        }
        shownRules = decided;
    }

    /** The figures per tier as they are shown. */
    List<TierChange> tiers() {
        return shownRules == null ? outcome.tiers() : tiers(shownRules);
    }

    private List<TierChange> tiers(StableOutcome decided) {
        return IntStream.range(0, outcome.tiers().size()).mapToObj(i -> outcome.tiers().get(i).standing(decided.counts().get(i))).toList();
    }

    Composite control() {
        return root;
    }

    /** Told of a chosen cell. */
    void onChoose(Consumer<Cell> listener) {
        matrix.onChoose((from, to) -> {
            cell = new Cell(from, to);
            listener.accept(cell);
        });
    }

    /** Told of the selected and of the opened client. */
    void onClient(Consumer<ClientRef> selected, Consumer<ClientRef> opened) {
        names.table().onSelect(row -> row.map(MoverRow::ref).ifPresent(selected));
        names.table().onOpen(row -> opened.accept(row.ref()));
    }

    /** The cell whose names are shown, {@code null} before one was chosen. */
    Cell cell() {
        return cell;
    }

    /** What is shown, {@code null} before the first. */
    Outcome outcome() {
        return outcome;
    }

    MatrixGrid matrix() {
        return matrix;
    }

    void show(Outcome newOutcome) {
        outcome = newOutcome;
        var comparison = outcome.comparison();
        headline.setText(comparison.moved() == 0 ? NLS.bind(Messages.LabelNobodyMoves, number(comparison.before().size()))
            : Plurals.bind(scheme.isOrdered() ? Messages.LabelMove : Messages.LabelChange,
                new Object[] { number(comparison.moved()), number(comparison.before().size()), number(comparison.up()), number(comparison.down()) }));
        speed.setText(NLS.bind(Messages.LabelMillis, String.format(Locale.ROOT, "%.0f", Math.ceil(outcome.millis()))));
        shownRules = null;
        rules.setText(scheme.getStability() == null ? "" : Messages.LabelBeforeRules);
        headline.getParent().layout();
        tiers.rows().set(outcome.tiers());
        chart.show(outcome.tiers().stream().map(each -> badges.style(new Tier(scheme.getId(), each.tier(), false)).word()).toList(),
            outcome.tiers().stream().mapToDouble(TierChange::before).toArray(), outcome.tiers().stream().mapToDouble(TierChange::after).toArray());
        matrix.show(comparison, new MatrixGrid.Labels(scheme.getId(), scheme.getId(), badges, badges));
        scrolled.setMinSize(matrix.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** Shows the names of a cell. */
    void show(Cell of, List<MoverRow> rows, int all) {
        names.rows().set(rows);
        String text = Plurals.bind(Messages.LabelCell, new Object[] { tier(of.from(), true), tier(of.to(), false), number(all) });
        chosen.setText(LabelText.literal(rows.size() < all ? text + "  " + NLS.bind(Messages.LabelFirst, number(rows.size())) : text));
        ((GridData) chosen.getLayoutData()).grabExcessHorizontalSpace = true;
        chosen.getParent().layout();
    }

    private String tier(int position, boolean before) {
        var comparison = outcome.comparison();
        List<String> ids = before ? comparison.fromTiers() : comparison.toTiers();
        return position == Result.NOT_ASSESSED ? Messages.LabelNotAssessed : badges.style(new Tier(scheme.getId(), ids.get(position), false)).word();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
