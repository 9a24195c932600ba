package org.keqing.internal.pack.market.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.market.MarketPackage;
import org.keqing.pack.market.screening.AdmissionStandard;
import org.keqing.pack.market.screening.Candidate;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Above the admission standards, below the candidates and how many of the standards each one meets. */
public final class CandidatesView extends StoreView<CandidatesView.Content> {

    private final Action addStandard = action(Messages.ActionAddStandard, this::addStandard);
    private final Action removeStandard = action(Messages.ActionRemoveStandard, this::removeStandard);
    private final Action addCandidate = action(Messages.ActionAddCandidate, this::addCandidate);
    private final Action judge = action(Messages.ActionJudge, this::judgeSelected);
    private ScreeningService screening;
    private Tables.ListTable<AdmissionStandard> standards;
    private Tables.ListTable<Candidate> candidates;
    private Content shown = new Content(List.of(), List.of());

    /** What the view shows. */
    record Content(List<AdmissionStandard> standards, List<Candidate> candidates) {
    }

    /** Made by the workbench. */
    public CandidatesView() {
        super(ClientPackage.Literals.CLIENT, MarketPackage.Literals.TENANT);
    }

    @Override
    protected Control createContent(Composite parent) {
        screening = UiServices.require(getSite(), ScreeningService.class);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        standards = Tables.list(sash, List.of(new TableColumn<>("text", Messages.ColumnStandard, 560, ColumnKind.TEXT, AdmissionStandard::text)));
        standards.table().stretch("text");
        standards.table().onSelect(row -> removeStandard.setEnabled(row.isPresent()));
        candidates = Tables.list(sash, columns());
        candidates.table().stretch("name");
        candidates.table().onSelect(row -> judge.setEnabled(row.isPresent() && !shown.standards().isEmpty()));
        candidates.table().onOpen(this::judge);
        MenuManager menu = new MenuManager();
        menu.add(judge);
        candidates.table().bodyMenu(menu.createContextMenu(candidates.table().control()));
        candidates.table().control().addDisposeListener(e -> menu.dispose());
        sash.setWeights(35, 65);
        Palette.follow(sash, palette -> sash.setBackground(Palette.color(palette.rule())));
        removeStandard.setEnabled(false);
        judge.setEnabled(false);
        return sash;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(addCandidate, judge).forEach(bar::add);
        bar.add(new Separator());
        List.of(addStandard, removeStandard).forEach(bar::add);
        bar.add(new Separator());
    }

    @Override
    protected void paint(Palette palette) {
        Map.of(addCandidate, "person", judge, "check", addStandard, "add", removeStandard, "delete")
            .forEach((action, icon) -> Icons.put(action, icon, palette));
    }

    @Override
    protected Content read(Store store) throws StoreException {
        return new Content(screening.standards(store), screening.candidates(store));
    }

    @Override
    protected boolean fill(Content read) {
        shown = read;
        standards.rows().set(read.standards());
        candidates.rows().set(read.candidates());
        return !read.standards().isEmpty() || !read.candidates().isEmpty();
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(CandidatesView.class, icon(), Messages.MsgNoCandidates, Messages.MsgNoCandidatesHint);
        sentence.button(Messages.ActionAddStandard, this::addStandard);
        sentence.button(Messages.ActionAddCandidate, this::addCandidate);
    }

    @Override
    protected String icon() {
        return "candidate";
    }

    @Override
    protected void export() {
        export(candidates, Messages.NameCandidates);
    }

    private void addStandard() {
        FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.ActionAddStandard, Messages.MsgStandard, List.of(FieldsDialog.Field.text(Messages.ColumnStandard, "")),
            values -> values.getFirst().isBlank() ? Messages.MsgStandardNeeded : null);
        if (dialog.open() == Window.OK) {
            work(Messages.ActionAddStandard, store -> screening.addStandard(store, current().user(), dialog.values().getFirst()));
        }
    }

    private void removeStandard() {
        standards.table().selected().ifPresent(row -> work(Messages.ActionRemoveStandard, store -> screening.removeStandard(store, current().user(), row.id())));
    }

    private void addCandidate() {
        FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.ActionAddCandidate, Messages.MsgCandidate,
            List.of(FieldsDialog.Field.text(Messages.LabelName, ""), FieldsDialog.Field.text(Messages.ColumnCategory, ""), FieldsDialog.Field.text(Messages.ColumnContact, ""),
                FieldsDialog.Field.text(Messages.ColumnTelephone, "")),
            values -> values.getFirst().isBlank() ? Messages.MsgNameNeeded : null);
        if (dialog.open() == Window.OK) {
            List<String> values = dialog.values().stream().map(value -> value.isEmpty() ? null : value).collect(Collectors.toList());
            work(Messages.ActionAddCandidate, store -> screening.addCandidate(store, current().user(),
                new Candidate(0, values.get(0), values.get(1), values.get(2), values.get(3), LocalDate.now(), Set.of(), null)));
        }
    }

    private void judgeSelected() {
        candidates.table().selected().ifPresent(this::judge);
    }

    private void judge(Candidate row) {
        if (shown.standards().isEmpty()) {
            return;
        }
        List<AdmissionStandard> all = shown.standards();
        FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.ActionJudge, NLS.bind(Messages.MsgJudge, row.name()),
            all.stream().map(each -> FieldsDialog.Field.tick(each.text(), row.met().contains(each.id()))).toList(), values -> null);
        if (dialog.open() == Window.OK) {
            Set<Long> met = IntStream.range(0, all.size()).filter(i -> Boolean.parseBoolean(dialog.values().get(i))).mapToObj(i -> all.get(i).id()).collect(Collectors.toSet());
            work(Messages.ActionJudge, store -> screening.judge(store, current().user(), row.id(), met));
        }
    }

    private List<TableColumn<Candidate>> columns() {
        return List.of(
            new TableColumn<>("name", Messages.ColumnCandidate, 180, ColumnKind.TEXT, Candidate::name),
            new TableColumn<>("category", Messages.ColumnCategory, 120, ColumnKind.TEXT, Candidate::category),
            new TableColumn<>("met", Messages.ColumnMet, 90, ColumnKind.TEXT, row -> row.met().size() + " / " + shown.standards().size()),
            new TableColumn<>("stall", Messages.ColumnStallOf, 120, ColumnKind.TEXT, Candidate::stallOf),
            new TableColumn<>("applied", Messages.ColumnApplied, 96, ColumnKind.DATE, Candidate::applied),
            new TableColumn<>("contact", Messages.ColumnContact, 100, ColumnKind.TEXT, Candidate::contact),
            new TableColumn<>("telephone", Messages.ColumnTelephone, 110, ColumnKind.TEXT, Candidate::telephone));
    }
}
