package org.keqing.internal.contract.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractRules;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.model.StoreInfo;
import org.keqing.model.base.Identified;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;

/** Contracts of files in one session, so that all are written or none. */
final class ContractImport implements AutoCloseable {

    private static final int DIGITS = 17;
    /** What only steps write. */
    private static final List<EAttribute> BY_STEPS = List.of(ContractPackage.Literals.CONTRACT__SIGNED_ON, ContractPackage.Literals.CONTRACT__ENDED_ON, ContractPackage.Literals.CONTRACT__SETTLEMENT);
    private static final Map<EReference, String> PARTIES = Map.of(ContractPackage.Literals.CONTRACT__CLIENT, ContractRows.CLIENT, ContractPackage.Literals.CONTRACT__RENEWS, ContractRows.RENEWS,
            ContractPackage.Literals.CONTRACT__AMENDS, ContractRows.AMENDS);

    private final Store store;
    private final String user;
    private final ContractSettings settings;
    private final ContractAccess access;
    private final ContractLife life;
    private final boolean mayTakeOver;
    private final Predicate<String> keeperOpen;
    private final StoreSession session;
    private final Map<String, Long> clients;
    private final Map<String, Long> stored;
    private final Map<String, String> keepers;
    private final Map<String, Contract> inFile = new HashMap<>();
    private final Set<Contract> withoutNumber = new HashSet<>();
    private final List<Contract> fresh = new ArrayList<>();

    ContractImport(Store store, String user, ContractAccess access, ContractSettings settings, ContractLife life) throws StoreException {
        this.store = store;
        this.user = user;
        this.access = access;
        this.settings = settings;
        this.life = life;
        this.mayTakeOver = life.mayTakeOver(store, user);
        this.keeperOpen = settings.keeperOpen(store, user);
        this.clients = ids("SELECT code, id FROM client"); //$NON-NLS-1$
        this.stored = ids("SELECT contract_number, id FROM contract"); //$NON-NLS-1$
        this.keepers = settings.categories(store).stream().filter(category -> category.keeper() != null).collect(Collectors.toMap(CategorySettings::category, CategorySettings::keeper));
        this.session = store.openSession(user);
    }

    private Map<String, Long> ids(String select) throws StoreException {
        return store.read(tx -> {
            Map<String, Long> ids = new LinkedHashMap<>();
            tx.sql().fetch(select).forEach(row -> ids.put(row.get(0, String.class), row.get(1, Long.class)));
            return ids;
        });
    }

    /** Takes a row over, or notes what is wrong with it. */
    void take(RowReader rows) throws StoreException {
        String number = rows.text(ContractRows.NUMBER);
        if (number != null && inFile.containsKey(number)) {
            rows.problem(ContractRows.NUMBER, Messages.MsgTwice);
            return;
        }
        Long id = number == null ? null : stored.get(number);
        if (id != null && !access.mayRead(store, user, id)) {
            rows.problem(ContractRows.NUMBER, Messages.MsgConfidential);
            return;
        }
        Contract contract = id == null ? ContractFactory.eINSTANCE.createContract() : session.load(ContractPackage.Literals.CONTRACT, id);
        Contract before = EcoreUtil.copy(contract);
        fill(contract, number, rows, id == null);
        if (!rows.isBad()) {
            check(contract, before, rows, id == null);
        }
        if (!rows.isBad()) {
            rows.count(id == null ? Effect.INSERTED : EcoreUtil.equals(before, contract) ? Effect.UNCHANGED : Effect.UPDATED);
            if (id == null) {
                fresh.add(contract);
            }
            if (number != null) {
                inFile.put(number, contract);
            }
        }
    }

