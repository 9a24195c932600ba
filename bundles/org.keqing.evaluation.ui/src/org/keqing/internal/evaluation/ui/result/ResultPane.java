package org.keqing.internal.evaluation.ui.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundSummary;
import org.keqing.evaluation.TierFigure;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.why.ChangeModel;
import org.keqing.internal.evaluation.ui.why.Reports;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The result of a round: figures of the tiers, every client with score and tier, and why for the selected one. */
public final class ResultPane {

    /** Clients at most in the list. */
    static final int LIMIT = 200_000;

    private final EvaluationService service;
    private final MigrationService migrations;
    private final Scheme scheme;
    private final SashForm root;
    private final Label summary;
    private final Tables.ListTable<TierFigure> figures;
    private final Tables.ListTable<Assessment> clients;
    private final ExplainPanel explain;
    private final Button correct;
    private final Button print;
    private Store store;
    private Round round;
    private Assessment shown;
    private Consumer<ClientRef> clientListener = client -> { };
    private Consumer<ClientRef> corrector = client -> { };

    private record Content(RoundSummary summary, List<Assessment> assessments) {
    }

    private record Reasons(Explanation explanation, List<Designation> designations, List<Correction> corrections, ChangeModel changes) {
    }

    public ResultPane(Composite parent, IServiceLocator site, EvaluationService service, MigrationService migrations, Scheme scheme) {
        this.service = service;
        this.migrations = migrations;
        this.scheme = scheme;
        root = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        summary = Palette.muted(new Label(left, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(summary);
        figures = Tables.list(left, figureColumns());
        figures.table().stretch("tier");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 42 + 29 * scheme.getTiers().size()).indent(0, 8).applyTo(figures.table().control());
        clients = Tables.list(left, clientColumns());
        clients.table().stretch("name");
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(clients.table().control());
        Composite right = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 0, 8).applyTo(right);
        explain = new ExplainPanel(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(explain.control());
        Composite buttons = new Composite(right, SWT.NONE);
        buttons.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().indent(16, 8).applyTo(buttons);
        print = new Button(buttons, SWT.PUSH);
        print.setText(org.keqing.internal.evaluation.ui.why.Messages.ButtonPrint);
        print.setToolTipText(org.keqing.internal.evaluation.ui.why.Messages.TipPrint);
        print.setEnabled(false);
        print.addSelectionListener(SelectionListener
            .widgetSelectedAdapter(e -> Reports.show(site, "why-this-tier", Map.of("round", round.name(), "client", shown.clientCode()))));
        GridDataFactory.fillDefaults().exclude(!Reports.isInstalled(site)).applyTo(print);
        print.setVisible(Reports.isInstalled(site));
        correct = new Button(buttons, SWT.PUSH);
        correct.setText(Messages.ButtonCorrectEvaluation);
        correct.setToolTipText(Messages.TipCorrect);
        correct.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> correct()));
        GridDataFactory.fillDefaults().applyTo(correct);
        explain.show(Messages.MsgChooseClient);
        root.setWeights(62, 38);
        clients.table().onSelect(row -> row.ifPresent(this::select));
        Palette.follow(root, palette -> {
            root.setBackground(Palette.color(palette.rule()));
            right.setBackground(Palette.color(palette.background()));
            buttons.setBackground(Palette.color(palette.background()));
            left.setBackground(Palette.color(palette.background()));
            summary.setBackground(Palette.color(palette.background()));
        });
    }

    public Composite control() {
        return root;
    }

    /** Told of the selected client. */
    public void onClient(Consumer<ClientRef> listener) {
        clientListener = listener;
    }

    /** What is shown of the selected client, as plain text. */
    public String explanation() {
        return explain.text();
    }

    /** Asked to correct the evaluation of a client of a final round. */
    public void onCorrect(Consumer<ClientRef> action) {
        corrector = action;
    }

    /** Corrects the selected client's evaluation, if there is one to correct. */
    public void correct() {
        if (shown != null && round.state().isFinal()) {
            corrector.accept(ref(shown));
        }
    }

    /** Reads the figures of a round that has some. */
    public void show(Store newStore, Round newRound) {
        store = newStore;
        round = newRound;
        correct.setVisible(round.state().isFinal());
        ((GridData) correct.getLayoutData()).exclude = !round.state().isFinal();
        correct.getParent().layout();
        Jobs.read(Messages.JobReadResult, root, progress -> new Content(service.summary(newStore, newRound.id()), service.assessments(newStore, newRound.id(), 0, LIMIT)),
            this::show, failure -> explain.show(failure.getMessage()));
    }

    public void setFocus() {
        clients.table().control().setFocus();
    }

    private void show(Content content) {
        figures.rows().set(content.summary().tiers());
        int assessed = content.summary().tiers().stream().mapToInt(TierFigure::count).sum();
        String text = Plurals.bind(content.summary().notAssessed().count() > 0 ? Messages.LabelResultSome : Messages.LabelResult, new Object[] { count(assessed), count(round.size()), ExplainModel.number(content.summary().value(), RoundingMode.HALF_UP, Locale.getDefault()),
            count(content.summary().notAssessed().count()) });
        if (content.summary().previous() != null) {
            text += "  \u00B7  " + NLS.bind(Messages.LabelMovers, count(content.summary().movers()), content.summary().previous());
        }
        summary.setText(text);
        clients.rows().set(content.assessments());
        int index = shown == null ? 0 : Math.max(0, content.assessments().stream().map(Assessment::clientId).toList().indexOf(shown.clientId()));
        shown = null;
        if (!content.assessments().isEmpty()) {
            clients.table().select(index);
            clients.rows().row(index).ifPresent(this::select);
        }
        correct.setEnabled(shown != null);
        print.setEnabled(shown != null);
        summary.getParent().layout();
    }

    private void select(Assessment row) {
        if (shown != null && shown.clientId() == row.clientId()) {
            return;
        }
        shown = row;
        clientListener.accept(ref(row));
        Jobs.read(Messages.JobExplain, root, progress -> {
            List<Designation> all = service.designations(store, row.clientId());
            Explanation explanation = service.explain(store, row.clientCode(), round.name());
            return new Reasons(explanation, all.stream().filter(each -> each.inForce(round.asOf())).toList(), service.corrections(store, round.id(), row.clientId()),
                migrations.earlier(store, row.clientCode(), round.id()).map(before -> ChangeModel.of(before, explanation, scheme, Locale.getDefault())).orElse(null));
        }, reasons -> {
            if (shown == row) {
                explain.show(ref(row).label(), new Tier(scheme.getId(), reasons.explanation().tier(), row.designated()),
                    ExplainModel.of(reasons.explanation(), scheme, reasons.designations(), reasons.corrections(), Locale.getDefault()), reasons.changes());
            }
        }, failure -> explain.show(failure.getMessage()));
    }

    private static ClientRef ref(Assessment row) {
        return new ClientRef(row.clientId(), row.clientCode(), row.clientName());
    }

    private Tier tier(Assessment row) {
        return new Tier(scheme.getId(), row.tier(), row.designated());
    }

    private Tier previous(Assessment row) {
        return row.previousTier() == null ? null : new Tier(scheme.getId(), row.previousTier(), false);
    }

    private List<TableColumn<TierFigure>> figureColumns() {
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 128, ColumnKind.TIER, row -> new Tier(scheme.getId(), row.tier(), false)),
            new TableColumn<>("count", Messages.ColumnCount, 70, ColumnKind.INTEGER, TierFigure::count),
            new TableColumn<>("share", Messages.ColumnShare, 130, ColumnKind.BAR, TierFigure::share),
            new TableColumn<>("value", Messages.ColumnAmount, 120, ColumnKind.DECIMAL, TierFigure::value),
            new TableColumn<>("valueShare", Messages.ColumnAmountShare, 130, ColumnKind.BAR, row -> row.valueShare() == null ? BigDecimal.ZERO : row.valueShare()),
            new TableColumn<>("designated", Messages.ColumnDesignated, 96, ColumnKind.INTEGER, TierFigure::designated));
    }

    private List<TableColumn<Assessment>> clientColumns() {
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 128, ColumnKind.TIER, row -> row.tier() == null && !row.designated() ? null : tier(row)),
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, Assessment::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 200, ColumnKind.TEXT, Assessment::clientName),
            new TableColumn<>("score", Messages.ColumnScore, 110, ColumnKind.DECIMAL, row -> ExplainModel.shown(row.score())),
            new TableColumn<>("newTier", Messages.ColumnCorrectedTier, 100, ColumnKind.TIER, row -> row.newTier() == null ? null : new Tier(scheme.getId(), row.newTier(), row.designated())),
            new TableColumn<>("newScore", Messages.ColumnCorrectedScore, 100, ColumnKind.DECIMAL, row -> ExplainModel.shown(row.newScore()), false),
            new TableColumn<>("previous", Messages.ColumnPrevious, 100, ColumnKind.TIER, this::previous),
            new TableColumn<>("coverage", Messages.ColumnCoverage, 90, ColumnKind.PERCENT, Assessment::coverage),
            new TableColumn<>("amount", Messages.ColumnAmount, 110, ColumnKind.DECIMAL, Assessment::amount));
    }

    private static String count(int clients) {
        return String.format("%,d", clients);
    }
}
