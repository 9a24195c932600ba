package org.keqing.exchange;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Table;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The company whose files are the sample data.
 *
 * @since 0.1
 */
public final class SampleCompany {

	/** The name as reports print it. */
	public static final String NAME = "\u7ecf\u5178\u6a21\u578b\u516c\u53f8 / Classic Models";

	private static final String SETTING = "company";
	private static final Table<?> SETTINGS = table(name("setting"));
	private static final Field<String> KEY = field(name("name"), String.class);
	private static final Field<String> VALUE = field(name("value"), String.class);

	private SampleCompany() {
	}

	/**
	 * Writes the name of the sample company into a database that names no company, so that the reports over the sample data carry one. A name that
	 * stands there stays.
	 *
	 * @param store the database with the sample data
	 * @param user  who writes
	 * @throws StoreException when the database refuses
	 */
	public static void sign(Store store, String user) throws StoreException {
		store.write(user, tx -> {
			var known = tx.sql().select(VALUE).from(SETTINGS).where(KEY.eq(SETTING)).fetchOne(VALUE);
			if (known == null || known.isBlank()) {
				tx.sql().deleteFrom(SETTINGS).where(KEY.eq(SETTING)).execute();
				tx.sql().insertInto(SETTINGS).columns(KEY, VALUE).values(SETTING, NAME).execute();
			}
			return null;
		});
	}
}