    private void fill(Contract contract, String number, RowReader rows, boolean isNew) throws StoreException {
        if (number == null) {
            // the rules want one; the true number is given when all is written
            contract.setNumber("?"); //$NON-NLS-1$
            withoutNumber.add(contract);
        } else {
            contract.setNumber(number);
            fits(ContractPackage.Literals.CONTRACT__NUMBER, number, ContractRows.NUMBER, rows);
        }
        Long client = clients.get(rows.text(ContractRows.CLIENT));
        if (client == null) {
            rows.problem(ContractRows.CLIENT, Messages.MsgUnknownClient);
        } else if (isNew || !client.equals(contract.getClient().getId())) {
            contract.setClient((Client) session.load(ClientPackage.Literals.CLIENT, client));
        }
        fillState(contract, rows, isNew);
        ContractRows.PLAIN.stream().filter(feature -> rows.has(ContractRows.column(feature))).forEach(feature -> fill(contract, feature, rows));
        fillLists(contract, rows);
        if (rows.has(ContractRows.RENEWS)) {
            contract.setRenews(followed(ContractRows.RENEWS, rows));
        }
        if (rows.has(ContractRows.AMENDS)) {
            contract.setAmends(followed(ContractRows.AMENDS, rows));
        }
        if (isNew && contract.getKeeper() == null) {
            contract.setKeeper(byItself(contract));
        }
    }

    /** The keeper that a contract gets when nobody says another. */
    private String byItself(Contract contract) {
        return keepers.getOrDefault(contract.getCategory(), user);
    }

    private Contract followed(String column, RowReader rows) throws StoreException {
        String number = rows.text(column);
        if (number == null) {
            return null;
        }
        if (inFile.containsKey(number)) {
            return inFile.get(number);
        }
        if (!stored.containsKey(number)) {
            rows.problem(column, Messages.MsgUnknownContract);
            return null;
        }
        return session.load(ContractPackage.Literals.CONTRACT, stored.get(number));
    }

