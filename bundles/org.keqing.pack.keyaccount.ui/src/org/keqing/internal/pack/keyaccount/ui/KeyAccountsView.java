package org.keqing.internal.pack.keyaccount.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.facts.FactsPackage;
import org.keqing.pack.keyaccount.KeyAccountPackage;
import org.keqing.pack.keyaccount.chain.Chain;
import org.keqing.pack.keyaccount.chain.ChainService;
import org.keqing.pack.keyaccount.traits.AccountTraits;
import org.keqing.pack.keyaccount.traits.Reading;
import org.keqing.pack.keyaccount.traits.ReadingLimits;
import org.keqing.pack.keyaccount.traits.TraitCourse;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;

/** The accounts of a round with their four traits, their loyalty and what one large purchase gives; below, the course of the selected one and its chain. */
public final class KeyAccountsView extends StoreView<KeyAccountsView.Content> {

    private static final String ROUNDS = "org.keqing.evaluation.ui.rounds";
    private static final String REPORT = "key-account-traits";

    private final Action limits = action(Messages.ActionLimits, this::editLimits);
    private final Action print = action(Messages.ActionPrint, this::print);
    private TraitService traits;
    private ChainService chains;
    private EvaluationService evaluation;
    private Combo rounds;
    private Combo tiers;
    private Combo quarters;
    private Label summary;
    private Tables.ListTable<AccountTraits> accounts;
    private AccountPane pane;
    private Content shown = new Content(List.of(), null, null, List.of(), null);
    private volatile Choice choice = new Choice(Choice.NEWEST, 1, 0);
    private long selected;
    private int reading;

    /** What the view shows. */
    record Content(List<Round> rounds, Round round, TraitPeriod period, List<AccountTraits> accounts, ReadingLimits limits) {
    }

    /** What stands below. */
    private record Detail(TraitCourse course, Chain chain) {
    }

    /** Made by the workbench. */
    public KeyAccountsView() {
        super(ClientPackage.Literals.CLIENT, KeyAccountPackage.Literals.KEY_ACCOUNT, FactsPackage.Literals.TRADE);
    }

    @Override
    protected Control createContent(Composite parent) {
        traits = UiServices.require(getSite(), TraitService.class);
        chains = UiServices.require(getSite(), ChainService.class);
        evaluation = UiServices.require(getSite(), EvaluationService.class);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = Palette.onGround(new Composite(root, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Composite choices = new Composite(head, SWT.NONE);
        choices.setLayout(RowLayoutFactory.fillDefaults().spacing(8).create());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(choices);
        rounds = combo(choices, 220, index -> choice = choice.withRound(index < shown.rounds().size() ? shown.rounds().get(index).id() : Choice.NONE));
        tiers = combo(choices, SWT.DEFAULT, index -> choice = choice.withAccounts(index));
        tiers.setItems(Messages.LabelAccountsKey, Messages.LabelAccountsMajor, Messages.LabelAccountsAll);
        quarters = combo(choices, SWT.DEFAULT, index -> choice = choice.withQuarters(Choice.QUARTERS.get(index)));
        quarters.setItems(Choice.QUARTERS.stream().map(count -> count == 0 ? Messages.LabelPeriod : NLS.bind(Messages.LabelQuarters, count)).toArray(String[]::new));
        summary = Palette.muted(new Label(head, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        accounts = Tables.list(sash, TraitColumns.accounts());
        accounts.table().stretch("reading");
        accounts.table().onSelect(row -> row.ifPresent(this::select));
        accounts.table().onOpen(row -> openClient());
        pane = new AccountPane(sash, this::openClient);
        sash.setWeights(48, 52);
        ClientSelection.follow(getSite(), root, this::follow);
        Palette.follow(root, palette -> {
            List.of(root, head, choices, summary).forEach(each -> each.setBackground(Palette.color(palette.background())));
            sash.setBackground(Palette.color(palette.rule()));
        });
        return root;
    }

    private Combo combo(Composite parent, int width, IntConsumer chosen) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            chosen.accept(combo.getSelectionIndex());
            reload();
        }));
        return combo;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        bar.add(limits);
        bar.add(print);
    }

    @Override
    protected void paint(Palette palette) {
        Map.of(limits, "settings", print, "print").forEach((action, icon) -> Icons.put(action, icon, palette));
    }

    @Override
    protected Content read(Store store) throws StoreException {
        Choice asked = choice;
        List<Round> confirmed = evaluation.rounds(store).stream().filter(round -> round.schemeId().equals(TraitService.SCHEME) && round.state().isFinal())
            .sorted(Comparator.comparing(Round::asOf).thenComparing(Round::confirmedAt).reversed()).toList();
        Round round = asked.of(confirmed).orElse(null);
        Optional<LocalDate> last = traits.lastTrade(store);
        if (last.isEmpty() || round == null && asked.round() != Choice.NONE) {
            return new Content(confirmed, round, null, List.of(), null);
        }
        TraitPeriod period = asked.period(round, last.get());
        return new Content(confirmed, round, period, traits.accounts(store, asked.scope(round), period), traits.limits(store));
    }

