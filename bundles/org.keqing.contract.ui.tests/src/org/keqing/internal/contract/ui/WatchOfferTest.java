package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keqing.store.StoreLocation;

@DisplayName("What needs attention comes up once for each database that is opened")
class WatchOfferTest {

    private static final StoreLocation HERE = StoreLocation.of(Path.of("here"));
    private static final StoreLocation THERE = StoreLocation.of(Path.of("there"));

    private final WatchOffer offer = new WatchOffer();

    @Test
    void anOpeningThatIsToldTwiceIsStillOne() {
        offer.opened(HERE);
        offer.opened(HERE);
        assertTrue(offer.isPending());
        offer.settle();
        assertFalse(offer.isPending());
        offer.opened(HERE);
        assertFalse(offer.isPending(), "closed, it stays closed");
    }

    @Test
    void anotherDatabaseHasItsOwn() {
        assertFalse(offer.isPending(), "none is open");
        offer.opened(HERE);
        offer.settle();
        offer.opened(null);
        assertFalse(offer.isPending());
        offer.opened(THERE);
        assertTrue(offer.isPending());
        offer.opened(HERE);
        assertFalse(offer.isPending());
    }

    @Test
    void whatWasNotReadBeforeTheDatabaseWasClosedComesUpNextTime() {
        offer.opened(HERE);
        offer.opened(null);
        offer.opened(HERE);
        assertTrue(offer.isPending());
    }
}
