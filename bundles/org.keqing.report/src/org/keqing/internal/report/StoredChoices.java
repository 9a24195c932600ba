package org.keqing.internal.report;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** The choices of parameters as a database has them: what the first column of a query gives; further columns hold other names of the same. Each query is asked once. */
final class StoredChoices implements ParameterValues.Choices {

	/**
	 * @param offered  in their order
	 * @param accepted these and their other names
	 */
	private record Values(List<String> offered, Set<String> accepted) {
	}

	private final Store store;
	private final Map<String, Values> asked = new HashMap<>();

	StoredChoices(Store store) {
		this.store = store;
	}

	@Override
	public List<String> of(ReportParameter parameter) throws ReportException {
		return parameter.query().isEmpty() ? parameter.choices() : values(parameter).offered();
	}

	@Override
	public boolean accepts(ReportParameter parameter, String value) throws ReportException {
		return parameter.query().isEmpty() ? parameter.choices().contains(value) : values(parameter).accepted().contains(value);
	}

	private Values values(ReportParameter parameter) throws ReportException {
		Values known = asked.get(parameter.query());
		if (known == null) {
			known = read(parameter);
			asked.put(parameter.query(), known);
		}
		return known;
	}

	private Values read(ReportParameter parameter) throws ReportException {
		try {
			return store.read(tx -> {
				try (Statement statement = tx.connection().createStatement(); ResultSet rows = statement.executeQuery(parameter.query())) {
					int columns = rows.getMetaData().getColumnCount();
					Set<String> offered = new LinkedHashSet<>();
					Set<String> accepted = new HashSet<>();
					while (rows.next()) {
						for (int i = 1; i <= columns; i++) {
							String value = rows.getString(i);
							if (value != null) {
								accepted.add(value);
							}
							if (value != null && i == 1) {
								offered.add(value);
							}
						}
					}
					return new Values(List.copyOf(offered), accepted);
				}
			});
		} catch (StoreException e) {
			throw new ReportException(Messages.bind(Messages.QueryFailed, parameter.name(), e.getMessage()), e);
		}
	}
}
