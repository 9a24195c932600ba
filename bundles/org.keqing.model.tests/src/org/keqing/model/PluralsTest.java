package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PluralsTest {

    @Test
    void oneAndMany() {
        String message = "{0} {0|row|rows} of {1} written, {2} {2|is|are} left";
        assertEquals("1 row of a.csv written, 2 are left", Plurals.bind(message, 1, "a.csv", 2));
        assertEquals("0 rows of a.csv written, 1 is left", Plurals.bind(message, 0, "a.csv", "1"));
        assertEquals("1,000 rows of a.csv written, 11 are left", Plurals.bind(message, "1,000", "a.csv", 11L));
    }

    @Test
    void aLanguageThatDoesNotTellThemApart() {
        assertEquals("共 1 户", Plurals.bind("共 {0} 户", 1));
    }

    @Test
    void wordsWithSignsOfPatterns() {
        assertEquals("1 $x\\y", Plurals.bind("{0} {0|$x\\y|many}", 1));
    }
}
