package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Palette;

/** Shows a text; what is new is underlined, what is gone is struck out, also for those who see no colours. */
final class TextViewer {

    private static final int MARGIN = 20;
    private static final int TAB = 12;

    private final StyledText control;
    private TextDocument document = new TextDocument("", List.of(), List.of()); //$NON-NLS-1$

    TextViewer(Composite parent, String name) {
        control = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        control.setLineSpacing(4);
        control.setTabs(TAB);
        control.setAlwaysShowScrollBars(false);
        control.getAccessible().addAccessibleListener(new Named(name));
        Palette.selfColoured(control);
        Palette.follow(control, palette -> {
            control.setBackground(Palette.color(palette.background()));
            control.setForeground(Palette.color(palette.text()));
            paint(palette);
        });
    }

    StyledText control() {
        return control;
    }

    /** Shows a text and keeps the place that is seen. */
    void show(TextDocument shown) {
        int top = control.getTopPixel();
        document = shown;
        control.setText(shown.text());
        paint(Palette.of(control.getDisplay()));
        control.setTopPixel(top);
    }

    private void paint(Palette palette) {
        control.setStyleRanges(new StyleRange[0]);
        for (TextDocument.Run run : document.runs()) {
            StyleRange range = new StyleRange(run.start(), run.length(), null, null);
            switch (run.kind()) {
                case TITLE -> range.font = JFaceResources.getHeaderFont();
                case HEADING -> range.fontStyle = SWT.BOLD;
                case NUMBER, UNCHANGED -> range.foreground = Palette.color(palette.muted());
                case MISSING -> {
                    range.foreground = Palette.color(palette.danger());
                    range.fontStyle = SWT.BOLD;
                }
                case ADDED -> {
                    range.foreground = Palette.color(palette.good());
                    range.underline = true;
                }
                case REMOVED -> {
                    range.foreground = Palette.color(palette.danger());
                    range.strikeout = true;
                }
            }
            control.setStyleRange(range);
        }
    }

    /** The number of the clause in which the caret stands. */
    Optional<String> clause() {
        return document.clauseAt(control.getCaretOffset());
    }

    /** Puts the caret at a clause and shows it. */
    void reveal(String number) {
        control.setSelection(document.startOf(number));
        control.showSelection();
    }
}
