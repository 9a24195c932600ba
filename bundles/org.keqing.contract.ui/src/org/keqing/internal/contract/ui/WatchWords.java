package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.WatchItem;
import org.keqing.model.Plurals;

/** What needs attention, in words. Knows no widgets. */
final class WatchWords {

    private WatchWords() {
    }

    /** The word for a kind. */
    static String kind(WatchItem item) {
        return switch (item.kind()) {
            case EXPIRED -> Messages.WatchExpired;
            case EXPIRING -> Messages.WatchExpiring;
            case OVERDUE -> Messages.WatchOverdue;
            case NO_DUES -> Messages.WatchNoDues;
            case DUES_MISSING -> Messages.WatchDuesMissing;
            case ORIGINAL_OUT -> Messages.WatchOriginalOut;
        };
    }

    /** How far away it is. */
    static String when(WatchItem item) {
        if (item.days() == 0) {
            return Messages.WatchToday;
        }
        return item.days() > 0 ? Plurals.bind(Messages.WatchInDays, item.days()) : Plurals.bind(Messages.WatchDaysAgo, -item.days());
    }

    /** What is advised for a contract that ends, and why; empty for what does not end. */
    static String advice(WatchItem item) {
        if (item.renewal() == null) {
            return ""; //$NON-NLS-1$
        }
        WatchItem.Renewal renewal = item.renewal();
        String reason = renewal.onTimeRate() == null ? Messages.AdviceNothingDue : NLS.bind(Messages.AdviceOnTime, percent(renewal.onTimeRate()));
        return switch (renewal.advice()) {
            case RENEW -> NLS.bind(Messages.AdviceRenew, renewal.designated() ? Messages.AdviceKeyClient : reason);
            case DECIDE -> NLS.bind(Messages.AdviceDecide, reason);
            case SETTLE_FIRST -> NLS.bind(Messages.AdviceSettleFirst, reason);
            case UNDER_WAY -> NLS.bind(Messages.AdviceUnderWay, renewal.successor());
        };
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    /** The status line: what is most urgent, in a few words; empty when nothing is due. */
    static String badge(WatchFigures figures) {
        if (figures.expired() > 0) {
            return Plurals.bind(Messages.BadgeExpired, figures.expired());
        }
        if (figures.overdue() > 0) {
            return Plurals.bind(Messages.BadgeOverdue, figures.overdue());
        }
        if (figures.expiring() > 0) {
            return Plurals.bind(Messages.BadgeExpiring, figures.expiring(), figures.leadDays());
        }
        return figures.total() == 0 ? "" : Plurals.bind(Messages.BadgeOther, figures.total()); //$NON-NLS-1$
    }

    /** Everything that is due, for the tool tip and the head of the list, in its order. */
    static String summary(WatchFigures figures) {
        List<String> parts = new ArrayList<>();
        add(parts, figures.expired(), Messages.SummaryExpired);
        add(parts, figures.overdue(), Messages.SummaryOverdue);
        add(parts, figures.originalsOut(), Messages.SummaryOriginals);
        add(parts, figures.missingDues(), Messages.SummaryMissingDues);
        if (figures.expiring() > 0) {
            parts.add(Plurals.bind(Messages.SummaryExpiring, figures.expiring(), figures.leadDays()));
        }
        return String.join("  \u00B7  ", parts); //$NON-NLS-1$
    }

    private static void add(List<String> parts, long count, String text) {
        if (count > 0) {
            parts.add(Plurals.bind(text, count));
        }
    }
}
