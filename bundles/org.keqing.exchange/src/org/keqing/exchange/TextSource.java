package org.keqing.exchange;

import java.util.List;

/**
 * Rows under one header, read one after the other: a file, or what a profile makes of several files.
 *
 * @since 0.1
 */
public interface TextSource extends AutoCloseable {

	/**
	 * Name for messages and for the record of imported files.
	 *
	 * @return a file name without folder
	 */
	String name();

	/**
	 * The header.
	 *
	 * @return the names of the columns, as they stand in the file
	 */
	List<String> columns();

	/**
	 * How far the reading has come, for progress.
	 *
	 * @return from 0 to {@link #size()}
	 */
	long position();

	/**
	 * What there is to read, in bytes or rows as it suits the source.
	 *
	 * @return the value of {@link #position()} at the end
	 */
	long size();

	/**
	 * Reads the next row.
	 *
	 * @return the row, or null after the last
	 * @throws ImportException when the file cannot be read on (wrong quotes, wrong encoding, input error)
	 */
	TextRow next() throws ImportException;

	/**
	 * Begins again: the next row will be the first one.
	 *
	 * @throws ImportException when the file cannot be opened again
	 */
	void rewind() throws ImportException;

	@Override
	void close();
}
