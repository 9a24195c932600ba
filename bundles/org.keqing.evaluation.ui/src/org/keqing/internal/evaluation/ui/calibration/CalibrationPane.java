package org.keqing.internal.evaluation.ui.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.Dispute;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.Scoring;
import org.keqing.evaluation.SheetLine;
import org.keqing.internal.evaluation.ui.PaneButtons;
import org.keqing.internal.evaluation.ui.chart.Charts;
import org.keqing.internal.evaluation.ui.round.RoundTexts;
import org.keqing.internal.evaluation.ui.why.Reports;
import org.keqing.store.Store;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** How the committee of a round scores: blind or open, the figures of each evaluator, and where they do not agree. */
public final class CalibrationPane {

    private final EvaluationService service;
    private final CalibrationService calibrations;
    private final CurrentStore current;
    private final Scheme scheme;
    private final Composite root;
    private final Label sentence;
    private final Label note;
    private final Button blind;
    private final Button reveal;
    private final Button anchors;
    private final Combo which;
    private final Button export;
    private final Button print;
    private final Chart chart;
    private final Tables.ListTable<EvaluatorFigures> evaluators;
    private final Tables.ListTable<Dispute> disputes;
    private Store store;
    private Round round;
    private Scoring scoring = Scoring.OPEN;
    private Calibration calibration = new Calibration(List.of(), 0, List.of());
    private Consumer<ClientRef> clientListener = client -> { };
    private Runnable changed = () -> { };

    private record Content(Scoring scoring, Calibration calibration) {
    }

