package org.keqing.ui.table;

/**
 * How the values of a table column are formatted, aligned and painted.
 *
 * @since 0.1
 */
public enum ColumnKind {
    /** Left-aligned text. */
    TEXT,
    /** Left-aligned code or number by which a row is known: not cut where the columns of texts can make room. */
    CODE,
    /** Right-aligned whole number with thousands separators. */
    INTEGER,
    /** Right-aligned decimal with two places and thousands separators. */
    DECIMAL,
    /** Right-aligned percentage: the value 0.962 is shown as 96.2 %. */
    PERCENT,
    /** ISO date. */
    DATE,
    /** Yes or no; the value is a Boolean. */
    FLAG,
    /** Badge; the value is a {@link org.keqing.ui.Tier}. */
    TIER,
    /** Bar from 0 to 1 with the percentage; the value is a number. */
    BAR;

    /** Whether values of this kind stand at the right. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == PERCENT;
    }

    /** The width in pixels below which values of this kind are cut; where room is short a column becomes as narrow as this. */
    public int minimumWidth() {
        return switch (this) {
            case TIER, DATE -> 92;
            case DECIMAL -> 100;
            case PERCENT, BAR -> 84;
            case TEXT, CODE -> 80;
            case INTEGER, FLAG -> 64;
        };
    }
}
