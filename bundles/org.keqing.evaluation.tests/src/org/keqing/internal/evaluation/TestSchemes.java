package org.keqing.internal.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** Schemes whose results are easy to work out by hand. */
final class TestSchemes {
	/** loyalty 50 % by the committee, volume 30 % by the amount, credit 20 % by the on-time rate; what is missing is left out. */
	static final String WEIGHTED = "test.weighted";
	/** Half of the clients high, half low, by amount; no trade counts as zero. */
	static final String RANK = "test.rank";
	/** years_in_trade of the client file, up to 5 junior. */
	static final String FEATURE = "test.feature";

	static final String GRADES = """
			<grade id="excellent" value="10"><name language="en" text="excellent"/></grade>
			<grade id="good" value="8"><name language="en" text="good"/></grade>
			<grade id="qualified" value="6"><name language="en" text="qualified"/></grade>
			<grade id="poor" value="4"><name language="en" text="poor"/></grade>
			<grade id="failed" value="2"><name language="en" text="failed"/></grade>
			""";
	private static final String TIERS = """
			<tier id="important" order="1" lower="80" colour="#DCE9FB" textColour="#0B4A99">
			  <name language="en" text="Important"/><name language="zh_CN" text="重要客户"/></tier>
			<tier id="main" order="2" lower="60" upper="80"><name language="en" text="Main"/></tier>
			<tier id="ordinary" order="3" lower="40" upper="60"><name language="en" text="Ordinary"/></tier>
			<tier id="small" order="4" upper="40"><name language="en" text="Small"/></tier>
			""";

	private TestSchemes() {
	}

	static Scheme weighted(int version) {
		return read("""
				<tiering:WeightedScoreScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.weighted" version="%d" value="amount">
				<name language="en" text="Test"/>
				%s
				<input id="amount" source="amount" absence="exclude"/>
				<input id="paid" source="on_time_rate" absence="exclude"/>
				<criterion id="loyalty" weight="50" absence="exclude"/>
				<criterion id="volume" weight="30" input="amount" absence="exclude">
				  <band grade="excellent" lower="1000"/><band grade="good" lower="500"/><band grade="qualified" lower="100"/>
				  <band grade="poor" lower="10"/><band grade="failed" upper="10"/></criterion>
				<criterion id="credit" weight="20" input="paid" absence="exclude">
				  <band grade="excellent" lower="1"/><band grade="good" lower="0.9"/><band grade="qualified" lower="0.8"/>
				  <band grade="poor" lower="0.5"/><band grade="failed" upper="0.5"/></criterion>
				%s
				</tiering:WeightedScoreScheme>
				""".formatted(version, GRADES, TIERS));
	}

	static Scheme rank() {
		return read("""
				<tiering:RankScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.rank" version="1" value="amount">
				<name language="en" text="Rank"/>
				<input id="amount" source="amount" absence="zero"/>
				<tier id="high" order="1" share="50"><name language="en" text="High"/></tier>
				<tier id="low" order="2" share="50"><name language="en" text="Low"/></tier>
				</tiering:RankScheme>
				""");
	}

	static Scheme feature() {
		return read("""
				<tiering:WeightedScoreScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.feature" version="1" value="trade">
				<name language="en" text="Feature"/>
				%s
				<input id="trade" source="years_in_trade" absence="exclude"/>
				<criterion id="experience" weight="100" input="trade" absence="exclude">
				  <band grade="excellent" lower="5" lowerInclusive="false"/><band grade="failed" upper="5" upperInclusive="true"/></criterion>
				%s
				</tiering:WeightedScoreScheme>
				""".formatted(GRADES, TIERS));
	}

	static Scheme read(String text) {
		try {
			return Schemes.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.tiering");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
