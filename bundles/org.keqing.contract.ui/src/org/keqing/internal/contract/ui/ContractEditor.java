package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractService;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.ui.OpenContract;
import org.keqing.internal.contract.ui.text.TextPane;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;
import org.keqing.ui.UndoActions;
import org.keqing.ui.form.FieldProblem;
import org.keqing.ui.records.RecordFields;
import org.keqing.ui.records.RecordSaving;

/** A contract: where it stands in its life and how it is led on, its terms until they are approved, its dues, who keeps it, its text, scans and history, and what plug-ins add. */
public final class ContractEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.keqing.contract.ui.editor"; //$NON-NLS-1$

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private final Follower follower = new Follower();
    private final List<ContractPages.Entry> added;
    private RecordSaving saving;
    private UndoActions undo;
    private CurrentStore current;
    private ContractServices services;
    private ContractService contracts;
    private Store store;
    private Composite stack;
    private Composite body;
    private EmptyState empty;
    private ContractHead head;
    private PageFolder pages;
    private ContractEdit edit;
    private ContractFields fields;
    private boolean attempted;
    private int reading;

    /** With the pages that the installed plug-ins add. */
    public ContractEditor() {
        this(ContractPages.of(Platform.getExtensionRegistry()));
    }

    /** With these pages besides. */
    ContractEditor(List<ContractPages.Entry> added) {
        this.added = added;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        services = ContractServices.of(getSite());
        contracts = services.texts().contracts();
        getSite().setSelectionProvider(clients);
        undo = new UndoActions(getEditorSite().getActionBars(), () -> with(RecordFields::undo), () -> with(RecordFields::redo));
        stack = Palette.onGround(new Composite(parent, SWT.NONE));
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack);
        body = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        head = new ContractHead(body, services, this::saveThen, this::reread, new ContractOpener(getSite().getPage())::open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        saving = new RecordSaving(getSite(), head::problem);
        pages = new PageFolder(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
        pages.add(Messages.PageTerms, new FieldPage(() -> fields, ContractFields.Part.TERMS));
        pages.add(Messages.PageDues, new FieldPage(() -> fields, ContractFields.Part.DUES));
        pages.add(Messages.PageCustody, new FieldPage(() -> fields, ContractFields.Part.CUSTODY));
        UiServices.follow(current, stack, follower);
    }

    private ContractEditorInput input() {
        return (ContractEditorInput) getEditorInput();
    }

    private boolean stored() {
        return input().contractId() != 0;
    }

    /** Opens the contract, which is put on record. */
    private void load() {
        ContractEditorInput opened = input();
        String user = current.user();
        read(progress -> opened.contractId() == 0 ? contracts.create(store, user, opened.client().id()) : contracts.edit(store, user, opened.contractId()), this::show);
    }

    /** Shows what is stored now; what was not saved is lost. */
    private void reread() {
        ContractEdit open = edit;
        String user = current.user();
        read(progress -> contracts.reread(store, user, open), this::show);
    }

    private void read(Jobs.Work<ContractEdit> work, Consumer<ContractEdit> done) {
        int now = ++reading;
        Jobs.read(Messages.JobReadContract, stack, work, read -> {
            if (now == reading) {
                done.accept(read);
            } else {
                read.close();
            }
        }, failure -> {
            if (!isDirty()) {
                failed(failure);
            }
        });
    }

    /** What was typed here stays until it is saved, which tells as well that the contract is gone. */
    private void failed(Exception failure) {
        empty.show(ContractEditor.class, "contract", Messages.TitleContractNotRead, Failures.message(failure)); //$NON-NLS-1$
        top(empty);
        close();
        undo.enable(false, false);
        firePropertyChange(PROP_DIRTY);
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true, true);
    }

    private void show(ContractEdit opened) {
        close();
        edit = opened;
        attempted = false;
        fields = new ContractFields(edit, services, this::changed);
        clients.select(ContractEditorInput.clientOf(edit.contract()));
        if (stored()) {
            addPages();
        }
        refresh();
        top(body);
        changed();
    }

    /** The pages of a contract that is stored. */
    private void addPages() {
        if (pages.size() > ContractFields.Part.values().length) {
            return;
        }
        pages.add(Messages.PageText, PageFolder.Page.of(parent -> new TextPane(parent, services.texts()), TextPane::control, pane -> pane.show(contract())));
        added.forEach(entry -> pages.add(entry.title(), new AddedPage(entry, getSite(), this::opened)));
        pages.add(Messages.PageAttachments, PageFolder.Page.of(parent -> new AttachmentsPane(parent, services, contract().getId(), contract().getState()), AttachmentsPane::control,
            pane -> pane.show(contract().getState())));
        pages.add(Messages.PageHistory, PageFolder.Page.of(parent -> new HistoryPane(parent, services), HistoryPane::control, pane -> pane.show(contract().getId())));
        AccessPane.ifAllowed(pages.control(), services, contract().getId(),
            () -> pages.add(Messages.PageOpenings, PageFolder.Page.of(parent -> new AccessPane(parent, services), AccessPane::control, pane -> pane.read(contract().getId()))));
    }

    private Contract contract() {
        return edit.contract();
    }

    private OpenContract opened() {
        return new OpenContract(contract().getId(), contract().getNumber(), ContractEditorInput.clientOf(contract()), store, current.user());
    }

    private void refresh() {
        setPartName(stored() ? contract().getNumber() : Messages.TitleNew);
        head.show(contract(), stored());
        pages.show();
    }

    private void changed() {
        if (attempted) {
            head.problem(fields.problem().map(RecordFields::line).orElse("")); //$NON-NLS-1$
        }
        undo.enable(fields.record().canUndo(), fields.record().canRedo());
        firePropertyChange(PROP_DIRTY);
    }

    /** Works on the contract, when there is one. */
    private void with(Consumer<RecordFields> work) {
        if (edit != null) {
            work.accept(fields.record());
        }
    }

    @Override
    public boolean isDirty() {
        return edit != null && fields.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!save()) {
            monitor.setCanceled(true);
        }
    }

    private void saveThen(Runnable then) {
        if (!isDirty() || save()) {
            then.run();
        }
    }

    /** Saves; false when something is wrong, which is shown then. */
    private boolean save() {
        fields.flush();
        Optional<FieldProblem> wrong = fields.problem();
        attempted = wrong.isPresent();
        if (attempted) {
            head.problem(RecordFields.line(wrong.get()));
            pages.select(ContractFields.part(wrong.get().feature()).ordinal());
            fields.reveal(wrong.get().feature());
            return false;
        }
        boolean done = saving.save(fields.record(), this::saveMine, this::reread);
        if (done && edit != null) {
            saved();
        }
        follower.catchUp();
        return done;
    }

    /** What the other one did, such as a step, is shown with what stays of this one. */
    private void saveMine() {
        if (save()) {
            reread();
        }
    }

    private void saved() {
        if (stored()) {
            refresh();
            changed();
        } else {
            begun();
        }
    }

    /** The new contract is stored: from now on this is its editor, with all its pages. */
    private void begun() {
        setInputWithNotify(ContractEditorInput.of(contract()));
        long id = input().contractId();
        String user = current.user();
        try {
            show(saving.await(progress -> contracts.edit(store, user, id)));
        } catch (Exception e) {
            failed(e);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        if (edit == null) {
            stack.setFocus();
        } else {
            pages.setFocus();
        }
    }

    private void close() {
        if (edit != null) {
            edit.close();
            edit = null;
        }
    }

    @Override
    public void dispose() {
        close();
        super.dispose();
    }

    /** Another database has no such contract: what is open of the former one is closed. What was changed elsewhere is shown, unless something was typed here. */
    private final class Follower implements CurrentStore.Listener {

        private boolean missed;

        @Override
        public void storeChanged() {
            Store now = current.store().orElse(null);
            if (store == null && now != null) {
                store = now;
                load();
            } else if (now == null || now != store) {
                getSite().getPage().closeEditor(ContractEditor.this, false);
            }
        }

        @Override
        public void dataChanged(StoreChange change) {
            if (edit == null || !stored()) {
                return;
            }
            if (saving.isRunning()) {
                missed = true;
            } else if (change.concerns(ContractPackage.Literals.CONTRACT, input().contractId())) {
                compare();
            } else if (change.concerns(FactsPackage.Literals.DUE)) {
                fields.reread();
            }
        }

        /** What was told while the contract was written and could not be looked at. */
        void catchUp() {
            if (missed && edit != null) {
                compare();
            }
            missed = false;
        }

        private void compare() {
            ContractEdit shown = edit;
            String user = current.user();
            read(progress -> contracts.reread(store, user, shown), fresh -> {
                if (edit != shown || isDirty() || fresh.contract().getVersion() == contract().getVersion()) {
                    fresh.close();
                    fields.reread();
                } else {
                    show(fresh);
                }
            });
        }
    }
}
