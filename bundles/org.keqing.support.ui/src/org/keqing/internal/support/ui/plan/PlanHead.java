package org.keqing.internal.support.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPlan;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.StepLine;

/** The head of a plan: for whom, where it stands, a button per possible step, and what is wrong. */
final class PlanHead {

    private final Composite area;
    private final Label who;
    private final StepLine line;
    private final Composite buttons;
    private final Label problem;
    private final Consumer<PlanStep> action;

    PlanHead(Composite parent, Consumer<PlanStep> action) {
        this.action = action;
        area = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(16, 8).applyTo(area);
        who = Palette.muted(new Label(area, SWT.NONE));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(who);
        line = new StepLine(area);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line.control());
        buttons = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        problem = Palette.danger(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(problem);
        problem.setVisible(false);
    }

    Composite control() {
        return area;
    }

    /** Shows a plan; nothing is wrong for now. */
    void show(SupportPlan plan, boolean isNew) {
        String client = plan.getClient().getName() + "  " + plan.getClient().getCode(); //$NON-NLS-1$
        who.setText(LabelText.literal(plan.getMembers().isEmpty() ? client : NLS.bind(Messages.LabelGroup, client, plan.getMembers().size())));
        boolean dropped = plan.getState() == PlanState.DROPPED;
        List<PlanState> states = dropped ? List.of(PlanState.PLANNED, PlanState.DROPPED) : List.of(PlanState.PLANNED, PlanState.RUNNING, PlanState.DONE);
        line.show(states.stream().map(state -> PlanWords.state(state, Locale.getDefault())).toList(), states.indexOf(plan.getState()));
        Stream.of(buttons.getChildren()).forEach(Control::dispose);
        List<PlanStep> steps = isNew ? List.of() : PlanStep.of(plan.getState());
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, steps.size())).spacing(8, 0).applyTo(buttons);
        for (PlanStep step : steps) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(PlanActions.word(step));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.accept(step)));
        }
        problem(""); //$NON-NLS-1$
    }

    /** Says what is wrong; an empty text for nothing. */
    void problem(String text) {
        problem.setText(LabelText.literal(text));
        problem.setVisible(!text.isEmpty());
        ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
        area.getParent().layout(true, true);
    }
}
