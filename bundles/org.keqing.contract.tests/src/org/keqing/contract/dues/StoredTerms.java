package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.keqing.contract.StoredContract;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.FreePeriod;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Contracts in force with any terms. */
final class StoredTerms {

    private static int contracts;

    private StoredTerms() {
    }

    /**
     * Stores one, without dues.
     *
     * @param agreed the amount of the whole term instead of amounts per month, null for these
     * @param end    null for an open-ended one
     * @return its id
     */
    static long inForce(Store store, long client, Terms terms, BigDecimal agreed, LocalDate end) throws StoreException {
        return StoredContract.inForce(store, client, "T-" + ++contracts, contract -> {
            contract.setSignedOn(terms.term().from().minusDays(30));
            contract.setStartDate(terms.term().from());
            contract.setEndDate(end);
            contract.setRhythm(terms.rhythm());
            contract.setSeasonMonths(terms.seasons().isEmpty() ? null : terms.seasons().stream().map(String::valueOf).collect(Collectors.joining(",")));
            contract.setCountedFromStart(!terms.calendar());
            contract.setInArrears(terms.arrears());
            contract.setDueDays(terms.days());
            contract.setDeposit(terms.deposit());
            contract.setAmount(agreed);
            if (agreed == null) {
                terms.steps().forEach(step -> contract.getSteps().add(stored(step)));
            }
            terms.free().forEach(span -> contract.getFreePeriods().add(stored(span)));
        });
    }

    private static AmountStep stored(Step step) {
        AmountStep stored = ContractFactory.eINSTANCE.createAmountStep();
        stored.setFromDate(step.from());
        stored.setAmount(step.amount());
        return stored;
    }

    private static FreePeriod stored(Span span) {
        FreePeriod stored = ContractFactory.eINSTANCE.createFreePeriod();
        stored.setFromDate(span.from());
        stored.setToDate(span.to());
        return stored;
    }
}
