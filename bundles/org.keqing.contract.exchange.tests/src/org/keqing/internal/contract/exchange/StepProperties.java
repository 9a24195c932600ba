package org.keqing.internal.contract.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.jooq.Record;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.ContractState;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractRegister;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Whoever tries whatever in whatever order, by steps, in the form, by files and by SQL: a contract is where the steps on record led it, and what is approved is what was reviewed. */
public class StepProperties {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = TODAY.minusDays(10);
    private static final LocalDate END = TODAY.minusDays(2);
    private static final Set<ContractState> UNSIGNED = EnumSet.of(ContractState.DRAFT, ContractState.REVIEW, ContractState.APPROVED);
    private static final Set<ContractState> OVER = EnumSet.of(ContractState.RENEWED, ContractState.ENDED, ContractState.TERMINATED, ContractState.ARCHIVED);
    private static final Map<ContractRole, Set<String>> ROLES = Map.of(ContractRole.AUTHOR, Set.of("an", "chief"), ContractRole.LEGAL, Set.of("lawyer"), ContractRole.FINANCE, Set.of("cashier"),
        ContractRole.APPROVER, Set.of("chief"), ContractRole.SIGNER, Set.of("chief"), ContractRole.KEEPER, Set.of("keeper"));

    private static final DefaultContractService CONTRACTS = new DefaultContractService();
    private static final ContractLife LIFE = new DefaultContractLife();
    private static final int LIKELY = 4;
    private static Store store;
    private static RowKind files;
    private static Path folder;
    private static long client;
    private static int count;

    /** One thing that somebody tries. */
    public record Attempt(int way, LifeStep step, ContractState state, int amount, LocalDate day, String comment, String person) {
    }

    /** What the contract should be, written down a second time. */
    private static final class Expected {

        private ContractState state = ContractState.DRAFT;
        private int amount = 100;
        private LocalDate signed;
        private LocalDate ended;
        private LocalDate last;
        private boolean legal;
        private boolean finance;
        private final List<String> record = new ArrayList<>();

        /** Where the step would lead, null when it must be refused. */
        private ContractState next(Attempt each) {
            String person = each.person();
            boolean afterLast = last == null || !each.day().isBefore(last);
            boolean afterSignature = signed != null && !each.day().isBefore(signed);
            boolean said = each.comment() != null;
            if (each.day().isAfter(TODAY)) {
                return null;
            }
            return switch (each.step()) {
                case SUBMIT -> state == ContractState.DRAFT && afterLast && (person.equals("an") || person.equals("chief")) ? ContractState.REVIEW : null;
                case PASS_LEGAL -> state == ContractState.REVIEW && afterLast && !legal && person.equals("lawyer") ? ContractState.REVIEW : null;
                case PASS_FINANCE -> state == ContractState.REVIEW && afterLast && !finance && person.equals("cashier") ? ContractState.REVIEW : null;
                case SEND_BACK -> (state == ContractState.REVIEW || state == ContractState.APPROVED) && afterLast && said && Set.of("lawyer", "cashier", "chief").contains(person) ? ContractState.DRAFT : null;
                case APPROVE -> state == ContractState.REVIEW && afterLast && legal && finance && person.equals("chief") ? ContractState.APPROVED : null;
                case SIGN -> state == ContractState.APPROVED && afterLast && person.equals("chief") ? ContractState.SIGNED : null;
                case ENTER_FORCE -> state == ContractState.SIGNED && afterSignature && person.equals("keeper") ? ContractState.IN_FORCE : null;
                case END -> state == ContractState.IN_FORCE && afterSignature && each.day().isAfter(END) && person.equals("keeper") ? ContractState.ENDED : null;
                case TERMINATE -> (state == ContractState.SIGNED || state == ContractState.IN_FORCE) && afterSignature && said && person.equals("chief") ? ContractState.TERMINATED : null;
                case ARCHIVE -> OVER.contains(state) && state != ContractState.ARCHIVED && !each.day().isBefore(ended) && person.equals("keeper") ? ContractState.ARCHIVED : null;
                case RENEW, TAKE_OVER -> null;
            };
        }

