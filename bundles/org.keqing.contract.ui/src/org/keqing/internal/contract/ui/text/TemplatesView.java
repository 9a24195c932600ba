package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TemplateService.Entry;
import org.keqing.contract.text.TextLanguage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Jobs;
import org.keqing.ui.Reserved;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The templates of contracts with their versions: those of packs and the company's own. */
public final class TemplatesView extends StoreView<List<Entry>> {

    private final Action create = action(Messages.ActionNewVersion, this::create);
    private final Action open = action(Messages.ActionOpen, this::open);
    private final Action compare = action(Messages.ActionCompare, this::compare);
    private final Action delete = action(Messages.ActionDelete, this::delete);
    private TemplateService templates;
    private Tables.ListTable<Entry> list;
    private Composite parent;
    private List<Entry> shown = List.of();
    private String refused = ""; //$NON-NLS-1$

    /** A view that follows changes of contracts. */
    public TemplatesView() {
        super(ContractPackage.Literals.CONTRACT);
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        for (Action each : List.of(create, open, compare, delete)) {
            ActionContributionItem item = new ActionContributionItem(each);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            bar.add(item);
        }
    }

    @Override
    protected Control createContent(Composite area) {
        templates = UiServices.require(getSite(), TemplateService.class);
        parent = area;
        TextLanguage language = TextLanguage.of(Locale.getDefault());
        list = Tables.list(area, List.of(
            new TableColumn<>("name", Messages.ColumnTemplate, 200, ColumnKind.TEXT, entry -> entry.template().name(language)), //$NON-NLS-1$
            new TableColumn<>("version", Messages.ColumnVersion, 72, ColumnKind.TEXT, entry -> entry.template().version().toString()), //$NON-NLS-1$
            new TableColumn<>("category", Messages.ColumnCategory, 160, ColumnKind.TEXT, entry -> entry.template().category(language)), //$NON-NLS-1$
            new TableColumn<>("origin", Messages.ColumnOrigin, 120, ColumnKind.TEXT, TemplatesView::origin), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 160, ColumnKind.CODE, TemplatesView::state), //$NON-NLS-1$
            new TableColumn<>("contracts", Messages.ColumnContracts, 80, ColumnKind.INTEGER, Entry::contracts), //$NON-NLS-1$
            new TableColumn<>("id", Messages.ColumnId, 232, ColumnKind.TEXT, entry -> entry.template().id()))); //$NON-NLS-1$
        list.table().stretch("name"); //$NON-NLS-1$
        list.table().onSelect(this::enable);
        list.table().onOpen(row -> open());
        enable(Optional.empty());
        UiServices.find(getSite(), ContractLife.class)
            .ifPresent(life -> Reserved.follow(current(), area, Messages.ActionOpen, store -> life.roles(store).getOrDefault(ContractRole.LEGAL, Set.of()), Messages.MsgLegalOnly, this::refuse));
        return list.table().control();
    }

    private static String origin(Entry entry) {
        return entry.template().version().own() ? Messages.LabelOwn : Messages.LabelPack;
    }

    private static String state(Entry entry) {
        String word = entry.current() ? Messages.LabelCurrent : Messages.LabelEarlier;
        return entry.open() ? word : word + " \u00B7 " + Messages.LabelUnchangeable; //$NON-NLS-1$
    }

    @Override
    protected List<Entry> read(Store store) throws StoreException {
        return templates.templates(store);
    }

    @Override
    protected boolean fill(List<Entry> read) {
        shown = read;
        list.rows().set(read);
        enable(list.table().selected());
        return !read.isEmpty();
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(getClass(), icon(), Messages.TitleNoTemplates, Messages.MsgNoTemplates);
    }

    @Override
    protected String icon() {
        return "contract"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(list, "templates"); //$NON-NLS-1$
    }

    /** Who may not change a template reads it. */
    private void refuse(String sentence) {
        refused = sentence;
        Reserved.explain(List.of(create, delete), refused);
        enable(list.table().selected());
    }

    private void enable(Optional<Entry> selected) {
        create.setEnabled(selected.isPresent() && refused.isEmpty());
        open.setEnabled(selected.isPresent());
        compare.setEnabled(selected.filter(entry -> versions(entry).size() > 1).isPresent());
        delete.setEnabled(selected.filter(this::changeable).isPresent());
    }

    private boolean changeable(Entry entry) {
        return entry.open() && refused.isEmpty();
    }

    private List<ContractTemplate> versions(Entry of) {
        return shown.stream().map(Entry::template).filter(each -> each.id().equals(of.template().id())).toList();
    }

    private void with(Consumer<Entry> work) {
        list.table().selected().ifPresent(work);
    }

    /** A version of the company, with the words of the selected one. */
    private void create() {
        with(entry -> current().store().ifPresent(store -> Jobs.read(Messages.ActionNewVersion, parent, progress -> entry.template().as(templates.next(store, entry.template())),
            fresh -> edit(store, fresh, true), failure -> { })));
    }

    private void open() {
        with(entry -> current().store().ifPresent(store -> edit(store, entry.template(), changeable(entry))));
    }

    private void edit(Store store, ContractTemplate template, boolean changeable) {
        if (new TemplateDialog(getSite().getShell(), new TemplateModel(templates, store, template, changeable), store, current().user()).open() == Window.OK) {
            reload();
        }
    }

    private void compare() {
        with(entry -> new CompareDialog(getSite().getShell(), new CompareModel(versions(entry), entry.template())).open());
    }

    private void delete() {
        with(entry -> work(Messages.ActionDelete, store -> templates.delete(store, current().user(), entry.template().id(), entry.template().version())));
    }
}
