package org.keqing.internal.client.ui.list;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.Icons;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** The button above the list that names the list shown and opens the menu of saved lists. */
final class ListChooser {

    /** The list of clients behind the button. */
    interface Target {

        /** What is shown now. */
        SavedList now();

        /** Shows a list; empty shows all clients. */
        void show(Optional<SavedList> list);
    }

    private static final int BRIEF = 28;

    private final SavedLists lists;
    private final Target target;
    private final Supplier<SavedList> allClients;
    private final ToolBar bar;
    private final ToolItem item;
    private final MenuManager manager = new MenuManager();
    private final Menu menu;

    /**
     * Creates the button.
     *
     * @param allClients what "all clients" shows
     */
    ListChooser(Composite parent, SavedLists lists, Supplier<SavedList> allClients, Target target) {
        this.lists = lists;
        this.target = target;
        this.allClients = allClients;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        bar.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setToolTipText(Messages.TooltipLists);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open()));
        Icons icons = new Icons(bar);
        Palette.follow(bar, p -> {
            item.setImage(icons.get("lists", 16, p.muted())); //$NON-NLS-1$
            bar.setForeground(Palette.color(p.text()));
        });
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        menu = manager.createContextMenu(bar);
        bar.addDisposeListener(e -> manager.dispose());
    }

    ToolBar control() {
        return bar;
    }

    /** Opens the menu. */
    void open() {
        Rectangle area = item.getBounds();
        menu.setLocation(bar.toDisplay(area.x, area.y + area.height));
        menu.setVisible(true);
    }

    /** Shows the name of the list, and whether what is shown still is what was saved. */
    void update() {
        String name = lists.chosen().map(SavedList::name).orElse(Messages.LabelAllList);
        String brief = name.length() > BRIEF ? name.substring(0, BRIEF - 1).strip() + '\u2026' : name;
        String text = LabelText.literal(changed() ? NLS.bind(Messages.LabelListChanged, brief) : brief);
        if (!text.equals(item.getText())) {
            item.setText(text);
            bar.getParent().layout();
        }
    }

    private boolean changed() {
        return !lists.chosen().orElseGet(allClients).showsSameAs(target.now());
    }

    private void fill(IMenuManager items) {
        Optional<SavedList> chosen = lists.chosen();
        items.add(choice(Messages.LabelAllList, chosen.isEmpty(), () -> choose(Optional.empty())));
        lists.all().forEach(list -> items.add(choice(list.name(), chosen.filter(list::equals).isPresent(), () -> choose(Optional.of(list)))));
        items.add(new Separator());
        chosen.ifPresent(list -> items.add(enabled(action(NLS.bind(Messages.ActionSaveList, list.name()), () -> overwrite(list)), changed())));
        items.add(action(Messages.ActionSaveListAs, this::saveAs));
        chosen.ifPresent(list -> {
            items.add(action(NLS.bind(Messages.ActionRenameList, list.name()), () -> rename(list)));
            items.add(action(NLS.bind(Messages.ActionDeleteList, list.name()), () -> delete(list)));
        });
    }

    private void choose(Optional<SavedList> list) {
        lists.choose(list.map(SavedList::name).orElse("")); //$NON-NLS-1$
        target.show(list);
        update();
    }

    private void overwrite(SavedList list) {
        lists.save(target.now().named(list.name()));
        update();
    }

    private void saveAs() {
        ask(Messages.TitleSaveList, "").ifPresent(name -> { //$NON-NLS-1$
            lists.save(target.now().named(name));
            update();
        });
    }

    private void rename(SavedList list) {
        ask(Messages.TitleRenameList, list.name()).ifPresent(name -> {
            lists.rename(list.name(), name);
            update();
        });
    }

    private void delete(SavedList list) {
        if (MessageDialog.open(MessageDialog.QUESTION, bar.getShell(), Messages.TitleDeleteList, NLS.bind(Messages.MsgDeleteList, list.name()), SWT.SHEET,
            Messages.ButtonDelete, Messages.ButtonCancel) == 0) {
            lists.delete(list.name());
            update();
        }
    }

    private Optional<String> ask(String title, String own) {
        InputDialog dialog = new InputDialog(bar.getShell(), title, Messages.LabelListName, own, text -> lists.problem(text, own).orElse(null));
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private static IAction choice(String name, boolean chosen, Runnable body) {
        Action action = new Action(LabelText.literal(name), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    body.run();
                }
            }
        };
        action.setChecked(chosen);
        return action;
    }

    private static IAction action(String text, Runnable body) {
        return new Action(LabelText.literal(text)) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    private static IAction enabled(IAction action, boolean enabled) {
        action.setEnabled(enabled);
        return action;
    }
}
