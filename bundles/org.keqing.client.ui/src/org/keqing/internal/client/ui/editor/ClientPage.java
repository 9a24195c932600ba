package org.keqing.internal.client.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.model.Plurals;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.form.FieldForm;
import org.keqing.ui.form.FieldProblem;

/** A page of the client editor: name and problems in the header, contents made when the client has been loaded. */
abstract class ClientPage extends FormPage {

    private final ClientEditor editor;
    private final List<FieldForm> forms = new ArrayList<>();
    private Composite contents;

    ClientPage(ClientEditor editor, String id, String title) {
        super(editor, id, title);
        this.editor = editor;
    }

    /** Makes the contents for the loaded client. */
    abstract void create(Composite parent, ClientEditModel model);

    /** Refreshes what is not a field after a save. */
    void saved() {
        // fields follow the model by themselves
    }

    @Override
    protected final void createFormContent(IManagedForm managed) {
        ScrolledForm form = managed.getForm();
        form.getBody().setLayout(GridLayoutFactory.fillDefaults().margins(16, 8).create());
        form.setText(LabelText.literal(editor.input().getName()));
        Palette.onGround(form.getBody());
        if (editor.model().isPresent()) {
            show();
        } else {
            message(Messages.MsgLoading);
        }
    }

    /** Shows the client, after it was loaded or loaded anew. */
    final void show() {
        Optional<ClientEditModel> model = editor.model();
        if (getManagedForm() == null || model.isEmpty()) {
            return;
        }
        ScrolledForm form = getManagedForm().getForm();
        form.setRedraw(false);
        try {
            forms.clear();
            if (contents != null) {
                contents.dispose();
            }
            contents = Palette.onGround(new Composite(form.getBody(), SWT.NONE));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
            contents.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 16).create());
            create(contents, model.get());
            message(title(model.get()));
        } finally {
            form.setRedraw(true);
        }
        form.reflow(true);
        showProblems();
    }

    /** Shows a sentence as the title. */
    final void message(String text) {
        if (getManagedForm() != null) {
            getManagedForm().getForm().setText(LabelText.literal(text));
        }
    }

    /** Adds fields that this page watches. */
    final FieldForm watch(FieldForm form) {
        forms.add(form);
        form.onChange(editor::changed);
        return form;
    }

    final ClientEditor editor() {
        return editor;
    }

    final boolean isPending() {
        return forms.stream().anyMatch(FieldForm::isPending);
    }

    final void flush() {
        forms.forEach(FieldForm::flush);
    }

    final List<FieldProblem> problems() {
        return forms.stream().flatMap(f -> f.problems().stream()).toList();
    }

    /** Shows the problems of the page in its header. */
    final void showProblems() {
        if (getManagedForm() == null || getManagedForm().getForm().isDisposed()) {
            return;
        }
        List<FieldProblem> problems = problems();
        String text = switch (problems.size()) {
            case 0 -> null;
            case 1 -> NLS.bind(Messages.MsgProblem, label(problems.getFirst().feature()), problems.getFirst().message());
            default -> Plurals.bind(Messages.MsgProblems, problems.size(), String.join(", ", problems.stream().map(p -> label(p.feature())).toList())); //$NON-NLS-1$
        };
        getManagedForm().getForm().setMessage(text, text == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
    }

    private static String label(EStructuralFeature feature) {
        return Labels.of(feature, Locale.getDefault());
    }

    private static String title(ClientEditModel model) {
        String name = model.client().getName();
        String code = model.client().getCode();
        return name == null || name.isBlank() ? Messages.TitleNewClient : code == null ? name : name + "   " + code; //$NON-NLS-1$
    }
}
