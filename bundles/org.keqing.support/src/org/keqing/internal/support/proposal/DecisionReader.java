package org.keqing.internal.support.proposal;

import static org.keqing.internal.support.proposal.ProposalRows.CLIENT;
import static org.keqing.internal.support.proposal.ProposalRows.COST;
import static org.keqing.internal.support.proposal.ProposalRows.DECIDED_AT;
import static org.keqing.internal.support.proposal.ProposalRows.DECIDED_BY;
import static org.keqing.internal.support.proposal.ProposalRows.DECISION;
import static org.keqing.internal.support.proposal.ProposalRows.DUE;
import static org.keqing.internal.support.proposal.ProposalRows.FROM_TIER;
import static org.keqing.internal.support.proposal.ProposalRows.LINES;
import static org.keqing.internal.support.proposal.ProposalRows.OWNER;
import static org.keqing.internal.support.proposal.ProposalRows.PLAN;
import static org.keqing.internal.support.proposal.ProposalRows.PLAN_START;
import static org.keqing.internal.support.proposal.ProposalRows.REASON;
import static org.keqing.internal.support.proposal.ProposalRows.ROUND;
import static org.keqing.internal.support.proposal.ProposalRows.TO_TIER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalChange;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.ProposalVerdict;
import org.keqing.support.proposal.RoundProposals;

/** Reads decisions from a file of proposals, and notes what is wrong with a row. Writes nothing. */
final class DecisionReader {

    private static final int WHO = 100;
    private static final String WORDS = Stream.of(Decision.values()).map(DecisionReader::word).collect(Collectors.joining(", ")); //$NON-NLS-1$

    private final ProposalService proposals;
    private final Store store;
    private final String user;
    private final LocalDate today;
    private final RowReader rows;
    private final Map<String, Book> books = new HashMap<>();
    private final List<ProposalVerdict> verdicts = new ArrayList<>();
    private Set<String> codes;
    private BigDecimal cost = BigDecimal.ZERO;

    /**
     * With the rows of a file.
     *
     * @param user  whose decisions they are
     * @param today the day on which plans begin
     */
    DecisionReader(ProposalService proposals, Store store, String user, LocalDate today, RowReader rows) {
        this.proposals = proposals;
        this.store = store;
        this.user = user;
        this.today = today;
        this.rows = rows;
    }

    /**
     * What was decided before.
     *
     * @param leftOut keys of the lines that a changed one left out, {@code null} when that is not known
     */
    private record Known(Decision decision, String reason, String by, String leftOut) {
    }

    /**
     * A round as files name it.
     *
     * @param problem why nothing can be decided in it, {@code null} when it can
     * @param open    all that is proposed, by code of the client
     * @param known   what was decided, by code of the client
     * @param seen    the clients that the file has decided on
     */
    private record Book(String problem, long id, Map<String, ProposalRow> open, Map<String, Known> known, Set<String> seen) {

        static Book closed(String problem) {
            return new Book(problem, 0, Map.of(), Map.of(), Set.of());
        }
    }

    /** The decisions of the file; of no use when a row has a problem. */
    List<ProposalVerdict> read() throws ImportException, StoreException {
        while (rows.next()) {
            if (!rows.has(DECISION)) {
                rows.problem(DECISION, Messages.MsgNoDecisions);
                return verdicts;
            }
            Decision decision = decision();
            if (decision == Decision.OPEN) {
                rows.count(Effect.UNCHANGED);
            } else if (decision != null) {
                take(decision);
            }
        }
        return verdicts;
    }

