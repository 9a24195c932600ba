package org.keqing.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What a view shows while it has nothing to show: an icon, one sentence, what to do next.
 *
 * @since 0.1
 */
public final class EmptyState extends Composite {

    private final Label icon;
    private final Label title;
    private final Label text;
    private final Composite buttons;
    private final Icons icons;
    private String iconName;
    private Class<?> iconOwner;

    /** An empty state that fills its parent. */
    public EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        icons = new Icons(this);
        Palette.onGround(this);
        GridLayoutFactory.fillDefaults().margins(16, 24).applyTo(this);
        Composite middle = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(middle);
        icon = new Label(middle, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(icon);
        title = new Label(middle, SWT.CENTER | SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
        text = Palette.muted(new Label(middle, SWT.CENTER | SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        buttons = new Composite(middle, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, 8).applyTo(buttons);
        Palette.follow(this, palette -> {
            setBackground(Palette.color(palette.background()));
            title.setForeground(Palette.color(palette.text()));
            showIcon(palette);
        });
    }

    /**
     * Sets the icon and the sentences, and removes all buttons.
     *
     * @param owner    a class of the bundle that holds the icon
     * @param name     the icon's file name without extension
     * @param headline one line
     * @param sentence what it means and what to do; empty when the headline says it all
     */
    public void show(Class<?> owner, String name, String headline, String sentence) {
        iconOwner = owner;
        iconName = name;
        showIcon(Palette.of(getDisplay()));
        title.setText(LabelText.literal(headline));
        text.setText(LabelText.literal(sentence));
        ((GridData) text.getLayoutData()).exclude = sentence.isEmpty();
        text.setVisible(!sentence.isEmpty());
        for (var child : buttons.getChildren()) {
            child.dispose();
        }
        layout(true, true);
    }

    /** Adds a button below the sentence. */
    public Button button(String label, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).spacing(12, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().hint(Math.max(120, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 16), SWT.DEFAULT).applyTo(button);
        layout(true, true);
        return button;
    }

    private void showIcon(Palette palette) {
        if (iconName != null) {
            icon.setImage(icons.get(iconOwner, iconName, 48, palette.rule()));
        }
    }
}
