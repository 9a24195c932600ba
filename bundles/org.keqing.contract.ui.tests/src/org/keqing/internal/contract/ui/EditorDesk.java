package org.keqing.internal.contract.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.progress.IProgressService;
import org.eclipse.ui.services.IServiceLocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.keqing.contract.ui.ContractPage;
import org.keqing.contract.ui.OpenContract;
import org.keqing.testsupport.EditorWindow;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.UiProbe;

/** The editor of a contract in a shell, worked as a person would. */
abstract class EditorDesk {

    static final int DUES = 1;
    static final int CUSTODY = 2;
    static final int TEXT = 3;
    static final int ADDED = 4;
    static final int HISTORY = 6;

    final UiProbe probe = new UiProbe(Display.getDefault());
    final List<String> added = new ArrayList<>();
    TestContracts test;
    ContractEditor editor;
    Shell shell;
    final EditorWindow window = new EditorWindow();

    /** A page of another plug-in. */
    private final class Added implements ContractPage {

        @Override
        public Control create(Composite parent, IServiceLocator site) {
            added.add("created");
            return new Label(parent, SWT.NONE);
        }

        @Override
        public void show(OpenContract contract) {
            added.add(contract.number() + " " + contract.client().code() + " " + contract.user());
        }
    }

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            editor.dispose();
            return true;
        });
        test.close();
    }

    final void show(long id) {
        show(ContractEditorInput.of(id, "number", test.client()));
        probe.waitFor("the contract", () -> !line().isEmpty());
    }

    final void show(ContractEditorInput input) {
        ContractServices services = test.services();
        shell = probe.ui(() -> {
            Shell opened = new Shell(Display.getDefault());
            opened.setLayout(new FillLayout());
            opened.setSize(1000, 760);
            editor = new ContractEditor(List.of(new ContractPages.Entry("added", "Added", 0, () -> Optional.of(new Added()))));
            editor.init(StandIn.of(IEditorSite.class, Map.of("getShell", opened, "getActionBars", window.bars(IActionBars.class, Map.of())), test.current(), services.life(), services.dues(), services.custody().access(), services.custody().custody(),
                services.custody().attachments(), services.texts().texts(), services.texts().templates(), services.texts().contracts(), services.texts().succession(), window.progress(IProgressService.class)), input);
            editor.createPartControl(opened);
            opened.layout(true, true);
            opened.open();
            return opened;
        });
    }

    final void page(int page) {
        probe.ui(() -> {
            CTabFolder folder = UiProbe.all(shell, CTabFolder.class).getFirst();
            folder.setSelection(page);
            folder.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    final List<String> pages() {
        return probe.ui(() -> Stream.of(UiProbe.all(shell, CTabFolder.class).getFirst().getItems()).map(CTabItem::getText).toList());
    }

    final boolean save() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        probe.ui(() -> {
            editor.doSave(monitor);
            return true;
        });
        return !monitor.isCanceled();
    }

    final String line() {
        return probe.ui(() -> UiProbe.all(shell, Canvas.class).stream().map(each -> each.getData("text")).filter(String.class::isInstance).findFirst().orElse("").toString());
    }

    static Text last(Shell window) {
        return UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList().getLast();
    }

    final boolean says(String text) {
        return says(shell, text);
    }

    static boolean says(Composite root, String text) {
        return UiProbe.all(root, Label.class).stream().anyMatch(label -> label.getText().contains(text) && label.isVisible());
    }

    /** Types over what a field says. */
    final void type(String before, String after) {
        probe.ui(() -> {
            Text field = UiProbe.all(shell, Text.class).stream().filter(text -> text.getText().equals(before)).findFirst().orElseThrow();
            field.setText(after);
            field.notifyListeners(SWT.FocusOut, new Event());
            return true;
        });
    }

    final boolean reads(String text) {
        return probe.ui(() -> UiProbe.all(shell, Text.class).stream().anyMatch(each -> each.getText().equals(text)));
    }

    final NatTable table(String column) {
        return probe.find(shell, NatTable.class, table -> IntStream.range(0, table.getColumnCount()).anyMatch(i -> column.equals(table.getDataValueByPosition(i, 0))));
    }

    static List<Object> column(NatTable table, String name) {
        int column = IntStream.range(0, table.getColumnCount()).filter(i -> name.equals(table.getDataValueByPosition(i, 0))).findFirst().orElseThrow();
        return IntStream.range(1, table.getRowCount()).mapToObj(i -> table.getDataValueByPosition(column, i)).toList();
    }
}
