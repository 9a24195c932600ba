package org.keqing.internal.evaluation.ui.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Dissent.Outcome;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.PublishedClient;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.PaneButtons;
import org.keqing.internal.evaluation.ui.publication.PublicationDialog.Field;
import org.keqing.internal.evaluation.ui.why.Reports;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The publication of a round: the list as announced and as it stands, the cases of clients that object, and the steps to the final list. */
public final class PublicationPane {

    /** Lines at most in the list. */
    private static final int LIMIT = 200_000;
    private static final int WINDOW_DAYS = 14;

    private final PublicationService publications;
    private final CurrentStore current;
    private final Scheme scheme;
    private final Composite root;
    private final Label sentence;
    private final Label counts;
    private final Label lines;
    private final Button announce;
    private final Button raise;
    private final Button close;
    private final Button publish;
    private final Button export;
    private final Button print;
    private final Tables.ListTable<PublishedClient> list;
    private final Tables.ListTable<Dissent> cases;
    private Store store;
    private PublicationModel model;
    private Consumer<ClientRef> clientListener = client -> { };

    public PublicationPane(Composite parent, IServiceLocator site, Scheme scheme) {
        publications = UiServices.require(site, PublicationService.class);
        current = UiServices.require(site, CurrentStore.class);
        this.scheme = scheme;
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = bar(root, 5);
        sentence = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        announce = PaneButtons.push(head, Messages.ButtonAnnounce, this::announce);
        publish = PaneButtons.push(head, Messages.ButtonFinal, this::publish);
        export = PaneButtons.push(head, Messages.ButtonExport, this::export);
        print = PaneButtons.push(head, Messages.ButtonPrint, () -> Reports.show(site, "publication-list", Map.of("round", model.round().name())));
        print.setVisible(Reports.isInstalled(site));
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite upper = plain(sash);
        Composite listBar = bar(upper, 2);
        lines = label(listBar);
        raise = PaneButtons.push(listBar, Messages.ButtonRaise, this::raise);
        list = Tables.list(upper, listColumns());
        list.table().stretch("name");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table().control());
        list.table().onSelect(row -> {
            row.ifPresent(each -> clientListener.accept(new ClientRef(each.clientId(), each.clientCode(), each.clientName())));
            enable();
        });
        Composite lower = plain(sash);
        Composite caseBar = bar(lower, 2);
        counts = label(caseBar);
        close = PaneButtons.push(caseBar, Messages.ButtonClose, this::close);
        cases = Tables.list(lower, caseColumns());
        cases.table().stretch("reason");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cases.table().control());
        cases.table().onSelect(row -> {
            row.ifPresent(each -> clientListener.accept(new ClientRef(each.clientId(), each.clientCode(), each.clientName())));
            enable();
        });
        sash.setWeights(62, 38);
        Palette.follow(root, palette -> {
            List.of(head, upper, lower, listBar, caseBar, sentence, counts, lines).forEach(each -> each.setBackground(Palette.color(palette.background())));
            sentence.setForeground(Palette.color(palette.text()));
            sash.setBackground(Palette.color(palette.rule()));
        });
    }

    private static Composite plain(Composite parent) {
        Composite plain = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(plain);
        return plain;
    }

    private static Composite bar(Composite parent, int columns) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(12, 8).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        return bar;
    }

    private static Label label(Composite parent) {
        Label label = Palette.muted(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    public Composite control() {
        return root;
    }

    /** Told of the selected client. */
    public void onClient(Consumer<ClientRef> listener) {
        clientListener = listener;
    }

    /** Shows the publication of a round. */
    public void show(Store newStore, Round round) {
        store = newStore;
        Jobs.read(Messages.JobRead, root, progress -> new PublicationModel(round, publications.find(newStore, round.id()).orElse(null), publications.list(newStore, round.id(), LIMIT),
            publications.dissents(newStore, round.id()), LocalDate.now()), this::show, failure -> Failures.show(root, Messages.JobRead, failure));
    }

    private void show(PublicationModel newModel) {
        model = newModel;
        sentence.setText(model.sentence());
        counts.setText(model.counts());
        lines.setText(Plurals.bind(Messages.LabelList, model.list().size()));
        list.rows().set(model.list());
        cases.rows().set(model.dissents());
        enable();
        root.layout(true, true);
    }

    private void enable() {
        announce.setEnabled(model != null && model.canAnnounce());
        publish.setEnabled(model != null && model.canPublish());
        raise.setEnabled(model != null && model.canRaise() && list.table().selected().filter(row -> row.open() == 0).isPresent());
        close.setEnabled(cases.table().selected().filter(Dissent::isOpen).isPresent());
        export.setEnabled(model != null && !model.list().isEmpty());
        print.setEnabled(model != null && !model.list().isEmpty());
    }

    private Optional<List<String>> ask(String window, String action, String hint, String headline, List<Field> fields, Function<List<String>, String> rule) {
        PublicationDialog dialog = new PublicationDialog(root.getShell(), window, action, hint, headline, fields, rule);
        return dialog.open() == Window.OK ? Optional.of(dialog.values()) : Optional.empty();
    }

    private void announce() {
        LocalDate today = LocalDate.now();
        ask(Messages.TitleAnnounce, Messages.ActionAnnounce, Messages.MsgAnnounce, NLS.bind(Messages.TitleAnnounceRound, model.round().name()),
            List.of(Field.line(Messages.LabelFrom, today.toString()), Field.line(Messages.LabelTo, today.plusDays(WINDOW_DAYS - 1L).toString())),
            values -> PublicationModel.windowProblem(values.get(0), values.get(1)))
            .ifPresent(values -> work(() -> publications.announce(store, model.round().id(), LocalDate.parse(values.get(0).strip()), LocalDate.parse(values.get(1).strip()), current.user())));
    }

    private void raise() {
        PublishedClient client = list.table().selected().orElseThrow();
        List<org.keqing.tiering.model.Tier> tiers = Schemes.tiers(scheme);
        List<String> wanted = new ArrayList<>(List.of(Messages.LabelNoWanted));
        tiers.forEach(tier -> wanted.add(Schemes.name(tier, Locale.getDefault())));
        ask(Messages.TitleRaise, Messages.ActionRaise, Messages.MsgRaise, NLS.bind(Messages.TitleRaiseOf, client.clientName()),
            List.of(Field.line(Messages.LabelDay, LocalDate.now().toString()), Field.line(Messages.LabelBy, ""), Field.text(Messages.LabelReason), Field.choice(Messages.LabelWanted, wanted)),
            values -> model.raiseProblem(values.get(0), values.get(1), values.get(2))).ifPresent(values -> {
                int tier = Integer.parseInt(values.get(3));
                Dissent dissent = Dissent.raised(model.round().id(), client.clientId(), LocalDate.parse(values.get(0).strip()), values.get(1), values.get(2),
                    tier == 0 ? null : tiers.get(tier - 1).getId());
                work(() -> publications.raise(store, dissent, current.user()));
            });
    }

    private void close() {
        Dissent dissent = cases.table().selected().orElseThrow();
        List<Outcome> outcomes = List.of(Outcome.values());
        ask(Messages.TitleClose, Messages.ActionClose, Messages.MsgClose, NLS.bind(Messages.TitleCloseOf, dissent.clientName()),
            List.of(Field.choice(Messages.LabelOutcome, outcomes.stream().map(PublicationModel::outcome).toList()), Field.text(Messages.LabelAnswer)),
            values -> values.get(1).isBlank() ? Messages.MsgAnswerNeeded : null)
            .ifPresent(values -> work(() -> publications.close(store, dissent.id(), outcomes.get(Integer.parseInt(values.get(0))), values.get(1), LocalDate.now(), current.user())));
    }

    private void publish() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, root.getShell(), Messages.TitleFinal, NLS.bind(Messages.MsgFinal, model.round().name()), SWT.NONE, Messages.ActionPublish,
            Messages.ButtonCancel);
        if (answer == 0) {
            work(() -> publications.publish(store, model.round().id(), LocalDate.now(), current.user()));
        }
    }

    private interface Step {
        Object run() throws Exception;
    }

    private void work(Step step) {
        Jobs.run(Messages.JobWork, root, progress -> step.run(), done -> show(store, model.round()));
    }

    private void export() {
        PaneButtons.save(root, model.round().name(), listColumns(), list);
    }

    private Tier tier(String id) {
        return id == null ? null : new Tier(scheme.getId(), id, false);
    }

    private List<TableColumn<PublishedClient>> listColumns() {
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 128, ColumnKind.TIER, row -> tier(row.tier())),
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, PublishedClient::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 220, ColumnKind.TEXT, PublishedClient::clientName),
            new TableColumn<>("region", Messages.ColumnRegion, 110, ColumnKind.TEXT, PublishedClient::region),
            new TableColumn<>("score", Messages.ColumnScore, 110, ColumnKind.DECIMAL, PublishedClient::score),
            new TableColumn<>("preliminary", Messages.ColumnPreliminary, 128, ColumnKind.TIER, row -> tier(row.preliminaryTier())),
            new TableColumn<>("changed", Messages.ColumnChanged, 84, ColumnKind.FLAG, row -> row.isChanged() ? Boolean.TRUE : null),
            new TableColumn<>("dissents", Messages.ColumnDissents, 72, ColumnKind.INTEGER, row -> row.dissents() == 0 ? null : row.dissents()));
    }

    private List<TableColumn<Dissent>> caseColumns() {
        return List.of(
            new TableColumn<>("outcome", Messages.ColumnOutcome, 100, ColumnKind.TEXT, row -> PublicationModel.outcome(row.outcome())),
            new TableColumn<>("code", Messages.ColumnCode, 84, ColumnKind.TEXT, Dissent::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 170, ColumnKind.TEXT, Dissent::clientName),
            new TableColumn<>("raised", Messages.ColumnRaisedOn, 96, ColumnKind.DATE, Dissent::raisedOn),
            new TableColumn<>("by", Messages.ColumnBy, 100, ColumnKind.TEXT, Dissent::raisedBy),
            new TableColumn<>("reason", Messages.ColumnReason, 220, ColumnKind.TEXT, Dissent::reason),
            new TableColumn<>("wanted", Messages.ColumnWanted, 128, ColumnKind.TIER, row -> tier(row.wanted())),
            new TableColumn<>("answer", Messages.ColumnAnswer, 220, ColumnKind.TEXT, Dissent::answer),
            new TableColumn<>("decided", Messages.ColumnDecidedOn, 96, ColumnKind.DATE, Dissent::decidedOn),
            new TableColumn<>("decidedBy", Messages.ColumnDecidedBy, 100, ColumnKind.TEXT, Dissent::decidedBy, false));
    }

    public void setFocus() {
        list.table().control().setFocus();
    }
}
