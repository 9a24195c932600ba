package org.keqing.internal.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns fill the room of the table and none is cut while there is a way. */
class ColumnFitTest {

    private static final ColumnFit.Column TIER = new ColumnFit.Column(104, 92, false);
    private static final ColumnFit.Column NAME = new ColumnFit.Column(232, 160, true);
    private static final ColumnFit.Column REGION = new ColumnFit.Column(120, 80, false);
    private static final ColumnFit.Column BY_USER = new ColumnFit.Column(150, 150, false);

    @Test
    void theNameTakesWhatIsLeft() {
        assertArrayEquals(new int[] { 104, 376, 120 }, ColumnFit.widths(List.of(TIER, NAME, REGION), 600));
    }

    @Test
    void theNameGivesFirst() {
        assertArrayEquals(new int[] { 104, 176, 120 }, ColumnFit.widths(List.of(TIER, NAME, REGION), 400));
    }

    @Test
    void thenTheOthersGiveInProportionToWhatTheyCan() {
        // 104 + 160 + 120 = 384; 26 are missing; the tier can give 12 and the region 40: 6 and 20.
        assertArrayEquals(new int[] { 98, 160, 100 }, ColumnFit.widths(List.of(TIER, NAME, REGION), 358));
    }

    @Test
    void whenAllAreAtTheirMinimumTheTableScrolls() {
        assertArrayEquals(new int[] { 92, 160, 80 }, ColumnFit.widths(List.of(TIER, NAME, REGION), 100));
    }

    @Test
    void aWidthOfTheUserStays() {
        assertArrayEquals(new int[] { 150, 160, 80 }, ColumnFit.widths(List.of(BY_USER, NAME, REGION), 390));
        assertArrayEquals(new int[] { 150, 120 }, ColumnFit.widths(List.of(BY_USER, REGION), 500));
    }

    @Test
    void noPixelIsLostInRounding() {
        List<ColumnFit.Column> columns = List.of(TIER, REGION, REGION, REGION, NAME, TIER);
        for (int room = 600; room < 900; room++) {
            assertEquals(room, Arrays.stream(ColumnFit.widths(columns, room)).sum());
        }
    }
}
