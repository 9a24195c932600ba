package org.keqing.internal.pack.keyaccount;

import java.util.List;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.pack.keyaccount.chain.Chain;
import org.keqing.pack.keyaccount.chain.ChainService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Component;

/** Reads chains from the tables {@code client}, {@code key_account}, {@code team_member} and {@code contact}. */
@Component(service = ChainService.class)
public final class DefaultChainService implements ChainService {

    @Override
    public Optional<Chain> of(Store store, long clientId) throws StoreException {
        return store.read(tx -> Optional.ofNullable(tx.sql().fetchOne("""
                SELECT c.id, c.code, c.name, c.contact_name, c.manager, k.sponsor, k.department, k.department_head, k.working_group, k.group_leader
                  FROM client c LEFT JOIN key_account k ON k.owner_id = c.id WHERE c.id = ?""", clientId)).map(row -> chain(tx, row)));
    }

    private static Chain chain(Tx tx, Record row) {
        long client = row.get(0, Long.class);
        List<Chain.Member> members = tx.sql().fetch("SELECT person, department, role FROM team_member WHERE owner_id = ? ORDER BY position, id", client)
            .map(each -> new Chain.Member(each.get(0, String.class), text(each, 1), text(each, 2)));
        String contact = text(row, 3);
        return new Chain(client, row.get(1, String.class), row.get(2, String.class), contact == null ? firstContact(tx, client) : contact, text(row, 4), text(row, 5), text(row, 6),
            text(row, 7), text(row, 8), text(row, 9), members);
    }

    private static String firstContact(Tx tx, long client) {
        Record first = tx.sql().fetchOne("SELECT name FROM contact WHERE owner_id = ? ORDER BY position, id FETCH FIRST 1 ROWS ONLY", client);
        return first == null ? null : text(first, 0);
    }

    private static String text(Record row, int column) {
        String text = row.get(column, String.class);
        return text == null || text.isBlank() ? null : text;
    }
}
