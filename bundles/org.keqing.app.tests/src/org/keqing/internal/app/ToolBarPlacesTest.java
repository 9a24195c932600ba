package org.keqing.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which folders find new places for their tool bars. */
class ToolBarPlacesTest {

    private final Shell shell = new Shell(Display.getDefault());

    /** A folder that notes the places that its tool bar is given. */
    private static final class Folder extends CTabFolder {

        private final List<Integer> places = new ArrayList<>();

        Folder(Composite parent) {
            super(parent, SWT.NONE);
            setTopRight(new ToolBar(this, SWT.FLAT));
            places.clear();
        }

        @Override
        public void setTopRight(Control control, int alignment) {
            super.setTopRight(control, alignment);
            places.add(alignment);
        }
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void onlyTheFoldersOfTheWorkbenchAreLaidOutAnew() {
        shell.setLayout(new FillLayout());
        Composite sash = new Composite(shell, SWT.NONE);
        sash.setLayout(new FillLayout());
        Folder views = new Folder(sash);
        views.setData(ToolBarPlaces.SHOWN, MBasicFactory.INSTANCE.createPartStack());
        Folder pages = new Folder(views);
        CTabItem item = new CTabItem(views, SWT.NONE);
        item.setControl(pages);
        views.setSelection(0);
        Folder aside = new Folder(sash);
        shell.setSize(600, 300);
        shell.open();
        ToolBarPlaces.place(shell);
        assertEquals(List.of(SWT.FILL, SWT.RIGHT | SWT.WRAP), views.places);
        assertEquals(List.of(), pages.places, "the pages of an editor keep their places");
        assertEquals(List.of(), aside.places, "what is no folder of views keeps its places");
    }
}
