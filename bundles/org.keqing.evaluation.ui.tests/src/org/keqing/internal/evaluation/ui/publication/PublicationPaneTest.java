package org.keqing.internal.evaluation.ui.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Dissent.Outcome;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.TestRounds;
import org.keqing.testsupport.UiProbe;

/** The publication page from the announcement over a dissent to its answer, by its buttons and dialogs. */
class PublicationPaneTest {

    private TestRounds rounds;
    private Round round;

    @BeforeEach
    void open() throws Exception {
        rounds = new TestRounds();
        round = rounds.reviewed(rounds.scored(2025, new int[] { 10, 6, 6 }, new int[] { 10, 6, 2 }));
        rounds.open((parent, site) -> {
            PublicationPane pane = new PublicationPane(parent, site, rounds.scheme());
            pane.show(rounds.store(), round);
            return pane;
        });
        rounds.waitForLabel(Messages.LabelNothing);
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    private boolean enabled(String text) {
        return rounds.probe().ui(() -> UiProbe.all(rounds.shell(), Button.class).stream().anyMatch(each -> each.getText().equals(text) && each.isEnabled()));
    }

    /** The fields of a dialog, without the message in its head. */
    private static List<Text> texts(Shell window) {
        return UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
    }

    /** Clicks the first row. */
    private void click(NatTable table) {
        rounds.probe().ui(() -> {
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = 30;
            click.y = table.getStartYOfRowPosition(1) + 6;
            table.notifyListeners(SWT.MouseDown, click);
            table.notifyListeners(SWT.MouseUp, click);
            return true;
        });
    }

    private NatTable table(String column, Object value) {
        return rounds.probe().find(rounds.shell(), NatTable.class, table -> table.getRowCount() > 1 && IntStream.range(0, table.getColumnCount())
            .anyMatch(i -> column.equals(table.getDataValueByPosition(i, 0)) && value.equals(table.getDataValueByPosition(i, 1))));
    }

    @Test
    void anAnnouncedListIsObjectedToAndAnswered() throws Exception {
        LocalDate today = LocalDate.now();
        rounds.probe().answer(Messages.TitleAnnounce, window -> {
            Text last = texts(window).get(1);
            last.setText(today.plusDays(10).toString());
        }, Messages.ActionAnnounce);
        rounds.probe().press(rounds.shell(), Messages.ButtonAnnounce);
        rounds.waitForLabel("days left");
        assertEquals(today.plusDays(10), rounds.publications().find(rounds.store(), round.id()).orElseThrow().to());
        rounds.waitForLabel("List: 3 clients");
        assertFalse(enabled(Messages.ButtonFinal), "the window runs");
        assertFalse(enabled(Messages.ButtonRaise), "no client is chosen");
        click(table("Code", "A"));
        rounds.probe().waitFor("the chosen client", () -> enabled(Messages.ButtonRaise));
        rounds.probe().answer(Messages.TitleRaise, window -> {
            List<Text> texts = texts(window);
            texts.get(1).setText("Alpha's manager");
            texts.get(2).setText("paid on time all year");
            Combo wanted = UiProbe.all(window, Combo.class).getFirst();
            wanted.select(2);
            wanted.notifyListeners(SWT.Selection, new Event());
        }, Messages.ActionRaise);
        rounds.probe().press(rounds.shell(), Messages.ButtonRaise);
        rounds.waitForLabel("Cases: 1, of them open 1");
        Dissent raised = rounds.publications().dissents(rounds.store(), round.id()).getFirst();
        assertEquals(List.of("A", "Alpha's manager", "paid on time all year", "main"), List.of(raised.clientCode(), raised.raisedBy(), raised.reason(), raised.wanted()));
        click(table("By", "Alpha's manager"));
        rounds.probe().answer(Messages.TitleClose, window -> texts(window).getFirst().setText("the grade stands"), Messages.ActionClose);
        rounds.probe().press(rounds.shell(), Messages.ButtonClose);
        rounds.waitForLabel("Cases: 1, of them open 0");
        assertEquals(Outcome.UPHELD, rounds.publications().dissents(rounds.store(), round.id()).getFirst().outcome(), "the first outcome was chosen");
    }
}
