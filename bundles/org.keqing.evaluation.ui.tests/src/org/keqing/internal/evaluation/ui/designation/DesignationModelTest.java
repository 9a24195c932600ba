package org.keqing.internal.evaluation.ui.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Designation;
import org.keqing.internal.evaluation.ui.Messages;

class DesignationModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DesignationModel model = new DesignationModel(5, "Li", TODAY);

    @Test
    void needsReasonAndAnotherPersonsApproval() {
        assertNotNull(model.problem());
        assertThrows(IllegalStateException.class, model::designation);
        model.reason("flagship store");
        assertNotNull(model.problem());
        model.approver(" Li ");
        assertNotNull(model.problem(), "own proposal");
        model.approver("Chen");
        assertNull(model.problem());
        assertEquals(new Designation(0, 5, "flagship store", "Li", "Chen", TODAY, null), model.designation());
    }

    @Test
    void datesAreChecked() {
        model.reason("r");
        model.approver("Chen");
        model.from("21.11.2026");
        assertNotNull(model.problem());
        model.from("2026-11-21");
        model.to("2026-11-20");
        assertNotNull(model.problem());
        model.to("2026-11-21");
        assertNull(model.problem());
        assertEquals(TODAY, model.designation().to());
    }

    @Test
    void aDesignationEndsNotBeforeItBegan() {
        Designation given = new Designation(1, 5, "r", "Li", "Chen", TODAY, null);
        assertNull(EndDesignationDialog.problem(" 2026-11-21 ", given));
        assertNotNull(EndDesignationDialog.problem("2026-11-20", given));
        assertNotNull(EndDesignationDialog.problem("tomorrow", given));
        assertEquals(TODAY, new EndDesignationDialog(null, null, given, TODAY.minusDays(3)).lastDay(), "not before the first day");
        assertEquals(TODAY.plusDays(3), new EndDesignationDialog(null, null, given, TODAY.plusDays(3)).lastDay());
    }

    @Test
    void theStateOfADesignationIsAWord() {
        Designation given = new Designation(1, 5, "r", "Li", "Chen", TODAY, TODAY.plusDays(1));
        assertEquals(Messages.LabelDesignationFuture, KeyClientsView.state(given, TODAY.minusDays(1)));
        assertEquals(Messages.LabelDesignationInForce, KeyClientsView.state(given, TODAY.plusDays(1)));
        assertEquals(Messages.LabelDesignationEnded, KeyClientsView.state(given, TODAY.plusDays(2)));
    }
}
