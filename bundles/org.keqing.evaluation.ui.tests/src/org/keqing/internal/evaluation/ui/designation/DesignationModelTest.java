package org.keqing.internal.evaluation.ui.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Designation;

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
}
