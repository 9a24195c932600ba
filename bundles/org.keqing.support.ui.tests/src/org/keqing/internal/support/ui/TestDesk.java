package org.keqing.internal.support.ui;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IProgressService;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Store;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.EditorWindow;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.ClientRef;
import org.keqing.ui.CurrentStore;

/** A database in memory with a client, and a shell in which a view or editor stands, worked as a person would: tool bar, tables, dialogs. In English. */
public final class TestDesk implements AutoCloseable {

    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 760;

    private final Locale before = Locale.getDefault();
    private final UiProbe probe = new UiProbe(Display.getDefault());
    private final EditorWindow editorWindow = new EditorWindow();
    private final ToolBarManager bar = new ToolBarManager();
    private final List<String> opened = new ArrayList<>();
    private final Store store;
    private final long client;
    private final Shell shell;
    private String user = "clerk";

    /** A client A named Dawn, which is selected. */
    public TestDesk() throws Exception {
        this(Clients.client("A").name("Dawn").manager("Li"));
    }

    /** This client, which is selected. */
    public TestDesk(Clients selected) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        client = selected.save(store);
        shell = probe.ui(() -> {
            Shell window = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
            window.setLayout(new FillLayout());
            window.setSize(WIDTH, HEIGHT);
            return window;
        });
    }

    @Override
    public void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
        store.close();
        Locale.setDefault(before);
    }

    public Store store() {
        return store;
    }

    /** Id of the selected client. */
    public long client() {
        return client;
    }

    public Shell shell() {
        return shell;
    }

    public UiProbe probe() {
        return probe;
    }

    /** The window in which an editor stands. */
    public EditorWindow window() {
        return editorWindow;
    }

    /** What was asked to be opened in an editor. */
    public List<String> opened() {
        return opened;
    }

    /** Somebody else works from now on. */
    public void user(String name) {
        user = name;
    }

    private CurrentStore current() {
        return new CurrentStore() {
            @Override
            public Optional<Store> store() {
                return Optional.of(store);
            }

            @Override
            public State state() {
                return State.OPEN;
            }

            @Override
            public Optional<String> failure() {
                return Optional.empty();
            }

            @Override
            public Optional<StoreLocation> location() {
                return Optional.empty();
            }

            @Override
            public String user() {
                return user;
            }

            @Override
            public void open(StoreLocation where) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void addListener(Listener listener) {
                // nothing is told
            }

            @Override
            public void removeListener(Listener listener) {
                // nothing is told
            }
        };
    }

    private Map<String, Object> answers(ISelection selection) {
        IWorkbenchPage page = (IWorkbenchPage) Proxy.newProxyInstance(IWorkbenchPage.class.getClassLoader(), new Class<?>[] { IWorkbenchPage.class }, (self, method, arguments) -> {
            if (method.getName().equals("openEditor")) {
                opened.add(((IEditorInput) arguments[0]).getName());
            }
            return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
        });
        IWorkbenchWindow workbench = StandIn.of(IWorkbenchWindow.class, Map.of("getSelectionService", StandIn.of(ISelectionService.class, Map.of("getSelection", selection))));
        return Map.of("getShell", shell, "getPage", page, "getWorkbenchWindow", workbench, "getActionBars", editorWindow.bars(IActionBars.class, Map.of("getToolBarManager", bar)));
    }

    private Object[] with(Object... services) {
        return Stream.concat(Stream.of(current(), new DefaultSupportRoles(), editorWindow.progress(IProgressService.class)), Arrays.stream(services)).toArray();
    }

    /** Shows a view that finds these services, with the client selected. */
    public void show(ViewPart view, Object... services) {
        show(view, new StructuredSelection(new ClientRef(client, "A", "Dawn")), services);
    }

    /** Shows a view that finds these services. */
    public void show(ViewPart view, ISelection selection, Object... services) {
        probe.ui(() -> {
            view.init(StandIn.of(IViewSite.class, answers(selection), with(services)));
            view.createPartControl(shell);
            shell.layout(true, true);
            shell.open();
            return true;
        });
    }

    /** Shows an editor that finds these services. */
    public void show(IEditorPart editor, IEditorInput input, Object... services) {
        probe.ui(() -> {
            editor.init(StandIn.of(IEditorSite.class, answers(StructuredSelection.EMPTY), with(services)), input);
            editor.createPartControl(shell);
            shell.layout(true, true);
            shell.open();
            return true;
        });
    }

    private IAction action(String text) {
        return Arrays.stream(bar.getItems()).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction()).filter(each -> text.equals(each.getText()))
            .findFirst().orElseThrow(() -> new AssertionError("no " + text + " in the tool bar"));
    }

    /** Whether a button of the tool bar can be pressed. */
    public boolean can(String text) {
        return probe.ui(() -> action(text).isEnabled());
    }

    /** Presses a button of the tool bar as soon as it can be. */
    public void press(String text) {
        probe.waitFor(text + " to be possible", () -> action(text).isEnabled());
        probe.later(() -> action(text).run());
    }

    /** Switches a button of the tool bar over. */
    public void toggle(String text) {
        probe.later(() -> {
            action(text).setChecked(!action(text).isChecked());
            action(text).run();
        });
    }

    /** Waits until a label contains these words. */
    public void waitFor(String words) {
        probe.find(shell, Label.class, label -> label.getText().contains(words));
    }

    /** Whether a label that is seen contains these words. */
    public boolean says(String words) {
        return probe.ui(() -> UiProbe.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(words)));
    }

    /** The table in the shell that has all these columns. */
    public NatTable table(String... columns) {
        return probe.find(shell, NatTable.class, table -> heads(table).containsAll(List.of(columns)));
    }

    private static List<Object> heads(NatTable table) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(i -> table.getDataValueByPosition(i, 0)).toList();
    }

    /** What stands in a column, from the top; only what is seen. */
    public List<String> column(NatTable table, String head) {
        return probe.ui(() -> {
            int column = heads(table).indexOf(head);
            return IntStream.range(1, table.getRowCount()).mapToObj(row -> String.valueOf(table.getDataValueByPosition(column, row))).toList();
        });
    }

    /** Clicks a row, the first is 0. */
    public void click(NatTable table, int row) {
        probe.ui(() -> {
            mouse(table, row, SWT.MouseDown, 1);
            mouse(table, row, SWT.MouseUp, 1);
            return true;
        });
    }

    private static void mouse(NatTable table, int row, int type, int count) {
        Event click = new Event();
        click.button = 1;
        click.count = count;
        click.x = 24;
        click.y = table.getStartYOfRowPosition(row + 1) + 6;
        table.notifyListeners(type, click);
    }

    /** Fills the fields of a window by their labels. */
    public static void fill(Shell window, Map<String, String> values) {
        values.forEach((label, value) -> set(field(window, label), value));
    }

    private static Control field(Shell window, String label) {
        Optional<Button> option = UiProbe.all(window, Button.class).stream().filter(each -> each.getText().equals(label)).findFirst();
        if (option.isPresent()) {
            return option.get();
        }
        Label found = UiProbe.all(window, Label.class).stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no field " + label));
        List<Control> all = UiProbe.all(window, Control.class);
        return all.stream().skip(all.indexOf(found) + 1L).filter(each -> each instanceof Text || each instanceof Combo).findFirst().orElseThrow(() -> new AssertionError("no field " + label));
    }

    private static void set(Control control, String value) {
        switch (control) {
            case Text text -> text.setText(value);
            case Combo combo -> {
                if ((combo.getStyle() & SWT.READ_ONLY) != 0 && combo.indexOf(value) < 0) {
                    throw new AssertionError(value + " cannot be chosen");
                }
                combo.setText(value);
                combo.notifyListeners(SWT.Selection, new Event());
            }
            case Button button -> {
                button.setSelection(Boolean.parseBoolean(value));
                button.notifyListeners(SWT.Selection, new Event());
            }
            default -> throw new AssertionError("no field: " + control);
        }
    }

    /** Presses a button of a window. */
    public static void press(Shell window, String button) {
        UiProbe.all(window, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(button)).findFirst().orElseThrow(() -> new AssertionError("no button " + button))
            .notifyListeners(SWT.Selection, new Event());
    }

    /** The sentence above the fields of a dialog that says what is wrong. */
    public static String problem(Shell window) {
        return ((TitleAreaDialog) window.getData()).getErrorMessage();
    }

    /** Answers a form whose button bears its title; to be called before what opens it. */
    public void answer(String title, Map<String, String> values) {
        probe.answer(title, window -> fill(window, values), title);
    }

    /** Answers a form first wrong, then right; to be called before what opens it. The sentence that refuses it is added. */
    public void answer(String title, Map<String, String> wrong, List<String> refused, Map<String, String> right) {
        probe.answer(title, window -> {
            fill(window, wrong);
            press(window, title);
            refused.add(problem(window));
            fill(window, right);
        }, title);
    }

    /** Answers a form that is refused, and gives it up; to be called before what opens it. The sentence that refuses it is added. */
    public void refused(String title, Map<String, String> values, List<String> refused) {
        probe.answer(title, window -> {
            fill(window, values);
            press(window, title);
            refused.add(problem(window));
        }, "Cancel");
    }
}
