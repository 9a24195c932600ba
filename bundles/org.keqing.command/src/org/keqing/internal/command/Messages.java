package org.keqing.internal.command;

import org.eclipse.osgi.util.NLS;

/** Sentences for people. */
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = "org.keqing.internal.command.messages"; //$NON-NLS-1$

	public static String MsgCanceled;
	public static String MsgCannotWrite;
	public static String MsgFailed;
	public static String MsgNoCommand;
	public static String MsgNoDatabase;
	public static String MsgNoSuchDate;
	public static String MsgServiceMissing;
	public static String MsgUsage;
	public static String MsgWritten;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
