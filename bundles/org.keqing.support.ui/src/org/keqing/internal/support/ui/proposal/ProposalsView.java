package org.keqing.internal.support.ui.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.evaluation.Round;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.form.ManagersOnly;
import org.keqing.internal.support.ui.plan.PlanActions;
import org.keqing.model.Plurals;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.proposal.Decided;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Reserved;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What a confirmed round proposes, accepted, changed or refused one by one or in bulk. */
public final class ProposalsView extends StoreView<ProposalsView.Content> {

    private static final int FIRST = 200;

    private final Action accept = action(Messages.ActionAccept, this::acceptSelected);
    private final Action refuse = action(Messages.ActionRefuse, this::refuse);
    private final Action change = action(Messages.ActionChange, this::change);
    private final Action acceptAll = action(Messages.ActionAcceptAll, this::acceptShown);
    private ProposalService service;
    private MeasureCatalogue catalogue;
    private Composite area;
    private Combo rounds;
    private Label sum;
    private Tables.ListTable<ProposalRow> rows;
    private Tables.ListTable<PolicyDiff.Line> lines;
    private List<Round> known = List.of();
    private RoundProposals proposals;
    private long chosen;
    private Set<String> leftOut = Set.of();
    private String note = ""; //$NON-NLS-1$
    private String refused = ""; //$NON-NLS-1$

    /** What is read. */
    record Content(List<Round> rounds, RoundProposals proposals) {
    }

    /** Work on the proposals; gives what came of it. */
    private interface Decide {
        Decided run(Store store, Progress progress) throws StoreException;
    }

    /** The view. */
    public ProposalsView() {
        super(SupportPackage.Literals.SUPPORT_PLAN);
    }

