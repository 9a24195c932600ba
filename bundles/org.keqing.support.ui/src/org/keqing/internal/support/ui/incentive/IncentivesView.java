package org.keqing.internal.support.ui.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.form.ClientStackView;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanService;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.GiveReturn;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The incentives of the selected client: how far each is from its target, its steps, the claims, and what was given beside what came of it. */
public final class IncentivesView extends ClientStackView<IncentiveModel> {

    private static final int LIMIT = 500;
    private static final int QUARTERS = 8;

    private final Action define = action(Messages.ActionDefine, this::define);
    private final Action claim = action(Messages.ActionClaim, this::claim);
    private final Action approve = action(Messages.ActionApprove, this::approve);
    private final Action refuse = action(Messages.ActionRefuse, this::refuse);
    private final Action pay = action(Messages.ActionPay, this::pay);
    private final Action give = action(Messages.ActionGive, this::give);
    private IncentiveService incentives;
    private PlanService plans;
    private Tables.ListTable<IncentiveStanding> standings;
    private Tables.ListTable<IncentiveClaim> claims;
    private Tables.ListTable<GiveReturn> quarters;
    private Label steps;
    private long revealed;
    private IncentiveModel model = new IncentiveModel(List.of(), 0, List.of(), List.of(), new NewIncentive(List.of(), List.of()));

    /** Made by the workbench. */
    public IncentivesView() {
        super(FactsPackage.Literals.TRADE, SupportPackage.Literals.SUPPORT_PLAN);
    }

    @Override
    protected Control createContent(Composite parent) {
        incentives = UiServices.require(getSite(), IncentiveService.class);
        plans = UiServices.require(getSite(), PlanService.class);
        Composite ground = ground(parent);
        standings = Tables.list(ground, standingColumns());
        standings.table().stretch("title"); //$NON-NLS-1$
        fill(standings, 3);
        steps = hint(ground);
        heading(ground, Messages.HeadClaims);
        claims = Tables.list(ground, claimColumns());
        claims.table().stretch("title"); //$NON-NLS-1$
        fill(claims, 3);
        heading(ground, Messages.HeadGiveReturn);
        quarters = Tables.list(ground, quarterColumns());
        quarters.table().stretch("quarter"); //$NON-NLS-1$
        fill(quarters, 4);
        standings.table().onSelect(row -> chosen());
        claims.table().onSelect(row -> chosen());
        return ground;
    }

