package org.keqing.internal.support.proposal;

import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

/** Decisions from files on Derby. */
class DerbyProposalFileTest extends ProposalFileSuite {

    @Override
    Store open() throws Exception {
        return TestStores.derbyInMemory();
    }

    @Override
    void close(Store opened) {
        opened.close();
    }
}
