package org.keqing.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;

/** What a window remembered before a crash is opened with. */
class LostEditorsTest {

    @Test
    void onlyEditorsWhoseInputWasRememberedComeBack() {
        var application = MApplicationFactory.INSTANCE.createApplication();
        var window = MBasicFactory.INSTANCE.createWindow();
        var stack = MBasicFactory.INSTANCE.createPartStack();
        application.getChildren().add(window);
        window.getChildren().add(stack);
        MPart kept = part("org.eclipse.e4.ui.compatibility.editor", "kept");
        kept.getPersistedState().put("memento", "<editor/>");
        MPart lost = part("org.eclipse.e4.ui.compatibility.editor", "lost");
        stack.getChildren().addAll(List.of(part("org.keqing.client.ui.clients", "view"), kept, lost));
        stack.setSelectedElement(lost);
        new LostEditors(application).remove();
        assertEquals(List.of("view", "kept"), stack.getChildren().stream().map(each -> ((MPart) each).getLabel()).toList());
        assertNull(stack.getSelectedElement());
    }

    private static MPart part(String id, String label) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setElementId(id);
        part.setLabel(label);
        return part;
    }
}
