package org.keqing.internal.store.postgresql;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    private static final String BUNDLE_NAME = "org.keqing.internal.store.postgresql.messages";

    public static String FindingCollation;
    public static String MsgLogin;
    public static String MsgUnreachable;

    static {
        NLS.initializeMessages(BUNDLE_NAME, Messages.class);
    }

    private Messages() {
    }
}
