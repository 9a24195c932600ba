package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.keqing.testsupport.properties.Properties;

/** The check of properties itself: it must be able to fail. */
class PropertiesTest {

    @Test
    void aPropertyThatHoldsPasses() {
        Properties.check(Holds.class);
    }

    @Test
    void aPropertyThatDoesNotHoldFailsWithItsSmallestExample() {
        var failure = assertThrows(AssertionError.class, () -> Properties.check(Fails.class));
        assertTrue(failure.getMessage().contains("too large: 1000"), failure.getMessage());
    }

    @Test
    void aClassWithoutPropertiesIsNoCheck() {
        assertThrows(AssertionError.class, () -> Properties.check(String.class));
    }

    /** Holds for all numbers. */
    public static class Holds {

        @Property
        boolean halvesOfADoubledNumberAreTheNumber(@ForAll int number) {
            return (number * 2L) / 2 == number;
        }
    }

    /** Fails from 1000 on. */
    public static class Fails {

        @Property
        void everyNumberIsSmall(@ForAll int number) {
            assertTrue(number < 1000, () -> "too large: " + number);
        }
    }
}
