package org.keqing.internal.packs;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = "org.keqing.internal.packs.messages"; //$NON-NLS-1$

	public static String MsgAmbiguous;
	public static String MsgCannotRead;
	public static String MsgFailed;
	public static String MsgNoSite;
	public static String MsgNoSites;
	public static String MsgNotInstalled;
	public static String MsgNotManaged;
	public static String MsgNotOffered;
	public static String MsgReadOnly;
	public static String MsgRolloutFile;
	public static String MsgSchemeRefused;
	public static String MsgSiteSilent;
	public static String MsgTestFailed;
	public static String TaskChanging;
	public static String TaskReadingSchemes;
	public static String TaskReadingSites;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
