package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TextLanguage;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.records.ChoiceField;

/** Compares two versions of a template. */
final class CompareDialog extends AreaDialog {

    private final CompareModel model;
    private TextViewer viewer;

    CompareDialog(Shell parent, CompareModel model) {
        super(parent, Messages.TitleCompare);
        this.model = model;
        setShellStyle(getShellStyle() | SWT.MAX);
    }

    @Override
    protected void createContent(Composite area) {
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(16, 12).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        version(body, Messages.LabelBefore, model.before(), model::chooseBefore);
        version(body, Messages.LabelAfter, model.after(), model::chooseAfter);
        ChoiceField<TextLanguage> language = new ChoiceField<>(body, Messages.LabelLanguage, List.of(TextLanguage.values()), TextModel::language, chosen -> {
            model.choose(chosen);
            show();
        });
        language.choose(model.language());
        viewer = new TextViewer(body, Messages.TitleCompare);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(800, 440).applyTo(viewer.control());
        setTitle(SourceForm.name(model.after()));
        show();
    }

    private void version(Composite parent, String label, ContractTemplate first, Consumer<ContractTemplate> choose) {
        ChoiceField<ContractTemplate> field = new ChoiceField<>(parent, label, model.versions(), each -> each.version().toString(), chosen -> {
            choose.accept(chosen);
            show();
        });
        field.choose(first);
    }

    private void show() {
        viewer.show(model.document());
        TextDocument.first(model.differences()).ifPresent(viewer::reveal);
        setMessage(model.summary());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionClose, true);
    }
}
