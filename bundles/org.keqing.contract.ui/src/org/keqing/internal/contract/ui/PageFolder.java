package org.keqing.internal.contract.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Pages behind tabs. A page is made when it is shown for the first time, so that what nobody looks at is not read; from then on it follows what it shows. */
final class PageFolder {

    private static final int TAB_HEIGHT = 28;

    private final CTabFolder folder;
    private final List<Tab> tabs = new ArrayList<>();

    /** A page. */
    interface Page {

        /** Makes the widgets; called once. */
        Control create(Composite parent);

        /** Shows what there is now; called after {@link #create} and whenever it may have changed. */
        void show();

        /**
         * A pane as a page.
         *
         * @param maker   makes it
         * @param control its widget
         * @param shower  shows in it what there is now
         */
        static <P> Page of(Function<Composite, P> maker, Function<P, ? extends Control> control, Consumer<P> shower) {
            return new Page() {

                private P pane;

                @Override
                public Control create(Composite parent) {
                    pane = maker.apply(parent);
                    return control.apply(pane);
                }

                @Override
                public void show() {
                    shower.accept(pane);
                }
            };
        }
    }

    private record Tab(CTabItem item, Page page) {
    }

    PageFolder(Composite parent) {
        folder = new CTabFolder(parent, SWT.FLAT);
        folder.setTabHeight(TAB_HEIGHT);
        folder.addListener(SWT.Selection, e -> make());
    }

    CTabFolder control() {
        return folder;
    }

    int size() {
        return tabs.size();
    }

    void add(String title, Page page) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        tabs.add(new Tab(item, page));
    }

    /** Shows what there is now on the pages that were made. */
    void show() {
        if (folder.getSelectionIndex() < 0) {
            folder.setSelection(0);
        }
        tabs.stream().filter(tab -> tab.item().getControl() != null).forEach(tab -> tab.page().show());
        make();
    }

    void select(int page) {
        folder.setSelection(page);
        make();
    }

    private void make() {
        Tab tab = tabs.get(folder.getSelectionIndex());
        if (tab.item().getControl() == null) {
            tab.item().setControl(tab.page().create(folder));
            tab.page().show();
        }
    }

    /** Puts the focus into the page in front. */
    void setFocus() {
        if (folder.getSelection() == null || !folder.getSelection().getControl().setFocus()) {
            folder.setFocus();
        }
    }
}
