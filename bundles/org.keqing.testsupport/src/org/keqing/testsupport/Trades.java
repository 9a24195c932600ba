package org.keqing.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.facts.Due;
import org.keqing.model.facts.FactsFactory;
import org.keqing.model.facts.Trade;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;

/**
 * Builds facts for tests: {@code Trades.trade(clientId).on("2026-03-01").amount("120.50").save(store)}.
 *
 * @since 0.1
 */
public final class Trades {

    private final long clientId;
    private final Trade trade = FactsFactory.eINSTANCE.createTrade();

    private Trades(long clientId) {
        this.clientId = clientId;
        trade.setDate(LocalDate.of(2026, 1, 1));
    }

    /** Begins a trade of the client, on 2026-01-01 unless told. */
    public static Trades trade(long clientId) {
        return new Trades(clientId);
    }

    /**
     * Saves a due.
     *
     * @param paidDate {@code null} when not paid; else all is paid
     * @return its id
     */
    public static long due(Store store, long clientId, LocalDate dueDate, String amount, LocalDate paidDate) throws StoreException {
        try (StoreSession session = store.openSession("test")) {
            Due due = FactsFactory.eINSTANCE.createDue();
            due.setClient(session.<Client>load(ClientPackage.Literals.CLIENT, clientId));
            due.setDueDate(dueDate);
            due.setAmount(new BigDecimal(amount));
            due.setPaidDate(paidDate);
            due.setPaidAmount(paidDate == null ? null : new BigDecimal(amount));
            session.add(due);
            session.commit();
            return due.getId();
        }
    }

    public Trades ref(String ref) {
        trade.setRef(ref);
        return this;
    }

    public Trades on(String isoDate) {
        trade.setDate(LocalDate.parse(isoDate));
        return this;
    }

    public Trades product(String product) {
        trade.setProduct(product);
        return this;
    }

    public Trades quantity(String quantity) {
        trade.setQuantity(new BigDecimal(quantity));
        return this;
    }

    public Trades amount(String amount) {
        trade.setAmount(new BigDecimal(amount));
        return this;
    }

    public Trades cost(String cost) {
        trade.setCost(new BigDecimal(cost));
        return this;
    }

    /** Saves the trade as user {@code test}; gives its id. */
    public long save(Store store) throws StoreException {
        try (StoreSession session = store.openSession("test")) {
            trade.setClient(session.<Client>load(ClientPackage.Literals.CLIENT, clientId));
            session.add(trade);
            session.commit();
            return trade.getId();
        }
    }
}
