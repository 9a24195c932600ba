package org.keqing.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keqing.internal.app.ClientViews.Entry;

/** The tabs beside the client list stand in the order of their numbers, not in that of the plug-ins. */
class ClientViewsTest {

    @Test
    void theNumberDecidesThenTheId() {
        ClientViews views = new ClientViews(List.of(new Entry("d", 400), new Entry("c", 200), new Entry("b", 200), new Entry("a", 300), new Entry("z", -1)));
        assertEquals(List.of("z", "b", "c", "a", "d"), views.existing(id -> true, id -> fail(id)));
    }

    @Test
    void aViewThatIsNotThereIsLeftOutAndNoneStandsTwice() {
        ClientViews views = new ClientViews(List.of(new Entry("a", 1), new Entry("a", 3), new Entry("gone", 2)));
        List<String> missing = new ArrayList<>();
        assertEquals(List.of("a"), views.existing(id -> !id.equals("gone"), missing::add));
        assertEquals(List.of("gone"), missing);
    }

    @Test
    void theOverviewOfTheInstalledPlugInsComesFirst() {
        Assumptions.assumeTrue(Platform.isRunning(), "only inside OSGi");
        assertEquals("org.keqing.client.ui.overview", ClientViews.of(Platform.getExtensionRegistry()).existing(id -> true, id -> fail(id)).getFirst());
    }
}
