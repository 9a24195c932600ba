package org.keqing.internal.evaluation.ui.round;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.model.Plurals;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.Palette;
import org.keqing.ui.StepLine;

/** The head of a round: its name, what it freezes, the states as steps, and what can be done now. */
final class RoundHead {

    private final Composite root;
    private final Label title;
    private final Label facts;
    private final StepLine steps;
    private final Composite buttons;

    RoundHead(Composite parent) {
        root = Palette.onGround(new Composite(parent, SWT.NONE));
        root.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(16, 4).applyTo(root);
        title = new Label(root, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        buttons = new Composite(root, SWT.NONE);
        GridDataFactory.fillDefaults().span(1, 3).align(SWT.END, SWT.CENTER).applyTo(buttons);
        facts = Palette.muted(new Label(root, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
        steps = new StepLine(root);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps.control());
        Palette.follow(root, palette -> {
            root.setBackground(Palette.color(palette.background()));
            title.setForeground(Palette.color(palette.text()));
        });
    }

    Composite control() {
        return root;
    }

    void show(Round round, Scheme scheme) {
        title.setText(round.name());
        facts.setText(Plurals.bind(Messages.LabelRoundFacts,
            new Object[] { Schemes.name(scheme, Locale.getDefault()), round.schemeVersion(), round.from(), round.asOf(), String.format("%,d", round.size()), round.committee().members().size() }));
        steps.show(Arrays.stream(RoundState.values()).map(RoundTexts::state).toList(), round.state().ordinal());
        for (var child : buttons.getChildren()) {
            child.dispose();
        }
    }

    /** Adds a button at the right. */
    void button(String label, String tip, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).spacing(8, 0).applyTo(buttons);
    }

    void layout() {
        root.layout(true, true);
        root.getParent().layout(true, true);
    }
}
