package org.keqing.internal.tiering.registry;

import java.io.IOException;
import java.io.InputStream;

/**
 * A scheme file that a bundle offers.
 *
 * @param contributor name of the bundle
 * @param file        path of the file in the bundle; null when the extension names none
 * @param source      opens the file
 */
record Contribution(String contributor, String file, Source source) {

    /** Opens the file; gives null when the bundle has none of that name. */
    interface Source {
        InputStream open() throws IOException;
    }

    String name() {
        return contributor + '/' + file;
    }
}
