package org.keqing.internal.ui.table;

import java.util.List;

/** Divides the room of a table among its columns: one takes what is left, and where the room is short those that may become narrower do. */
final class ColumnFit {

    /**
     * A shown column.
     *
     * @param preferred wished width
     * @param minimum   not narrower than this; equal to {@code preferred} for a column that the user sized
     * @param stretch   takes the room that is left
     */
    record Column(int preferred, int minimum, boolean stretch) {

        int slack() {
            return Math.max(0, preferred - minimum);
        }
    }

    private ColumnFit() {
    }

    /**
     * The widths. They fill the room exactly when a column stretches and the minimum widths leave room; else the table scrolls.
     *
     * @param columns the shown columns
     * @param room    width of the table
     */
    static int[] widths(List<Column> columns, int room) {
        int[] widths = columns.stream().mapToInt(Column::preferred).toArray();
        int left = room - columns.stream().mapToInt(Column::preferred).sum();
        for (int i = 0; i < widths.length && left != 0; i++) {
            if (columns.get(i).stretch()) {
                int change = Math.max(left, -columns.get(i).slack());
                widths[i] += change;
                left -= change;
            }
        }
        if (left < 0) {
            narrow(columns, widths, -left);
        }
        return widths;
    }

    private static void narrow(List<Column> columns, int[] widths, int missing) {
        int slack = columns.stream().filter(c -> !c.stretch()).mapToInt(Column::slack).sum();
        int open = Math.min(missing, slack);
        for (int i = 0; i < widths.length && open > 0; i++) {
            Column column = columns.get(i);
            if (!column.stretch() && slack > 0) {
                int share = (int) ((long) open * column.slack() / slack);
                widths[i] -= share;
                open -= share;
                slack -= column.slack();
            }
        }
    }
}
