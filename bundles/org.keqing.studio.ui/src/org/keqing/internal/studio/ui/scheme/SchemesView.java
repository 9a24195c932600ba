package org.keqing.internal.studio.ui.scheme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.keqing.evaluation.CompanyScheme;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.Studio;
import org.keqing.internal.studio.ui.StudioNews;
import org.keqing.internal.studio.ui.compare.BackTestEditor;
import org.keqing.internal.studio.ui.compare.CompareEditor;
import org.keqing.internal.studio.ui.compare.Opening;
import org.keqing.internal.studio.ui.whatif.WhatIfEditor;
import org.keqing.store.Store;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.Actions;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The schemes of the packs and of the company. */
public final class SchemesView extends ViewPart {

    public static final String ID = "org.keqing.studio.ui.schemes";

    private Studio studio;
    private Composite stack;
    private Tables.ListTable<Row> list;
    private EmptyState empty;
    private final Action create = Actions.of(Messages.ActionNewScheme, this::create);
    private final Action open = Actions.of(Messages.ActionOpenScheme, () -> selected().ifPresent(this::open));
    private final Action whatIf = Actions.of(Messages.ActionWhatIf, () -> selected().ifPresent(row -> edit(new SchemeInput(row.scheme()), WhatIfEditor.ID)));
    private final Action compare = Actions.of(Messages.ActionCompare, () -> selected().ifPresent(this::compare));
    private final Action backTest = Actions.of(Messages.ActionBackTest, () -> selected().ifPresent(row -> edit(new SchemeInput(row.scheme()), BackTestEditor.ID)));
    private final Action importFile = Actions.of(Messages.ActionImportScheme, this::importFile);
    private final Action exportFile = Actions.of(Messages.ActionExportScheme, () -> selected().ifPresent(this::exportFile));
    private final Action remove = Actions.of(Messages.ActionRemoveScheme, () -> selected().ifPresent(this::remove));

    /**
     * A version of a scheme.
     *
     * @param scheme  the scheme; not to be changed
     * @param company what the company's database says of it; {@code null} for a pack's
     */
    public record Row(Scheme scheme, CompanyScheme company) {

        /** Whose it is, in a word. */
        public String origin() {
            return company == null ? Messages.LabelPack : company.used() ? Messages.LabelCompanyUsed : Messages.LabelCompany;
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        studio = Studio.of(getSite());
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        // in the view, not in its tab: there the eight actions would take a second line that is cut off from the first
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
        Composite row = Palette.onRaised(new Composite(root, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(row);
        row.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        bar.createControl(row);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        list = Tables.list(stack, columns());
        list.table().stretch("name");
        list.table().onOpen(this::open);
        list.table().onSelect(this::update);
        empty = new EmptyState(stack);
        hookActions(row, bar);
        StudioNews.SCHEMES.follow(getSite(), stack, this::reload);
        UiServices.follow(studio.current(), stack, (CurrentStore.Listener) this::reload);
    }

    /** Reads the schemes again. */
    public void reload() {
        Optional<Store> store = studio.current().store();
        create.setEnabled(store.isPresent());
        importFile.setEnabled(store.isPresent());
        if (store.isEmpty()) {
            list.rows().set(List.of());
            empty.show(Icons.class, "analysis", Messages.MsgNoDatabase, studio.current().failure().orElse(""));
            top(empty);
            update(Optional.empty());
            return;
        }
        Jobs.read(Messages.JobReadSchemes, stack, progress -> rows(studio.company().registry(store.get()), studio.company().all(store.get())), this::show, failure -> {
            empty.show(Icons.class, "warning", Messages.MsgNotRead, failure.getMessage());
            top(empty);
        });
    }

    /** The versions, the newest of each scheme first. */
    static List<Row> rows(SchemeRegistry registry, List<CompanyScheme> company) {
        Map<String, CompanyScheme> own = company.stream().collect(Collectors.toMap(each -> key(each.scheme()), Function.identity()));
        List<Row> rows = new ArrayList<>();
        registry.schemes().forEach(scheme -> rows.add(new Row(scheme, own.get(key(scheme)))));
        rows.sort((a, b) -> a.scheme().getId().equals(b.scheme().getId()) ? Integer.compare(b.scheme().getVersion(), a.scheme().getVersion())
            : a.scheme().getId().compareTo(b.scheme().getId()));
        return rows;
    }

    private static String key(Scheme scheme) {
        return scheme.getId() + ' ' + scheme.getVersion();
    }

    private void show(List<Row> rows) {
        list.rows().set(rows);
        if (rows.isEmpty()) {
            empty.show(Icons.class, "analysis", Messages.MsgNoSchemes, Messages.MsgNoSchemesHint);
            empty.button(Messages.ActionImportScheme, this::importFile);
            top(empty);
        } else {
            top(list.table().control());
        }
        update(selected());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private Optional<Row> selected() {
        return list.table().selected();
    }

    private void open(Row row) {
        edit(new SchemeInput(row.scheme()), SchemeEditor.ID);
    }

    private void create() {
        NewSchemeDialog.ask(getSite().getShell(), schemes().stream().map(Scheme::getId).collect(Collectors.toSet())).ifPresent(scheme -> edit(new SchemeInput(scheme), SchemeEditor.ID));
    }

    private List<Scheme> schemes() {
        List<Scheme> all = new ArrayList<>();
        for (int i = 0; i < list.rows().size(); i++) {
            list.rows().row(i).map(Row::scheme).ifPresent(all::add);
        }
        return all;
    }

    private void compare(Row row) {
        Opening.ask(getSite().getShell(), row.scheme(), schemes()).ifPresent(input -> edit(input, CompareEditor.ID));
    }

    private void edit(IEditorInput input, String editor) {
        try {
            getSite().getPage().openEditor(input, editor, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            ILog.of(SchemesView.class).log(e.getStatus());
        }
    }

    private void importFile() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.ActionImportScheme);
        dialog.setFilterExtensions(new String[] { "*.tiering" });
        dialog.setFilterNames(new String[] { Messages.NameSchemeFiles });
        String chosen = dialog.open();
        if (chosen != null) {
            studio.current().store().ifPresent(store -> Jobs.run(Messages.ActionImportScheme, stack, progress -> {
                Path file = Path.of(chosen);
                Scheme scheme = Schemes.read(new ByteArrayInputStream(Files.readAllBytes(file)), file.getFileName().toString());
                return studio.company().take(store, scheme, studio.current().user());
            }, stored -> StudioNews.SCHEMES.tell(getSite())));
        }
    }

    private void exportFile(Row row) {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.ActionExportScheme);
        dialog.setFilterExtensions(new String[] { "*.tiering" });
        dialog.setFilterNames(new String[] { Messages.NameSchemeFiles });
        dialog.setFileName(row.scheme().getId() + '-' + row.scheme().getVersion() + ".tiering");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Jobs.run(Messages.ActionExportScheme, stack, progress -> Files.write(Path.of(chosen), Schemes.write(row.scheme()).getBytes(StandardCharsets.UTF_8)), file -> { });
        }
    }

