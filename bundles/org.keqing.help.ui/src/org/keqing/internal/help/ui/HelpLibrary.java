package org.keqing.internal.help.ui;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The pages of the help, in the language of the user interface. */
interface HelpLibrary {

    /**
     * A topic of the table of contents.
     *
     * @param label  its words
     * @param href   its page, {@code /bundle/path}; {@code null} when it only holds others
     * @param topics what it holds
     */
    record Topic(String label, String href, List<Topic> topics) {
    }

    /** The table of contents. */
    List<Topic> contents();

    /**
     * A page.
     *
     * @param href {@code /bundle/path}, a place in the page after # aside
     * @throws IOException when there is none, or it cannot be read
     */
    HelpPage page(String href) throws IOException;

    /** The bytes of a picture. */
    byte[] picture(String href) throws IOException;

    /** The page of a context, empty when it has none. */
    Optional<String> pageOf(String context);

    /** The first page of the table of contents. */
    default Optional<String> home() {
        return first(contents());
    }

    private static Optional<String> first(List<Topic> topics) {
        for (Topic topic : topics) {
            Optional<String> found = topic.href() == null ? first(topic.topics()) : Optional.of(topic.href());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Where a link of a page leads.
     *
     * @param page the page
     * @param link as it stands in the page
     * @return {@code /bundle/path}; an address of the web as it is
     */
    static String resolve(String page, String link) {
        return link.contains(":") || link.startsWith("/") ? link : URI.create(page).resolve(link).getPath(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
