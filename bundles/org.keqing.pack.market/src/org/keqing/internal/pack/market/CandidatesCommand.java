package org.keqing.internal.pack.market;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.pack.market.screening.Candidate;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code screening candidates}: who waits for a stall. */
@Command(name = "candidates", subcommands = { CandidatesCommand.AddCommand.class, CandidatesCommand.JudgeCommand.class })
final class CandidatesCommand implements Callable<Integer> {

    private final CommandSession session;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
    private Path out;

    CandidatesCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (var store = session.openExisting()) {
            listing().answer(session, out, session.service(ScreeningService.class).candidates(store));
        }
        return 0;
    }

    private static Listing<Candidate> listing() {
        return new Listing<Candidate>().column("candidate", Messages.ColumnCandidate, Candidate::name).column("category", Messages.ColumnCategory, Candidate::category) //$NON-NLS-1$ //$NON-NLS-2$
            .column("contact", Messages.ColumnContact, Candidate::contact).column("telephone", Messages.ColumnTelephone, Candidate::telephone) //$NON-NLS-1$ //$NON-NLS-2$
            .column("applied", Messages.ColumnApplied, Candidate::applied).column("met", Messages.ColumnMet, each -> each.met().size()) //$NON-NLS-1$ //$NON-NLS-2$
            .column("stall_of", Messages.ColumnStallOf, Candidate::stallOf); //$NON-NLS-1$
    }

    /** The one candidate of a name. */
    static Candidate find(CommandSession session, Store store, String name) throws StoreException, CommandFailure {
        var found = session.service(ScreeningService.class).candidates(store).stream().filter(each -> each.name().equals(name)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new CommandFailure(NLS.bind(found.isEmpty() ? Messages.MsgNoCandidate : Messages.MsgCandidatesAlike, name));
    }

    /** The standards of these numbers. */
    private static Set<Long> standards(CommandSession session, Store store, List<Integer> numbers) throws StoreException, CommandFailure {
        var standards = session.service(ScreeningService.class).standards(store);
        var met = new HashSet<Long>();
        for (var number : numbers) {
            if (number < 1 || number > standards.size()) {
                throw new CommandFailure(NLS.bind(Messages.MsgNoStandard, number));
            }
            met.add(standards.get(number - 1).id());
        }
        return met;
    }

    private static void tell(CommandSession session, Candidate candidate, String sentence) {
        session.terminal().clear();
        if (session.isJson()) {
            session.terminal().json(listing().json(List.of(candidate)).getFirst());
        } else {
            session.terminal().say(sentence);
        }
    }

    /** {@code screening candidates add}. */
    @Command(name = "add")
    static final class AddCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--candidate", required = true, paramLabel = "NAME", descriptionKey = "candidate")
        private String name;

        @Option(names = "--category", paramLabel = "GOODS", descriptionKey = "category")
        private String category;

        @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "contact")
        private String contact;

        @Option(names = "--telephone", paramLabel = "NUMBER", descriptionKey = "telephone")
        private String telephone;

        @Option(names = "--applied", paramLabel = "DATE", descriptionKey = "applied")
        private LocalDate applied;

        @Option(names = "--meets", split = ",", paramLabel = "N", descriptionKey = "meets")
        private List<Integer> meets = List.of();

        AddCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                var candidate = new Candidate(0, name, category, contact, telephone, applied == null ? LocalDate.now() : applied, standards(session, store, meets), null);
                session.service(ScreeningService.class).addCandidate(store, session.user(), candidate);
                tell(session, candidate, NLS.bind(Messages.MsgCandidateAdded, name));
            }
            return 0;
        }
    }

    /** {@code screening candidates judge}. */
    @Command(name = "judge")
    static final class JudgeCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--candidate", required = true, paramLabel = "NAME", descriptionKey = "candidate")
        private String name;

        @Option(names = "--meets", required = true, split = ",", paramLabel = "N", descriptionKey = "meets")
        private List<Integer> meets;

        JudgeCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                var screening = session.service(ScreeningService.class);
                var met = standards(session, store, meets);
                screening.judge(store, session.user(), find(session, store, name).id(), met);
                tell(session, find(session, store, name), NLS.bind(Messages.MsgCandidateJudged, new Object[] { name, met.size(), screening.standards(store).size() }));
            }
            return 0;
        }
    }
}
