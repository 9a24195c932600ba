package org.keqing.internal.client.ui.list;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.client.ui.Messages;

/** The saved lists of a user and the one that is chosen; without widgets. What no saved list names is "all clients", the list that is always there. */
final class SavedLists {

    private static final String LISTS = "lists"; //$NON-NLS-1$
    private static final String CHOSEN = "list"; //$NON-NLS-1$
    private static final int LONGEST_NAME = 60;

    /** Where texts are kept between two starts. */
    interface Memory {

        /** The text under a key, empty when there is none. */
        String get(String key);

        /** Keeps a text. */
        void put(String key, String text);
    }

    private final Memory memory;
    private final Locale locale;
    private final List<SavedList> lists = new ArrayList<>();
    private String chosen;

    /**
     * The lists as they are remembered.
     *
     * @param memory what remembers them
     * @param locale language that orders the names
     */
    SavedLists(Memory memory, Locale locale) {
        this.memory = memory;
        this.locale = locale;
        memory.get(LISTS).lines().map(SavedList::parse).flatMap(Optional::stream).forEach(lists::add);
        this.chosen = memory.get(CHOSEN);
    }

    /** All saved lists by name. */
    List<SavedList> all() {
        return lists.stream().sorted(Comparator.comparing(SavedList::name, Collator.getInstance(locale))).toList();
    }

    /** A list by its name. */
    Optional<SavedList> find(String name) {
        return lists.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /** The list that is chosen; empty for all clients. */
    Optional<SavedList> chosen() {
        return find(chosen);
    }

    /** Chooses a list by its name; a name that no list has chooses all clients. */
    void choose(String name) {
        chosen = find(name).isPresent() ? name : ""; //$NON-NLS-1$
        memory.put(CHOSEN, chosen);
    }

    /** Adds a list, or overwrites the one of the same name, and chooses it. */
    void save(SavedList list) {
        lists.removeIf(l -> l.name().equals(list.name()));
        lists.add(list);
        write();
        choose(list.name());
    }

    /** Gives a list another name; nothing happens when the list does not exist. */
    void rename(String name, String newName) {
        find(name).ifPresent(list -> {
            boolean wasChosen = chosen.equals(name);
            lists.set(lists.indexOf(list), list.named(newName));
            write();
            if (wasChosen) {
                choose(newName);
            }
        });
    }

    /** Forgets a list; all clients are chosen when it was the chosen one. */
    void delete(String name) {
        lists.removeIf(l -> l.name().equals(name));
        write();
        choose(chosen);
    }

    /**
     * What is wrong with a name for a list.
     *
     * @param name the name as it was typed
     * @param own  the present name of the list, which it may keep; empty for a new list
     * @return empty when the name is good
     */
    Optional<String> problem(String name, String own) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Optional.of(Messages.MsgListNeedsName);
        }
        if (wanted.length() > LONGEST_NAME) {
            return Optional.of(NLS.bind(Messages.MsgListNameLong, LONGEST_NAME));
        }
        boolean taken = wanted.equals(Messages.LabelAllList) || !wanted.equals(own) && find(wanted).isPresent();
        return taken ? Optional.of(NLS.bind(Messages.MsgListNameTaken, wanted)) : Optional.empty();
    }

    private void write() {
        memory.put(LISTS, lists.stream().map(SavedList::toLine).collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }
}
