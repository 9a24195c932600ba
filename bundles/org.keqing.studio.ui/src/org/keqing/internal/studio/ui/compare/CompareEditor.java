package org.keqing.internal.studio.ui.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.PopulationChoice;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.Studio;
import org.keqing.internal.studio.ui.StudioHead;
import org.keqing.internal.studio.ui.TrialEditor;
import org.keqing.internal.studio.ui.compare.ComparePair.Figure;
import org.keqing.internal.studio.ui.compare.ComparePair.Place;
import org.keqing.internal.studio.ui.whatif.CountsChart;
import org.keqing.internal.studio.ui.whatif.MatrixGrid;
import org.keqing.internal.studio.ui.whatif.MoverRow;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiIds;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableExport;

/** Two schemes on the same clients: how far they agree, who differs, and what differs in the schemes themselves. */
public final class CompareEditor extends TrialEditor {

    public static final String ID = "org.keqing.studio.ui.compare";
    private static final int NAMES = 5_000;

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private Studio studio;
    private PairInput pair;
    private StudioHead head;
    private Composite root;
    private Composite body;
    private List<PopulationChoice> choices = List.of();
    private ComparePair shown;
    private Tables.ListTable<MoverRow> names;
    private Label chosen;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        pair = (PairInput) input;
        setPartName(input.getName());
        site.setSelectionProvider(clients);
    }

    @Override
    public void createPartControl(Composite parent) {
        studio = Studio.of(getSite());
        root = StudioHead.ground(parent);
        head = new StudioHead(root, getPartName(), "");
        head.population(index -> load(choices.get(index)));
        head.menu(Messages.ButtonExport, this::exports);
        CTabFolder tabs = new CTabFolder(root, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        body = StudioHead.body(tabs);
        tab(tabs, Messages.TabAgreement, body);
        tab(tabs, Messages.TabDifferences, differences(tabs));
        tabs.setSelection(pair.first().getId().equals(pair.second().getId()) ? 1 : 0);
        if (store() == null) {
            empty(Messages.MsgNoDatabase, "");
            return;
        }
        Jobs.read(Messages.JobReadRounds, root, progress -> studio.evaluation().rounds(store()), this::show, e -> empty(Messages.MsgNotRead, e.getMessage()));
    }

    private static void tab(CTabFolder tabs, String label, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(label);
        item.setControl(control);
    }

    private Store store() {
        return studio.current().store().orElse(null);
    }

    private void show(List<Round> rounds) {
        choices = PopulationChoice.of(rounds, LocalDate.now());
        head.populations(choices.stream().map(PopulationChoice::label).toList(), 0);
        load(choices.getFirst());
    }

    private void load(PopulationChoice choice) {
        if (choice.request() == null) {
            head.askPeriod().ifPresent(asked -> {
                choices = IntStream.range(0, choices.size() + 1).mapToObj(i -> i == 0 ? asked : choices.get(i - 1)).toList();
                head.populations(choices.stream().map(PopulationChoice::label).toList(), 0);
                load(asked);
            });
            return;
        }
        empty(Messages.MsgReading, choice.label());
        PopulationRequest request = choice.request();
        Jobs.run(NLS.bind(Messages.JobWhatIf, choice.label()), root, progress -> {
            Population one = studio.trials().population(store(), request, pair.first(), progress);
            Population other = studio.trials().population(store(), request, pair.second(), progress);
            return ComparePair.of(studio.engine(), pair.first(), one, pair.second(), other);
        }, this::show, e -> empty(Messages.MsgNotRead, e.getMessage()));
    }

    private void clear() {
        shown = null;
        for (Control child : body.getChildren()) {
            child.dispose();
        }
    }

    private void empty(String headline, String sentence) {
        clear();
        new EmptyState(body).show(Icons.class, "analysis", headline, sentence);
        body.layout(true, true);
    }

    private void show(ComparePair read) {
        clear();
        shown = read;
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        SashForm top = new SashForm(sash, SWT.HORIZONTAL);
        Tables.ListTable<Figure> figures = Tables.list(top, figureColumns());
        figures.table().stretch("name");
        figures.rows().set(read.figures());
        Tables.ListTable<Place> places = Tables.list(top, placeColumns());
        places.rows().set(read.places());
        places.table().stretch("first");
        CountsChart chart = new CountsChart(top, name(pair.first()), name(pair.second()));
        chart.show(IntStream.rangeClosed(1, read.places().size()).mapToObj(Integer::toString).toList(), read.places().stream().mapToDouble(Place::countFirst).toArray(),
            read.places().stream().mapToDouble(Place::countSecond).toArray());
        top.setWeights(25, 50, 25);
        map(sash);
        names(sash);
        sash.setWeights(40, 38, 22);
        Palette.follow(sash, palette -> {
            sash.setBackground(Palette.color(palette.rule()));
            top.setBackground(Palette.color(palette.background()));
        });
        body.layout(true, true);
    }

    private static Composite ground(Composite parent) {
        Composite ground = Palette.onGround(new Composite(parent, SWT.NONE));
        ground.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(ground);
        Palette.follow(ground, palette -> ground.setBackground(Palette.color(palette.background())));
        return ground;
    }

    private void map(Composite parent) {
        Composite ground = ground(parent);
        Label title = new Label(ground, SWT.NONE);
        title.setText(LabelText.literal(NLS.bind(Messages.LabelDisagreement, name(pair.first()), name(pair.second()))));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().indent(16, 8).applyTo(title);
        ScrolledComposite scrolled = new ScrolledComposite(ground, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).indent(16, 4).applyTo(scrolled);
        MatrixGrid grid = new MatrixGrid(scrolled, pair.first().isOrdered() && pair.second().isOrdered());
        grid.show(shown.comparison(), new MatrixGrid.Labels(pair.first().getId(), pair.second().getId(), SchemeTiers.badges(pair.first()), SchemeTiers.badges(pair.second())));
        grid.onChoose(this::readNames);
        scrolled.setContent(grid);
        scrolled.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        Palette.follow(scrolled, palette -> scrolled.setBackground(Palette.color(palette.background())));
    }

    private void names(Composite parent) {
        Composite ground = ground(parent);
        chosen = new Label(ground, SWT.NONE);
        chosen.setText(Messages.MsgChooseCell);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 8).applyTo(chosen);
        names = Tables.list(ground, MoverRow.columns(name(pair.first()), name(pair.second())));
        names.table().stretch("name");
        names.table().onSelect(row -> row.map(MoverRow::ref).ifPresent(clients::select));
        names.table().onOpen(row -> open(row.ref()));
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(names.table().control());
    }

    private void open(ClientRef client) {
        clients.select(client);
        Studio.run(getSite(), UiIds.COMMAND_OPEN_CLIENT);
    }

    private void readNames(int from, int to) {
        ComparePair on = shown;
        int[] rows = IntStream.of(on.comparison().rows(from, to)).limit(NAMES).toArray();
        Jobs.read(Messages.JobReadNames, root, progress -> rows(on, rows), read -> {
            if (on == shown) {
                names.rows().set(read);
                chosen.setText(Plurals.bind(Messages.LabelClientsHere, String.format("%,d", on.comparison().count(from, to))));
                chosen.getParent().layout();
            }
        }, e -> head.message(e.getMessage()));
    }

    private List<MoverRow> rows(ComparePair on, int[] rows) throws Exception {
        List<ClientName> known = studio.trials().names(store(), IntStream.of(rows).mapToLong(row -> on.ids()[row]).toArray());
        return MoverRow.of(on.comparison(), rows, known, pair.first().getId(), pair.second().getId(), row -> on.population().amount() == null ? null : on.population().amount().get(row));
    }

    private static String name(Scheme scheme) {
        return new SchemeInput(scheme).getName();
    }

    private static List<TableColumn<Figure>> figureColumns() {
        return List.of(
            new TableColumn<>("name", Messages.ColumnFigure, 190, ColumnKind.TEXT, Figure::name),
            new TableColumn<>("value", Messages.ColumnValue, 80, ColumnKind.TEXT, Figure::value));
    }

    private List<TableColumn<Place>> placeColumns() {
        String one = Schemes.name(pair.first(), Locale.getDefault());
        String other = Schemes.name(pair.second(), Locale.getDefault());
        return List.of(
            new TableColumn<>("first", one, 100, ColumnKind.TIER, place -> new Tier(pair.first().getId(), place.first(), false)),
            new TableColumn<>("countFirst", Messages.ColumnClients, 64, ColumnKind.INTEGER, Place::countFirst),
            new TableColumn<>("valueFirst", Messages.ColumnValueShare, 92, ColumnKind.PERCENT, Place::valueFirst),
            new TableColumn<>("second", other, 100, ColumnKind.TIER, place -> new Tier(pair.second().getId(), place.second(), false)),
            new TableColumn<>("countSecond", Messages.ColumnClients, 64, ColumnKind.INTEGER, Place::countSecond),
            new TableColumn<>("valueSecond", Messages.ColumnValueShare, 92, ColumnKind.PERCENT, Place::valueSecond),
            new TableColumn<>("both", Messages.ColumnBoth, 64, ColumnKind.INTEGER, Place::both));
    }

    private static List<TableColumn<SchemeDifference>> differenceColumns(String first, String second) {
        return List.of(
            new TableColumn<>("element", Messages.ColumnElement, 260, ColumnKind.TEXT, SchemeDifference::element),
            new TableColumn<>("what", Messages.ColumnWhat, 120, ColumnKind.TEXT, SchemeDifference::what),
            new TableColumn<>("before", first, 260, ColumnKind.TEXT, SchemeDifference::before),
            new TableColumn<>("after", second, 260, ColumnKind.TEXT, SchemeDifference::after));
    }

    private Control differences(Composite parent) {
        List<SchemeDifference> all = SchemeDifference.of(pair.first(), pair.second());
        if (all.isEmpty()) {
            EmptyState same = new EmptyState(parent);
            same.show(Icons.class, "check", Messages.MsgNoDifference, "");
            return same;
        }
        Tables.ListTable<SchemeDifference> list = Tables.list(parent, differenceColumns(name(pair.first()), name(pair.second())));
        list.rows().set(all);
        list.table().stretch("element");
        return list.table().control();
    }

    private Map<String, Runnable> exports() {
        Map<String, Runnable> items = new LinkedHashMap<>();
        TableExport exports = new TableExport(getSite().getShell(), getPartName());
        List<SchemeDifference> all = SchemeDifference.of(pair.first(), pair.second());
        if (shown != null) {
            ComparePair on = shown;
            List<Place> places = on.places();
            items.put(Messages.ActionExportAgreement, () -> exports.save(Messages.NameAgreement, figureColumns(), progress -> on.figures()));
            items.put(Messages.ActionExportTiers, () -> exports.save(Messages.NameTiers, placeColumns(), progress -> places));
            items.put(Messages.ActionExportDisagreement, () -> exports.save(Messages.NameMovers, MoverRow.columns(name(pair.first()), name(pair.second())),
                progress -> rows(on, MoverRow.moved(on.comparison()))));
            items.put(Messages.ActionPrintTiers, () -> exports.print("", placeColumns(), places));
        }
        items.put(Messages.ActionExportDifferences, () -> exports.save(Messages.NameDifferences, differenceColumns(name(pair.first()), name(pair.second())), progress -> all));
        items.put(Messages.ActionPrintDifferences, () -> exports.print("", differenceColumns(name(pair.first()), name(pair.second())), all));
        return items;
    }

    /** What is shown, {@code null} before the first. */
    ComparePair shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        root.setFocus();
    }
}
