package org.keqing.internal.client.ui.editor;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.ui.Forms;
import org.keqing.ui.form.FieldForm;

/** The client file: a section per information group with its fields in two columns, then contacts and team. */
final class FilePage extends ClientPage {

    static final String ID = "file"; //$NON-NLS-1$

    private static final List<String> GROUPS = List.of("basic", "network", "administration", "operation", "personal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    FilePage(ClientEditor editor) {
        super(editor, ID, Messages.PageFile);
    }

    /** Makes the page if it was never shown, so that its checks take part. */
    void ensureCreated() {
        if (getManagedForm() == null) {
            editor().setActivePage(ID);
        }
    }

    @Override
    void create(Composite parent, ClientEditModel model) {
        Locale locale = Locale.getDefault();
        for (String group : GROUPS) {
            Composite body = section(parent, Labels.group(Literals.CLIENT, group, locale));
            FieldForm form = watch(Forms.twoColumns(body, model.domain(), Forms.group(Literals.CLIENT, group)));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
            form.setInput(model.client());
        }
        list(parent, model, Messages.LabelContacts, Literals.CLIENT__CONTACTS);
        list(parent, model, Messages.LabelTeam, Literals.CLIENT__TEAM);
    }

    private void list(Composite parent, ClientEditModel model, String title, EStructuralFeature feature) {
        Composite body = section(parent, title);
        PartsTable table = new PartsTable(body, model, (org.eclipse.emf.ecore.EReference) feature);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
    }

    private Composite section(Composite parent, String title) {
        Section section = getManagedForm().getToolkit().createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 8).applyTo(body);
        section.setClient(body);
        return body;
    }
}
