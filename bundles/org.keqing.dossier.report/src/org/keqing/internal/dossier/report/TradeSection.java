package org.keqing.internal.dossier.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Picture;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.model.facts.FactsPackage.Literals;
import org.keqing.report.ReportScope;
import org.keqing.store.Columns;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Component;

/** Trade of the twelve months up to the last one with trade, as bars and as figures. */
@Component(service = DossierSection.class)
public final class TradeSection implements DossierSection {

	private static final int MONTHS = 12;

	/**
	 * The trade of a month.
	 *
	 * @param orders   days with trade
	 * @param quantity pieces
	 * @param amount   money
	 */
	record Month(int orders, BigDecimal quantity, BigDecimal amount) {

		static final Month NONE = new Month(0, BigDecimal.ZERO, BigDecimal.ZERO);
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		SortedMap<YearMonth, Month> months = months(scope, client);
		if (months.isEmpty()) {
			return List.of();
		}
		DossierWords words = new DossierWords(scope.locale());
		List<Line> lines = new ArrayList<>();
		months.forEach((month, trade) -> lines.addFirst(
				new Line(month.toString(), words.get("OrderDays", trade.orders()), null, DossierWords.number(trade.quantity()), DossierWords.money(trade.amount()))));
		BigDecimal sum = months.values().stream().map(Month::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		String caption = words.get("BarsCaption", months.firstKey(), months.lastKey(), DossierWords.money(sum));
		return List.of(new Picture(words.get("Trade"), new MonthBars(months).png(), caption),
				new Table(words.get("TradeFigures"), List.of(words.get("Month"), words.get("Orders"), "", words.get("Quantity"), words.get("Amount")), lines));
	}

	/** The twelve months up to the last one with trade; empty without any. */
	static SortedMap<YearMonth, Month> months(ReportScope scope, Subject client) throws StoreException {
		Columns trades = scope.store().columns(Query.of(Literals.TRADE).where(Condition.eq(Literals.TRADE__CLIENT, client.id())),
				List.of(Literals.TRADE__DATE, Literals.TRADE__QUANTITY, Literals.TRADE__AMOUNT));
		YearMonth last = null;
		for (int i = 0; i < trades.size(); i++) {
			YearMonth month = YearMonth.from((LocalDate) trades.get(0).value(i));
			last = last == null || month.isAfter(last) ? month : last;
		}
		SortedMap<YearMonth, Month> months = new TreeMap<>();
		for (int back = MONTHS - 1; last != null && back >= 0; back--) {
			months.put(last.minusMonths(back), Month.NONE);
		}
		Set<LocalDate> days = new HashSet<>();
		for (int i = 0; i < trades.size(); i++) {
			LocalDate day = (LocalDate) trades.get(0).value(i);
			int fresh = days.add(day) ? 1 : 0;
			BigDecimal quantity = value(trades, 1, i);
			BigDecimal amount = value(trades, 2, i);
			months.computeIfPresent(YearMonth.from(day), (month, before) -> new Month(before.orders() + fresh, before.quantity().add(quantity), before.amount().add(amount)));
		}
		return months;
	}

	private static BigDecimal value(Columns columns, int column, int row) {
		return columns.get(column).value(row) instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
	}
}
