package org.keqing.internal.support.ui.profit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.ProfitPeriod;

class ProfitModelTest {

    private static ProfitPeriod period(int known, String purchases, String sales) {
        return new ProfitPeriod(YearMonth.of(2026, 4), YearMonth.of(2026, 6), new BigDecimal(purchases), new BigDecimal(sales), known, new BigDecimal("10"), new BigDecimal("5"), BigDecimal.ZERO, List.of());
    }

    private static String firstLine(int known) {
        return ProfitModel.lines(new ClientProfit(period(known, "80", "100"), period(0, "1", "2"), List.of())).getFirst().name();
    }

    @Test
    void theSumGoesFromTheSalesToTheProfit() {
        List<ProfitModel.Line> lines = ProfitModel.lines(new ClientProfit(period(0, "80", "100"), period(0, "1", "2"), List.of()));
        assertEquals(List.of("100", "-80", "-10", "-5", "5"), lines.stream().map(line -> line.now().toPlainString()).toList());
        assertEquals("Sales, estimated", firstLine(0));
        assertEquals("Sales, told for 1 of 3 months", firstLine(1));
        assertEquals("Sales, told", firstLine(3));
    }

    @Test
    void withoutDataThatIsSaid() {
        assertEquals("No purchases and no sales are known from 2026-04 to 2026-06: nothing can be said of the profit.",
            ProfitModel.advice(new ClientProfit(period(0, "0", "0"), period(0, "0", "0"), List.of())));
        assertEquals("Nothing stands out.", ProfitModel.advice(new ClientProfit(period(0, "80", "100"), period(0, "0", "0"), List.of())));
        assertEquals("\u2022 Look.\n\u2022 Act.", ProfitModel.advice(new ClientProfit(period(0, "80", "100"), period(0, "0", "0"),
            List.of(new Advice(AdviceKind.LOSS, "Look.", List.of()), new Advice(AdviceKind.OVERDUE, "Act.", List.of())))));
    }

    @Test
    void aMarginIsEnteredInPercent() throws Exception {
        assertEquals("0.125", ProfitModel.rate(new FormValues(Map.of("rate", "Margin"), Map.of("rate", "12.5"))).toPlainString());
    }
}
