package org.keqing.internal.studio.ui;

import org.keqing.ui.News;

/** What the parts of the studio tell each other. */
public final class StudioNews {

    /** A scheme of the company was stored or removed. */
    public static final News SCHEMES = new News("org/keqing/studio/ui/SCHEMES");

    private StudioNews() {
    }
}