    /** A contract comes in as it stands; afterwards only its steps lead it on. */
    private void fillState(Contract contract, RowReader rows, boolean isNew) {
        String text = rows.text(ContractRows.STATE);
        ContractState state = text == null ? null : ContractState.get(text);
        if (text != null && state == null) {
            rows.problem(ContractRows.STATE, NLS.bind(Messages.MsgOneOf, ContractState.VALUES.stream().map(ContractState::getLiteral).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        } else if (state != null && isNew && state != ContractState.DRAFT && !mayTakeOver) {
            rows.problem(ContractRows.STATE, NLS.bind(Messages.MsgMayNotTakeOver, user));
        } else if (state != null && isNew) {
            contract.setState(state);
        } else if (state != null && state != contract.getState()) {
            rows.problem(ContractRows.STATE, Messages.MsgStateBySteps);
        }
    }

    private static void fill(Contract contract, EAttribute feature, RowReader rows) {
        String column = ContractRows.column(feature);
        String text = rows.text(column);
        if (text == null) {
            contract.eUnset(feature);
            return;
        }
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        Object value;
        if (feature.getEAttributeType() instanceof EEnum words) {
            EEnumLiteral word = words.getEEnumLiteralByLiteral(text);
            if (word == null) {
                rows.problem(column, NLS.bind(Messages.MsgOneOf, words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")))); //$NON-NLS-1$
                return;
            }
            value = word.getInstance();
        } else if (type == BigDecimal.class) {
            BigDecimal number = rows.decimal(column, 2);
            if (number != null && number.precision() - number.scale() > DIGITS) {
                rows.problem(column, NLS.bind(Messages.MsgDigits, DIGITS));
            }
            value = number == null ? null : number.setScale(2);
        } else if (type == LocalDate.class) {
            value = rows.date(column);
        } else if (type == boolean.class) {
            value = flag(text, column, rows);
        } else if (type == int.class) {
            BigDecimal number = rows.decimal(column, 0);
            value = number == null || number.abs().compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) > 0 ? null : (Object) number.intValueExact();
            if (number != null && value == null) {
                rows.problem(column, NLS.bind(Messages.MsgDigits, 4));
            }
        } else {
            value = text;
            fits(feature, text, column, rows);
        }
        if (value != null) {
            contract.eSet(feature, value);
        }
    }

    private static Boolean flag(String text, String column, RowReader rows) {
        if (!text.equals("true") && !text.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
            rows.problem(column, NLS.bind(Messages.MsgOneOf, "true, false")); //$NON-NLS-1$
            return null;
        }
        return Boolean.valueOf(text);
    }

    private static void fits(EAttribute feature, String text, String column, RowReader rows) {
        if (text.length() > StoreInfo.of(feature).length()) {
            rows.problem(column, NLS.bind(Messages.MsgLong, StoreInfo.of(feature).length()));
        }
    }

    /** Lists stay the objects that they are while they say the same. */
    private static void fillLists(Contract contract, RowReader rows) {
        try {
            if (rows.has(ContractRows.STEPS) && !Objects.equals(TermTexts.steps(contract.getSteps()), TermTexts.steps(TermTexts.steps(rows.text(ContractRows.STEPS))))) {
                contract.getSteps().clear();
                contract.getSteps().addAll(TermTexts.steps(rows.text(ContractRows.STEPS)));
            }
        } catch (IllegalArgumentException e) {
            rows.problem(ContractRows.STEPS, e.getMessage());
        }
        try {
            if (rows.has(ContractRows.FREE_PERIODS)
                    && !Objects.equals(TermTexts.frees(contract.getFreePeriods()), TermTexts.frees(TermTexts.frees(rows.text(ContractRows.FREE_PERIODS))))) {
                contract.getFreePeriods().clear();
                contract.getFreePeriods().addAll(TermTexts.frees(rows.text(ContractRows.FREE_PERIODS)));
            }
        } catch (IllegalArgumentException e) {
            rows.problem(ContractRows.FREE_PERIODS, e.getMessage());
        }
    }

    private void check(Contract contract, Contract before, RowReader rows, boolean isNew) {
        String keeper = isNew ? byItself(contract) : before.getKeeper();
        if (!Objects.equals(keeper, contract.getKeeper()) && !keeperOpen.test(contract.getCategory())) {
            rows.problem(ContractRows.column(ContractPackage.Literals.CONTRACT__KEEPER), NLS.bind(Messages.MsgKeeperStays, user));
        }
        if (isNew && !ContractFlow.signed(contract.getState()) && contract.getSignedOn() != null) {
            rows.problem(ContractRows.column(ContractPackage.Literals.CONTRACT__SIGNED_ON), Messages.MsgDaysBySteps);
        }
        if (isNew && !ContractFlow.ended(contract.getState()) && contract.getEndedOn() != null) {
            rows.problem(ContractRows.column(ContractPackage.Literals.CONTRACT__ENDED_ON), Messages.MsgDaysBySteps);
        }
        if (!isNew) {
            BY_STEPS.stream().filter(feature -> !Objects.equals(before.eGet(feature), contract.eGet(feature))).forEach(feature -> rows.problem(ContractRows.column(feature), Messages.MsgDaysBySteps));
        }
        if (!isNew && !ContractFlow.termsOpen(before.getState())) {
            PARTIES.forEach((feature, column) -> {
                if (id(before, feature) != id(contract, feature)) {
                    rows.problem(column, Messages.MsgTermsFixed);
                }
            });
            Stream.concat(ContractEdit.TERMS.stream(), ContractEdit.DUE_TERMS.stream()).filter(term -> !Objects.equals(before.eGet(term), contract.eGet(term)))
                    .forEach(term -> rows.problem(ContractRows.column(term), Messages.MsgTermsFixed));
            if (!TermTexts.steps(before.getSteps()).equals(TermTexts.steps(contract.getSteps()))) {
                rows.problem(ContractRows.STEPS, Messages.MsgTermsFixed);
            }
            if (!TermTexts.frees(before.getFreePeriods()).equals(TermTexts.frees(contract.getFreePeriods()))) {
                rows.problem(ContractRows.FREE_PERIODS, Messages.MsgTermsFixed);
            }
        }
        if (!rows.isBad()) {
            ContractRules.check(contract).forEach(violation -> rows.problem(column(violation.feature()), violation.message()));
        }
    }

    private static long id(Contract contract, EReference feature) {
        return contract.eGet(feature) instanceof Identified named ? named.getId() : 0;
    }

    private static String column(EStructuralFeature feature) {
        if (feature.getEContainingClass() == ContractPackage.Literals.AMOUNT_STEP) {
            return ContractRows.STEPS;
        }
        return feature.getEContainingClass() == ContractPackage.Literals.FREE_PERIOD ? ContractRows.FREE_PERIODS : ContractRows.column(feature);
    }

    /** Writes all in one transaction. */
    void save() throws StoreException {
        for (Contract contract : fresh) {
            if (withoutNumber.contains(contract)) {
                contract.setNumber(settings.drawNumber(store, user, contract.getCategory(), contract.getStartDate().getYear()));
            }
            session.add(contract);
        }
        session.commit(tx -> {
            life.takenOver(tx, fresh);
            return null;
        });
    }

    @Override
    public void close() {
        session.close();
    }
}
