package org.keqing.internal.contract.ui.text;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.ui.text.NewContractsModel.Term;
import org.keqing.model.Labels;
import org.keqing.ui.Palette;
import org.keqing.ui.records.ChoiceField;

/** On which terms. */
final class TermsPage extends WizardPage {

    private final NewContractsModel model;

    TermsPage(NewContractsModel model) {
        super("terms", Messages.TitleTerms, null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.MsgTerms);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(16, 10).applyTo(area);
        for (Term term : Term.values()) {
            field(area, term);
        }
        ChoiceField<Rhythm> rhythm = new ChoiceField<>(area, Labels.of(ContractPackage.Literals.CONTRACT__RHYTHM, Locale.getDefault()),
            Rhythm.VALUES.stream().filter(each -> each != Rhythm.SEASONAL).toList(), each -> Labels.of(ContractPackage.Literals.RHYTHM.getEEnumLiteral(each.getValue()), Locale.getDefault()), chosen -> {
                model.choose(chosen);
                check();
            });
        rhythm.choose(model.rhythm());
        check();
        setControl(area);
    }

    private void field(Composite parent, Term term) {
        Composite field = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(field);
        GridDataFactory.fillDefaults().grab(true, false).span(term == Term.SUBJECT ? 2 : 1, 1).applyTo(field);
        String name = term.label() + (term.required() ? " *" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        Label label = Palette.muted(new Label(field, SWT.NONE));
        label.setText(name);
        Text text = new Text(field, SWT.BORDER | (term.isAmount() ? SWT.RIGHT : SWT.NONE));
        text.setText(model.term(term));
        text.getAccessible().addAccessibleListener(new Named(name));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Label problem = Palette.danger(new Label(field, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        text.addListener(SWT.Modify, e -> {
            model.set(term, text.getText());
            String wrong = model.problem(term);
            problem.setText(wrong == null ? "" : wrong); //$NON-NLS-1$
            check();
        });
    }

    private void check() {
        String problem = model.problemOfTerms();
        setMessage(Messages.MsgDuesNeedAmount.equals(problem) ? problem : null, WARNING);
        setPageComplete(problem == null);
    }
}
