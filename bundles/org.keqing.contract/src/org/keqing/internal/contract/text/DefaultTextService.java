package org.keqing.internal.contract.text;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ClauseDifference;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.MissingValue;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextDifferences;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.contract.text.TextSource;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Texts over the store; makes them anew at each reading until they are fixed. */
@Component(service = TextService.class)
public final class DefaultTextService implements TextService {

    private static final int SOURCE = 8_000;
    private static final int WORDS = 20_000;
    private static final int VALUE = 1_000;

    private final Clock clock;
    private final ContractAccess access;

    /** Works by the system's calendar. */
    @Activate
    public DefaultTextService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultTextService(Clock clock) {
        this.clock = clock;
        this.access = new DefaultContractAccess(clock);
    }

    /**
     * A text as it must read at the approval.
     *
     * @param version of the contract from which it was made
     */
    public record Approved(int version, ContractText text) {
    }

    @Override
    public Optional<ContractText> text(Store store, String user, long contractId) throws StoreException {
        Optional<StoredTexts.Stored> stored = store.read(tx -> StoredTexts.read(tx, contractId));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try (StoreSession session = store.openSession(user)) {
            Contract contract = contract(session, contractId);
            access.open(store, user, contractId, Route.TEXT, null);
            TextSource source = stored.get().source();
            return Optional.of(ContractFlow.approved(contract.getState())
                    ? new ContractText(source, source.template().name(source.language()), stored.get().clauses(), List.of(), true) : preview(store, contract, source));
        }
    }

    @Override
    public Optional<ContractText> text(Store store, String user, long contractId, TextLanguage language) throws StoreException {
        Optional<ContractText> own = text(store, user, contractId);
        if (own.isEmpty() || own.get().source().language() == language) {
            return own;
        }
        try (StoreSession session = store.openSession(user)) {
            return Optional.of(preview(store, contract(session, contractId), own.get().source().in(language)));
        }
    }

    private static Contract contract(StoreSession session, long id) throws StoreException {
        Contract contract = session.load(ContractPackage.Literals.CONTRACT, id);
        if (contract == null) {
            throw new StoreException(org.keqing.internal.contract.Messages.MsgContractGone);
        }
        return contract;
    }

    @Override
    public ContractText preview(Store store, Contract contract, TextSource source) throws StoreException {
        return new TextMaker(contract, source, company(store), extensions(store)).make();
    }

    private static List<EClass> extensions(Store store) {
        return store.entities().extensions(ClientPackage.Literals.CLIENT);
    }

    /** The company whose database this is, as reports name it. */
    private static String company(Store store) throws StoreException {
        return store.read(tx -> {
            Record row = tx.sql().fetchOne("SELECT value FROM setting WHERE name = 'company'"); //$NON-NLS-1$
            return row == null ? "" : row.get(0, String.class); //$NON-NLS-1$
        });
    }

    @Override
    public void write(Store store, String user, long contractId, TextSource source) throws StoreException {
        check(source);
        access.open(store, user, contractId, Route.TEXT, null);
        List<Clause> words;
        try (StoreSession session = store.openSession(user)) {
            words = preview(store, contract(session, contractId), source).clauses();
        }
        checkLength(words, WORDS);
        store.write(user, tx -> {
            tx.sql().execute("UPDATE contract SET version = version WHERE id = ?", contractId); //$NON-NLS-1$
            Record row = tx.sql().fetchOne("SELECT state, contract_number FROM contract WHERE id = ?", contractId); //$NON-NLS-1$
            if (row == null) {
                throw new StoreException(org.keqing.internal.contract.Messages.MsgContractGone);
            }
            if (ContractState.get(row.get(0, String.class)) != ContractState.DRAFT) {
                throw new StoreException(NLS.bind(Messages.MsgNotADraft, row.get(1, String.class)));
            }
            String before = StoredTexts.read(tx, contractId).map(stored -> name(stored.source())).orElse(null);
            StoredTexts.write(tx, contractId, source, words, clock);
            tx.history(ContractPackage.Literals.CONTRACT, contractId, contractId, "text", before, name(source)); //$NON-NLS-1$
            tx.changed(ContractPackage.Literals.CONTRACT, contractId);
            return null;
        });
    }

    private static String name(TextSource source) {
        String name = source.template().id() + " " + source.template().version() + " " + source.language().key(); //$NON-NLS-1$ //$NON-NLS-2$
        return source.clauses().equals(source.template().clauses(source.language())) ? name : name + " *"; //$NON-NLS-1$
    }

    private static void check(TextSource source) throws StoreException {
        Set<String> numbers = new HashSet<>();
        for (Clause clause : source.clauses()) {
            if (!Clause.isNumber(clause.number())) {
                throw new StoreException(NLS.bind(Messages.MsgClauseNumber, clause.number()));
            }
            if (!numbers.add(clause.number())) {
                throw new StoreException(NLS.bind(Messages.MsgNumberTwice, clause.number()));
            }
        }
        checkLength(source.clauses(), SOURCE);
        for (TemplateVariable variable : source.template().variables()) {
            Optional<String> problem = problem(variable, source.values().getOrDefault(variable.name(), "")); //$NON-NLS-1$
            if (problem.isPresent()) {
                throw new StoreException(variable.name() + ": " + problem.get()); //$NON-NLS-1$
            }
        }
    }

