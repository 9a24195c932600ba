package org.keqing.internal.help.ui;

import org.eclipse.osgi.util.NLS;

/** Words of the help. */
final class Messages extends NLS {

    public static String ActionBack;
    public static String ActionForward;
    public static String ActionHome;
    public static String HintSearch;
    public static String JobRead;
    public static String JobSearch;
    public static String MsgNoPage;
    public static String MsgNothingFound;
    public static String TitleHelp;

    static {
        NLS.initializeMessages("org.keqing.internal.help.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
