package org.keqing.internal.exchange.profile;

import java.util.List;

import org.keqing.exchange.ImportException;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;

/** A source whose rows are changed one by one as they are read. */
final class MappedSource implements TextSource {

	/** Changes a row. */
	@FunctionalInterface
	interface Mapping {
		/** The changed row, or null to leave it out. */
		TextRow map(TextRow row) throws ImportException;
	}

	private final TextSource source;
	private final List<String> columns;
	private final Mapping mapping;

	MappedSource(TextSource source, List<String> columns, Mapping mapping) {
		this.source = source;
		this.columns = columns;
		this.mapping = mapping;
	}

	@Override
	public String name() {
		return source.name();
	}

	@Override
	public List<String> columns() {
		return columns;
	}

	@Override
	public long position() {
		return source.position();
	}

	@Override
	public long size() {
		return source.size();
	}

	@Override
	public TextRow next() throws ImportException {
		for (var row = source.next(); row != null; row = source.next()) {
			var mapped = mapping.map(row);
			if (mapped != null)
				return mapped;
		}
		return null;
	}

	@Override
	public void rewind() throws ImportException {
		source.rewind();
	}

	@Override
	public void close() {
		source.close();
	}
}
