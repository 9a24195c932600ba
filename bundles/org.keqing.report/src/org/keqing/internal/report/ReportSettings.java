package org.keqing.internal.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** What is configured outside the designs: the fonts of this installation and the name of the company. */
final class ReportSettings {

	/** The preference node of this bundle. */
	static final String NODE = "org.keqing.report";
	/** The setting of a database, and the preference of a user, that names the company in the header of every report. */
	static final String COMPANY = "company";

	private ReportSettings() {
	}

	/** @return font files named by system property or preference, separated like a path; empty when none is */
	static String fonts() {
		String property = System.getProperty(FontChoice.KEY, "");
		IPreferencesService preferences = property.isBlank() ? Platform.getPreferencesService() : null;
		return preferences == null ? property : preferences.getString(NODE, FontChoice.KEY, "", null);
	}

	/** @return the company whose database this is, else the one of the user's preferences; empty when nobody wrote it down */
	static String company(Store store) throws StoreException {
		String own = ofDatabase(store);
		IPreferencesService preferences = own.isEmpty() ? Platform.getPreferencesService() : null;
		return preferences == null ? own : preferences.getString(NODE, COMPANY, "", null);
	}

	private static String ofDatabase(Store store) throws StoreException {
		return store.read(tx -> {
			try (PreparedStatement query = tx.connection().prepareStatement("SELECT value FROM setting WHERE name = ?")) {
				query.setString(1, COMPANY);
				try (ResultSet rows = query.executeQuery()) {
					String name = rows.next() ? rows.getString(1) : null;
					return name == null ? "" : name;
				}
			}
		});
	}
}
