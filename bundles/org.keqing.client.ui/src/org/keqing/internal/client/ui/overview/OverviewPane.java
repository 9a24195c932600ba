package org.keqing.internal.client.ui.overview;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.ClientInsight;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A client at a glance: tier, figures, history of tiers, what is due. Used by the overview view and the editor's first page. */
public final class OverviewPane {

    private final ScrolledComposite scroll;
    private final boolean withName;
    private Composite content;
    private Palette palette;
    private Overview shown;

    /**
     * An empty pane.
     *
     * @param parent   the pane becomes its child
     * @param withName whether name and code are shown; the editor has them in its header
     */
    public OverviewPane(Composite parent, boolean withName) {
        this.withName = withName;
        scroll = Palette.onGround(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, e -> fit());
        Palette.follow(scroll, p -> {
            palette = p;
            scroll.setBackground(Palette.color(p.background()));
            if (shown != null) {
                show(shown);
            }
        });
    }

    public Composite control() {
        return scroll;
    }

    /** Shows a client. */
    public void show(Overview overview) {
        shown = overview;
        scroll.setRedraw(false);
        if (content != null) {
            content.dispose();
        }
        content = Palette.onGround(new Composite(scroll, SWT.NONE));
        content.setBackground(Palette.color(palette.background()));
        GridLayoutFactory.fillDefaults().margins(withName ? 16 : 0, withName ? 12 : 4).spacing(0, 6).applyTo(content);
        head(overview);
        figures(overview.figures());
        tiers(overview);
        reminders(overview.reminders());
        scroll.setContent(content);
        fit();
        scroll.setRedraw(true);
    }

    /** The services that know something of a client, in their order. */
    public static List<ClientInsight> insights() {
        BundleContext context = FrameworkUtil.getBundle(OverviewPane.class).getBundleContext();
        List<ClientInsight> found = new ArrayList<>();
        try {
            for (ServiceReference<ClientInsight> reference : context.getServiceReferences(ClientInsight.class, null)) {
                ClientInsight insight = context.getService(reference);
                if (insight != null) {
                    found.add(insight);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        found.sort((a, b) -> Integer.compare(a.order(), b.order()));
        return found;
    }

    /** Logs a contributor that failed. */
    public static void log(ClientInsight insight, Exception failure) {
        ILog.of(OverviewPane.class).error("Overview without " + insight.getClass().getName(), failure); //$NON-NLS-1$
    }

    private void head(Overview overview) {
        if (withName) {
            Composite line = row(2, 10);
            label(line, overview.client().name(), true, false);
            label(line, overview.client().code(), false, true);
        }
        new TierLine(content, overview, palette);
        if (overview.potential() != null) {
            label(content, NLS.bind(Messages.LabelPotential, overview.potential()), false, false);
        }
        List<String> facts = new ArrayList<>();
        if (overview.manager() != null) {
            facts.add(NLS.bind(Messages.LabelManager, overview.manager()));
        }
        if (overview.since() != null) {
            facts.add(NLS.bind(Messages.LabelSince, overview.since()));
        }
        if (overview.region() != null) {
            facts.add(overview.region());
        }
        if (!facts.isEmpty()) {
            label(content, String.join("  \u00B7  ", facts), false, true); //$NON-NLS-1$
        }
    }

    private void figures(List<ClientInsight.Figure> figures) {
        if (!figures.isEmpty()) {
            FigureTiles tiles = new FigureTiles(content, figures, palette);
            GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(tiles);
        }
    }

    private void tiers(Overview overview) {
        heading(Messages.LabelTierHistory);
        if (overview.tiers().isEmpty()) {
            label(content, Messages.MsgNoTierHistory, false, true);
        } else {
            TierHistoryChart chart = new TierHistoryChart(content, overview.tiers(), palette);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(chart);
        }
    }

    private void reminders(List<String> reminders) {
        if (!reminders.isEmpty()) {
            heading(Messages.LabelDue);
            reminders.forEach(reminder -> label(content, "\u25B8 " + reminder, false, false)); //$NON-NLS-1$
        }
    }

    private void heading(String text) {
        Label label = label(content, text, false, false);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(label);
    }

    private Composite row(int columns, int spacing) {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(spacing, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private Label label(Composite parent, String text, boolean title, boolean muted) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(LabelText.literal(text));
        if (title) {
            label.setFont(JFaceResources.getHeaderFont());
        }
        if (muted) {
            Palette.muted(label);
        } else {
            label.setForeground(Palette.color(palette.text()));
        }
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(!muted || parent == content, false).applyTo(label);
        return label;
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scroll.setMinSize(content.computeSize(Math.max(200, scroll.getClientArea().width), SWT.DEFAULT));
        }
    }
}
