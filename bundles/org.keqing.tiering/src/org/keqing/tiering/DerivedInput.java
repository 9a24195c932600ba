package org.keqing.tiering;

import java.util.List;

/**
 * A number of each client that no formula can say, worked out by a class. Contributed through the extension point {@code org.keqing.tiering.inputs} under the
 * name that schemes write as the {@code source} of an input. Stateless and safe for use by many threads.
 *
 * @since 0.1
 */
public interface DerivedInput {

    /**
     * The sources that {@link #compute} asks for. A scheme that uses the derived input declares each of them as an input too, so that they are read and kept
     * with the results.
     *
     * @return names of sources, such as {@code amount}
     */
    List<String> needs();

    /**
     * Works out the column.
     *
     * @param inputs what is known of the clients; a source that nobody knows gives null
     * @return one number per row; null when nothing can be said of any client
     */
    NumberColumn compute(InputTable inputs);
}