    private void remove(Row row) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.ActionRemoveScheme,
            NLS.bind(Messages.MsgRemoveScheme, Schemes.name(row.scheme(), Locale.getDefault()), row.scheme().getVersion()), SWT.NONE, Messages.ActionRemoveScheme, Messages.ButtonCancel);
        if (answer == 0) {
            studio.current().store().ifPresent(store -> Jobs.run(Messages.ActionRemoveScheme, stack, progress -> {
                studio.company().remove(store, row.scheme().getId(), row.scheme().getVersion(), studio.current().user());
                return row;
            }, removed -> StudioNews.SCHEMES.tell(getSite())));
        }
    }

    private void update(Optional<Row> row) {
        open.setEnabled(row.isPresent());
        whatIf.setEnabled(row.isPresent());
        compare.setEnabled(row.isPresent());
        backTest.setEnabled(row.isPresent());
        exportFile.setEnabled(row.isPresent());
        remove.setEnabled(row.filter(each -> each.company() != null && !each.company().used()).isPresent());
    }

    private static List<TableColumn<Row>> columns() {
        return List.of(
            new TableColumn<>("name", Messages.ColumnScheme, 190, ColumnKind.TEXT, row -> Schemes.name(row.scheme(), Locale.getDefault())),
            new TableColumn<>("version", Messages.ColumnVersion, 64, ColumnKind.INTEGER, row -> row.scheme().getVersion()),
            new TableColumn<>("origin", Messages.ColumnOrigin, 100, ColumnKind.TEXT, Row::origin),
            new TableColumn<>("id", Messages.ColumnId, 200, ColumnKind.TEXT, row -> row.scheme().getId(), false),
            new TableColumn<>("savedBy", Messages.ColumnSavedBy, 90, ColumnKind.TEXT, row -> row.company() == null ? null : row.company().savedBy(), false));
    }

    private void hookActions(Composite row, ToolBarManager bar) {
        List.of(open, whatIf, compare, backTest).forEach(bar::add);
        bar.add(new Separator());
        List.of(create, importFile, exportFile, remove).forEach(bar::add);
        MenuManager menu = new MenuManager();
        List.of(open, whatIf, compare, backTest).forEach(menu::add);
        menu.add(new Separator());
        List.of(exportFile, remove).forEach(menu::add);
        list.table().bodyMenu(menu.createContextMenu(list.table().control()));
        list.table().control().addDisposeListener(e -> {
            menu.dispose();
            bar.dispose();
        });
        Palette.follow(stack, palette -> {
            row.setBackground(Palette.color(palette.raised()));
            Icons.put(create, "add", palette);
            Icons.put(open, "edit", palette);
            Icons.put(whatIf, "settings", palette);
            Icons.put(compare, "columns", palette);
            Icons.put(backTest, "history", palette);
            Icons.put(importFile, "import", palette);
            Icons.put(exportFile, "export", palette);
            Icons.put(remove, "delete", palette);
            bar.update(true);
        });
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        (top == null ? stack : top).setFocus();
    }
}
