package org.keqing.internal.ui.table;

import org.keqing.ui.table.Ellipsis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void keepsAsMuchAsFits() {
        assertEquals("Heng\u2026", Ellipsis.shorten("Hengda Building", 5, String::length));
    }

    @Test
    void measuresWideCharacters() {
        assertEquals("\u6052\u5927\u2026", Ellipsis.shorten("\u6052\u5927\u5EFA\u6750", 5, text -> text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum()));
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertEquals("\uD842\uDFB7\u2026", Ellipsis.shorten("\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7", 4, String::length));
    }

    @Test
    void leavesOnlyTheDotsWhenThereIsNoRoom() {
        assertEquals("\u2026", Ellipsis.shorten("abc", 0, String::length));
    }
}