    public CalibrationPane(Composite parent, IServiceLocator site, Scheme scheme, List<CommitteeMember> committee) {
        service = UiServices.require(site, EvaluationService.class);
        calibrations = UiServices.require(site, CalibrationService.class);
        current = UiServices.require(site, CurrentStore.class);
        this.scheme = scheme;
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = new Composite(root, SWT.NONE);
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(12, 8).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sentence = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        which = new Combo(head, SWT.READ_ONLY);
        which.setItems(Messages.LabelNow, Messages.LabelFirst);
        which.select(0);
        which.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> reload()));
        blind = PaneButtons.of(head, SWT.CHECK, Messages.ButtonBlind, this::arrange);
        blind.setToolTipText(Messages.TipBlind);
        reveal = PaneButtons.of(head, SWT.PUSH, Messages.ButtonReveal, this::reveal);
        anchors = PaneButtons.of(head, SWT.PUSH, Messages.ButtonAnchors, this::anchors);
        anchors.setToolTipText(Messages.TipAnchors);
        export = PaneButtons.of(head, SWT.PUSH, Messages.ButtonExport, this::export);
        print = PaneButtons.of(head, SWT.PUSH, Messages.ButtonPrint, () -> Reports.show(site, "committee-calibration", Map.of("round", round.name())));
        print.setVisible(Reports.isInstalled(site));
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        SashForm upper = new SashForm(sash, SWT.HORIZONTAL);
        evaluators = Tables.list(upper, evaluatorColumns());
        evaluators.table().stretch("verdict");
        chart = Charts.create(upper);
        chart.getLegend().setVisible(false);
        upper.setWeights(64, 36);
        Composite below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
        note = Palette.muted(new Label(below, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(note);
        disputes = Tables.list(below, disputeColumns(committee));
        disputes.table().stretch("name");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(disputes.table().control());
        disputes.table().onSelect(row -> row.ifPresent(each -> clientListener.accept(new ClientRef(each.clientId(), each.clientCode(), each.clientName()))));
        sash.setWeights(46, 54);
        Palette.follow(root, palette -> {
            List.of(head, below, note, sentence).forEach(each -> each.setBackground(Palette.color(palette.background())));
            sentence.setForeground(Palette.color(palette.text()));
            List.of(sash, upper).forEach(each -> each.setBackground(Palette.color(palette.rule())));
        });
    }

    public Composite control() {
        return root;
    }

    /** Told of the selected client. */
    public void onClient(Consumer<ClientRef> listener) {
        clientListener = listener;
    }

    /** Told after the way of scoring changed. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows a round in its state now. */
    public void show(Store newStore, Round newRound) {
        store = newStore;
        round = newRound;
        reload();
    }

    private void reload() {
        boolean first = which.getSelectionIndex() == 1;
        Store of = store;
        long id = round.id();
        Jobs.read(Messages.JobRead, root, progress -> {
            Scoring found = calibrations.scoring(of, id);
            boolean revealed = found.revealedAt() != null;
            return new Content(found, found.isHidden() ? null : calibrations.calibration(of, id, first && revealed));
        }, this::show, failure -> Failures.show(root, Messages.JobRead, failure));
    }

    private void show(Content content) {
        scoring = content.scoring();
        calibration = content.calibration() == null ? new Calibration(List.of(), 0, List.of()) : content.calibration();
        sentence.setText(CalibrationModel.sentence(scoring));
        blind.setSelection(scoring.blind());
        blind.setEnabled(CalibrationModel.canArrange(round.state(), scoring));
        reveal.setEnabled(CalibrationModel.canReveal(round.state(), scoring));
        anchors.setEnabled(!round.state().isFinal());
        which.setEnabled(scoring.revealedAt() != null);
        export.setEnabled(!calibration.evaluators().isEmpty());
        print.setEnabled(!calibration.evaluators().isEmpty());
        evaluators.rows().set(calibration.evaluators());
        disputes.rows().set(calibration.disputes());
        note.setText(scoring.isHidden() ? Messages.MsgHiddenFigures
            : Messages.LabelDisputes + "   \u00B7   " + NLS.bind(Messages.LabelSpread, CalibrationModel.decimal(calibration.spread())));
        bars();
        root.layout(true, true);
    }

    private void bars() {
        for (var series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        List<EvaluatorFigures> compared = calibration.evaluators().stream().filter(each -> each.leniency() != null).toList();
        chart.setVisible(!compared.isEmpty());
        if (compared.isEmpty()) {
            return;
        }
        var axis = chart.getAxisSet().getXAxis(0);
        axis.enableCategory(true);
        axis.setCategorySeries(compared.stream().map(EvaluatorFigures::person).toArray(String[]::new));
        Charts.name(axis, "");
        Charts.name(chart.getAxisSet().getYAxis(0), Messages.ColumnLeniency);
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, Messages.ColumnLeniency);
        series.setYSeries(compared.stream().mapToDouble(EvaluatorFigures::leniency).toArray());
        series.setBarColor(Palette.color(Palette.of(chart.getDisplay()).accent()));
        series.setBarPadding(40);
        chart.getAxisSet().adjustRange();
        double far = compared.stream().mapToDouble(each -> Math.abs(each.leniency())).max().orElse(0);
        chart.getAxisSet().getYAxis(0).setRange(new Range(-Math.max(1, far), Math.max(1, far)));
        Charts.describe(chart, compared.stream().map(each -> each.person() + ' ' + CalibrationModel.decimal(each.leniency())).toList());
        chart.redraw();
    }

    private void arrange() {
        boolean wanted = blind.getSelection();
        work(Messages.JobArrange, () -> calibrations.arrange(store, round.id(), wanted, current.user()));
    }

    private void reveal() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, root.getShell(), Messages.TitleReveal, NLS.bind(Messages.MsgReveal, round.name()), SWT.NONE, Messages.ButtonRevealNow,
            Messages.ButtonCancel);
        if (answer == 0) {
            work(Messages.JobReveal, () -> calibrations.reveal(store, round.id(), current.user()));
        }
    }

    private void anchors() {
        String anybody = round.committee().members().getFirst().person();
        Jobs.read(Messages.JobRead, root, progress -> service.sheets(store, round.id(), anybody), this::askAnchors, failure -> Failures.show(root, Messages.JobRead, failure));
    }

    private void askAnchors(List<SheetLine> clients) {
        IInputValidator known = text -> CalibrationModel.unknown(clients, text).map(code -> NLS.bind(Messages.MsgNoSuchClient, code)).orElse(null);
        InputDialog dialog = new InputDialog(root.getShell(), Messages.TitleAnchors, Messages.MsgAnchors, CalibrationModel.codes(clients, scoring.anchors()), known);
        if (dialog.open() == Window.OK) {
            List<Long> ids = CalibrationModel.ids(clients, dialog.getValue());
            work(Messages.JobArrange, () -> calibrations.anchors(store, round.id(), ids, current.user()));
        }
    }

    private interface Change {
        void run() throws Exception;
    }

    private void work(String name, Change change) {
        Jobs.run(name, root, progress -> {
            change.run();
            return true;
        }, done -> {
            reload();
            changed.run();
        }, failure -> {
            Failures.show(root, name, failure);
            reload();
        });
    }

    private void export() {
        PaneButtons.save(root, round.name(), evaluatorColumns(), evaluators);
    }

    private List<TableColumn<EvaluatorFigures>> evaluatorColumns() {
        return List.of(
            new TableColumn<>("person", Messages.ColumnPerson, 130, ColumnKind.TEXT, EvaluatorFigures::person),
            new TableColumn<>("role", Messages.ColumnRole, 80, ColumnKind.TEXT, row -> RoundTexts.role(row.role())),
            new TableColumn<>("clients", Messages.ColumnClients, 70, ColumnKind.INTEGER, EvaluatorFigures::clients),
            new TableColumn<>("leniency", Messages.ColumnLeniency, 86, ColumnKind.DECIMAL, row -> CalibrationModel.decimal(row.leniency())),
            new TableColumn<>("spread", Messages.ColumnSpread, 84, ColumnKind.DECIMAL, row -> CalibrationModel.decimal(row.spread())),
            new TableColumn<>("agreement", Messages.ColumnAgreement, 90, ColumnKind.PERCENT, EvaluatorFigures::agreement),
            new TableColumn<>("distance", Messages.ColumnDistance, 84, ColumnKind.DECIMAL, row -> CalibrationModel.decimal(row.distance())),
            new TableColumn<>("anchors", Messages.ColumnAnchors, 96, ColumnKind.DECIMAL, row -> CalibrationModel.decimal(row.onAnchors())),
            new TableColumn<>("verdict", Messages.ColumnVerdict, 150, ColumnKind.TEXT, row -> CalibrationModel.verdict(row, calibration)),
            new TableColumn<>("grades", Messages.ColumnGrades, 70, ColumnKind.INTEGER, EvaluatorFigures::grades, false));
    }

    private List<TableColumn<Dispute>> disputeColumns(List<CommitteeMember> committee) {
        List<TableColumn<Dispute>> columns = new ArrayList<>(List.of(
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, Dispute::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 200, ColumnKind.TEXT, Dispute::clientName),
            new TableColumn<>("criterion", Messages.ColumnCriterion, 150, ColumnKind.TEXT, row -> Explanations.partName(scheme, row.criterion(), Locale.getDefault())),
            new TableColumn<>("range", Messages.ColumnRange, 80, ColumnKind.DECIMAL, row -> CalibrationModel.decimal(row.range()))));
        committee.forEach(member -> columns
            .add(new TableColumn<>("of " + member.person(), member.person(), 100, ColumnKind.DECIMAL, row -> CalibrationModel.decimal(row.grades().get(member.person())))));
        return columns;
    }

    public void setFocus() {
        evaluators.table().control().setFocus();
    }
}
