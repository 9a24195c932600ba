package org.keqing.internal.support.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanStep;
import org.keqing.testsupport.UiProbe;

/** The board with its real canvas: keys and the mouse. */
class BoardUiTest {

    private static final String OWNER = "Gerard Hernandez-Martinez";

    private final Display display = Display.getDefault();
    private final UiProbe probe = new UiProbe(display);
    private final BoardModel model = new BoardModel();
    private final List<String> done = new ArrayList<>();
    private Shell shell;
    private BoardCanvas board;

    @BeforeEach
    void open() {
        probe.ui(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            board = new BoardCanvas(shell, model);
            board.onOpen(plan -> done.add("open " + plan.id()));
            board.onMove((PlanSummary plan, PlanStep step) -> done.add(step + " " + plan.id()));
            shell.setSize(840, 600);
            shell.open();
            model.set(BoardModelTest.content());
            board.refresh();
            return shell;
        });
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
    }

    private void key(int code, int state) {
        probe.ui(() -> {
            Event event = new Event();
            event.keyCode = code;
            event.stateMask = state;
            board.control().notifyListeners(SWT.KeyDown, event);
            return true;
        });
    }

    private void mouse(int type, int x, int y, int state) {
        probe.ui(() -> {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = 1;
            event.stateMask = state;
            board.control().notifyListeners(type, event);
            return true;
        });
    }

    @Test
    void keysSelectOpenAndMoveACard() {
        key(SWT.ARROW_DOWN, 0);
        key(SWT.CR, 0);
        key(SWT.ARROW_RIGHT, SWT.MOD1);
        key(SWT.ARROW_LEFT, SWT.MOD1);
        key(SWT.ARROW_RIGHT, 0);
        key(SWT.ARROW_RIGHT, SWT.MOD1);
        assertEquals(List.of("open 2", "START 2", "FINISH 3"), done);
    }

    @Test
    void aCardIsDraggedOnlyToAColumnThatAStepLeadsTo() {
        int width = probe.ui(() -> board.control().getClientArea().width);
        mouse(SWT.MouseDown, 40, 60, 0);
        mouse(SWT.MouseMove, width * 5 / 8, 80, SWT.BUTTON1);
        mouse(SWT.MouseUp, width * 5 / 8, 80, SWT.BUTTON1);
        assertEquals(List.of(), done);
        mouse(SWT.MouseDown, 40, 60, 0);
        mouse(SWT.MouseMove, width * 3 / 8, 80, SWT.BUTTON1);
        mouse(SWT.MouseUp, width * 3 / 8, 80, SWT.BUTTON1);
        assertEquals(List.of("START 1"), done);
    }

    @Test
    void anOwnerForWhomALaneIsTooNarrowIsWholeOnTwoLines() {
        probe.ui(() -> {
            shell.setSize(1000, 600);
            shell.layout();
            return true;
        });
        assertEquals(2, clickedBelowACardOfOrdinaryHeight(), "room for the name: the second card begins there");
        probe.ui(() -> {
            shell.setSize(520, 600);
            shell.layout();
            return true;
        });
        assertEquals(1, clickedBelowACardOfOrdinaryHeight(), "the first card is higher by a line");
        List<String> lines = probe.ui(() -> {
            GC gc = new GC(board.control());
            try {
                return BoardCanvas.lines(gc, OWNER, gc.textExtent(OWNER).x - 1);
            } finally {
                gc.dispose();
            }
        });
        assertEquals(List.of("Gerard", "Hernandez-Martinez"), lines);
    }

    private long clickedBelowACardOfOrdinaryHeight() {
        probe.ui(() -> {
            model.set(BoardModelTest.content(OWNER));
            board.refresh();
            return true;
        });
        mouse(SWT.MouseDown, 40, 174, 0);
        mouse(SWT.MouseUp, 40, 174, 0);
        return model.selected().orElseThrow().id();
    }
}