    /** How many are accepted, with changes or without, and refused, and what the accepted ones cost; none when nothing is decided. */
    Optional<String> sum() {
        long refused = verdicts.stream().filter(verdict -> verdict.decision() == Decision.REFUSED).count();
        String money = (cost.signum() > 0 ? "+" : "") + String.format("%,.2f", cost); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.MsgDecided, new Object[] { verdicts.size() - refused, refused, money }));
    }

    private static String word(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    /** What the row says; {@code null} when that is none of the words, which is noted. */
    private Decision decision() {
        String said = rows.text(DECISION);
        if (said == null) {
            return Decision.OPEN;
        }
        Optional<Decision> decision = Stream.of(Decision.values()).filter(each -> word(each).equalsIgnoreCase(said)).findFirst();
        if (decision.isEmpty()) {
            rows.problem(DECISION, NLS.bind(Messages.MsgDecisionWords, WORDS));
        }
        return decision.orElse(null);
    }

    private void take(Decision decision) throws StoreException {
        Book book = book(rows.text(ROUND));
        String code = rows.text(CLIENT);
        Known known = book.known().get(code);
        ProposalRow row = book.open().get(code);
        if (book.problem() != null) {
            rows.problem(ROUND, book.problem());
        } else if (known != null) {
            knownOne(decision, known, row);
        } else if (row == null) {
            rows.problem(CLIENT, isClient(code) ? Messages.MsgNothingProposed : Messages.MsgNoClient);
        } else if (!book.seen().add(code)) {
            rows.problem(CLIENT, Messages.MsgTwice);
        } else {
            isStillProposed(row);
            isLeftToTheDecision();
            ProposalVerdict verdict = verdict(book.id(), row, decision);
            if (!rows.isBad()) {
                verdicts.add(verdict);
                cost = decision == Decision.REFUSED ? cost : cost.add(row.costChange());
                rows.count(Effect.INSERTED);
            }
        }
    }

    /** A decision is not taken back; what a row of it does not say is not asked. */
    private void knownOne(Decision decision, Known known, ProposalRow row) {
        String reason = rows.text(REASON);
        if (decision != known.decision()) {
            rows.problem(DECISION, NLS.bind(Messages.MsgDecidedAlready, word(known.decision()), known.by()));
        } else if (reason != null && !words(reason).equals(words(known.reason()))) {
            rows.problem(REASON, NLS.bind(Messages.MsgDecidedAlready, word(known.decision()), known.by()));
        } else if (known.leftOut() != null && row != null && rows.text(LINES) != null && !leftOut(row).equals(Set.copyOf(LeftOut.keys(known.leftOut())))) {
            rows.problem(LINES, NLS.bind(Messages.MsgDecidedAlready, word(known.decision()), known.by()));
        } else {
            rows.count(Effect.UNCHANGED);
        }
    }

    /** A spreadsheet may break lines in another way. */
    private static String words(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Whether the row was filled in for what the round proposes now. */
    private void isStillProposed(ProposalRow row) {
        is(FROM_TIER, row.fromTier());
        is(TO_TIER, row.toTier());
        BigDecimal cost = rows.decimal(COST, 2);
        if (cost != null && cost.compareTo(row.costChange()) != 0) {
            rows.problem(COST, NLS.bind(Messages.MsgProposedNow, row.costChange().setScale(2).toPlainString()));
        }
    }

    private void is(String column, String proposed) {
        String said = rows.text(column);
        if (said != null && !said.equals(proposed)) {
            rows.problem(column, NLS.bind(Messages.MsgProposedNow, proposed == null ? Messages.LabelNone : proposed));
        }
    }

    /** A file does not say who decided when, nor which plan that gave. */
    private void isLeftToTheDecision() {
        if (rows.text(DECIDED_BY) != null && !rows.text(DECIDED_BY).equals(user)) {
            rows.problem(DECIDED_BY, NLS.bind(Messages.MsgDecidedInName, user));
        }
        for (String column : List.of(DECIDED_AT, PLAN, PLAN_START)) {
            if (rows.text(column) != null) {
                rows.problem(column, Messages.MsgByDecision);
            }
        }
    }

    private ProposalVerdict verdict(long round, ProposalRow row, Decision decision) {
        String reason = rows.text(REASON);
        Reason.problem(decision, reason).ifPresent(problem -> rows.problem(REASON, problem));
        Set<String> leftOut = decision == Decision.REFUSED ? Set.of() : leftOut(row);
        LocalDate due = rows.date(DUE);
        String owner = rows.text(OWNER);
        if (decision != Decision.CHANGED) {
            onlyChanged(OWNER, owner != null);
            onlyChanged(DUE, due != null);
            onlyChanged(LINES, !leftOut.isEmpty());
            return new ProposalVerdict(round, row.clientId(), decision, reason, null);
        }
        if (owner != null && owner.length() > WHO) {
            rows.problem(OWNER, NLS.bind(Messages.MsgOwnerLong, WHO));
        }
        if (due != null && due.isBefore(today)) {
            rows.problem(DUE, NLS.bind(Messages.MsgDayPast, today));
        }
        return new ProposalVerdict(round, row.clientId(), decision, reason, new ProposalChange(leftOut, owner, due, reason == null ? "" : reason)); //$NON-NLS-1$
    }

    private void onlyChanged(String column, boolean said) {
        if (said) {
            rows.problem(column, NLS.bind(Messages.MsgOnlyChanged, word(Decision.CHANGED)));
        }
    }

    /** The lines that are proposed and that the file does not have any more; none where it has no lines at all. */
    private Set<String> leftOut(ProposalRow row) {
        String said = rows.text(LINES);
        if (said == null) {
            return Set.of();
        }
        Set<String> left = row.diff().lines().stream().map(PolicyDiff.Line::key).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String key : LeftOut.keys(said)) {
            if (!left.remove(key)) {
                rows.problem(LINES, NLS.bind(Messages.MsgNotProposed, key));
            }
        }
        return left;
    }

    private boolean isClient(String code) throws StoreException {
        if (codes == null) {
            codes = store.read(tx -> tx.sql().fetch("SELECT code FROM client").intoSet(0, String.class)); //$NON-NLS-1$
        }
        return codes.contains(code);
    }

    private Book book(String name) throws StoreException {
        Book book = books.get(name);
        if (book == null) {
            book = open(name);
            books.put(name, book);
        }
        return book;
    }

    private Book open(String name) throws StoreException {
        Record found = store.read(tx -> tx.sql().fetchOne("SELECT id FROM evaluation_round WHERE name = ?", name)); //$NON-NLS-1$
        if (found == null) {
            return Book.closed(Messages.MsgRoundGone);
        }
        long id = found.get(0, Long.class);
        try {
            RoundProposals of = proposals.proposals(store, id);
            Map<String, ProposalRow> open = of.rows().stream().collect(Collectors.toMap(ProposalRow::code, row -> row));
            return new Book(null, id, open, known(id), new LinkedHashSet<>());
        } catch (StoreException e) {
            return Book.closed(e.getMessage());
        }
    }

    private Map<String, Known> known(long round) throws StoreException {
        return store.read(tx -> {
            Map<String, Known> known = new HashMap<>();
            tx.sql().fetch("SELECT c.code, d.decision, d.reason, d.decided_by, d.left_out FROM proposal_decision d JOIN client c ON c.id = d.client_id WHERE d.round_id = ?", round) //$NON-NLS-1$
                    .forEach(row -> known.put(row.get(0, String.class), new Known(Decision.valueOf(row.get(1, String.class)), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class))));
            return known;
        });
    }
}
