package org.keqing.internal.support.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.internal.support.ClientCodes;
import org.keqing.internal.support.ClientListCommand;
import org.keqing.store.Store;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.CareNeed;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Reminder;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code care}: birthdays, festivals and needs that come up, and what was done. */
@Command(name = "care", subcommands = { CareCommand.DueCommand.class, CareCommand.EntriesCommand.class, CareCommand.LogCommand.class, CareCommand.NeedsCommand.class,
        CareCommand.NeedCommand.class })
public final class CareCommand extends CommandGroup {

    /** {@code care due}. */
    @Command(name = "due")
    static final class DueCommand extends ClientListCommand<Reminder> {

        @Option(names = "--within", paramLabel = "DAYS", defaultValue = "30", descriptionKey = "within")
        private int within;

        DueCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<Reminder> rows(Store store, long clientId) throws Exception {
            return session().service(CareService.class).reminders(store, LocalDate.now(), within, clientId);
        }

        @Override
        protected Listing<Reminder> listing() {
            return new Listing<Reminder>().column("date", Messages.ColumnDate, Reminder::date) //$NON-NLS-1$
                    .column("kind", Messages.ColumnKind, row -> row.kind().name().toLowerCase(Locale.ROOT), row -> word(row.kind())) //$NON-NLS-1$
                    .column("occasion", Messages.ColumnOccasion, Reminder::occasion).column("lunar", Messages.ColumnLunar, Reminder::lunar, row -> row.lunar() ? Messages.LabelYes : "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .column("years", Messages.ColumnYears, row -> row.years() == 0 ? null : row.years()).column("client", Messages.ColumnClientCode, Reminder::clientCode) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("name", Messages.ColumnClientName, Reminder::clientName).column("manager", Messages.ColumnManager, Reminder::manager) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("done", Messages.ColumnDone, Reminder::done, row -> row.done() == 0 ? "" : Integer.toString(row.done())); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static String word(Reminder.Kind kind) {
        return switch (kind) {
            case BIRTHDAY -> Messages.LabelBirthday;
            case FESTIVAL -> Messages.LabelFestival;
            case NEED -> Messages.LabelNeed;
        };
    }

    /** {@code care needs}. */
    @Command(name = "needs")
    static final class NeedsCommand extends ClientListCommand<CareNeed> {

        NeedsCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<CareNeed> rows(Store store, long clientId) throws Exception {
            return session().service(CareService.class).needs(store, clientId);
        }

        @Override
        protected Listing<CareNeed> listing() {
            return new Listing<CareNeed>().column("client", Messages.ColumnClientCode, CareNeed::clientCode).column("name", Messages.ColumnClientName, CareNeed::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("kind", Messages.ColumnKind, row -> row.kind().name().toLowerCase(Locale.ROOT), row -> Needs.word(row.kind())).column("since", Messages.ColumnSince, CareNeed::since) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("every_days", Messages.ColumnEvery, CareNeed::everyDays).column("note", Messages.ColumnNote, CareNeed::note); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** {@code care need}. */
    @Command(name = "need")
    static final class NeedCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "CLIENT", descriptionKey = "logClient")
        private String client;

        @Option(names = "--kind", paramLabel = "KIND", required = true, descriptionKey = "needKind")
        private CareNeed.Kind kind;

        @ArgGroup(multiplicity = "1")
        private Wanted wanted;

        @Option(names = "--since", paramLabel = "DATE", descriptionKey = "needSince")
        private LocalDate since;

        @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "needNote")
        private String note;

        /** One of the two. */
        static final class Wanted {

            @Option(names = "--every", paramLabel = "DAYS", required = true, descriptionKey = "needEvery")
            private int days;

            @Option(names = "--none", required = true, descriptionKey = "needNone")
            private boolean none;
        }

        NeedCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                CareService care = session.service(CareService.class);
                long id = ClientCodes.id(store, client);
                if (wanted.none) {
                    care.removeNeed(store, session.user(), id, kind);
                } else {
                    care.setNeed(store, session.user(), new CareNeed(id, null, null, kind, since == null ? LocalDate.now() : since, note, wanted.days));
                }
                session.answer(NLS.bind(wanted.none ? Messages.MsgNeedGone : Messages.MsgNeedNoted, new Object[] { client, Needs.word(kind), wanted.days }), "client", client); //$NON-NLS-1$
            }
            return 0;
        }
    }

    /** {@code care entries}. */
    @Command(name = "entries")
    static final class EntriesCommand extends ClientListCommand<CareEntry> {

        EntriesCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<CareEntry> rows(Store store, long clientId) throws Exception {
            return session().service(CareService.class).entries(store, clientId, Integer.MAX_VALUE);
        }

        @Override
        protected Listing<CareEntry> listing() {
            return new Listing<CareEntry>().column("done_on", Messages.ColumnDoneOn, CareEntry::doneOn).column("client", Messages.ColumnClientCode, CareEntry::clientCode) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("name", Messages.ColumnClientName, CareEntry::clientName).column("occasion", Messages.ColumnOccasion, CareEntry::occasion) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("occasion_date", Messages.ColumnDate, CareEntry::occasionDate).column("what", Messages.ColumnWhat, CareEntry::what) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("done_by", Messages.ColumnDoneBy, CareEntry::doneBy).column("cost", Messages.ColumnCost, CareEntry::cost); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** {@code care log}. */
    @Command(name = "log")
    static final class LogCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "CLIENT", descriptionKey = "logClient")
        private String client;

        @Option(names = "--occasion", paramLabel = "TEXT", required = true, descriptionKey = "occasion")
        private String occasion;

        @Option(names = "--date", paramLabel = "DATE", required = true, descriptionKey = "date")
        private LocalDate date;

        @Option(names = "--what", paramLabel = "TEXT", required = true, descriptionKey = "what")
        private String what;

        @Option(names = "--done", paramLabel = "DATE", descriptionKey = "done")
        private LocalDate done;

        @Option(names = "--cost", paramLabel = "AMOUNT", descriptionKey = "cost")
        private BigDecimal cost;

        LogCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            LocalDate today = LocalDate.now();
            if (done != null && done.isAfter(today)) {
                throw new CommandFailure(NLS.bind(Messages.MsgAhead, done));
            }
            try (Store store = session.openExisting()) {
                long id = session.service(CareService.class).log(store, session.user(),
                        new CareEntry(0, ClientCodes.id(store, client), null, null, occasion, date, done == null ? today : done, session.user(), what, cost));
                session.answer(NLS.bind(Messages.MsgLogged, client, occasion.strip()), "entry", Long.toString(id)); //$NON-NLS-1$
            }
            return 0;
        }
    }
}
