package org.keqing.ui;

/**
 * Text of the data on labels, buttons and menus, where the toolkit takes {@code &} for the mark of a mnemonic.
 *
 * @since 0.1
 */
public final class LabelText {

    private LabelText() {
    }

    /**
     * The text as a label has to be told it to show it letter by letter.
     *
     * @param text may be {@code null}, which is shown as nothing
     */
    public static String literal(String text) {
        return text == null ? "" : text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
