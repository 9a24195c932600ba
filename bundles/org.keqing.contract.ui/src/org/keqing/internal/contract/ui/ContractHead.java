package org.keqing.internal.contract.ui;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.model.Contract;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** The head of a contract: with whom and of which category, its number and where it stands in its life, the steps that can be done, and what is wrong. */
final class ContractHead {

    private final Composite area;
    private final Label who;
    private final LifeBar life;
    private final Label problem;

    /**
     * @param before called with what opens a step's dialog; may save something first
     * @param after  called when a step was done
     * @param opener opens what follows the contract
     */
    ContractHead(Composite parent, ContractServices services, Consumer<Runnable> before, Runnable after, Consumer<ContractEditorInput> opener) {
        area = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(0, 6).spacing(0, 0).applyTo(area);
        who = Palette.muted(new Label(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(who);
        life = new LifeBar(area, services, before, after, opener);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(life.control());
        problem = Palette.danger(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).exclude(true).applyTo(problem);
        problem.setVisible(false);
    }

    Composite control() {
        return area;
    }

    /** Shows a contract; nothing is wrong for now. */
    void show(Contract contract, boolean stored) {
        String client = ContractEditorInput.clientOf(contract).label();
        String category = contract.getCategory();
        who.setText(LabelText.literal(category == null || category.isBlank() ? client : client + "  \u00B7  " + category)); //$NON-NLS-1$
        life.show(contract.getId(), contract.getNumber(), contract.getState(), stored);
        problem(""); //$NON-NLS-1$
    }

    /** Says what is wrong; an empty text for nothing. */
    void problem(String text) {
        String shown = LabelText.literal(text);
        if (!problem.getText().equals(shown)) {
            problem.setText(shown);
            problem.setVisible(!text.isEmpty());
            ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
            problem.requestLayout();
        }
    }
}