        private void done(Attempt each, ContractState next) {
            record.add(each.step() + " " + each.person() + " " + each.day());
            state = next;
            last = last == null || each.day().isAfter(last) ? each.day() : last;
            legal = each.step() != LifeStep.SUBMIT && (legal || each.step() == LifeStep.PASS_LEGAL);
            finance = each.step() != LifeStep.SUBMIT && (finance || each.step() == LifeStep.PASS_FINANCE);
            signed = each.step() == LifeStep.SIGN ? each.day() : signed;
            ended = each.step() == LifeStep.END || each.step() == LifeStep.TERMINATE ? each.day() : ended;
        }
    }

    @BeforeContainer
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
        folder = Files.createTempDirectory("steps");
        client = Clients.client("K").name("Hengda").save(store);
        ContractAccess access = new DefaultContractAccess();
        files = new ContractRows(access, new DefaultContractSettings(), new DefaultContractRegister(access), LIFE);
        for (ContractRole role : List.of(ContractRole.AUTHOR, ContractRole.LEGAL, ContractRole.FINANCE, ContractRole.SIGNER, ContractRole.KEEPER, ContractRole.APPROVER)) {
            LIFE.assign(store, "chief", role, ROLES.get(role));
        }
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        Files.deleteIfExists(folder.resolve("c.csv"));
        Files.delete(folder);
    }

    @Property(tries = 60)
    void thereIsNoWayAroundAStep(@ForAll("walks") List<Attempt> walk) throws Exception {
        String number = "HT-" + ++count;
        long contract = contract(number);
        Expected expected = new Expected();
        for (Attempt tried : walk) {
            Attempt each = tried.way() > LIKELY ? likely(tried, expected.state) : tried;
            switch (each.way()) {
                case 0 -> inTheForm(contract, each, expected);
                case 1 -> byFile(number, each, expected);
                case 2 -> bySql(contract, each, expected);
                default -> {
                    ContractState next = expected.next(each);
                    if (next == null) {
                        assertThrows(StoreException.class, () -> step(contract, each), () -> each + " of " + walk);
                    } else {
                        step(contract, each);
                        expected.done(each, next);
                    }
                }
            }
            same(contract, expected, walk);
        }
    }

    /** Who leads it on as it should be brings every contract to its archive, whatever was tried in between. */
    @Property(tries = 20)
    void theWayIsOpenForThoseWhoseStepsTheyAre(@ForAll("walks") List<Attempt> walk) throws Exception {
        String number = "HT-" + ++count;
        long contract = contract(number);
        Expected expected = new Expected();
        int tried = 0;
        for (Attempt way : List.of(way(LifeStep.SUBMIT, "an"), way(LifeStep.PASS_FINANCE, "cashier"), way(LifeStep.PASS_LEGAL, "lawyer"), way(LifeStep.APPROVE, "chief"), way(LifeStep.SIGN, "chief"),
            way(LifeStep.ENTER_FORCE, "keeper"), way(LifeStep.END, "keeper"), way(LifeStep.ARCHIVE, "keeper"))) {
            if (tried < walk.size()) {
                byFile(number, walk.get(tried), expected);
                inTheForm(contract, walk.get(tried), expected);
                bySql(contract, walk.get(tried++), expected);
            }
            step(contract, way);
            expected.done(way, expected.next(way));
            same(contract, expected, walk);
        }
    }

    /** A step that leads on from the state, by one who may do it, so that walks get far. */
    private static Attempt likely(Attempt each, ContractState state) {
        List<LifeStep> steps = Arrays.stream(LifeStep.values()).filter(step -> step.leadsFrom(state)).toList();
        if (steps.isEmpty()) {
            return each;
        }
        LifeStep step = steps.get(each.step().ordinal() % steps.size());
        return new Attempt(each.way(), step, each.state(), each.amount(), each.day(), each.comment(), ROLES.get(step.roles().iterator().next()).iterator().next());
    }

    private static Attempt way(LifeStep step, String person) {
        return new Attempt(9, step, ContractState.DRAFT, 0, TODAY, "as agreed", person);
    }

    private static void same(long contract, Expected expected, List<Attempt> walk) throws StoreException {
        Record row = store.read(tx -> tx.sql().fetchOne("SELECT state, amount, signed_on, ended_on FROM contract WHERE id = ?", contract));
        assertEquals(expected.state, ContractState.get(row.get(0, String.class)), walk::toString);
        assertEquals(expected.amount, row.get(1, BigDecimal.class).intValueExact());
        assertEquals(expected.signed, row.get(2, LocalDate.class));
        assertEquals(expected.ended, row.get(3, LocalDate.class));
        assertEquals(expected.record, LIFE.steps(store, contract).stream().map(done -> done.step() + " " + done.who() + " " + done.day()).toList());
    }

    private static void step(long contract, Attempt each) throws StoreException {
        LIFE.perform(store, each.person(), contract, each.step(), new StepDetails(each.day(), each.comment(), null));
    }

    private static void inTheForm(long contract, Attempt each, Expected expected) throws StoreException {
        try (ContractEdit edit = CONTRACTS.edit(store, each.person(), contract)) {
            edit.contract().setAmount(BigDecimal.valueOf(each.amount()));
            if (expected.state == ContractState.DRAFT) {
                edit.save();
                expected.amount = each.amount();
            } else if (each.amount() != expected.amount) {
                assertThrows(IllegalStateException.class, edit::save);
            }
        }
        try (ContractEdit edit = CONTRACTS.edit(store, each.person(), contract)) {
            edit.contract().setState(each.state());
            if (each.state() != expected.state) {
                assertThrows(IllegalStateException.class, edit::save);
            }
        }
    }

    /** Only the amount of a draft is taken from a file. */
    private static void byFile(String number, Attempt each, Expected expected) throws Exception {
        boolean fits = each.state() == expected.state && (expected.state == ContractState.DRAFT || each.amount() == expected.amount);
        if (fits) {
            file(number, each);
            expected.amount = each.amount();
        } else {
            assertThrows(ImportException.class, () -> file(number, each));
        }
    }

    private static void file(String number, Attempt each) throws Exception {
        String text = "number,client,state,category,subject,start_date,amount\n%s,K,%s,lease,Stall,%s,%s\n".formatted(number, each.state().getLiteral(), START, each.amount());
        RowKinds.of(List.of(files)).run(store, files, List.of(Files.writeString(folder.resolve("c.csv"), text)), each.person(), Progress.NONE);
    }

    /** The database itself refuses a state without the days that its steps leave behind, and one that they contradict. */
    private static void bySql(long contract, Attempt each, Expected expected) {
        if (UNSIGNED.contains(each.state()) != UNSIGNED.contains(expected.state) || OVER.contains(each.state()) != OVER.contains(expected.state)) {
            assertThrows(StoreException.class, () -> store.write(each.person(), tx -> tx.sql().execute("UPDATE contract SET state = ? WHERE id = ?", each.state().getLiteral(), contract)),
                () -> expected.state + " to " + each.state());
        }
    }

    private static long contract(String number) throws StoreException {
        try (ContractEdit edit = CONTRACTS.create(store, "an", client)) {
            edit.contract().setNumber(number);
            edit.contract().setCategory("lease");
            edit.contract().setSubject("Stall");
            edit.contract().setStartDate(START);
            edit.contract().setEndDate(END);
            edit.contract().setAmount(BigDecimal.valueOf(100));
            edit.save();
            return edit.contract().getId();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> walks() {
        Arbitrary<LocalDate> days = Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, -1), Tuple.of(1, -3), Tuple.of(1, 1)).map(TODAY::plusDays);
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(LifeStep.class), Arbitraries.of(ContractState.class), Arbitraries.of(100, 999), days,
            Arbitraries.of("Because", "So it is").injectNull(0.2), Arbitraries.of("an", "lawyer", "cashier", "chief", "keeper", "nobody")).as(Attempt::new).list().ofMinSize(1).ofMaxSize(40);
    }
}
