package org.keqing.internal.contract.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.custody.Attachment;
import org.keqing.contract.custody.AttachmentService;
import org.keqing.contract.model.ContractState;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The scans of a contract: added by a button or by dropping files, opened with the system's viewer, removed while it is a draft. */
final class AttachmentsPane {

    private static final int HEIGHT = 240;
    private static final PrivateFiles OPENED = new PrivateFiles();

    private final ContractServices services;
    private final long contractId;
    private final Predicate<String> viewer;
    private final Composite root;
    private final Label sentence;
    private final Label problem;
    private final Tables.ListTable<Attachment> list;
    private final List<Button> ofSelected = new ArrayList<>();
    private final Button add;
    private final Button remove;
    private boolean draft;
    private boolean open;

    AttachmentsPane(Composite parent, ContractServices services, long contractId, ContractState state) {
        this(parent, services, contractId, state, Program::launch);
    }

    /**
     * Creates the pane without scans.
     *
     * @param viewer shows a file by its path; false when nothing can
     */
    AttachmentsPane(Composite parent, ContractServices services, long contractId, ContractState state, Predicate<String> viewer) {
        this.services = services;
        this.viewer = viewer;
        this.contractId = contractId;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(root);
        sentence = Palette.muted(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(sentence);
        problem = Palette.danger(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).exclude(true).applyTo(problem);
        list = Tables.list(root, columns());
        list.table().stretch("name"); //$NON-NLS-1$
        list.table().onSelect(row -> update(row));
        list.table().onOpen(row -> view());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.table().control());
        Composite buttons = new Composite(root, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 8;
        buttons.setLayout(row);
        add = button(buttons, Messages.ActionAddScan, this::choose);
        ofSelected.add(button(buttons, Messages.ActionOpenScan, this::view));
        ofSelected.add(button(buttons, Messages.ActionSaveScan, this::save));
        remove = button(buttons, Messages.ActionSupersede, this::remove);
        state(state);
        if (open) {
            dropsOn(root);
            dropsOn(list.table().control());
        }
    }

    /** Shows the scans that there are now; what can be done with them is another matter in another state. */
    void show(ContractState state) {
        state(state);
        read();
    }

    private void state(ContractState state) {
        draft = ContractFlow.deletable(state);
        open = state != ContractState.ARCHIVED;
        sentence.setText(NLS.bind(open ? Messages.MsgAttachments : Messages.MsgAttachmentsFixed, AttachmentService.MAX_SIZE >> 20));
        add.setEnabled(open);
        remove.setText(draft ? Messages.ActionRemoveScan : Messages.ActionSupersede);
        remove.requestLayout();
        update(list.table().selected());
    }

    private static List<TableColumn<Attachment>> columns() {
        return List.of(
            new TableColumn<>("name", Messages.ColumnFile, 240, ColumnKind.TEXT, Attachment::name), //$NON-NLS-1$
            new TableColumn<>("size", Messages.ColumnSize, 96, ColumnKind.INTEGER, scan -> kilobytes(scan.size())), //$NON-NLS-1$
            new TableColumn<>("added", Messages.ColumnAdded, 96, ColumnKind.DATE, scan -> scan.addedAt().atZone(ZoneId.systemDefault()).toLocalDate()), //$NON-NLS-1$
            new TableColumn<>("by", Messages.ColumnWho, 104, ColumnKind.TEXT, Attachment::addedBy), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 160, ColumnKind.TEXT, AttachmentsPane::state), //$NON-NLS-1$
            new TableColumn<>("type", Messages.ColumnMediaType, 160, ColumnKind.TEXT, Attachment::mediaType, false), //$NON-NLS-1$
            new TableColumn<>("hash", "SHA-256", 200, ColumnKind.TEXT, Attachment::sha256, false)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Bytes in the unit that people read; no file has none of them. */
    static long kilobytes(long bytes) {
        return Math.max(1, (bytes + 512) >> 10);
    }

    private static String state(Attachment scan) {
        return scan.isSuperseded() ? NLS.bind(Messages.LabelSuperseded, scan.supersededBy(), scan.supersededAt().atZone(ZoneId.systemDefault()).toLocalDate()) : Messages.LabelValid;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void dropsOn(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }

    Composite control() {
        return root;
    }

    /** Reads the scans of the stored contract. */
    void read() {
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadScans, root,
            progress -> services.custody().attachments().attachments(store, services.current().user(), contractId), scans -> {
                list.rows().set(scans);
                update(list.table().selected());
            }, this::say));
    }

    private void update(Optional<Attachment> selected) {
        ofSelected.forEach(button -> button.setEnabled(selected.isPresent()));
        remove.setEnabled(open && selected.filter(scan -> !scan.isSuperseded()).isPresent());
    }

    private void say(Exception failure) {
        problem.setText(failure == null ? "" : LabelText.literal(Failures.message(failure))); //$NON-NLS-1$
        GridDataFactory.createFrom((GridData) problem.getLayoutData()).exclude(failure == null).applyTo(problem);
        problem.setVisible(failure != null);
        root.layout();
    }

    private interface Work {
        Object run(AttachmentService scans, Store store, String user, Progress progress) throws Exception;
    }

    private void work(String name, Work work, Consumer<Object> done) {
        say(null);
        services.current().store().ifPresent(store -> Jobs.run(name, root, progress -> work.run(services.custody().attachments(), store, services.current().user(), progress), result -> {
            done.accept(result);
            read();
        }, failure -> {
            say(failure);
            read();
        }));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.ActionAddScan);
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    /** Adds files one after the other; those before one that is refused stay. */
    void add(List<Path> files) {
        work(Messages.ActionAddScan, (scans, store, user, progress) -> {
            for (Path file : files) {
                scans.add(store, user, contractId, file, progress);
            }
            return files;
        }, done -> { });
    }

    private void view() {
        list.table().selected().ifPresent(scan -> work(Messages.ActionOpenScan, (scans, store, user, progress) -> {
            Path file = OPENED.place(scan.name());
            scans.extract(store, user, scan.id(), file);
            return file;
        }, file -> {
            if (!viewer.test(file.toString())) {
                say(new StoreException(NLS.bind(Messages.MsgNoViewer, scan.name())));
            }
        }));
    }

    private void save() {
        list.table().selected().ifPresent(scan -> {
            FileDialog dialog = new FileDialog(root.getShell(), SWT.SAVE);
            dialog.setText(Messages.ActionSaveScan);
            dialog.setFileName(scan.name());
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                work(Messages.ActionSaveScan, (scans, store, user, progress) -> scans.extract(store, user, scan.id(), Path.of(chosen)), done -> { });
            }
        });
    }

    private void remove() {
        list.table().selected().ifPresent(scan -> work(remove.getText(), (scans, store, user, progress) -> {
            if (draft) {
                scans.remove(store, user, scan.id());
            } else {
                scans.supersede(store, user, scan.id());
            }
            return scan;
        }, done -> { }));
    }
}
