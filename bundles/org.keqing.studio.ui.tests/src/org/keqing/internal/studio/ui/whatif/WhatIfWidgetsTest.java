package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.ClientName;
import org.keqing.internal.studio.ui.TestClients;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.whatif.OutcomePane.Cell;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;

/** Sliders, scales and the matrix with their widgets. The clients are those of {@link WhatIfDataTest}. */
class WhatIfWidgetsTest {

    private final Scheme scheme = TestSchemes.weighted();
    private final WhatIfModel model = new WhatIfModel(scheme);
    private final WhatIfData data = new WhatIfData(TieringEngine.create(), scheme, TestClients.amounts("1000", "500", "50", "3000", null).loyal(10, 6, 6, 2, -1).population());
    private Locale before;
    private Shell shell;
    private OutcomePane outcomes;
    private int turns;

    @BeforeEach
    void open() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        new KnobsPane(shell, model, data.numbers(), this::turned);
        outcomes = new OutcomePane(shell, scheme);
        outcomes.show(data.evaluate(scheme, () -> false));
        shell.setSize(1200, 800);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        Locale.setDefault(before);
    }

    private void turned() {
        turns++;
        outcomes.show(data.evaluate(model.variant(), () -> false));
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left
        }
    }

    private <T extends Control> List<T> all(Class<T> type) {
        return UiProbe.all(shell, type);
    }

    private boolean shows(String text) {
        return all(Label.class).stream().anyMatch(label -> label.getText().equals(text));
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aSliderMovesTheOtherWeightsAlong() {
        assertTrue(shows("sum 100.00 %"));
        Scale slider = all(Scale.class).getFirst();
        slider.setSelection(480);
        slider.notifyListeners(SWT.Selection, new Event());
        assertEquals(1, turns);
        List<Text> exact = all(Text.class);
        assertEquals(List.of("48.00", "52.00"), exact.stream().map(Text::getText).limit(2).toList());
        assertTrue(shows("sum 100.00 %"));
    }

    @Test
    void aWeightIsTypedExactly() {
        Text exact = all(Text.class).getFirst();
        exact.setText("80");
        exact.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(0, new BigDecimal("80").compareTo(model.weights(Locale.ENGLISH).getFirst().now()));
        assertTrue(shows("1 of 5 clients moves: 1 up \u25B2, 0 down \u25BC"), "client 4 becomes important");
        exact.setText("many");
        exact.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("80.00", exact.getText(), "what is no number is not taken");
    }

    /** The limit of main is the second from the right; a step is half a point of the hundred. */
    @Test
    void theKeyboardMovesALimit() {
        LimitScaleControl tiers = all(LimitScaleControl.class).getFirst();
        key(tiers, SWT.PAGE_DOWN);
        key(tiers, SWT.ARROW_LEFT);
        assertEquals("59.5", model.scales(Locale.ENGLISH).getFirst().cuts().get(1).toPlainString());
        assertTrue(tiers.text().contains("59.5"), tiers.text());
        assertTrue(shows("Nobody of 5 clients moves"));
        for (int i = 0; i < 16; i++) {
            key(tiers, SWT.ARROW_LEFT);
        }
        assertEquals("51.5", model.scales(Locale.ENGLISH).getFirst().cuts().get(1).toPlainString());
        assertTrue(shows("1 of 5 clients moves: 1 up \u25B2, 0 down \u25BC"), "client 4 has 52");
        assertEquals(17, turns);
    }

    @Test
    void aCellShowsItsNames() {
        List<Cell> chosen = new ArrayList<>();
        List<ClientRef> opened = new ArrayList<>();
        outcomes.onChoose(chosen::add);
        outcomes.onClient(client -> { }, opened::add);
        model.cut("tiers", 1, new BigDecimal("50"));
        turned();
        outcomes.matrix().choose(2, 1);
        assertEquals(List.of(new Cell(2, 1)), chosen);
        outcomes.show(chosen.getFirst(), MoverRow.of(outcomes.outcome().comparison(), new int[] { 3 }, List.of(new ClientName(4, "D", "Delta")), scheme.getId(), scheme.getId(), data::amount), 1);
        assertTrue(shows("Small \u2192 Main: 1 client"));
        assertTrue(outcomes.matrix().text().contains("Small\t0\t1\t1"), outcomes.matrix().text());
        settle();
    }
}
