package org.keqing.internal.pack.market.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.market.MarketPackage;
import org.keqing.pack.market.screening.Campaign;
import org.keqing.pack.market.screening.CampaignState;
import org.keqing.pack.market.screening.Candidate;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.pack.market.screening.ScreenedTenant;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** One screening campaign at a time: its figures, who leaves, who is spared, who takes the stall; and the steps from the proposal to the end. */
public final class ScreeningView extends StoreView<ScreeningView.Content> {

    private static final String MARKET = "market.";

    private final Action begin = action(Messages.ActionBegin, this::begin);
    private final Action spare = action(Messages.ActionSpare, this::spare);
    private final Action replace = action(Messages.ActionReplace, this::replace);
    private final Action decide = action(Messages.ActionDecide, this::decide);
    private final Action close = action(Messages.ActionClose, this::close);
    private final Action print = action(Messages.ActionPrint, this::print);
    private final Action dispositions = action(Messages.ActionDispositions, this::dispositions);
    private ScreeningService screening;
    private EvaluationService rounds;
    private SchemeRegistry schemes;
    private Combo campaigns;
    private Label figures;
    private Label dependence;
    private Tables.ListTable<ScreenedTenant> tenants;
    private Content shown = new Content(List.of(), null, List.of(), List.of(), List.of(), new DispositionsModel(List.of(), Map.of()));
    private volatile long chosen;

    /** What the view shows. */
    record Content(List<Campaign> campaigns, Campaign campaign, List<ScreenedTenant> tenants, List<Candidate> ready, List<String> rounds, DispositionsModel dispositions) {
    }

    /** Made by the workbench. */
    public ScreeningView() {
        super(ClientPackage.Literals.CLIENT, MarketPackage.Literals.TENANT);
    }

    @Override
    protected Control createContent(Composite parent) {
        screening = UiServices.require(getSite(), ScreeningService.class);
        rounds = UiServices.require(getSite(), EvaluationService.class);
        schemes = UiServices.require(getSite(), SchemeRegistry.class);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(12, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        campaigns = new Combo(head, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(240, SWT.DEFAULT).applyTo(campaigns);
        campaigns.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            chosen = shown.campaigns().get(campaigns.getSelectionIndex()).id();
            reload();
        }));
        figures = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(figures);
        dependence = Palette.muted(new Label(head, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(dependence);
        tenants = Tables.list(root, columns());
        tenants.table().stretch("reason");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tenants.table().control());
        tenants.table().onSelect(row -> {
            row.ifPresent(each -> clients().select(new ClientRef(each.clientId(), each.clientCode(), each.clientName())));
            enable();
        });
        MenuManager menu = new MenuManager();
        menu.add(spare);
        menu.add(replace);
        tenants.table().bodyMenu(menu.createContextMenu(tenants.table().control()));
        tenants.table().control().addDisposeListener(e -> menu.dispose());
        return root;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(begin, spare, replace, decide, close).forEach(bar::add);
        bar.add(new Separator());
        List.of(print, dispositions).forEach(bar::add);
        bar.add(new Separator());
        enable();
    }

    @Override
    protected void paint(Palette palette) {
        Map.of(begin, "add", spare, "star", replace, "person", decide, "check", close, "stop", print, "print", dispositions, "settings")
            .forEach((action, icon) -> Icons.put(action, icon, palette));
    }

    @Override
    protected Content read(Store store) throws StoreException {
        List<Campaign> all = screening.campaigns(store);
        Campaign campaign = all.stream().filter(each -> each.id() == chosen).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        int standards = screening.standards(store).size();
        List<Candidate> ready = screening.candidates(store).stream().filter(each -> each.stallOf() == null && each.met().size() == standards).toList();
        List<String> confirmed = rounds.rounds(store).stream().filter(round -> round.state().isFinal() && round.schemeId().startsWith(MARKET)).map(Round::name).toList();
        return new Content(all, campaign, campaign == null ? List.of() : screening.tenants(store, campaign.id()), ready, confirmed, dispositions(store));
    }

