package org.keqing.internal.client.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.Failures;
import org.keqing.model.ClientExtensions;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.ConflictException;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;
import org.keqing.ui.UndoActions;
import org.keqing.ui.form.FieldProblem;

/** Edits one client: overview, file by information groups, a page per pack that extends the client, timeline. Loads and saves away from the UI thread. */
public final class ClientEditor extends FormEditor {

    /** Id of the editor. */
    public static final String ID = "org.keqing.client.ui.editor"; //$NON-NLS-1$

    private final ClientSelectionProvider selection = new ClientSelectionProvider();
    private final List<ClientPage> pages = new ArrayList<>();
    private final CurrentStore.Listener storeListener = new StoreFollower();
    private UndoActions undo;
    private CurrentStore current;
    private ClientEditModel model;
    private boolean saving;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        current = UiServices.require(site, CurrentStore.class);
        current.addListener(storeListener);
        site.setSelectionProvider(selection);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    protected void addPages() {
        try {
            add(new OverviewPage(this));
            add(new FilePage(this));
            for (EClass type : ClientExtensions.read(Platform.getExtensionRegistry(), EPackage.Registry.INSTANCE).classes()) {
                add(new ExtensionPage(this, type, Labels.of(type, Locale.getDefault())));
            }
            add(new TimelinePage(this));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        setActivePage(input().isNew() ? FilePage.ID : OverviewPage.ID);
        undo = new UndoActions(getEditorSite().getActionBars(), () -> undo(true), () -> undo(false));
        load();
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite container = super.createPageContainer(parent);
        getToolkit().setBorderStyle(org.eclipse.swt.SWT.NULL);
        return container;
    }

    /** The client being edited; empty while it is loading. */
    Optional<ClientEditModel> model() {
        return Optional.ofNullable(model);
    }

    CurrentStore current() {
        return current;
    }

    ClientEditorInput input() {
        return (ClientEditorInput) getEditorInput();
    }

    /** Called by pages when something was typed or a problem came or went. */
    void changed() {
        editorDirtyStateChanged();
        enableUndo();
        pages.forEach(ClientPage::showProblems);
    }

    /** The problems of all pages that were opened. */
    List<FieldProblem> problems() {
        return pages.stream().flatMap(p -> p.problems().stream()).toList();
    }

    @Override
    public boolean isDirty() {
        return model != null && !saving && (model.isDirty() || pages.stream().anyMatch(ClientPage::isPending));
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages.forEach(ClientPage::flush);
        setActivePageWithFields();
        if (!problems().isEmpty()) {
            monitor.setCanceled(true);
            afterSave(() -> MessageDialog.openInformation(getSite().getShell(), Messages.TitleSaveClient, Messages.MsgProblemsBeforeSave));
            return;
        }
        save(monitor);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A client is saved under its own id"); //$NON-NLS-1$
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        current.removeListener(storeListener);
        if (model != null) {
            model.close();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ClientRef.class && !input().isNew() ? adapter.cast(input().client()) : super.getAdapter(adapter);
    }

    private void add(ClientPage page) throws PartInitException {
        addPage(page);
        pages.add(page);
    }

    /** Required fields of a page that was never opened are checked too. */
    private void setActivePageWithFields() {
        pages.stream().filter(FilePage.class::isInstance).map(FilePage.class::cast).forEach(FilePage::ensureCreated);
    }

    private void load() {
        if (current.store().isEmpty()) {
            pages.forEach(p -> p.message(Messages.MsgLoading));
            return;
        }
        var store = current.store().get();
        Jobs.read(NLS.bind(Messages.JobLoadClient, input().getName()), getContainer(),
            progress -> input().isNew() ? Optional.of(ClientEditModel.create(store, current.user())) : ClientEditModel.load(store, current.user(), input().client().id()),
            loaded -> loaded.ifPresentOrElse(this::show, () -> pages.forEach(p -> p.message(Messages.MsgGone))),
            failure -> pages.forEach(p -> p.message(Failures.message(failure))));
    }

    private void show(ClientEditModel loaded) {
        model = loaded;
        model.domain().getCommandStack().addCommandStackListener(e -> getSite().getShell().getDisplay().execute(this::changed));
        afterChangeOfClient();
        pages.forEach(ClientPage::show);
        changed();
    }

    private void afterChangeOfClient() {
        Client client = model.client();
        if (client.getVersion() > 0) {
            ClientRef ref = model.ref();
            setInput(new ClientEditorInput(ref));
            setPartName(ref.name());
            setTitleToolTip(ref.label());
            selection.setSelection(new StructuredSelection(ref));
        }
    }

    private void save(IProgressMonitor monitor) {
        saving = true;
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
                try {
                    model.save();
                } catch (StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            afterChangeOfClient();
            pages.forEach(ClientPage::saved);
        } catch (InterruptedException e) {
            monitor.setCanceled(true);
        } catch (InvocationTargetException e) {
            monitor.setCanceled(true);
            afterSave(() -> failed(e.getCause()));
        } finally {
            saving = false;
            changed();
        }
    }

    /** Dialogs wait until the platform's own save has ended, else its progress dialog would cover them. */
    private void afterSave(Runnable dialog) {
        getContainer().getDisplay().asyncExec(() -> {
            if (!getContainer().isDisposed()) {
                dialog.run();
            }
        });
    }

    private void failed(Throwable failure) {
        if (failure instanceof ConflictException conflict) {
            var first = conflict.conflicts().getFirst();
            List<EStructuralFeature> disputed = model.disputed(first);
            Optional<List<EStructuralFeature>> takeTheirs = disputed.isEmpty() && !first.deleted() ? Optional.of(List.of())
                : new ConflictDialog(getSite().getShell(), first, disputed, model.ref().label()).choose();
            takeTheirs.ifPresent(chosen -> {
                model.settle(first, chosen);
                save(new NullProgressMonitor());
                pages.forEach(ClientPage::show);
            });
        } else {
            Failures.show(getContainer(), Messages.TitleSaveClient, failure);
        }
    }

    private void enableUndo() {
        boolean typed = pages.stream().anyMatch(ClientPage::isPending);
        undo.enable(model != null && (typed || model.domain().getCommandStack().canUndo()), model != null && model.domain().getCommandStack().canRedo());
    }

    private void undo(boolean back) {
        if (model != null) {
            pages.forEach(ClientPage::flush);
            var commands = model.domain().getCommandStack();
            if (back && commands.canUndo()) {
                commands.undo();
            } else if (!back && commands.canRedo()) {
                commands.redo();
            }
        }
    }

    private final class StoreFollower implements CurrentStore.Listener {

        @Override
        public void storeChanged() {
            if (model == null && current.store().isPresent() && getContainer() != null) {
                load();
            } else if (model != null && current.state() == CurrentStore.State.OPENING) {
                getSite().getPage().closeEditor(ClientEditor.this, false);
            }
        }

        @Override
        public void dataChanged(StoreChange change) {
            if (model != null && !saving && !isDirty() && !input().isNew() && change.concerns(ClientPackage.Literals.CLIENT, input().client().id())) {
                reload();
            }
        }

        /** Shows what somebody else saved, unless it is what this editor saved or something was typed meanwhile. */
        private void reload() {
            ClientEditModel shown = model;
            var store = current.store().orElseThrow();
            Jobs.read(NLS.bind(Messages.JobLoadClient, input().getName()), getContainer(), progress -> ClientEditModel.load(store, current.user(), input().client().id()),
                loaded -> loaded.ifPresentOrElse(fresh -> replace(shown, fresh), () -> pages.forEach(p -> p.message(Messages.MsgGone))),
                failure -> pages.forEach(p -> p.message(Failures.message(failure))));
        }

        private void replace(ClientEditModel shown, ClientEditModel fresh) {
            if (model != shown || isDirty() || saving || fresh.client().getVersion() == shown.client().getVersion()) {
                fresh.close();
            } else {
                shown.close();
                show(fresh);
            }
        }
    }
}
