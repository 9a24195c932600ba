package org.keqing.internal.help.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that were read, to go back and forward. */
final class PageHistory {

    private final List<String> pages = new ArrayList<>();
    private int at = -1;

    /** Goes to a page; what was forward is forgotten. The page that is open is not noted again. */
    void go(String href) {
        if (at >= 0 && pages.get(at).equals(href)) {
            return;
        }
        pages.subList(at + 1, pages.size()).clear();
        pages.add(href);
        at++;
    }

    boolean canGoBack() {
        return at > 0;
    }

    boolean canGoForward() {
        return at + 1 < pages.size();
    }

    Optional<String> back() {
        return canGoBack() ? Optional.of(pages.get(--at)) : Optional.empty();
    }

    Optional<String> forward() {
        return canGoForward() ? Optional.of(pages.get(++at)) : Optional.empty();
    }
}
