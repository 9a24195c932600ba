package org.keqing.internal.store.derby;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    private static final String BUNDLE_NAME = "org.keqing.internal.store.derby.messages";

    public static String FindingTable;
    public static String MsgCannotOpen;
    public static String MsgInUse;
    public static String MsgNoDatabase;

    static {
        NLS.initializeMessages(BUNDLE_NAME, Messages.class);
    }

    private Messages() {
    }
}
