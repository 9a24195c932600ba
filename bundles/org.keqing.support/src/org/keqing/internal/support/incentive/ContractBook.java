package org.keqing.internal.support.incentive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.AgreedTerms;
import org.keqing.contract.text.AgreedText;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.IncentiveProposal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks contracts up by the right to read. The only class here that knows contracts, together with {@link AgreedSteps}: both are left alone where contracts are not installed. */
@Component(service = WrittenContracts.class)
public final class ContractBook implements WrittenContracts {

    private static final int OF_ONE_CLIENT = 10_000;
    private static final List<EStructuralFeature> COLUMNS = List.of(ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__STATE,
            ContractPackage.Literals.CONTRACT__START_DATE, ContractPackage.Literals.CONTRACT__END_DATE, ContractPackage.Literals.CONTRACT__ENDED_ON);

    private final ContractAccess access;
    private final AgreedTerms agreed;

    /** Asks these. */
    @Activate
    public ContractBook(@Reference ContractAccess access, @Reference AgreedTerms agreed) {
        this.access = access;
        this.agreed = agreed;
    }

    @Override
    public List<Written> of(Store store, String user, long clientId) throws StoreException {
        Condition own = Condition.and(Condition.eq(ContractPackage.Literals.CONTRACT__CLIENT, clientId), access.readable(store, user));
        return store.page(Query.of(ContractPackage.Literals.CONTRACT).where(own), COLUMNS, null, OF_ONE_CLIENT).rows().stream().map(ContractBook::written)
                .sorted(Comparator.comparing(Written::from).thenComparing(Written::id).reversed()).toList();
    }

    private static Written written(Row row) {
        LocalDate ended = (LocalDate) row.value(5);
        return new Written(row.id(), (String) row.value(0), (String) row.value(1), ContractFlow.signed((ContractState) row.value(2)), (LocalDate) row.value(3),
                ended == null ? (LocalDate) row.value(4) : ended);
    }

    @Override
    public String readableSql(Store store, String user, String incentive) throws StoreException {
        String readable = access.readableSql(store, user, "wc");
        return readable.equals(VisibleIncentives.ALL) ? readable
                : "(" + incentive + ".contract_number IS NULL OR EXISTS (SELECT 1 FROM contract wc WHERE wc.contract_number = " + incentive + ".contract_number AND " + readable + "))";
    }

    @Override
    public IncentiveProposal propose(Store store, String user, Written contract, LocalDate today) throws StoreException {
        Optional<AgreedText> text = agreed.of(store, user, contract.id());
        return new AgreedSteps(text.orElseGet(() -> new AgreedText(contract.subject(), List.of()))).proposal(contract, today);
    }
}
