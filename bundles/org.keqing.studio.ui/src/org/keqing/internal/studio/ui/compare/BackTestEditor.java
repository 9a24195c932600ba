package org.keqing.internal.studio.ui.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.keqing.evaluation.BackTestLine;
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Round;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.Studio;
import org.keqing.internal.studio.ui.StudioHead;
import org.keqing.internal.studio.ui.TrialEditor;
import org.keqing.internal.studio.ui.whatif.CountsChart;
import org.keqing.store.Store;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableExport;

/** A scheme on past periods, and what the clients of each tier then did: sales, lateness, leaving. */
public final class BackTestEditor extends TrialEditor {

    public static final String ID = "org.keqing.studio.ui.backTest";
    private static final List<Integer> MONTHS = List.of(3, 6, 12);
    private static final int MOST = 6;

    private Studio studio;
    private Scheme scheme;
    private StudioHead head;
    private Composite root;
    private Composite body;
    private Combo months;
    private Combo count;
    private Text last;
    private List<BackTestLine> lines = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        scheme = ((SchemeInput) input).scheme();
        setPartName(NLS.bind(Messages.TitleBackTest, input.getName()));
    }

    @Override
    public void createPartControl(Composite parent) {
        studio = Studio.of(getSite());
        root = StudioHead.ground(parent);
        head = new StudioHead(root, getEditorInput().getName(), Schemes.description(scheme, Locale.getDefault()));
        last = head.text(Messages.LabelLastCutOff, LocalDate.now().toString());
        months = head.choice(Messages.LabelMonths, MONTHS.stream().map(Object::toString).toList(), 2, index -> { });
        count = head.choice(Messages.LabelPeriods, IntStream.rangeClosed(1, MOST).mapToObj(Integer::toString).toList(), 1, index -> { });
        head.button(Messages.ButtonRun, Messages.TipBackTest, this::run);
        head.menu(Messages.ButtonExport, this::exports);
        body = StudioHead.body(root);
        for (Combo combo : List.of(months, count)) {
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(combo);
        }
        if (store() == null) {
            empty(Messages.MsgNoDatabase, "");
            return;
        }
        empty(Messages.MsgBackTest, Messages.MsgBackTestHint);
        Jobs.read(Messages.JobReadRounds, root, progress -> studio.evaluation().rounds(store()), this::propose, e -> head.message(e.getMessage()));
    }

    private void propose(List<Round> rounds) {
        LocalDate known = rounds.stream().map(Round::asOf).max(LocalDate::compareTo).orElse(LocalDate.now());
        last.setText(BackTestModel.proposal(known, MONTHS.get(months.getSelectionIndex())).toString());
    }

    private Store store() {
        return studio.current().store().orElse(null);
    }

    private void empty(String headline, String sentence) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        new EmptyState(body).show(Icons.class, "history", headline, sentence);
        body.layout(true, true);
    }

    /** Runs the back-test as asked. */
    void run() {
        BackTestRequest request;
        try {
            request = BackTestRequest.upTo(scheme, LocalDate.parse(last.getText().strip()), MONTHS.get(months.getSelectionIndex()), count.getSelectionIndex() + 1, Scope.ALL);
        } catch (DateTimeException e) {
            head.message(Messages.MsgDay);
            return;
        }
        head.message("");
        empty(Messages.MsgReading, "");
        Jobs.run(NLS.bind(Messages.JobBackTest, getEditorInput().getName()), root, progress -> studio.trials().backTest(store(), request, progress), this::show,
            e -> empty(Messages.MsgNotRead, e.getMessage()));
    }

    private void show(List<BackTestLine> read) {
        // without clients the line of those that could not be assessed says nothing
        lines = read.stream().filter(line -> line.tier() != null || line.clients() > 0).toList();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        List<BackTestLine> total = BackTestModel.total(lines);
        List<BackTestLine> tiers = total.stream().filter(line -> line.tier() != null).toList();
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        SashForm top = new SashForm(sash, SWT.HORIZONTAL);
        CountsChart chart = new CountsChart(top, Messages.LabelPerClientBefore, Messages.LabelPerClientAfter);
        chart.show(tiers.stream().map(this::word).toList(), tiers.stream().mapToDouble(line -> amount(line, false)).toArray(), tiers.stream().mapToDouble(line -> amount(line, true)).toArray());
        Tables.ListTable<BackTestLine> sums = Tables.list(top, columns(false));
        sums.rows().set(total);
        sums.table().stretch("tier");
        top.setWeights(32, 68);
        Tables.ListTable<BackTestLine> each = Tables.list(sash, columns(true));
        each.rows().set(lines);
        each.table().stretch("tier");
        sash.setWeights(45, 55);
        Palette.follow(sash, palette -> {
            sash.setBackground(Palette.color(palette.rule()));
            top.setBackground(Palette.color(palette.background()));
        });
        body.layout(true, true);
    }

    private static double amount(BackTestLine line, boolean after) {
        return BackTestModel.perClient(line, after) == null ? 0 : BackTestModel.perClient(line, after).doubleValue();
    }

    private String word(BackTestLine line) {
        return SchemeTiers.badges(scheme).style(new Tier(scheme.getId(), line.tier(), false)).word();
    }

    private List<TableColumn<BackTestLine>> columns(boolean dates) {
        List<TableColumn<BackTestLine>> columns = new ArrayList<>();
        if (dates) {
            columns.add(new TableColumn<>("cutOff", Messages.ColumnCutOff, 100, ColumnKind.DATE, BackTestLine::cutOff));
        }
        columns.addAll(List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 110, ColumnKind.TIER, line -> new Tier(scheme.getId(), line.tier(), false)),
            new TableColumn<>("clients", Messages.ColumnClients, 66, ColumnKind.INTEGER, BackTestLine::clients),
            new TableColumn<>("before", Messages.ColumnAmountBefore, 110, ColumnKind.DECIMAL, BackTestLine::amountBefore),
            new TableColumn<>("after", Messages.ColumnAmountAfter, 110, ColumnKind.DECIMAL, BackTestLine::amountAfter),
            new TableColumn<>("growth", Messages.ColumnChange, 74, ColumnKind.PERCENT, BackTestLine::growth),
            new TableColumn<>("perClient", Messages.ColumnPerClient, 104, ColumnKind.DECIMAL, line -> BackTestModel.perClient(line, true)),
            new TableColumn<>("late", Messages.ColumnDaysLate, 78, ColumnKind.DECIMAL, BackTestLine::daysLate),
            new TableColumn<>("left", Messages.ColumnLeft, 60, ColumnKind.INTEGER, BackTestLine::left),
            new TableColumn<>("leftShare", Messages.ColumnLeftShare, 74, ColumnKind.PERCENT, BackTestLine::leftShare)));
        return columns;
    }

    private Map<String, Runnable> exports() {
        Map<String, Runnable> items = new LinkedHashMap<>();
        if (!lines.isEmpty()) {
            TableExport exports = new TableExport(getSite().getShell(), getPartName());
            List<BackTestLine> total = BackTestModel.total(lines);
            List<BackTestLine> each = lines;
            items.put(Messages.ActionExportTotal, () -> exports.save(Messages.NameTiers, columns(false), progress -> total));
            items.put(Messages.ActionExportPeriods, () -> exports.save(Messages.NamePeriods, columns(true), progress -> each));
            items.put(Messages.ActionPrintTiers, () -> exports.print("", columns(false), total));
        }
        return items;
    }

    /** What came out, empty before the first run. */
    List<BackTestLine> lines() {
        return lines;
    }

    @Override
    public void setFocus() {
        last.setFocus();
    }
}