    /** The schemes of the market that are installed or were used, with what is done with their tiers. */
    private DispositionsModel dispositions(Store store) throws StoreException {
        Set<String> ids = new LinkedHashSet<>();
        rounds.rounds(store).forEach(round -> ids.add(round.schemeId()));
        schemes.schemes().forEach(scheme -> ids.add(scheme.getId()));
        List<Scheme> found = new ArrayList<>();
        Map<String, Map<String, Disposition>> stored = new HashMap<>();
        for (String id : ids) {
            if (id.startsWith(MARKET)) {
                Optional<Scheme> scheme = schemes.find(id);
                (scheme.isPresent() ? scheme : rounds.lastUsed(store, id)).ifPresent(found::add);
                stored.put(id, screening.dispositions(store, id));
            }
        }
        return new DispositionsModel(found, stored);
    }

    @Override
    protected boolean fill(Content read) {
        shown = read;
        tenants.rows().set(read.tenants());
        enable();
        Campaign campaign = read.campaign();
        if (campaign == null) {
            return false;
        }
        campaigns.setItems(read.campaigns().stream().map(each -> each.name() + "  (" + state(each.state()) + ')').toArray(String[]::new));
        campaigns.select(read.campaigns().indexOf(campaign));
        figures.setText(NLS.bind(Messages.MsgFigures, new Object[] { campaign.tenants(), percent(campaign.rate()), campaign.leaving(), campaign.spared(), campaign.replaced(), campaign.after() }));
        dependence.setText(NLS.bind(Messages.MsgDependence, campaign.round(), percent(campaign.dependence()))
            + (campaign.leaving() < campaign.quota() ? "  ·  " + NLS.bind(Messages.MsgShort, campaign.quota(), campaign.leaving()) : ""));
        figures.requestLayout();
        dependence.requestLayout();
        return true;
    }

    private static String percent(BigDecimal share) {
        return String.format(Locale.ROOT, "%.1f %%", share.movePointRight(2));
    }

    private static String state(CampaignState state) {
        return switch (state) {
            case PROPOSED -> Messages.LabelProposed;
            case DECIDED -> Messages.LabelDecided;
            case CLOSED -> Messages.LabelClosed;
        };
    }

    @Override
    protected void explain(EmptyState sentence) {
        if (shown.rounds().isEmpty()) {
            sentence.show(ScreeningView.class, icon(), Messages.MsgNoRound, Messages.MsgNoRoundHint);
        } else {
            sentence.show(ScreeningView.class, icon(), Messages.MsgNoCampaign, Messages.MsgNoCampaignHint);
            sentence.button(Messages.ActionBegin, this::begin);
            sentence.button(Messages.ActionDispositions, this::dispositions);
        }
    }

    @Override
    protected String icon() {
        return "screening";
    }

    @Override
    protected void export() {
        export(tenants, shown.campaign().name());
    }

    private void enable() {
        Campaign campaign = shown.campaign();
        Optional<ScreenedTenant> leaving = tenants == null || campaign == null ? Optional.empty() : tenants.table().selected().filter(ScreenedTenant::leaves);
        boolean proposed = campaign != null && campaign.state() == CampaignState.PROPOSED;
        boolean decided = campaign != null && campaign.state() == CampaignState.DECIDED;
        begin.setEnabled(!shown.rounds().isEmpty());
        spare.setEnabled(proposed && leaving.isPresent());
        replace.setEnabled(decided && leaving.filter(each -> each.candidate() == null).isPresent() && !shown.ready().isEmpty());
        decide.setEnabled(proposed);
        close.setEnabled(decided);
        print.setEnabled(campaign != null);
        dispositions.setEnabled(!shown.dispositions().schemes().isEmpty());
    }

