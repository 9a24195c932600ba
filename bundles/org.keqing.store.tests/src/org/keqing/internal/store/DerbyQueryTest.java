package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NAME;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;

class DerbyQueryTest extends QueryContract {

    @Override
    StoreLocation newLocation() {
        return Locations.derbyInMemory();
    }

    @Test
    void aPageOfAFilteredListTellsHowManyThereAre() throws StoreException {
        save("A,same,East,Wu", "B,other,,", "C,same,East,", "D,same,,Wu");
        Query filtered = Query.of(CLIENT).where(Condition.contains(CLIENT__NAME, "am")).sort(CLIENT__NAME, true);
        assertEquals(OptionalLong.of(3), store.page(filtered, List.of(CLIENT__NAME), null, 2).total());
        assertEquals(OptionalLong.empty(), store.page(Query.of(CLIENT).sort(CLIENT__NAME, true), List.of(CLIENT__NAME), null, 2).total());
    }
}
