package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TestClient;

class CaseTextTest {

    private final Scheme scheme = TestSchemes.weighted();

    @Test
    void asWritten() {
        assertEquals("main; amount = 500; loyalty: qualified", CaseText.format(scheme.getTests().getFirst().getClients()));
    }

    @Test
    void anInputAndACriterionOfOneNameAreToldApart() {
        List<TestClient> clients = CaseText.parse(scheme, " important;amount=1200.50; amount : 7.999\n\n-").orElseThrow();
        assertEquals(2, clients.size());
        assertEquals("amount", clients.getFirst().getGiven().get(0).getInput());
        assertEquals("1200.50", clients.getFirst().getGiven().get(0).getValue());
        assertEquals("amount", clients.getFirst().getGiven().get(1).getCriterion());
        assertEquals("7.999", clients.getFirst().getGiven().get(1).getValue());
        assertNull(clients.get(1).getTier());
        assertEquals("important; amount = 1200.50; amount: 7.999\n-", CaseText.format(clients));
    }

    @Test
    void whatIsNotUnderstoodIsNotTaken() {
        assertTrue(CaseText.parse(scheme, "huge; amount = 1").isEmpty(), "no such tier");
        assertTrue(CaseText.parse(scheme, "main; volume = 1").isEmpty(), "no such input");
        assertTrue(CaseText.parse(scheme, "main; volume: good").isEmpty(), "no such criterion");
        assertTrue(CaseText.parse(scheme, "main; amount").isEmpty(), "no value");
        assertTrue(CaseText.parse(scheme, "main; amount =").isEmpty(), "an empty value");
    }
}
