package org.keqing.internal.contract;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.keqing.store.StoreException;

/** The kinds of files that belong to a contract: documents and pictures. What the system would run when it is opened is none of them. */
final class MediaTypes {

    private static final Map<String, String> BY_EXTENSION = new TreeMap<>(Map.ofEntries(Map.entry("pdf", "application/pdf"), Map.entry("ofd", "application/ofd"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"),
            Map.entry("gif", "image/gif"), Map.entry("bmp", "image/bmp"), Map.entry("webp", "image/webp"), Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"),
            Map.entry("doc", "application/msword"), Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), Map.entry("wps", "application/vnd.ms-works"),
            Map.entry("xls", "application/vnd.ms-excel"), Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"), Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet")));

    private MediaTypes() {
    }

    /**
     * The type of a file by its name.
     *
     * @throws StoreException when it is no document or picture; names the kinds that are
     */
    static String of(String name) throws StoreException {
        String type = BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || name.lastIndexOf('.') < 0) {
            throw new StoreException(NLS.bind(Messages.MsgScanKind, name, String.join(", ", BY_EXTENSION.keySet())));
        }
        return type;
    }
}
