package org.keqing.internal.app;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.graphics.FontData;
import org.keqing.ui.Tables;

/** The font of tables as the user chose it; tables follow the font registry. */
final class TableFont {

    private static final String KEY = "font.tables"; //$NON-NLS-1$

    private final Settings settings;

    TableFont(Settings settings) {
        this.settings = settings;
    }

    /** Puts the remembered font into the registry. */
    void restore() {
        String stored = settings.get(KEY, ""); //$NON-NLS-1$
        if (!stored.isEmpty()) {
            JFaceResources.getFontRegistry().put(Tables.FONT, PreferenceConverter.readFontData(stored));
        }
    }

    /** Uses and remembers a font. */
    void set(FontData[] font) {
        JFaceResources.getFontRegistry().put(Tables.FONT, font);
        settings.put(KEY, PreferenceConverter.getStoredRepresentation(font));
    }
}
