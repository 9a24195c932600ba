package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.DeletedContract;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.internal.contract.text.DefaultTextService;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
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
    static final List<EStructuralFeature> COLUMNS = List.of(ContractPackage.Literals.CONTRACT__CLIENT, ClientPackage.Literals.CLIENT__CODE,
            ClientPackage.Literals.CLIENT__NAME, ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__CATEGORY,
            ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__STATE, ContractPackage.Literals.CONTRACT__START_DATE,
            ContractPackage.Literals.CONTRACT__END_DATE, ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__CURRENCY,
            ContractPackage.Literals.CONTRACT__KEEPER);

    private final Clock clock;
    private final ContractAccess access;
    private final ContractSettings settings = new DefaultContractSettings();

    /** Works by the system's calendar. */
    @Activate
    public DefaultContractService() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultContractService(Clock clock) {
        this.clock = clock;
        this.access = new DefaultContractAccess(clock);
    }

    @Override
    public List<ContractSummary> contractsOf(Store store, String user, long clientId) throws StoreException {
        return list(store, all().where(Condition.and(Condition.eq(ContractPackage.Literals.CONTRACT__CLIENT, clientId), access.readable(store, user))), OF_ONE_CLIENT);
    }

    @Override
    public List<ContractSummary> contracts(Store store, String user, int limit) throws StoreException {
        return list(store, all().where(access.readable(store, user)), limit);
    }

    @Override
    public String nextNumber(Store store, int year) throws StoreException {
        return settings.nextNumber(store, "", year); //$NON-NLS-1$
    }

    @Override
    public ContractEdit create(Store store, String user, long clientId) throws StoreException {
        LocalDate today = LocalDate.now(clock);
        String number = nextNumber(store, today.getYear());
        Map<String, String> keepers = DefaultContractSettings.keepers(store);
        StoreSession session = store.openSession(user);
        try {
            Contract contract = ContractFactory.eINSTANCE.createContract();
            contract.setNumber(number);
            contract.setStartDate(today);
            contract.setEndDate(today.plusYears(1).minusDays(1));
            contract.setKeeper(user);
            contract.setClient(client(session, clientId));
            return new ContractEdit(session, session.add(contract), true, saved -> {
                if (number.equals(saved.getNumber())) {
                    saved.setNumber(settings.drawNumber(store, user, saved.getCategory(), today.getYear()));
                }
                saved.setKeeper(keepers.getOrDefault(saved.getCategory(), saved.getKeeper()));
            });
        } catch (StoreException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public ContractEdit edit(Store store, String user, long contractId) throws StoreException {
        access.open(store, user, contractId, Route.FORM, null);
        return load(store, user, contractId);
    }

    @Override
    public ContractEdit reread(Store store, String user, ContractEdit open) throws StoreException {
        requireReadable(store, user, open.contract());
        return load(store, user, open.contract().getId());
    }

    private ContractEdit load(Store store, String user, long contractId) throws StoreException {
        Map<String, String> keepers = DefaultContractSettings.keepers(store);
        Predicate<String> keeperOpen = settings.keeperOpen(store, user);
        StoreSession session = store.openSession(user);
        try {
            Contract contract = contract(session, contractId);
            String category = contract.getCategory();
            return new ContractEdit(session, contract, false, saved -> {
                if (!category.equals(saved.getCategory())) {
                    saved.setKeeper(keepers.getOrDefault(saved.getCategory(), saved.getKeeper()));
                }
            }, keeperOpen);
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
            refuseInUse(store, user, contract);
            DeletedContract deleted = new DeletedContract(contract, DefaultTextService.source(store, contractId).orElse(null));
            session.delete(contract);
            session.commit();
            return deleted;
        }
    }

    /** What hangs on a contract goes before it does. */
    private void refuseInUse(Store store, String user, Contract contract) throws StoreException {
        requireReadable(store, user, contract);
        boolean scans = store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM contract_attachment WHERE contract_id = ?", contract.getId()).get(0, Long.class) > 0);
        if (scans) {
            throw new StoreException(NLS.bind(Messages.MsgHasScans, contract.getNumber()));
        }
    }

    private void requireReadable(Store store, String user, Contract contract) throws StoreException {
        if (!access.mayRead(store, user, contract.getId())) {
            throw new StoreException(NLS.bind(Messages.MsgConfidential, contract.getNumber(), contract.getCategory()));
        }
    }

    @Override
    public long restore(Store store, String user, DeletedContract deleted) throws StoreException {
        long id;
        try (StoreSession session = store.openSession(user)) {
            Contract contract = deleted.copy();
            contract.setClient(client(session, deleted.clientId()));
            session.add(contract);
            session.commit();
            id = contract.getId();
        }
        if (deleted.text().isPresent()) {
            new DefaultTextService(clock).write(store, user, id, deleted.text().get());
        }
        return id;
    }

    private static Query all() {
        return Query.of(ContractPackage.Literals.CONTRACT).sort(ContractPackage.Literals.CONTRACT__START_DATE, false)
                .sort(ContractPackage.Literals.CONTRACT__NUMBER, false);
    }

    static List<ContractSummary> list(Store store, Query query, int limit) throws StoreException {
        return store.page(query, COLUMNS, null, limit).rows().stream().map(DefaultContractService::summary).toList();
    }

    static ContractSummary summary(Row row) {
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
