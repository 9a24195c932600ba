package org.keqing.internal.support.incentive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.IncentiveProposal;

/** The contracts of one person's file, those of each client read once however many rows ask for them. */
final class ReadOnce implements WrittenContracts {

    private final WrittenContracts contracts;
    private final Map<Long, List<Written>> read = new HashMap<>();

    ReadOnce(WrittenContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public List<Written> of(Store store, String user, long clientId) throws StoreException {
        List<Written> before = read.get(clientId);
        if (before == null) {
            before = contracts.of(store, user, clientId);
            read.put(clientId, before);
        }
        return before;
    }

    @Override
    public String readableSql(Store store, String user, String incentive) throws StoreException {
        return contracts.readableSql(store, user, incentive);
    }

    @Override
    public IncentiveProposal propose(Store store, String user, Written contract, LocalDate today) throws StoreException {
        return contracts.propose(store, user, contract, today);
    }
}
