package org.keqing.internal.support.ui.profit;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.internal.support.ui.form.ModelDialog;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.DuesCounted;
import org.keqing.support.profit.MarginRate;
import org.keqing.ui.Palette;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** From which limits on advice is given, and the margins that are assumed by nature of the client and product. */
final class ProfitSettingsDialog extends ModelDialog {

    private static final int NUMBER = 72;

    private final ProfitSettingsModel model;

    ProfitSettingsDialog(Shell parent, ProfitSettingsModel model, Save save) {
        super(parent, Messages.TitleProfitSettings, Messages.MsgProfitSettings, save);
        this.model = model;
    }

    @Override
    protected void createBody(Composite parent) {
        Composite limits = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(limits);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(limits);
        ProfitSettingsModel.LIMITS.forEach(kind -> limit(limits, kind));
        dues(limits);
        Label head = Palette.muted(new Label(parent, SWT.WRAP));
        head.setText(Messages.HeadMargins);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).hint(480, SWT.DEFAULT).applyTo(head);
        entries(parent, List.of(
            new TableColumn<>("nature", Messages.LabelNature, 208, ColumnKind.TEXT, rate -> ProfitSettingsModel.orAny(rate.nature())), //$NON-NLS-1$
            new TableColumn<>("product", Messages.LabelProduct, 208, ColumnKind.TEXT, rate -> ProfitSettingsModel.orAny(rate.product())), //$NON-NLS-1$
            new TableColumn<>("rate", Messages.LabelRate, 112, ColumnKind.PERCENT, MarginRate::rate)), "nature", model); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void dues(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.LabelDues);
        Combo choice = new Combo(parent, SWT.READ_ONLY);
        for (DuesCounted each : DuesCounted.values()) {
            choice.add(ProfitSettingsModel.word(each));
        }
        choice.select(model.dues().ordinal());
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> model.dues(DuesCounted.values()[choice.getSelectionIndex()])));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(choice);
        named(choice, Messages.LabelDues);
    }

    private void limit(Composite parent, AdviceKind kind) {
        String label = ProfitSettingsModel.word(kind);
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
        text.setText(model.limit(kind));
        GridDataFactory.fillDefaults().hint(NUMBER, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> model.limit(kind, text.getText()));
        named(text, label);
        new Label(parent, SWT.NONE).setText("%"); //$NON-NLS-1$
    }

    private static void named(Control control, String label) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = label;
            }
        });
    }
}
