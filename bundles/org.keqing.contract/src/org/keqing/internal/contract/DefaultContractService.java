package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.DeletedContract;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Column;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Contracts over the store's sessions and lists. */
@Component(service = ContractService.class)
public final class DefaultContractService implements ContractService {

    private static final int OF_ONE_CLIENT = 10_000;
    private static final List<EStructuralFeature> COLUMNS = List.of(ContractPackage.Literals.CONTRACT__CLIENT, ClientPackage.Literals.CLIENT__CODE,
            ClientPackage.Literals.CLIENT__NAME, ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__CATEGORY,
            ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__STATE, ContractPackage.Literals.CONTRACT__START_DATE,
            ContractPackage.Literals.CONTRACT__END_DATE, ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__CURRENCY,
            ContractPackage.Literals.CONTRACT__KEEPER);

    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public DefaultContractService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultContractService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<ContractSummary> contractsOf(Store store, long clientId) throws StoreException {
        return list(store, all().where(Condition.eq(ContractPackage.Literals.CONTRACT__CLIENT, clientId)), OF_ONE_CLIENT);
    }

    @Override
    public List<ContractSummary> contracts(Store store, int limit) throws StoreException {
        return list(store, all(), limit);
    }

    @Override
    public String nextNumber(Store store, int year) throws StoreException {
        String prefix = String.format(Locale.ROOT, "HT-%04d-", year); //$NON-NLS-1$
        Column numbers = store.columns(Query.of(ContractPackage.Literals.CONTRACT).where(Condition.startsWith(ContractPackage.Literals.CONTRACT__NUMBER, prefix)),
                List.of(ContractPackage.Literals.CONTRACT__NUMBER)).get(0);
        int greatest = 0;
        if (numbers instanceof Column.Texts texts) {
            greatest = texts.dictionary().stream().map(number -> number.substring(prefix.length())).filter(rest -> rest.matches("\\d{1,8}")) //$NON-NLS-1$
                    .mapToInt(Integer::parseInt).max().orElse(0);
        }
        return prefix + String.format(Locale.ROOT, "%04d", greatest + 1); //$NON-NLS-1$
    }

    @Override
    public ContractEdit create(Store store, String user, long clientId) throws StoreException {
        LocalDate today = LocalDate.now(clock);
        String number = nextNumber(store, today.getYear());
        StoreSession session = store.openSession(user);
        try {
            Contract contract = ContractFactory.eINSTANCE.createContract();
            contract.setNumber(number);
            contract.setStartDate(today);
            contract.setEndDate(today.plusYears(1).minusDays(1));
            contract.setKeeper(user);
            contract.setClient(client(session, clientId));
            return new ContractEdit(session, session.add(contract), true);
        } catch (StoreException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public ContractEdit edit(Store store, String user, long contractId) throws StoreException {
        StoreSession session = store.openSession(user);
        try {
            return new ContractEdit(session, contract(session, contractId), false);
        } catch (StoreException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public DeletedContract delete(Store store, String user, long contractId) throws StoreException {
        try (StoreSession session = store.openSession(user)) {
            Contract contract = contract(session, contractId);
            if (!ContractFlow.deletable(contract.getState())) {
                throw new StoreException(NLS.bind(Messages.MsgNotDeletable, contract.getNumber()));
            }
            DeletedContract deleted = new DeletedContract(contract);
            session.delete(contract);
            session.commit();
            return deleted;
        }
    }

    @Override
    public long restore(Store store, String user, DeletedContract deleted) throws StoreException {
        try (StoreSession session = store.openSession(user)) {
            Contract contract = deleted.copy();
            contract.setClient(client(session, deleted.clientId()));
            session.add(contract);
            session.commit();
            return contract.getId();
        }
    }

    private static Query all() {
        return Query.of(ContractPackage.Literals.CONTRACT).sort(ContractPackage.Literals.CONTRACT__START_DATE, false)
                .sort(ContractPackage.Literals.CONTRACT__NUMBER, false);
    }

    static List<ContractSummary> list(Store store, Query query, int limit) throws StoreException {
        return store.page(query, COLUMNS, null, limit).rows().stream().map(DefaultContractService::summary).toList();
    }

    private static ContractSummary summary(Row row) {
        return new ContractSummary(row.id(), (Long) row.value(0), (String) row.value(1), (String) row.value(2), (String) row.value(3),
                (String) row.value(4), (String) row.value(5), (ContractState) row.value(6), (LocalDate) row.value(7), (LocalDate) row.value(8),
                (BigDecimal) row.value(9), (String) row.value(10), (String) row.value(11));
    }

    private static Contract contract(StoreSession session, long id) throws StoreException {
        Contract contract = session.load(ContractPackage.Literals.CONTRACT, id);
        if (contract == null) {
            throw new StoreException(Messages.MsgContractGone);
        }
        return contract;
    }

    private static Client client(StoreSession session, long id) throws StoreException {
        Client client = session.load(ClientPackage.Literals.CLIENT, id);
        if (client == null) {
            throw new StoreException(Messages.MsgClientGone);
        }
        return client;
    }
}
