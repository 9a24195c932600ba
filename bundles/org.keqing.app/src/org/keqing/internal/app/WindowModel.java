package org.keqing.internal.app;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.keqing.ui.UiIds;

/** What the workbench window has and the layout of perspectives cannot say: the bar of perspectives at the left, and the list of clients among the editors. */
final class WindowModel {

    private static final String BAR = "org.keqing.app.perspectiveBar"; //$NON-NLS-1$
    private static final String SPACER = "org.keqing.app.spacer"; //$NON-NLS-1$
    private static final String SEARCH = "org.keqing.app.quickAccess"; //$NON-NLS-1$
    private static final String DAY = "org.keqing.day.ui.day"; //$NON-NLS-1$
    private static final String EDITOR_STACK = "org.eclipse.e4.primaryDataStack"; //$NON-NLS-1$

    private WindowModel() {
    }

    /** Puts the bar of perspectives at the left edge. */
    static void arrange(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        if (window.getService(MWindow.class) instanceof MTrimmedWindow model && models.find(BAR, model) == null) {
            MTrimBar left = models.getTrim(model, SideValue.LEFT);
            left.getChildren().add(0, control(models, BAR, "org.keqing.app", PerspectiveBar.class.getName())); //$NON-NLS-1$
            left.setToBeRendered(true);
            left.setVisible(true);
            MTrimBar top = models.getTrim(model, SideValue.TOP);
            top.getChildren().add(control(models, SPACER, "org.eclipse.e4.ui.workbench.renderers.swt", //$NON-NLS-1$
                "org.eclipse.e4.ui.workbench.renderers.swt.LayoutModifierToolControl", "stretch")); //$NON-NLS-1$ //$NON-NLS-2$
            top.getChildren().add(control(models, SEARCH, "org.keqing.app", QuickAccessField.class.getName())); //$NON-NLS-1$
        }
    }

    private static MToolControl control(EModelService models, String id, String bundle, String type, String... tags) {
        MToolControl control = models.createModelElement(MToolControl.class);
        control.setElementId(id);
        control.setContributionURI("bundleclass://" + bundle + '/' + type); //$NON-NLS-1$
        control.getTags().addAll(List.of(tags));
        return control;
    }

    /** Shows the list of clients as the first tab of the editor area, and beside it what is due, where a plug-in shows that. */
    static void listIntoEditorArea(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        List<MPartStack> stacks = models.findElements(model, EDITOR_STACK, MPartStack.class, null, EModelService.ANYWHERE);
        if (stacks.isEmpty()) {
            return;
        }
        MPartStack editors = stacks.getFirst();
        List<MPlaceholder> placed = models.findElements(model, UiIds.VIEW_CLIENTS, MPlaceholder.class, null, EModelService.ANYWHERE);
        if (placed.stream().anyMatch(p -> editors.getChildren().contains(p))) {
            return;
        }
        try {
            window.getActivePage().showView(UiIds.VIEW_CLIENTS);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        MPerspective perspective = models.getActivePerspective(model);
        MPlaceholder list = models.findElements(perspective, UiIds.VIEW_CLIENTS, MPlaceholder.class, null, EModelService.ANYWHERE).getFirst();
        models.move(list, editors, 0);
        list.setCloseable(false);
        models.findElements(perspective, DAY, MPlaceholder.class, null, EModelService.ANYWHERE).stream().findFirst().ifPresent(day -> models.move(day, editors, 1));
        editors.setSelectedElement(list);
        window.getService(MApplication.class).getContext().processWaiting();
    }
}
