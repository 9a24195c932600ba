package org.keqing.internal.report;

import java.nio.file.Path;
import java.util.List;

/**
 * A typeface on this machine.
 *
 * @param name the family name inside the files
 * @param files the files that hold its weights
 */
record FontFamily(String name, List<Path> files) {

	FontFamily {
		files = List.copyOf(files);
	}
}
