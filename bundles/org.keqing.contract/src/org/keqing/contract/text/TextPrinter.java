package org.keqing.contract.text;

import java.nio.file.Path;

import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Prints the text of a contract. A bundle that can print offers it as an OSGi service; without one nothing is printed.
 *
 * @since 0.1
 */
public interface TextPrinter {

    /**
     * Writes a file; the name decides whether it is a PDF or a DOCX.
     *
     * @param number   of the contract
     * @param language of the text, see {@link TextService#text(Store, String, long, TextLanguage)}; null for its own
     * @param out      ends with {@code .pdf} or {@code .docx}
     * @return the file
     * @throws StoreException when the contract has no text, the user may not read it, or the file cannot be written
     */
    Path print(Store store, String user, String number, TextLanguage language, Path out, Progress progress) throws StoreException;
}
