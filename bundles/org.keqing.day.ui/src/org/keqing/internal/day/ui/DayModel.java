package org.keqing.internal.day.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.day.Day;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;

/**
 * What the view shows of a day: its groups with their counts, and each item in words.
 *
 * @param day  the day
 * @param mine whether it is that of one person
 */
record DayModel(Day day, boolean mine) {

    /** Days that are looked ahead. */
    static final int AHEAD = 30;
    /** Items of each kind that are shown while all are read. */
    static final int FIRST = 20;

    /**
     * A group of items.
     *
     * @param part  when they are due
     * @param items the items, at least one
     */
    record Group(Day.Part part, List<DueItem> items) {

        String title() {
            String word = switch (part) {
            case OVERDUE -> Messages.GroupOverdue;
            case TODAY -> Messages.GroupToday;
            case WEEK -> Messages.GroupWeek;
            case LATER -> Messages.GroupLater;
            };
            return NLS.bind(Messages.LabelGroup, word, items.size());
        }

        /** What is later is folded at first. */
        boolean open() {
            return part != Day.Part.LATER;
        }
    }

    static DayRequest request(String user, boolean mine, LocalDate today) {
        return new DayRequest(user, mine, today, today.plusDays(AHEAD));
    }

    /** The groups that have items. */
    List<Group> groups() {
        return Arrays.stream(Day.Part.values()).map(part -> new Group(part, day.of(part))).filter(group -> !group.items().isEmpty()).toList();
    }

    boolean isEmpty() {
        return day.items().isEmpty();
    }

    /** The day of an item, and how late it is. */
    String due(DueItem item) {
        if (item.day() == null) {
            return Messages.LabelNoDay;
        }
        long late = day.daysLate(item);
        return late == 0 ? item.day().toString() : NLS.bind(late == 1 ? Messages.LabelLateOne : Messages.LabelLate, item.day(), late);
    }

    static String client(DueItem item) {
        return item.client() == null ? "" : item.client().name(); //$NON-NLS-1$
    }

    /** What a sentence above the list says; empty when nothing needs saying. */
    String note() {
        return day.failed() == 0 ? "" : Messages.MsgIncomplete; //$NON-NLS-1$
    }
}
