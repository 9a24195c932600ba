package org.keqing.internal.support.ui.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.keqing.store.Store;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;

/**
 * A view in the stack of the selected client.
 *
 * @param <C> what is read
 */
public abstract class ClientStackView<C> extends StoreView<C> {

    private volatile ClientRef client;
    private Composite ground;

    /** A change of objects of these classes makes it read again. */
    protected ClientStackView(EClass... classes) {
        super(classes);
    }

    /** The plain ground of the content, with one column. */
    protected final Composite ground(Composite parent) {
        ground = new Composite(parent, SWT.NONE);
        GridLayout layout = GridLayoutFactory.fillDefaults().spacing(0, 4).create();
        ground.setLayout(layout);
        Palette.follow(ground, palette -> ground.setBackground(Palette.color(palette.background())));
        return ground;
    }

    /** A heading above what follows. */
    protected static Label heading(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).hint(200, SWT.DEFAULT).applyTo(label);
        Palette.follow(label, palette -> {
            label.setBackground(Palette.color(palette.background()));
            label.setForeground(Palette.color(palette.text()));
        });
        return label;
    }

    /** A line of text in the colour of hints. */
    protected static Label hint(Composite parent) {
        Label label = Palette.muted(new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).hint(200, SWT.DEFAULT).applyTo(label);
        Palette.follow(label, palette -> label.setBackground(Palette.color(palette.background())));
        return label;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        ClientSelection.follow(getSite(), ground, chosen -> {
            client = chosen;
            clients().select(chosen);
            choose();
        });
    }

    /** The client, if one is selected. */
    protected final Optional<ClientRef> client() {
        return Optional.ofNullable(client);
    }

    @Override
    protected final void explain(EmptyState sentence) {
        if (client == null) {
            sentence.show(getClass(), icon(), getPartName(), Messages.MsgChooseClient);
        } else {
            explainNothing(sentence);
        }
    }

    @Override
    protected final C read(Store store) throws Exception {
        ClientRef now = client;
        return now == null ? null : readOf(store, now);
    }

    @Override
    protected final boolean fill(C read) {
        if (read == null) {
            return false;
        }
        if (isEmpty(read)) {
            return false;
        }
        show(read);
        ground.layout(true, true);
        return true;
    }

    /** Reads what there is of a client; not on the UI thread. */
    protected abstract C readOf(Store store, ClientRef of) throws Exception;

    /** Whether there is nothing to show of a client, so that {@link #explainNothing} is to say why. */
    protected boolean isEmpty(C read) {
        return false;
    }

    /** Says why there is nothing to show of the client. */
    protected void explainNothing(EmptyState sentence) {
        // there is always something
    }

    /** Shows what was read. */
    protected abstract void show(C read);

    /** Asks by a form and reads again when it was done. */
    protected final void ask(FormModel model) {
        ask(model, null);
    }

    /**
     * Asks by a form and reads again when it was done.
     *
     * @param companion stands by while the form is open, {@code null}: nobody
     */
    protected final void ask(FormModel model, FormCompanion companion) {
        if (new FormDialog(getSite().getShell(), model, companion).open() == Window.OK) {
            reload();
        }
    }
}
