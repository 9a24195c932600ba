package org.keqing.internal.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.internal.evaluation.report.ScoreSheets.ScoreSheet;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

@DisplayName("Numbers of a scheme that counts no points")
class SheetBuilderTest {

	private static final Round ROUND = new Round(1, "2025", "test.share", 1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), RoundState.CONFIRMED, Scope.ALL,
			Committee.ofMembers(List.of()), 1, 0, "chief", Instant.EPOCH, "chief", Instant.EPOCH);
	private static final SheetClient CLIENT = new SheetClient(1, "A", "Client A", null, null, false, null, null);

	private static ScoreSheet sheet(String unit) throws Exception {
		Scheme scheme = Schemes.read(new ByteArrayInputStream("""
				<tiering:SegmentScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.share" version="1" value="amount">
				<name language="en" text="Share"/><input id="amount" source="amount"><name language="en" text="Amount in the period"/></input>
				<input id="paid" source="on_time_rate" unit="%s"/><criterion id="credit" input="paid"><name language="en" text="Credit"/></criterion>
				</tiering:SegmentScheme>""".formatted(unit).getBytes(StandardCharsets.UTF_8)), "share");
		Line line = new Line("credit", Source.COMPUTED, new BigDecimal("0.975"), null, null, null, null, null, null, null, null);
		return new SheetBuilder(ROUND, scheme, Locale.ENGLISH).sheet(CLIENT, new Explanation("test.share", 1, 1, new BigDecimal("523970"), BigDecimal.ONE, "best", null, null,
				List.of(line), List.of(), null, null, null, null), null);
	}

	@Test
	void aShareIsReadInPercent() throws Exception {
		var line = sheet("1").lines().getFirst();
		assertNull(line.get("points"), "0.975 would be taken for points");
		assertEquals("from 97.5 %", line.get("grade_note").toString().replaceAll("^.*?(\\d[\\d.]* %)$", "from $1"));
	}

	@Test
	void anyOtherNumberStandsAsItIs() throws Exception {
		var line = sheet("days").lines().getFirst();
		assertEquals(new BigDecimal("0.975"), line.get("points"));
		assertNull(line.get("grade_note"));
	}

	@Test
	void theFigureOfTheClientSaysWhatItIs() throws Exception {
		assertEquals("Amount in the period", sheet("1").head().get("maximum"));
	}
}
