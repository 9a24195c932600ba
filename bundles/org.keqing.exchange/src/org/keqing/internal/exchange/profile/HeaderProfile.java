package org.keqing.internal.exchange.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportProfile;
import org.keqing.exchange.TextSource;

/**
 * A profile without code: other names for columns. A column that is not renamed keeps its name.
 *
 * @param names per kind the interchange name of each header name
 */
record HeaderProfile(Map<ImportKind, Map<String, String>> names) implements ImportProfile {

	@Override
	public Set<ImportKind> kinds() {
		return names.keySet();
	}

	@Override
	public List<TextSource> open(ImportKind kind, List<Path> files) throws ImportException {
		var sources = new ArrayList<TextSource>();
		try {
			for (var file : files) {
				var source = CsvFiles.open(file);
				var renamed = source.columns().stream().map(c -> names.get(kind).getOrDefault(c, c)).toList();
				sources.add(new MappedSource(source, renamed, row -> row));
			}
		} catch (ImportException e) {
			sources.forEach(TextSource::close);
			throw e;
		}
		return sources;
	}
}
