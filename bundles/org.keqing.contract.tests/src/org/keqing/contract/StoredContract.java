package org.keqing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** The contract of many tests: a lease from March 2024 to February 2025, 12,000 in four quarters and 1,000 as deposit. */
public final class StoredContract {

    private StoredContract() {
    }

    /** Writes the terms of the lease into a contract. */
    public static void lease(Contract contract) {
        contract.setCategory("Lease");
        contract.setSubject("A-12");
        contract.setStartDate(LocalDate.of(2024, 3, 1));
        contract.setEndDate(LocalDate.of(2025, 2, 28));
        contract.setAmount(new BigDecimal("12000"));
        contract.setDeposit(new BigDecimal("1000"));
        contract.setRhythm(Rhythm.QUARTERLY);
        contract.setCountedFromStart(true);
    }

    /**
     * Stores the lease in force since its steps were done on paper, without dues.
     *
     * @param more what is otherwise
     * @return its id
     */
    public static long inForce(Store store, long client, String number, Consumer<Contract> more) throws StoreException {
        return of(store, client, number, contract -> {
            lease(contract);
            contract.setState(ContractState.IN_FORCE);
            contract.setSignedOn(LocalDate.of(2024, 2, 20));
            more.accept(contract);
        });
    }

    /** Stores a contract with these terms as it is, whatever the rules say; gives its id. */
    public static long of(Store store, long client, String number, Consumer<Contract> terms) throws StoreException {
        try (var session = store.openSession("li.na")) {
            Contract contract = ContractFactory.eINSTANCE.createContract();
            contract.setNumber(number);
            contract.setClient((Client) session.load(ClientPackage.Literals.CLIENT, client));
            terms.accept(contract);
            session.add(contract);
            session.commit();
            return contract.getId();
        }
    }
}