    @Override
    protected boolean fill(Content read) {
        shown = read;
        limits.setEnabled(read.limits() != null);
        print.setEnabled(read.round() != null);
        if (read.period() == null) {
            return false;
        }
        List<String> names = read.rounds().stream().map(each -> each.name() + "  (" + each.asOf() + ')').toList();
        rounds.setItems(names.toArray(String[]::new));
        rounds.add(Messages.LabelAllClients);
        rounds.select(read.round() == null ? names.size() : read.rounds().indexOf(read.round()));
        tiers.select(read.round() == null ? 2 : choice.accounts());
        tiers.setEnabled(read.round() != null);
        quarters.select(Choice.QUARTERS.indexOf(choice.quarters()));
        summary.setText(NLS.bind(Messages.MsgSummary, new Object[] { read.period().from(), read.period().to(), count(read, each -> true), count(read, AccountTraits::isOneLargePurchase),
            count(read, each -> each.readings().stream().anyMatch(said -> said.kind() == Reading.Kind.STEADY)) }));
        summary.requestLayout();
        accounts.rows().set(read.accounts());
        if (!show(selected) && !read.accounts().isEmpty()) {
            accounts.table().select(0);
        }
        return true;
    }

    private static String count(Content read, Predicate<AccountTraits> which) {
        return String.format(Locale.ROOT, "%,d", read.accounts().stream().filter(which).count());
    }

    /** Selects a client where it is listed. */
    private boolean show(long client) {
        int index = IntStream.range(0, accounts.rows().size()).filter(i -> accounts.rows().row(i).orElseThrow().clientId() == client).findFirst().orElse(-1);
        if (index >= 0) {
            accounts.table().select(index);
        }
        return index >= 0;
    }

    private void follow(ClientRef client) {
        if (client.id() != selected) {
            show(client.id());
        }
    }

    private void select(AccountTraits row) {
        selected = row.clientId();
        clients().select(new ClientRef(row.clientId(), row.clientCode(), row.clientName()));
        TraitPeriod period = shown.period();
        int now = ++reading;
        current().store().ifPresent(store -> Jobs.read(Messages.NameJob, pane.control(),
            progress -> new Detail(traits.courses(store, new TraitScope.One(row.clientId()), period).getFirst(), chains.of(store, row.clientId()).orElseThrow()), detail -> {
                if (now == reading) {
                    pane.show(detail.course(), detail.chain());
                }
            }, failure -> ILog.of(KeyAccountsView.class).error(failure.getMessage(), failure)));
    }

    @Override
    protected void explain(EmptyState sentence) {
        if (shown.rounds().isEmpty() && choice.round() != Choice.NONE) {
            sentence.show(KeyAccountsView.class, icon(), Messages.MsgNoRound, Messages.MsgNoRoundHint);
            sentence.button(Messages.ActionShowRounds, this::showRounds);
            sentence.button(Messages.ActionShowAll, () -> {
                choice = choice.withRound(Choice.NONE);
                reload();
            });
        } else {
            sentence.show(KeyAccountsView.class, icon(), Messages.MsgNoTrade, Messages.MsgNoTradeHint);
            sentence.button(Messages.ActionShowRounds, this::showRounds);
        }
    }

    private void showRounds() {
        try {
            getSite().getPage().showView(ROUNDS);
        } catch (PartInitException e) {
            ILog.of(KeyAccountsView.class).log(e.getStatus());
        }
    }

    @Override
    protected String icon() {
        return "keyaccount";
    }

    @Override
    protected void export() {
        export(accounts, Messages.NameFile);
    }

    private void editLimits() {
        LimitsDialog dialog = new LimitsDialog(getSite().getShell(), shown.limits());
        if (dialog.open() == Window.OK) {
            work(Messages.ActionLimits, store -> traits.setLimits(store, current().user(), dialog.limits()));
        }
    }

    private void openClient() {
        run(UiIds.COMMAND_OPEN_CLIENT, Map.of());
    }

    private void print() {
        run(UiIds.COMMAND_SHOW_REPORT, Map.of(UiIds.PARAMETER_REPORT, REPORT, UiIds.PARAMETER_REPORT_VALUES, "round=" + URLEncoder.encode(shown.round().name(), StandardCharsets.UTF_8)));
    }

    private void run(String id, Map<String, String> values) {
        try {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(getSite().getService(ICommandService.class).getCommand(id), values);
            if (command != null) {
                getSite().getService(IHandlerService.class).executeCommand(command, null);
            }
        } catch (CommandException e) {
            ILog.of(KeyAccountsView.class).error(id, e);
        }
    }
}
