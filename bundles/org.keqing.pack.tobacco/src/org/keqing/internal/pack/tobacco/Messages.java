package org.keqing.internal.pack.tobacco;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {
    public static String MsgCeilingRange;
    public static String MsgNoTranche;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.tobacco.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