    private void begin() {
        FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.ActionBegin, Messages.MsgBegin,
            List.of(FieldsDialog.Field.text(Messages.LabelName, ""), FieldsDialog.Field.choice(Messages.LabelRound, shown.rounds()), FieldsDialog.Field.text(Messages.LabelRate, "10")),
            values -> values.getFirst().isBlank() ? Messages.MsgNameNeeded : RateText.parse(values.getLast()).isEmpty() ? Messages.MsgRateNeeded : null);
        if (dialog.open() == Window.OK) {
            List<String> values = dialog.values();
            work(Messages.ActionBegin, store -> {
                Campaign begun = screening.begin(store, current().user(), values.getFirst(), values.get(1), RateText.parse(values.getLast()).orElseThrow());
                chosen = begun.id();
            });
        }
    }

    private void spare() {
        tenants.table().selected().ifPresent(row -> {
            FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.ActionSpare, NLS.bind(Messages.MsgSpare, row.clientName()),
                List.of(FieldsDialog.Field.text(Messages.LabelReason, "")), values -> values.getFirst().isBlank() ? Messages.MsgReasonNeeded : null);
            if (dialog.open() == Window.OK) {
                long campaign = shown.campaign().id();
                work(Messages.ActionSpare, store -> screening.spare(store, current().user(), campaign, row.clientId(), dialog.values().getFirst()));
            }
        });
    }

    private void replace() {
        tenants.table().selected().ifPresent(row -> {
            List<Candidate> ready = shown.ready();
            List<String> names = ready.stream().map(each -> each.category() == null ? each.name() : each.name() + "  ·  " + each.category()).toList();
            FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.ActionReplace, NLS.bind(Messages.MsgReplace, row.stall() == null ? row.clientCode() : row.stall()),
                List.of(FieldsDialog.Field.choice(Messages.LabelCandidate, names)), values -> null);
            if (dialog.open() == Window.OK) {
                long campaign = shown.campaign().id();
                long candidate = ready.get(names.indexOf(dialog.values().getFirst())).id();
                work(Messages.ActionReplace, store -> screening.replace(store, current().user(), campaign, row.clientId(), candidate));
            }
        });
    }

    private void decide() {
        Campaign campaign = shown.campaign();
        if (MessageDialog.openQuestion(getSite().getShell(), Messages.ActionDecide, NLS.bind(Messages.MsgDecide, campaign.name(), campaign.leaving()))) {
            work(Messages.ActionDecide, store -> screening.decide(store, current().user(), campaign.id()));
        }
    }

    private void close() {
        Campaign campaign = shown.campaign();
        if (MessageDialog.openQuestion(getSite().getShell(), Messages.ActionClose, NLS.bind(Messages.MsgClose, campaign.name()))) {
            work(Messages.ActionClose, store -> screening.close(store, current().user(), campaign.id()));
        }
    }

    private void dispositions() {
        DispositionsModel model = shown.dispositions().anew();
        String first = shown.campaign() == null ? null : shown.campaign().schemeId();
        if (new DispositionsDialog(getSite().getShell(), model, first).open() == Window.OK) {
            work(Messages.ActionDispositions, store -> {
                for (DispositionsModel.Change change : model.changes()) {
                    screening.setDisposition(store, current().user(), change.scheme(), change.tier(), change.disposition());
                }
            });
        }
    }

    private void print() {
        try {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(getSite().getService(ICommandService.class).getCommand(UiIds.COMMAND_SHOW_REPORT),
                Map.of(UiIds.PARAMETER_REPORT, "market.screening-list", UiIds.PARAMETER_REPORT_VALUES, "campaign=" + shown.campaign().name()));
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(ScreeningView.class).error(e.getMessage(), e);
        }
    }

    private List<TableColumn<ScreenedTenant>> columns() {
        return List.of(
            new TableColumn<>("weakness", Messages.ColumnWeakness, 70, ColumnKind.INTEGER, ScreenedTenant::weakness),
            new TableColumn<>("decision", Messages.ColumnDecision, 100, ColumnKind.TEXT, ScreeningView::decision),
            new TableColumn<>("tier", Messages.ColumnTier, 110, ColumnKind.TIER, row -> row.tier() == null ? null : new Tier(shown.campaign().schemeId(), row.tier(), false)),
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, ScreenedTenant::clientCode),
            new TableColumn<>("name", Messages.ColumnTenant, 180, ColumnKind.TEXT, ScreenedTenant::clientName),
            new TableColumn<>("stall", Messages.ColumnStall, 80, ColumnKind.TEXT, ScreenedTenant::stall),
            new TableColumn<>("amount", Messages.ColumnAmount, 120, ColumnKind.DECIMAL, ScreenedTenant::amount),
            new TableColumn<>("candidate", Messages.ColumnCandidate, 150, ColumnKind.TEXT, ScreenedTenant::candidate),
            new TableColumn<>("reason", Messages.ColumnReason, 200, ColumnKind.TEXT, ScreenedTenant::sparedFor));
    }

    private static String decision(ScreenedTenant row) {
        if (row.leaves()) {
            return Messages.LabelLeaves;
        }
        return row.sparedFor() != null ? Messages.LabelSpared : switch (row.disposition()) {
            case KEEP -> Messages.LabelKeep;
            case CULTIVATE -> Messages.LabelCultivate;
            case HEDGE -> Messages.LabelHedge;
            case ELIMINATE -> Messages.LabelWarned;
        };
    }
}
