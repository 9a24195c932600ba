package org.keqing.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.keqing.ui.Palette;
import org.keqing.ui.UiIds;

/** The labelled bar of perspectives at the left edge: each plug-in's perspective with its icon and name. */
public final class PerspectiveBar {

    private static final List<String> ORDER = List.of(UiIds.PERSPECTIVE_CLIENTS, UiIds.PERSPECTIVE_EVALUATION, UiIds.PERSPECTIVE_STUDIO,
        UiIds.PERSPECTIVE_CONTRACTS, UiIds.PERSPECTIVE_SUPPORT, UiIds.PERSPECTIVE_ANALYSIS);

    private final IWorkbenchWindow window;
    private List<PerspectiveButton> buttons = List.of();

    @Inject
    public PerspectiveBar(IWorkbenchWindow window) {
        this.window = window;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 8, 8).applyTo(bar);
        buttons = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
            .filter(p -> p.getId().startsWith("org.keqing.")) //$NON-NLS-1$
            .sorted((a, b) -> Integer.compare(place(a), place(b)))
            .map(p -> new PerspectiveButton(bar, p.getLabel(), p.getImageDescriptor(), () -> show(p))
                .carrying(p.getId()))
            .toList();
        buttons.forEach(b -> GridDataFactory.fillDefaults().hint(PerspectiveButton.WIDTH, PerspectiveButton.HEIGHT).applyTo(b));
        Palette.follow(bar, p -> bar.setBackground(Palette.color(ground(p))));
        PerspectiveAdapter listener = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                mark(perspective);
            }
        };
        window.addPerspectiveListener(listener);
        bar.addDisposeListener(e -> window.removePerspectiveListener(listener));
        if (window.getActivePage() != null) {
            mark(window.getActivePage().getPerspective());
        }
    }

    /** The ground of the window's edges, as the style sheets have it. */
    static RGB ground(Palette palette) {
        return Palette.rgb(palette.dark() ? 0x22262B : 0xF6F7F9);
    }

    private void show(IPerspectiveDescriptor perspective) {
        window.getActivePage().setPerspective(perspective);
    }

    private void mark(IPerspectiveDescriptor active) {
        buttons.stream().filter(b -> !b.isDisposed()).forEach(b -> b.setActive(active != null && b.carried().equals(active.getId())));
    }

    private static int place(IPerspectiveDescriptor perspective) {
        int place = ORDER.indexOf(perspective.getId());
        return place < 0 ? ORDER.size() : place;
    }
}