    @Override
    protected Control createContent(Composite parent) {
        service = UiServices.require(getSite(), ProposalService.class);
        catalogue = UiServices.require(getSite(), MeasureCatalogue.class);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite top = Palette.onGround(new Composite(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 8).spacing(8, 0).applyTo(top);
        new Label(top, SWT.NONE).setText(Messages.LabelRound);
        rounds = new Combo(top, SWT.READ_ONLY);
        rounds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chooseRound()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(rounds);
        sum = new Label(top, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(16, 0).hint(200, SWT.DEFAULT).applyTo(sum);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        rows = Tables.list(sash, columns());
        rows.table().stretch("starts"); //$NON-NLS-1$
        rows.table().onSelect(this::selected);
        rows.table().onOpen(row -> {
            if (row.planId() != 0) {
                PlanActions.open(getSite().getPage(), row.planId(), row.name());
            }
        });
        MenuManager menu = new MenuManager();
        List.of(accept, change, refuse).forEach(menu::add);
        rows.table().bodyMenu(menu.createContextMenu(rows.table().control()));
        area.addDisposeListener(e -> menu.dispose());
        lines = Tables.list(sash, lineColumns());
        lines.table().stretch("is"); //$NON-NLS-1$
        sash.setWeights(65, 35);
        return area;
    }

    private List<TableColumn<ProposalRow>> columns() {
        return List.of(
            new TableColumn<>("code", Messages.ColumnCode, 80, ColumnKind.TEXT, ProposalRow::code), //$NON-NLS-1$
            new TableColumn<>("name", Messages.ColumnClient, 160, ColumnKind.TEXT, ProposalRow::name), //$NON-NLS-1$
            new TableColumn<>("from", Messages.ColumnFromTier, 104, ColumnKind.TIER, row -> tier(row.fromTier())), //$NON-NLS-1$
            new TableColumn<>("to", Messages.ColumnToTier, 104, ColumnKind.TIER, row -> tier(row.toTier())), //$NON-NLS-1$
            new TableColumn<>("cost", Messages.ColumnCost, 120, ColumnKind.DECIMAL, ProposalRow::costChange), //$NON-NLS-1$
            new TableColumn<>("decision", Messages.ColumnDecision, 152, ColumnKind.CODE, row -> ProposalsModel.word(row.decision())), //$NON-NLS-1$
            new TableColumn<>("starts", Messages.ColumnStarts, 240, ColumnKind.TEXT, row -> ProposalsModel.words(row, PolicyDiff.Change.STARTS, catalogue)), //$NON-NLS-1$
            new TableColumn<>("ends", Messages.ColumnEnds, 200, ColumnKind.TEXT, row -> ProposalsModel.words(row, PolicyDiff.Change.ENDS, catalogue), false), //$NON-NLS-1$
            new TableColumn<>("region", Messages.ColumnRegion, 88, ColumnKind.TEXT, ProposalRow::region, false), //$NON-NLS-1$
            new TableColumn<>("manager", Messages.ColumnManager, 88, ColumnKind.TEXT, ProposalRow::manager, false)); //$NON-NLS-1$
    }

    private Tier tier(String id) {
        return id == null ? null : new Tier(proposals.round().schemeId(), id, false);
    }

    private List<TableColumn<PolicyDiff.Line>> lineColumns() {
        Locale locale = Locale.getDefault();
        return List.of(
            new TableColumn<>("kind", Messages.ColumnKind, 120, ColumnKind.TEXT, line -> Policies.word(line.kind(), locale)), //$NON-NLS-1$
            new TableColumn<>("left", Messages.ColumnLeftOut, 80, ColumnKind.FLAG, line -> leftOut.contains(line.key())), //$NON-NLS-1$
            new TableColumn<>("was", Messages.ColumnWas, 360, ColumnKind.TEXT, line -> Policies.words(line, line.before(), catalogue, locale)), //$NON-NLS-1$
            new TableColumn<>("is", Messages.ColumnIs, 360, ColumnKind.TEXT, line -> Policies.words(line, line.after(), catalogue, locale))); //$NON-NLS-1$
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(accept, change, refuse, acceptAll).forEach(bar::add);
        enable(List.of());
        ManagersOnly.follow(getSite(), current(), area, this::guard);
    }

    /** Only policy managers decide; everybody may look. */
    private void guard(String sentence) {
        refused = sentence;
        Reserved.explain(List.of(accept, change, refuse, acceptAll), sentence);
        enable(rows.table().selection());
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(accept, "check", palette); //$NON-NLS-1$
        Icons.put(refuse, "close", palette); //$NON-NLS-1$
        Icons.put(change, "edit", palette); //$NON-NLS-1$
        Icons.put(acceptAll, "lists", palette); //$NON-NLS-1$
    }

    private void chooseRound() {
        chosen = known.get(rounds.getSelectionIndex()).id();
        note = ""; //$NON-NLS-1$
        choose();
    }

    @Override
    protected Content first(Store store) throws Exception {
        Content first = read(store, round -> service.first(store, round, FIRST));
        return first.proposals() == null || first.proposals().size() == 0 ? null : first;
    }

    @Override
    protected Content read(Store store) throws Exception {
        return read(store, round -> service.proposals(store, round));
    }

    /** Reads the proposals of a round. */
    @FunctionalInterface
    private interface Read {
        RoundProposals of(long round) throws StoreException;
    }

    private Content read(Store store, Read read) throws StoreException {
        List<Round> found = service.rounds(store);
        Optional<Round> round = found.stream().filter(each -> each.id() == chosen).findFirst().or(() -> found.stream().findFirst());
        return new Content(found, round.isEmpty() ? null : read.of(round.get().id()));
    }

    @Override
    protected boolean fill(Content read) {
        known = read.rounds();
        proposals = read.proposals();
        rounds.setItems(known.stream().map(Round::name).toArray(String[]::new));
        if (proposals == null) {
            return false;
        }
        chosen = proposals.round().id();
        rounds.select(IntStream.range(0, known.size()).filter(i -> known.get(i).id() == chosen).findFirst().orElse(0));
        rows.show(proposals.rows(), ProposalRow::clientId);
        if (rows.table().selected().isEmpty() && proposals.size() > 0) {
            rows.table().select(0);
        }
        selected(rows.table().selected());
        return true;
    }

    private void selected(Optional<ProposalRow> first) {
        List<ProposalRow> selection = rows.table().selection();
        leftOut = first.map(ProposalRow::leftOut).orElse(Set.of());
        lines.rows().set(first.map(row -> row.diff().lines()).orElse(List.of()));
        String more = ProposalsModel.selected(selection);
        String all = proposals.size() == 0 ? Messages.MsgNoProposals : ProposalsModel.sum(proposals);
        sum.setText(LabelText.literal(Stream.of(all, more, note).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")))); //$NON-NLS-1$
        area.layout(true, true);
        enable(selection);
        first.ifPresent(row -> clients().select(new ClientRef(row.clientId(), row.code(), row.name())));
    }

    private void enable(List<ProposalRow> selection) {
        int open = refused.isEmpty() ? ProposalsModel.open(selection).size() : 0;
        accept.setEnabled(open > 0);
        refuse.setEnabled(open > 0);
        change.setEnabled(open == 1);
        acceptAll.setEnabled(refused.isEmpty() && proposals != null && proposals.isWhole() && proposals.count(Decision.OPEN) > 0);
    }

    private List<ProposalRow> shown() {
        return IntStream.range(0, rows.rows().size()).mapToObj(i -> rows.rows().row(i).orElseThrow()).toList();
    }

    private void decide(String name, Decide decide) {
        current().store().ifPresent(store -> Jobs.run(name, area, progress -> {
            return decide.run(store, progress);
        }, done -> {
            note = ProposalsModel.note(done);
            reload();
        }));
    }

    private void acceptSelected() {
        accept(rows.table().selection());
    }

    private void acceptShown() {
        accept(shown());
    }

    private void accept(List<ProposalRow> selection) {
        List<Long> open = ProposalsModel.open(selection);
        long round = chosen;
        decide(Messages.JobAccept, (store, progress) -> service.accept(store, current().user(), round, open, null, progress));
    }

    private void refuse() {
        List<Long> open = ProposalsModel.open(rows.table().selection());
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.ActionRefuse, Plurals.bind(Messages.MsgAskRefusal, open.size()), "", text -> text.isBlank() ? "" : null); //$NON-NLS-1$ //$NON-NLS-2$
        if (dialog.open() == Window.OK) {
            long round = chosen;
            String reason = dialog.getValue();
            decide(Messages.JobRefuse, (store, progress) -> new Decided(service.refuse(store, current().user(), round, open, reason, progress), 0, Map.of(), Map.of()));
        }
    }

    private void change() {
        ProposalRow row = rows.table().selected().orElseThrow();
        ChangeDialog dialog = new ChangeDialog(getSite().getShell(), row, new ChangeModel(row, catalogue));
        if (dialog.open() == Window.OK) {
            long round = chosen;
            ProposalChange change = dialog.change();
            decide(Messages.JobChange, (store, progress) -> service.change(store, current().user(), round, row.clientId(), change));
        }
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(ProposalsView.class, "proposal", Messages.TitleProposals, Messages.MsgNoRounds); //$NON-NLS-1$
    }

    @Override
    protected String icon() {
        return "proposal"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(rows, "proposals"); //$NON-NLS-1$
    }
}
