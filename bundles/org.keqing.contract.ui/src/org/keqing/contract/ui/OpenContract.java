package org.keqing.contract.ui;

import org.keqing.store.Store;
import org.keqing.ui.ClientRef;

/**
 * A stored contract that is open in its editor: who works there may read it, and the opening is on record.
 *
 * @param id     the 64-bit id of the contract in the store
 * @param number its number as it is stored
 * @param client with whom it is made
 * @param store  the database
 * @param user   who works with it
 * @since 0.1
 */
public record OpenContract(long id, String number, ClientRef client, Store store, String user) {
}
