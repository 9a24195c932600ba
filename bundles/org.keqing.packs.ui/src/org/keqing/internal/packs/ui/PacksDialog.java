package org.keqing.internal.packs.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.store.Progress;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The packs that are installed and offered: what each brings; install, update, remove. */
final class PacksDialog extends TitleAreaDialog implements IRunnableContext {

    private final PacksModel model;
    private final CurrentStore current;
    private Tables.ListTable<Pack> list;
    private Label name;
    private Label description;
    private Button install;
    private Button update;
    private Button remove;
    private Button sites;
    private Composite body;
    private ProgressMonitorPart progress;
    private boolean running;

    PacksDialog(Shell shell, PackService service, CurrentStore current) {
        super(shell);
        this.model = new PacksModel(service);
        this.current = current;
        setHelpAvailable(false);
    }

    /** {@return whether the installation is another one now} */
    boolean isChanged() {
        return model.isChanged();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitlePacks);
    }

    @Override
    public int open() {
        create();
        getShell().getDisplay().asyncExec(() -> {
            if (!getShell().isDisposed()) {
                work(model::load);
            }
        });
        return super.open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.TitlePacks);
        setMessage(Messages.MsgPacks);
        body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(body);
        list = Tables.list(body, columns());
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 240).applyTo(list.table().control());
        list.table().stretch("name"); //$NON-NLS-1$
        list.table().onSelect(pack -> show());
        name = new Label(body, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(name);
        description = Palette.muted(new Label(body, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(720, 48).applyTo(description);
        createButtons();
        progress = new ProgressMonitorPart(area, GridLayoutFactory.fillDefaults().margins(16, 8).create(), true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        progress.setVisible(false);
        return area;
    }

    private static List<TableColumn<Pack>> columns() {
        return List.of(new TableColumn<>("name", Messages.ColumnPack, 260, ColumnKind.TEXT, Pack::name), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 130, ColumnKind.TEXT, PacksModel::state), //$NON-NLS-1$
            new TableColumn<>("installed", Messages.ColumnInstalled, 160, ColumnKind.TEXT, Pack::installed), //$NON-NLS-1$
            new TableColumn<>("offered", Messages.ColumnOffered, 160, ColumnKind.TEXT, Pack::offered)); //$NON-NLS-1$
    }

    private void createButtons() {
        var row = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        install = button(row, Messages.ButtonInstall, () -> change(model::install));
        update = button(row, Messages.ButtonUpdate, this::update);
        remove = button(row, Messages.ButtonRemove, () -> change(model::remove));
        sites = button(row, Messages.ButtonAddSite, this::chooseSite);
        GridDataFactory.createFrom((GridData) sites.getLayoutData()).grab(true, false).align(SWT.END, SWT.CENTER).applyTo(sites);
        GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).spacing(8, 0).applyTo(row);
        show();
    }

    private static Button button(Composite parent, String label, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().hint(Math.max(104, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 8), SWT.DEFAULT).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true).setText(Messages.ButtonClose);
    }

    /** Shows the selected pack and what can be done with it. */
    private void show() {
        var pack = list.table().selected();
        name.setText(LabelText.literal(pack.map(Pack::name).orElse(""))); //$NON-NLS-1$
        description.setText(LabelText.literal(pack.map(Pack::description).orElse(""))); //$NON-NLS-1$
        install.setEnabled(!running && pack.filter(PacksModel::canInstall).isPresent());
        update.setEnabled(!running && pack.filter(Pack::updatable).isPresent());
        remove.setEnabled(!running && pack.filter(Pack::isInstalled).isPresent());
        sites.setEnabled(!running);
    }

    private interface Change {
        void run(Pack pack, Progress progress) throws Exception;
    }

    private void change(Change change) {
        list.table().selected().ifPresent(pack -> work(monitor -> {
            change.run(pack, monitor);
            return model.packs();
        }));
    }

    private void update() {
        var pack = list.table().selected().orElseThrow();
        try {
            var store = current.store();
            var effects = store.isEmpty() ? Optional.of(new EffectModel(List.of()))
                : Optional.ofNullable(Jobs.runIn(this, monitor -> new EffectModel(model.preview(pack, store.get(), monitor))));
            if (effects.isPresent() && (effects.get().effects().isEmpty() || new EffectDialog(getShell(), pack, effects.get()).open() == Window.OK)) {
                change(model::update);
            }
        } catch (Exception e) {
            setErrorMessage(Failures.message(e));
        }
    }

    /** Does work with progress and shows the packs as they are then. */
    private void work(Jobs.Work<List<Pack>> work) {
        setErrorMessage(null);
        try {
            var selected = list.table().selected().map(Pack::id);
            if (Jobs.runIn(this, work) != null) {
                list.rows().set(model.packs());
                list.table().refresh();
                model.packs().stream().filter(pack -> selected.isEmpty() || pack.id().equals(selected.get())).findFirst()
                    .ifPresent(pack -> list.table().select(list.rows().indexOf(pack)));
                setMessage(message());
                setErrorMessage(model.silent());
            }
        } catch (Exception e) {
            setErrorMessage(Failures.message(e));
        }
        show();
    }

    private String message() throws PackException {
        if (model.isChanged()) {
            return Messages.MsgChanged;
        }
        return model.sites().isEmpty() ? Messages.MsgNoSites : Messages.MsgPacks;
    }

    private void chooseSite() {
        var menu = new Menu(sites);
        item(menu, Messages.ActionSiteAddress, this::askAddress);
        item(menu, Messages.ActionSiteFolder, () -> new DirectoryDialog(getShell()).open());
        item(menu, Messages.ActionSiteZip, this::askZip);
        var at = sites.toDisplay(0, sites.getSize().y);
        menu.setLocation(at);
        menu.setVisible(true);
    }

    private void item(Menu menu, String label, Supplier<String> ask) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Optional.ofNullable(ask.get()).ifPresent(this::add)));
    }

    private String askAddress() {
        var dialog = new InputDialog(getShell(), Messages.TitleSite, Messages.MsgSite, "https://", null); //$NON-NLS-1$
        return dialog.open() == Window.OK ? dialog.getValue() : null;
    }

    private String askZip() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.zip" }); //$NON-NLS-1$
        return dialog.open();
    }

    private void add(String site) {
        try {
            model.add(site);
            work(model::load);
        } catch (PackException e) {
            setErrorMessage(e.getMessage());
        }
    }

    @Override
    public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable) throws InvocationTargetException, InterruptedException {
        running = true;
        show();
        var close = getButton(IDialogConstants.CANCEL_ID);
        close.setEnabled(false);
        progress.setVisible(true);
        progress.attachToCancelComponent(null);
        try {
            ModalContext.run(runnable, fork, progress, getShell().getDisplay());
        } finally {
            running = false;
            if (!progress.isDisposed()) {
                progress.removeFromCancelComponent(null);
                progress.done();
                progress.setVisible(false);
                close.setEnabled(true);
                show();
            }
        }
    }

    /** Work goes on until it ends or is canceled by its own button. */
    @Override
    protected boolean canHandleShellCloseEvent() {
        return !running;
    }
}