    private static void checkLength(List<Clause> clauses, int longest) throws StoreException {
        for (Clause clause : clauses) {
            if (clause.text().length() > longest) {
                throw new StoreException(NLS.bind(Messages.MsgCellTooLong, clause.number(), longest));
            }
        }
    }

    /** What is wrong with a value; an empty one is right. */
    public static Optional<String> problem(TemplateVariable variable, String value) {
        String typed = value.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.length() > VALUE) {
            return Optional.of(NLS.bind(Messages.MsgValueLong, VALUE));
        }
        try {
            return switch (variable.kind()) {
                case TEXT -> Optional.empty();
                case DATE -> LocalDate.parse(typed) == null ? Optional.of("") : Optional.empty(); //$NON-NLS-1$
                case NUMBER -> new BigDecimal(typed).precision() > 0 ? Optional.empty() : Optional.of(""); //$NON-NLS-1$
                case MONEY -> new BigDecimal(typed).stripTrailingZeros().scale() <= 2 && new BigDecimal(typed).precision() <= 17 ? Optional.empty()
                        : Optional.of(NLS.bind(Messages.MsgNotMoney, typed));
            };
        } catch (DateTimeParseException e) {
            return Optional.of(NLS.bind(Messages.MsgNotDate, typed));
        } catch (NumberFormatException e) {
            return Optional.of(NLS.bind(variable.kind() == TemplateVariable.Kind.MONEY ? Messages.MsgNotMoney : Messages.MsgNotNumber, typed));
        }
    }

    @Override
    public List<ClauseDifference> difference(Store store, String user, long contractId, ContractText text) throws StoreException {
        TextSource source = text.source();
        List<Clause> template = source.template().clauses(source.language());
        if (text.fixed()) {
            return fixed(source, template, text);
        }
        try (StoreSession session = store.openSession(user)) {
            return TextDifferences.between(new TextMaker(contract(session, contractId), source, company(store), extensions(store)).fill(template), text.clauses());
        }
    }

    /** The values of a fixed text are those of its approval: what the template would say now tells nothing, so clauses that were not reworded are the same. */
    private static List<ClauseDifference> fixed(TextSource source, List<Clause> template, ContractText text) {
        Map<String, String> read = text.clauses().stream().collect(Collectors.toMap(Clause::number, Clause::text));
        return TextDifferences.between(template, source.clauses()).stream().map(each -> each.kind() == ClauseDifference.Kind.SAME && read.containsKey(each.number())
                ? new ClauseDifference(each.number(), each.kind(), List.of(new ClauseDifference.Mark(each.kind(), read.get(each.number())))) : each).toList();
    }

    /** What a stored text is made of. */
    public static Optional<TextSource> source(Store store, long contractId) throws StoreException {
        return store.read(tx -> StoredTexts.read(tx, contractId)).map(StoredTexts.Stored::source);
    }

    @Override
    public Map<String, String> lastValues(Store store, String templateId) throws StoreException {
        return store.read(tx -> StoredTexts.lastValues(tx, templateId));
    }

    /**
     * Makes the text of a contract as it is to be approved.
     *
     * @return empty when the contract has no text
     * @throws StoreException when a required value is missing
     */
    public Optional<Approved> approving(Store store, String user, long contractId) throws StoreException {
        Optional<StoredTexts.Stored> stored = store.read(tx -> StoredTexts.read(tx, contractId));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try (StoreSession session = store.openSession(user)) {
            Contract contract = contract(session, contractId);
            ContractText text = preview(store, contract, stored.get().source());
            if (!text.missing().isEmpty()) {
                throw new StoreException(NLS.bind(Messages.MsgTextIncomplete, contract.getNumber(), text.missing().stream().map(MissingValue::label).collect(Collectors.joining(", ")))); //$NON-NLS-1$
            }
            checkLength(text.clauses(), WORDS);
            return Optional.of(new Approved(contract.getVersion(), text));
        }
    }

    /**
     * Fixes a text in the transaction of the approval, in which the contract's version is one more than before.
     *
     * @param approved what {@link #approving} made
     * @throws StoreException when the contract or its wording is another meanwhile
     */
    public static void fix(Tx tx, long contractId, String number, Optional<Approved> approved) throws StoreException {
        Optional<TextSource> stored = StoredTexts.read(tx, contractId).map(StoredTexts.Stored::source);
        int version = tx.sql().fetchOne("SELECT version FROM contract WHERE id = ?", contractId).get(0, Integer.class); //$NON-NLS-1$
        if (!stored.equals(approved.map(each -> each.text().source())) || approved.isPresent() && version != approved.get().version() + 1) {
            throw new StoreException(NLS.bind(Messages.MsgTextChanged, number));
        }
        if (approved.isPresent()) {
            StoredTexts.fix(tx, contractId, approved.get().text().clauses());
        }
    }
}
