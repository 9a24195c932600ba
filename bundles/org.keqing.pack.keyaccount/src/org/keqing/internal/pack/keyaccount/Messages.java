package org.keqing.internal.pack.keyaccount;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String MsgNoRound;

    static {
        NLS.initializeMessages("org.keqing.internal.pack.keyaccount.messages", Messages.class);
    }

    private Messages() {
    }
}
