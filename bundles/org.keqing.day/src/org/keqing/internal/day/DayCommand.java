package org.keqing.internal.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.day.Day;
import org.keqing.day.DayRequest;
import org.keqing.day.DayService;
import org.keqing.day.DueItem;
import org.keqing.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code day}: what is due for a person, or for everybody. */
@Command(name = "day")
final class DayCommand implements Callable<Integer> {

    private final CommandSession session;

    @Option(names = "--within", paramLabel = "DAYS", defaultValue = "7", descriptionKey = "within")
    private int within;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "out")
    private Path out;

    DayCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (within < 0) {
            throw new CommandFailure(NLS.bind(Messages.MsgNegativeDays, within));
        }
        LocalDate today = LocalDate.now();
        try (Store store = session.openExisting()) {
            Day day = session.service(DayService.class).day(store, new DayRequest(session.user(), !all, today, today.plusDays(within)));
            if (day.items().isEmpty() && out == null && !session.isJson()) {
                session.terminal().say(all ? Messages.MsgNothing : NLS.bind(Messages.MsgNothingForUser, session.user()));
            } else {
                listing(day).answer(session, out, day.items());
            }
            if (day.failed() > 0) {
                throw new CommandFailure(NLS.bind(Messages.MsgIncomplete, day.failed()));
            }
        }
        return 0;
    }

    private static Listing<DueItem> listing(Day day) {
        return new Listing<DueItem>().column("when", Messages.ColumnWhen, day::part, item -> word(day.part(item))) //$NON-NLS-1$
                .column("day", Messages.ColumnDay, DueItem::day).column("days_late", Messages.ColumnDaysLate, day::daysLate, item -> day.daysLate(item) == 0 ? "" : Long.toString(day.daysLate(item))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column("what", Messages.ColumnWhat, DueItem::what) //$NON-NLS-1$
                .column("client", Messages.ColumnClientCode, item -> item.client() == null ? null : item.client().code()) //$NON-NLS-1$
                .column("name", Messages.ColumnClientName, item -> item.client() == null ? null : item.client().name()) //$NON-NLS-1$
                .column("person", Messages.ColumnPerson, DueItem::person).column("area", Messages.ColumnArea, DueItem::area) //$NON-NLS-1$ //$NON-NLS-2$
                .column("weight", null, DueItem::weight).column("opens", null, item -> item.target().kind()).column("id", null, item -> item.target().id()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String word(Day.Part part) {
        return switch (part) {
        case OVERDUE -> Messages.PartOverdue;
        case TODAY -> Messages.PartToday;
        case WEEK -> Messages.PartWeek;
        case LATER -> Messages.PartLater;
        };
    }
}
