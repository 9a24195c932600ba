package org.keqing.internal.pack.keyaccount.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.keqing.pack.keyaccount.traits.AccountTraits;
import org.keqing.pack.keyaccount.traits.LargestPurchase;
import org.keqing.pack.keyaccount.traits.TraitQuarter;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.pack.keyaccount.traits.TraitTexts;
import org.keqing.ui.Tier;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The columns of the accounts and of the quarters of one of them. */
final class TraitColumns {

    private TraitColumns() {
    }

    static List<TableColumn<AccountTraits>> accounts() {
        TraitTexts texts = new TraitTexts(Locale.getDefault());
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 128, ColumnKind.TIER, row -> row.tier() == null ? null : new Tier(TraitService.SCHEME, row.tier(), false)),
            new TableColumn<>("code", Messages.ColumnCode, 70, ColumnKind.TEXT, AccountTraits::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 180, ColumnKind.TEXT, AccountTraits::clientName),
            new TableColumn<>("region", Messages.ColumnRegion, 90, ColumnKind.TEXT, AccountTraits::region, false),
            new TableColumn<>("manager", Messages.ColumnManager, 100, ColumnKind.TEXT, AccountTraits::manager, false),
            new TableColumn<>("orders", Messages.ColumnOrders, 90, ColumnKind.INTEGER, row -> row.frequency().orders()),
            new TableColumn<>("perMonth", Messages.ColumnPerMonth, 110, ColumnKind.DECIMAL, row -> row.frequency().perMonth(), false),
            new TableColumn<>("orderDays", Messages.ColumnOrderDays, 84, ColumnKind.INTEGER, row -> row.frequency().orderDays(), false),
            new TableColumn<>("months", Messages.ColumnMonths, 110, ColumnKind.INTEGER, row -> row.frequency().monthsWithPurchase()),
            new TableColumn<>("quantity", Messages.ColumnQuantity, 100, ColumnKind.DECIMAL, row -> row.volume().quantity(), false),
            new TableColumn<>("amount", Messages.ColumnAmount, 110, ColumnKind.DECIMAL, row -> row.volume().amount()),
            new TableColumn<>("margin", Messages.ColumnCost, 110, ColumnKind.DECIMAL, row -> row.margin().amount(), false),
            new TableColumn<>("marginRate", Messages.ColumnMarginRate, 84, ColumnKind.PERCENT, row -> row.margin().rate()),
            new TableColumn<>("influence", Messages.ColumnInfluence, 96, ColumnKind.TEXT, row -> texts.of(row.influence())),
            new TableColumn<>("continuity", Messages.ColumnContinuity, 90, ColumnKind.PERCENT, row -> row.loyalty().continuity()),
            new TableColumn<>("gap", Messages.ColumnGap, 90, ColumnKind.INTEGER, row -> row.loyalty().longestGap(), false),
            new TableColumn<>("silence", Messages.ColumnSilence, 90, ColumnKind.INTEGER, row -> row.loyalty().silence(), false),
            new TableColumn<>("trend", Messages.ColumnTrend, 100, ColumnKind.PERCENT, row -> row.loyalty().trend(), false),
            new TableColumn<>("loyalty", Messages.ColumnJudgedLoyalty, 124, ColumnKind.TEXT, row -> texts.of(row.loyalty().judged())),
            new TableColumn<>("largest", Messages.ColumnLargest, 136, ColumnKind.BAR, row -> largest(row, LargestPurchase::share)),
            new TableColumn<>("largestDay", Messages.ColumnLargestDay, 96, ColumnKind.DATE, row -> largest(row, LargestPurchase::day), false),
            new TableColumn<>("reading", Messages.ColumnReading, 420, ColumnKind.TEXT, texts::of));
    }

    private static <V> V largest(AccountTraits row, Function<LargestPurchase, V> value) {
        return row.largest() == null ? null : value.apply(row.largest());
    }

    /** A quarter with its number, counted from 1. */
    record Numbered(int number, TraitQuarter quarter) {
    }

    static List<TableColumn<Numbered>> quarters() {
        TraitTexts texts = new TraitTexts(Locale.getDefault());
        return List.of(
            new TableColumn<>("number", "#", 40, ColumnKind.INTEGER, Numbered::number),
            new TableColumn<>("quarter", Messages.ColumnQuarter, 180, ColumnKind.TEXT, row -> row.quarter().period().from() + " \u2013 " + row.quarter().period().to()),
            new TableColumn<>("orders", Messages.ColumnOrders, 90, ColumnKind.INTEGER, row -> row.quarter().frequency().orders()),
            new TableColumn<>("quantity", Messages.ColumnQuantity, 100, ColumnKind.DECIMAL, row -> row.quarter().volume().quantity()),
            new TableColumn<>("amount", Messages.ColumnAmount, 110, ColumnKind.DECIMAL, row -> row.quarter().volume().amount()),
            new TableColumn<>("margin", Messages.ColumnCost, 110, ColumnKind.DECIMAL, row -> row.quarter().margin().amount()),
            new TableColumn<>("marginRate", Messages.ColumnMarginRate, 84, ColumnKind.PERCENT, row -> row.quarter().margin().rate()),
            new TableColumn<>("influence", Messages.ColumnInfluence, 96, ColumnKind.TEXT, row -> texts.of(row.quarter().influence())),
            new TableColumn<>("loyalty", Messages.ColumnJudgedLoyalty, 124, ColumnKind.TEXT, row -> texts.of(row.quarter().loyalty())));
    }
}
