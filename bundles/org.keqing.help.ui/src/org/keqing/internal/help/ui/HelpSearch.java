package org.keqing.internal.help.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.keqing.internal.help.ui.HelpLibrary.Topic;

/** Finds pages by the words in their titles and texts. */
final class HelpSearch {

    private static final int TITLE = 100;
    private static final int HEADING = 10;
    private static final int MOST = 9;

    /**
     * A page that was found.
     *
     * @param href  the page
     * @param title its title
     */
    record Hit(String href, String title) {
    }

    private record Entry(Hit hit, String title, String headings, String text) {
    }

    private record Found(Hit hit, int points) {
    }

    private final List<Entry> entries = new ArrayList<>();

    /** Reads all pages of the table of contents; one that cannot be read is left out. */
    HelpSearch(HelpLibrary library) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        collect(library.contents(), topics);
        topics.forEach((href, topic) -> {
            try {
                HelpPage page = library.page(href);
                StringBuilder headings = new StringBuilder();
                page.blocks().stream().filter(PageBlock.Heading.class::isInstance).forEach(heading -> headings.append(heading.text()).append('\n'));
                entries.add(new Entry(new Hit(href, topic.label()), lower(topic.label() + '\n' + page.title()), lower(headings.toString()), lower(page.text())));
            } catch (IOException e) {
                ILog.of(HelpSearch.class).error("Help page cannot be read: " + href, e); //$NON-NLS-1$
            }
        });
    }

    private static void collect(List<Topic> topics, Map<String, Topic> found) {
        for (Topic topic : topics) {
            if (topic.href() != null) {
                found.putIfAbsent(topic.href().replaceFirst("#.*", ""), topic); //$NON-NLS-1$ //$NON-NLS-2$
            }
            collect(topic.topics(), found);
        }
    }

    /**
     * The pages that hold every word, those with words in the title first.
     *
     * @param words the words, with spaces between them
     */
    List<Hit> find(String words) {
        List<String> wanted = List.of(lower(words).strip().split("\\s+")); //$NON-NLS-1$
        if (wanted.getFirst().isEmpty()) {
            return List.of();
        }
        return entries.stream().filter(entry -> wanted.stream().allMatch(word -> entry.title().contains(word) || entry.text().contains(word)))
            .map(entry -> new Found(entry.hit(), wanted.stream().mapToInt(word -> points(entry, word)).sum())).sorted(Comparator.comparingInt(Found::points).reversed()).map(Found::hit).toList();
    }

    private static int points(Entry entry, String word) {
        return (entry.title().contains(word) ? TITLE : 0) + (entry.headings().contains(word) ? HEADING : 0) + Math.min(MOST, count(entry.text(), word));
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