    private static void fill(Tables.ListTable<?> table, int rows) {
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 26 * (rows + 1)).applyTo(table.table().control());
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(define, claim).forEach(bar::add);
        bar.add(new Separator());
        List.of(approve, refuse, pay).forEach(bar::add);
        bar.add(new Separator());
        bar.add(give);
        List.of(define, claim, approve, refuse, pay, give).forEach(each -> each.setEnabled(false));
        super.fillToolBar(bar);
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(define, "add", palette); //$NON-NLS-1$
        Icons.put(claim, "star", palette); //$NON-NLS-1$
        Icons.put(approve, "check", palette); //$NON-NLS-1$
        Icons.put(refuse, "close", palette); //$NON-NLS-1$
        Icons.put(pay, "due", palette); //$NON-NLS-1$
        Icons.put(give, "edit", palette); //$NON-NLS-1$
    }

    @Override
    protected IncentiveModel readOf(Store store, ClientRef of) throws StoreException {
        return read(store, current().user(), of);
    }

    private IncentiveModel read(Store store, String user, ClientRef of) throws StoreException {
        return new IncentiveModel(incentives.standings(store, user, of.id(), LIMIT), incentives.hidden(store, user, of.id()), incentives.claims(store, user, of.id(), LIMIT),
            incentives.giveAndReturn(store, of.id(), LocalDate.now(), QUARTERS), new NewIncentive(plans.plansOf(store, of.id()), incentives.contracts(store, user, of.id())));
    }

    @Override
    protected boolean isEmpty(IncentiveModel read) {
        model = read;
        List.of(define, give).forEach(each -> each.setEnabled(true));
        List.of(claim, approve, refuse, pay).forEach(each -> each.setEnabled(false));
        return read.isEmpty();
    }

    @Override
    protected void explainNothing(EmptyState sentence) {
        sentence.show(getClass(), icon(), Messages.MsgNoIncentive, Messages.MsgPromise);
        sentence.button(Messages.ActionDefine, this::define);
    }

    @Override
    protected void show(IncentiveModel read) {
        standings.rows().set(read.standings());
        claims.rows().set(read.claims());
        quarters.rows().set(read.quarters().reversed());
        if (!read.standings().isEmpty()) {
            standings.table().select(Math.max(0, read.standings().stream().map(each -> each.incentive().id()).toList().indexOf(revealed)));
        }
        chosen();
    }

    private void chosen() {
        Optional<IncentiveStanding> standing = standings.table().selected();
        Optional<ClaimState> state = claims.table().selected().map(IncentiveClaim::state);
        steps.setText(LabelText.literal(model.words(standing)));
        claim.setEnabled(standing.filter(each -> each.open().signum() > 0).isPresent());
        List.of(approve, refuse).forEach(each -> each.setEnabled(state.filter(ClaimState.CLAIMED::equals).isPresent()));
        pay.setEnabled(state.filter(ClaimState.APPROVED::equals).isPresent());
        steps.getParent().layout(true, true);
    }

    @Override
    protected String icon() {
        return "incentive"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(standings, Messages.NameIncentives);
    }

    private void define() {
        NewIncentive asked = model.asked();
        client().ifPresent(of -> current().store().ifPresent(store -> {
            IncentiveForm form = new IncentiveForm(incentives, store, current().user(), of, asked, ""); //$NON-NLS-1$
            ask(form.model(), form.companion());
        }));
    }

    /** Shows an incentive of the client that is selected now. */
    void reveal(long incentiveId) {
        revealed = incentiveId;
        reload();
    }

    private void claim() {
        standings.table().selected().ifPresent(row -> current().store().ifPresent(store -> ask(new FormModel(Messages.ActionClaim,
            NLS.bind(Messages.MsgClaim, row.incentive().terms().title(), IncentiveModel.money(row.open())), List.of(FormField.line("amount", Messages.LabelAmount, row.open().toPlainString())), //$NON-NLS-1$
            (values, progress) -> incentives.claim(store, current().user(), row.incentive().id(), values.decimal("amount")))))); //$NON-NLS-1$
    }

    private void approve() {
        decide(Messages.ActionApprove, (store, user, id, comment) -> incentives.approve(store, user, id, comment));
    }

    private void refuse() {
        decide(Messages.ActionRefuse, (store, user, id, comment) -> incentives.refuse(store, user, id, comment));
    }

    /** Approves or refuses. */
    @FunctionalInterface
    private interface Decision {
        void on(Store store, String user, long claim, String comment) throws StoreException;
    }

    private void decide(String title, Decision decision) {
        claims.table().selected().ifPresent(row -> current().store().ifPresent(store -> ask(new FormModel(title,
            NLS.bind(Messages.MsgDecide, new Object[] { row.title(), IncentiveModel.money(row.amount()), row.claimedBy() }), List.of(FormField.lines("comment", Messages.LabelComment, "")), //$NON-NLS-1$ //$NON-NLS-2$
            (values, progress) -> decision.on(store, current().user(), row.id(), values.text("comment")))))); //$NON-NLS-1$
    }

    private void pay() {
        claims.table().selected().ifPresent(row -> current().store().ifPresent(store -> ask(new FormModel(Messages.ActionPay,
            NLS.bind(Messages.MsgDecide, new Object[] { row.title(), IncentiveModel.money(row.amount()), row.claimedBy() }),
            List.of(FormField.line("day", Messages.LabelDay, LocalDate.now().toString()), FormField.line("reference", Messages.LabelReference, "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            (values, progress) -> incentives.pay(store, current().user(), row.id(), values.date("day"), values.text("reference")))))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void give() {
        client().ifPresent(of -> current().store().ifPresent(store -> ask(new FormModel(Messages.ActionGive, NLS.bind(Messages.MsgGive, of.label()), IncentiveModel.give(LocalDate.now()),
            (values, progress) -> incentives.give(store, current().user(), of.id(), values.date("day"), IncentiveModel.kind(values), values.decimal("amount"), values.text("remark")))))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<TableColumn<IncentiveStanding>> standingColumns() {
        return List.of(new TableColumn<>("title", Messages.LabelTitle, 92, ColumnKind.TEXT, row -> row.incentive().terms().title()), //$NON-NLS-1$
            new TableColumn<>("progress", Messages.ColumnProgress, 88, ColumnKind.BAR, IncentiveStanding::progress), //$NON-NLS-1$
            new TableColumn<>("reached", Messages.ColumnReached, 92, ColumnKind.DECIMAL, IncentiveStanding::reached), //$NON-NLS-1$
            new TableColumn<>("earned", Messages.ColumnEarned, 88, ColumnKind.DECIMAL, IncentiveStanding::earned), //$NON-NLS-1$
            new TableColumn<>("open", Messages.ColumnOpen, 88, ColumnKind.DECIMAL, IncentiveStanding::open), //$NON-NLS-1$
            new TableColumn<>("to", Messages.LabelTo, 96, ColumnKind.DATE, row -> row.incentive().terms().to(), false), //$NON-NLS-1$
            new TableColumn<>("metric", Messages.LabelMetric, 96, ColumnKind.TEXT, row -> IncentiveModel.word(row.incentive().terms().metric()), false), //$NON-NLS-1$
            new TableColumn<>("written", Messages.LabelWritten, 120, ColumnKind.TEXT, row -> row.incentive().written(), false), //$NON-NLS-1$
            new TableColumn<>("paid", Messages.LabelPaid, 104, ColumnKind.DECIMAL, IncentiveStanding::paid, false)); //$NON-NLS-1$
    }

    private static List<TableColumn<IncentiveClaim>> claimColumns() {
        return List.of(new TableColumn<>("title", Messages.LabelTitle, 96, ColumnKind.TEXT, IncentiveClaim::title), //$NON-NLS-1$
            new TableColumn<>("amount", Messages.LabelAmount, 92, ColumnKind.DECIMAL, IncentiveClaim::amount), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 84, ColumnKind.TEXT, row -> IncentiveModel.word(row.state())), //$NON-NLS-1$
            new TableColumn<>("claimedBy", Messages.ColumnClaimedBy, 88, ColumnKind.TEXT, IncentiveClaim::claimedBy), //$NON-NLS-1$
            new TableColumn<>("decidedBy", Messages.ColumnDecidedBy, 88, ColumnKind.TEXT, IncentiveClaim::decidedBy), //$NON-NLS-1$
            new TableColumn<>("paidOn", Messages.ColumnPaidOn, 96, ColumnKind.DATE, IncentiveClaim::paidOn, false), //$NON-NLS-1$
            new TableColumn<>("comment", Messages.LabelComment, 160, ColumnKind.TEXT, IncentiveClaim::comment, false)); //$NON-NLS-1$
    }

    private static List<TableColumn<GiveReturn>> quarterColumns() {
        return List.of(new TableColumn<>("quarter", Messages.ColumnQuarter, 80, ColumnKind.TEXT, IncentiveModel::quarter), //$NON-NLS-1$
            new TableColumn<>("given", Messages.ColumnGiven, 88, ColumnKind.DECIMAL, GiveReturn::total), //$NON-NLS-1$
            new TableColumn<>("margin", Messages.ColumnMarginChange, 96, ColumnKind.DECIMAL, GiveReturn::marginChange), //$NON-NLS-1$
            new TableColumn<>("ratio", Messages.ColumnRatio, 92, ColumnKind.DECIMAL, row -> row.marginRatio().orElse(null)), //$NON-NLS-1$
            new TableColumn<>("revenue", Messages.ColumnRevenueChange, 96, ColumnKind.DECIMAL, GiveReturn::revenueChange), //$NON-NLS-1$
            new TableColumn<>("incentives", Messages.ColumnIncentives, 104, ColumnKind.DECIMAL, GiveReturn::incentives, false), //$NON-NLS-1$
            new TableColumn<>("discounts", Messages.ColumnDiscounts, 104, ColumnKind.DECIMAL, GiveReturn::given, false), //$NON-NLS-1$
            new TableColumn<>("support", Messages.ColumnSupport, 104, ColumnKind.DECIMAL, GiveReturn::support, false)); //$NON-NLS-1$
    }
}
