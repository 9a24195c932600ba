package org.keqing.internal.contract.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextLanguage;
import org.keqing.ui.Palette;

/** Asks for template, language and the values of the template's own variables. */
final class SourceForm {

    private final SourceModel model;
    private final Runnable changed;
    private final Composite root;
    private final ScrolledComposite scrolled;
    private final Composite values;
    private final Combo templates;
    private final Combo languages;

    SourceForm(Composite parent, SourceModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(false).spacing(16, 4).applyTo(root);
        label(root, Messages.LabelTemplate);
        label(root, Messages.LabelLanguage);
        templates = new Combo(root, SWT.READ_ONLY);
        model.templates().forEach(each -> templates.add(name(each)));
        templates.getAccessible().addAccessibleListener(new Named(Messages.LabelTemplate));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(templates);
        languages = new Combo(root, SWT.READ_ONLY);
        for (TextLanguage language : TextLanguage.values()) {
            languages.add(TextModel.language(language));
        }
        languages.getAccessible().addAccessibleListener(new Named(Messages.LabelLanguage));
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(languages);
        scrolled = new ScrolledComposite(root, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).indent(0, 12).hint(SWT.DEFAULT, 240).applyTo(scrolled);
        values = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 4).extendedMargins(0, 8, 0, 8).applyTo(values);
        scrolled.setContent(values);
        templates.addListener(SWT.Selection, e -> choose(model.templates().get(templates.getSelectionIndex())));
        languages.addListener(SWT.Selection, e -> {
            model.choose(TextLanguage.values()[languages.getSelectionIndex()]);
            fill();
            changed.run();
        });
        fill();
    }

    static String name(ContractTemplate template) {
        return template.name(TextLanguage.of(Locale.getDefault())) + "  " + template.version(); //$NON-NLS-1$
    }

    Control control() {
        return root;
    }

    private void choose(ContractTemplate chosen) {
        model.choose(chosen);
        fill();
        changed.run();
    }

    private static Label label(Composite parent, String text) {
        Label label = Palette.muted(new Label(parent, SWT.NONE));
        label.setText(text);
        return label;
    }

    /** Shows the variables of the chosen template, two in a row. */
    private void fill() {
        templates.select(model.templates().indexOf(model.template()));
        languages.select(model.language().ordinal());
        for (Control child : values.getChildren()) {
            child.dispose();
        }
        List<TemplateVariable> variables = new ArrayList<>(model.template().variables());
        for (TemplateVariable variable : variables) {
            field(variable);
        }
        values.layout(true, true);
        scrolled.setMinSize(values.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void field(TemplateVariable variable) {
        Composite field = new Composite(values, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(field);
        String name = variable.label(TextLanguage.of(Locale.getDefault())) + (variable.required() ? " *" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        label(field, name);
        boolean number = variable.kind() == TemplateVariable.Kind.MONEY || variable.kind() == TemplateVariable.Kind.NUMBER;
        Text text = new Text(field, SWT.BORDER | (number ? SWT.RIGHT : SWT.NONE));
        text.setText(model.value(variable.name()));
        text.getAccessible().addAccessibleListener(new Named(name));
        text.setMessage(switch (variable.kind()) {
            case DATE -> "2026-01-31"; //$NON-NLS-1$
            case MONEY -> "0.00"; //$NON-NLS-1$
            default -> ""; //$NON-NLS-1$
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Label problem = Palette.danger(new Label(field, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        text.addListener(SWT.Modify, e -> {
            model.set(variable.name(), text.getText());
            String wrong = model.problem(variable);
            problem.setText(wrong == null ? "" : wrong); //$NON-NLS-1$
            changed.run();
        });
    }
}
