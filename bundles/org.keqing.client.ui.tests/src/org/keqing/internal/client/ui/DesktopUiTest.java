package org.keqing.internal.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.internal.client.ui.editor.ClientEditor;
import org.keqing.internal.client.ui.list.ClientsView;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;

/** The list and the editor with real widgets in a running workbench. */
class DesktopUiTest {

    private static final long PATIENCE = 60_000;

    @TempDir
    static Path folder;

    private static CurrentStore current;
    private static long hengda;

    private ClientsView view;

    @BeforeAll
    static void openDatabase() throws Exception {
        Assumptions.assumeTrue(Platform.isRunning(), "only inside OSGi");
        assertTrue(PlatformUI.isWorkbenchRunning(), "the harness starts a workbench");
        current = UiServices.require(PlatformUI.getWorkbench(), CurrentStore.class);
        ui(() -> {
            current.open(StoreLocation.of(folder.resolve("database")));
            return null;
        });
        waitFor(() -> current.state() != CurrentStore.State.OPENING);
        assertEquals(CurrentStore.State.OPEN, current.state(), () -> current.failure().orElse(""));
        hengda = Clients.client("HD-0391").name("Hengda Building").region("Jinan").save(current.store().orElseThrow());
        Clients.client("AB-1").name("Alpha").region("Nantes").save(current.store().orElseThrow());
    }

    @AfterAll
    static void closeDatabase() throws Exception {
        if (current != null) {
            ui(() -> {
                page().closeAllEditors(false);
                current.close();
                return null;
            });
        }
    }

    @BeforeEach
    void showList() throws Exception {
        view = ui(() -> (ClientsView) page().showView(UiIds.VIEW_CLIENTS));
        ui(() -> {
            searchBox().setText("");
            view.refresh();
            return null;
        });
        waitFor(() -> rowCount() == 2);
    }

    @Test
    void theListShowsWhatIsStoredAndFollowsTheSearchBox() throws Exception {
        assertEquals("Alpha", cell(2, 0));
        ui(() -> {
            searchBox().setText("hd-");
            return null;
        });
        waitFor(() -> rowCount() == 1);
        assertEquals("Hengda Building", cell(2, 0));
    }

    @Test
    void theFilterRowNarrowsTheList() throws Exception {
        ui(() -> {
            view.table().filter("region", "nan");
            return null;
        });
        waitFor(() -> "Alpha".equals(cell(2, 0)));
        waitFor(() -> rowCount() == 2);
        ui(() -> {
            view.table().filter("region", "nantes");
            return null;
        });
        waitFor(() -> rowCount() == 1);
        ui(() -> {
            view.table().showFilterRow(false);
            return null;
        });
        waitFor(() -> rowCount() == 2);
    }

    @Test
    void selectedRowsAreCopiedAsLinesWithTabs() throws Exception {
        String text = ui(() -> {
            view.table().select(1);
            return view.table().copyText(view.table().selection());
        });
        String[] lines = text.split("\n");
        assertEquals(2, lines.length);
        assertTrue(lines[1].contains("HD-0391\tHengda Building\tJinan"), lines[1]);
    }

    @Test
    void anEditedFieldIsDirtyIsSavedAndShownInTheList() throws Exception {
        waitFor(() -> "Hengda Building".equals(cell(2, 1)));
        waitFor(() -> ui(this::enterOpensTheSecondRow));
        ClientEditor editor = ui(() -> (ClientEditor) page().getActiveEditor());
        Text region = waitForField(editor, "Jinan");
        ui(() -> {
            region.setText("Qingdao");
            region.notifyListeners(SWT.FocusOut, new Event());
            return null;
        });
        assertTrue(ui(editor::isDirty));
        ui(() -> {
            editor.doSave(new NullProgressMonitor());
            return null;
        });
        assertFalse(ui(editor::isDirty));
        try (StoreSession session = current.store().orElseThrow().openSession("test")) {
            Client stored = session.load(ClientPackage.Literals.CLIENT, hengda);
            assertEquals("Qingdao", stored.getRegion());
            stored.setRegion("Jinan");
            session.commit();
        }
        waitFor(() -> "Jinan".equals(cell(3, 1)));
        ui(() -> page().closeEditor(editor, false));
    }

    @Test
    void anEditorWithoutChangesShowsWhatSomebodyElseSaved() throws Exception {
        waitFor(() -> "Hengda Building".equals(cell(2, 1)));
        waitFor(() -> ui(this::enterOpensTheSecondRow));
        ClientEditor editor = ui(() -> (ClientEditor) page().getActiveEditor());
        waitForField(editor, "Jinan");
        storeRegion("Weihai");
        waitForField(editor, "Weihai");
        assertFalse(ui(editor::isDirty));
        ui(() -> page().closeEditor(editor, false));
        storeRegion("Jinan");
        waitFor(() -> "Jinan".equals(cell(3, 1)));
    }

    private static void storeRegion(String region) throws Exception {
        try (StoreSession session = current.store().orElseThrow().openSession("test")) {
            session.<Client>load(ClientPackage.Literals.CLIENT, hengda).setRegion(region);
            session.commit();
        }
    }

    /** Presses Enter on the second row; a row that is still being read opens nothing, so the caller presses again. */
    private boolean enterOpensTheSecondRow() {
        view.table().select(1);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        view.table().control().notifyListeners(SWT.KeyDown, enter);
        return page().getActiveEditor() instanceof ClientEditor;
    }

    private static Text waitForField(ClientEditor editor, String value) throws Exception {
        ui(() -> {
            editor.setActivePage("file");
            return null;
        });
        waitFor(() -> ui(() -> find(shell(), value)) != null);
        return ui(() -> find(shell(), value));
    }

    private static Composite shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static Text find(Composite parent, String value) {
        for (Control child : parent.getChildren()) {
            Text found = child instanceof Text text && text.getText().equals(value) ? text : child instanceof Composite inner ? find(inner, value) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Text searchBox() {
        return searchBox(view.table().control().getParent().getParent());
    }

    private static Text searchBox(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && (text.getStyle() & SWT.SEARCH) != 0) {
                return text;
            }
            if (child instanceof Composite inner && !(child instanceof NatTable) && searchBox(inner) != null) {
                return searchBox(inner);
            }
        }
        return null;
    }

    private int rowCount() {
        return ui(() -> view.table().rowCount());
    }

    private Object cell(int column, int row) {
        return ui(() -> view.table().value(column, row));
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return window.getActivePage();
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain");
            Thread.sleep(50);
        }
    }

    private static <T> T ui(Callable<T> work) {
        Object[] result = new Object[1];
        Exception[] failure = new Exception[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            try {
                result[0] = work.call();
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw new IllegalStateException(failure[0]);
        }
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }
}
