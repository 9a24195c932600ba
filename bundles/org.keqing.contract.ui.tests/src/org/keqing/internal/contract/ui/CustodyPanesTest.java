package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.contract.custody.Attachment;
import org.keqing.contract.custody.Loan;
import org.keqing.contract.model.ContractState;
import org.keqing.testsupport.UiProbe;

/** The panes of scans and of the original with their widgets: a dropped file is kept, opened and checked; an original is lent once and taken back. */
class CustodyPanesTest {

    @TempDir
    Path folder;

    private final UiProbe probe = new UiProbe(Display.getDefault());
    private final List<Path> opened = new ArrayList<>();
    private boolean viewer = true;
    private TestContracts test;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
        shell = probe.ui(() -> {
            Shell fresh = new Shell(Display.getDefault());
            fresh.setLayout(new FillLayout());
            fresh.setSize(900, 500);
            return fresh;
        });
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
        test.close();
    }

    private AttachmentsPane scans(long id, ContractState state) {
        return probe.ui(() -> {
            AttachmentsPane pane = new AttachmentsPane(shell, test.services(), id, state, file -> opened.add(Path.of(file)) && viewer);
            shell.open();
            pane.read();
            return pane;
        });
    }

    private NatTable table() {
        return probe.ui(() -> UiProbe.all(shell, NatTable.class).getFirst());
    }

    private void drop(Path... files) {
        NatTable table = table();
        probe.ui(() -> {
            Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            made.setAccessible(true);
            Event event = (Event) made.newInstance();
            event.data = List.of(files).stream().map(Path::toString).toArray(String[]::new);
            ((DropTarget) table.getData(DND.DROP_TARGET_KEY)).notifyListeners(DND.Drop, event);
            return true;
        });
    }

    private void select(int row) {
        NatTable table = table();
        probe.ui(() -> {
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = 30;
            click.y = table.getStartYOfRowPosition(row + 1) + 6;
            table.notifyListeners(SWT.MouseDown, click);
            table.notifyListeners(SWT.MouseUp, click);
            return true;
        });
    }

    private List<Attachment> stored(long id) throws Exception {
        return test.services().custody().attachments().attachments(test.store(), TestContracts.USER, id);
    }

    private boolean says(String text) {
        return UiProbe.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(text));
    }

    private boolean enabled(String button) {
        return probe.ui(() -> UiProbe.all(shell, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow().isEnabled());
    }

    @Test
    void aDroppedFileIsKeptAndOpenedAsItWas() throws Exception {
        long id = test.signed();
        Path scan = Files.writeString(folder.resolve("scan.txt"), "signed by both");
        scans(id, ContractState.SIGNED);
        drop(scan);
        probe.waitFor("the scan in the list", () -> table().getRowCount() == 2);
        assertEquals("scan.txt|14", stored(id).getFirst().name() + "|" + stored(id).getFirst().size());
        assertFalse(enabled(Messages.ActionOpenScan), "nothing is selected");
        Files.delete(scan);
        select(0);
        probe.press(shell, Messages.ActionOpenScan);
        probe.waitFor("the viewer", () -> !opened.isEmpty());
        assertEquals("signed by both", Files.readString(opened.getFirst()));
        assertEquals("scan.txt", opened.getFirst().getFileName().toString());
        viewer = false;
        probe.press(shell, Messages.ActionOpenScan);
        probe.waitFor("what to do without a viewer", () -> says("The system has no program that opens scan.txt. Save it instead."));
    }

    @Test
    void whatDoesNotBelongToAContractIsRefusedAndWhatCameBeforeStays() throws Exception {
        long id = test.signed();
        scans(id, ContractState.SIGNED);
        drop(Files.writeString(folder.resolve("good.txt"), "text"), Files.writeString(folder.resolve("bad.exe"), "MZ"));
        probe.waitFor("the reason", () -> says("bad.exe is no document or picture"));
        probe.waitFor("the good one", () -> table().getRowCount() == 2);
        assertEquals(List.of("good.txt"), stored(id).stream().map(Attachment::name).toList());
        drop(Files.writeString(folder.resolve("again.txt"), "text"));
        probe.waitFor("the reason", () -> says("again.txt belongs to contract"));
        assertEquals(1, stored(id).size());
    }

    @Test
    void aScanThatWasChangedInTheDatabaseIsNotOpened() throws Exception {
        long id = test.signed();
        scans(id, ContractState.SIGNED);
        drop(Files.writeString(folder.resolve("scan.txt"), "1,000.00"));
        probe.waitFor("the scan in the list", () -> table().getRowCount() == 2);
        test.store().write("somebody", tx -> tx.sql().execute("UPDATE contract_attachment SET sha256 = '" + "0".repeat(64) + "'"));
        select(0);
        probe.press(shell, Messages.ActionOpenScan);
        probe.waitFor("the warning", () -> says("its hash differs"));
        assertEquals(List.of(), opened);
    }

    @Test
    void aScanOfASignedContractIsMarkedAsSuperseded() throws Exception {
        long signed = test.signed();
        scans(signed, ContractState.SIGNED);
        drop(Files.writeString(folder.resolve("scan.txt"), "text"));
        probe.waitFor("the scan in the list", () -> table().getRowCount() == 2);
        select(0);
        probe.press(shell, Messages.ActionSupersede);
        probe.waitFor("the mark", () -> stored(signed).getFirst().isSuperseded());
        probe.waitFor("nothing more to mark", () -> !enabled(Messages.ActionSupersede));
    }

    @Test
    void anArchivedContractTakesNoScans() throws Exception {
        scans(test.signed(), ContractState.ARCHIVED);
        assertFalse(enabled(Messages.ActionAddScan));
        NatTable table = table();
        assertTrue(probe.ui(() -> table.getData(DND.DROP_TARGET_KEY) == null), "it takes no drops either");
    }

    @Test
    void anOriginalIsLentAndTakenBack() throws Exception {
        long id = test.signed();
        probe.ui(() -> {
            LoansPane pane = new LoansPane(shell, test.services(), id, "HT-1", ContractState.SIGNED);
            shell.open();
            pane.read();
            return true;
        });
        assertFalse(enabled(Messages.ActionReturn + Messages.LabelMore));
        probe.answer(Messages.ActionLend, window -> UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText("wu.hao"),
            Messages.ActionLend);
        probe.press(shell, Messages.ActionLend + Messages.LabelMore);
        probe.waitFor("who has it", () -> says("wu.hao has the original since " + TestContracts.TODAY));
        assertFalse(enabled(Messages.ActionLend + Messages.LabelMore), "it is out");
        List<Loan> out = test.services().custody().custody().out(test.store(), TestContracts.USER, 10);
        assertEquals(List.of("wu.hao", "HD-0391"), List.of(out.getFirst().borrower(), out.getFirst().clientCode()));
        probe.answer(Messages.ActionReturn, window -> { }, Messages.ActionReturn);
        probe.press(shell, Messages.ActionReturn + Messages.LabelMore);
        probe.waitFor("its return", () -> says(Messages.MsgOriginalIn));
        assertTrue(enabled(Messages.ActionLend + Messages.LabelMore));
        assertEquals(List.of(), test.services().custody().custody().out(test.store(), TestContracts.USER, 10));
    }

    @Test
    void aDraftHasNoOriginalToLend() throws Exception {
        long id = test.lease(contract -> { });
        probe.ui(() -> {
            new LoansPane(shell, test.services(), id, "HT-1", ContractState.DRAFT);
            shell.open();
            return true;
        });
        assertTrue(probe.ui(() -> says(Messages.MsgNoOriginal)));
        assertFalse(enabled(Messages.ActionLend + Messages.LabelMore));
    }
}
