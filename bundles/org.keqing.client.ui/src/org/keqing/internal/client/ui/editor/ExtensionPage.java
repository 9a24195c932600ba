package org.keqing.internal.client.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.client.ClientExtension;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Forms;
import org.keqing.ui.UiIds;
import org.keqing.ui.form.FieldForm;

/** The attributes that a pack adds to the client, on a page made from its class. */
final class ExtensionPage extends ClientPage {

    private final EClass type;

    ExtensionPage(ClientEditor editor, EClass type, String title) {
        super(editor, type.getEPackage().getNsURI() + '#' + type.getName(), title);
        this.type = type;
    }

    @Override
    void create(Composite parent, ClientEditModel model) {
        Optional<ClientExtension> extension = model.extension(type);
        if (extension.isEmpty()) {
            EmptyState empty = new EmptyState(parent);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(empty);
            empty.show(UiIds.class, "sheet", getTitle(), Messages.MsgNoExtension); //$NON-NLS-1$
            empty.button(Messages.ActionAddExtension, () -> {
                model.addExtension(type);
                show();
            });
            return;
        }
        FieldForm form = watch(Forms.twoColumns(parent, model.domain(), Forms.attributes(type)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.setInput(extension.get());
    }
}
