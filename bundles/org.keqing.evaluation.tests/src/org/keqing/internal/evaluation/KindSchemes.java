package org.keqing.internal.evaluation;

import java.util.List;

import org.keqing.tiering.model.Scheme;

/** One scheme of each kind beside those of {@link TestSchemes}. */
final class KindSchemes {
	static final List<String> FORMATS = List.of("便利店", "食杂店", "超市", "商场", "烟酒商店", "娱乐服务类", "其他");
	private static final List<String> SIZES = List.of("大", "中", "小");

	private KindSchemes() {
	}

	/** 7 formats × 2 markets × 3 sizes by three texts of the client file. A client under watch is no category but {@code watched}. */
	static Scheme categories() {
		StringBuilder text = new StringBuilder("""
				<input id="format" source="display_form" type="choice"/><input id="market" source="region" type="choice"/>
				<input id="size" source="outlet_scale" type="choice"/><input id="watch" source="under_watch" absence="zero"/>
				""");
		text.append("<dimension id=\"format\" input=\"format\" by=\"texts\"><name language=\"en\" text=\"Format\"/>");
		for (int i = 0; i < 6; i++) {
			text.append("<class id=\"f%d\"><name language=\"en\" text=\"Format %d\"/><value>%s</value></class>".formatted(i, i + 1, FORMATS.get(i)));
		}
		text.append("""
				<class id="f6"/></dimension><dimension id="market" input="market" by="texts"><class id="town"><value>城镇</value></class>
				<class id="country"><value>乡村</value></class></dimension><dimension id="size" input="size" by="texts">
				""");
		for (int i = 0; i < 3; i++) {
			text.append("<class id=\"s%d\"><value>%s</value></class>".formatted(i, SIZES.get(i)));
		}
		text.append("</dimension>");
		int order = 0;
		for (int f = 0; f < 7; f++) {
			for (String market : List.of("town", "country")) {
				for (int s = 0; s < 3; s++) {
					text.append("<tier id=\"f%d-%s-s%d\" order=\"%d\"/><cell classes=\"f%d %s s%d\" tier=\"f%d-%s-s%d\"/>".formatted(f, market, s, ++order, f, market, s, f,
							market, s));
				}
			}
		}
		text.append("""
				<tier id="watched" order="43"/><override id="watch" when="watch > 0" tier="watched"><name language="en" text="under watch"/></override>
				""");
		return scheme("MatrixScheme", "categories", "ordered=\"false\"", text.toString());
	}

	/** Eight tranches by the mean monthly volume of a year, a formula; the upper limit is inclusive. */
	static Scheme tranches() {
		String[] limits = { "20", "14", "10", "7", "4", "2", "1" };
		StringBuilder tiers = new StringBuilder("<tier id=\"t1\" order=\"1\" lower=\"20\" lowerInclusive=\"false\"/>");
		for (int i = 1; i < 7; i++) {
			tiers.append("<tier id=\"t%d\" order=\"%d\" lower=\"%s\" lowerInclusive=\"false\" upper=\"%s\" upperInclusive=\"true\"/>".formatted(i + 1, i + 1, limits[i],
					limits[i - 1]));
		}
		return scheme("BandScheme", "tranches", "input=\"monthly\"", """
				<input id="quantity" source="quantity" absence="zero"/><input id="monthly" formula="quantity / 12" decimals="4"/>
				%s<tier id="t8" order="8" upper="1" upperInclusive="true"/>
				""".formatted(tiers));
	}

	/** Quintiles of quantity and of price; grade = 11 − the sum of both bands; no trade is grade 10. */
	static Scheme tenGrades() {
		StringBuilder text = new StringBuilder("""
				<input id="volume" source="quantity"/><input id="amount" source="amount"/><input id="price" formula="amount / volume" decimals="4"/>
				""");
		for (String side : List.of("volume", "price")) {
			text.append("<dimension id=\"" + side + "\" input=\"" + side + "\" by=\"shares\">");
			for (int band = 5; band >= 1; band--) {
				text.append("<class id=\"b" + band + "\" share=\"20\"/>");
			}
			text.append("</dimension>");
		}
		for (int one = 1; one <= 5; one++) {
			for (int other = 1; other <= 5; other++) {
				text.append("<cell classes=\"b%d b%d\" tier=\"grade%d\"/>".formatted(one, other, 11 - one - other));
			}
		}
		for (int grade = 1; grade <= 10; grade++) {
			text.append("<tier id=\"grade%d\" order=\"%d\"/>".formatted(grade, grade));
		}
		text.append("<override id=\"no-trade\" when=\"not known(volume)\" tier=\"grade10\"/>");
		return scheme("MatrixScheme", "ten-grades", "value=\"amount\"", text.toString());
	}

	/** Contribution by the amount, credit by the on-time rate, growth and influence by the committee. */
	static Scheme segments() {
		return scheme("SegmentScheme", "segments", "", TestSchemes.GRADES + """
				<input id="amount" source="amount"/><input id="paid" source="on_time_rate"/>
				<criterion id="contribution" input="amount"><band grade="excellent" lower="1000"/><band grade="qualified" lower="100"/><band grade="failed" upper="100"/></criterion>
				<criterion id="credit" input="paid"><band grade="excellent" lower="1"/><band grade="qualified" lower="0.8"/><band grade="failed" upper="0.8"/></criterion>
				<criterion id="growth"/><criterion id="influence"/>
				<group id="core"/><group id="problem"/>
				<tier id="value" order="1" group="core"/><tier id="second" order="2"/><tier id="potential" order="3"/><tier id="low" order="4" group="problem"/>
				<segment tier="value"><require criterion="contribution" atLeast="good"/><require criterion="credit" atLeast="qualified"/></segment>
				<segment tier="second"><require criterion="contribution" atLeast="qualified"/><require criterion="credit" atLeast="qualified"/></segment>
				<segment tier="potential" minimum="1"><require criterion="growth" atLeast="good"/><require criterion="influence" atLeast="good"/></segment>
				<segment tier="low"/>
				""");
	}

	/** Sales by loyalty, where the committee's mean is divided at 6. */
	static Scheme salesAndLoyalty() {
		return scheme("MatrixScheme", "sales-loyalty", "value=\"amount\"", TestSchemes.GRADES + """
				<input id="amount" source="amount" absence="zero"/><criterion id="loyalty"/>
				<dimension id="sales" input="amount"><class id="large" lower="100"/><class id="small" upper="100"/></dimension>
				<dimension id="bond" criterion="loyalty"><class id="loyal" lower="6"/><class id="disloyal" upper="6"/></dimension>
				<tier id="d" order="1"/><tier id="c" order="2"/><tier id="b" order="3"/><tier id="a" order="4"/>
				<cell classes="large loyal" tier="d"/><cell classes="small loyal" tier="c"/>
				<cell classes="large disloyal" tier="b"/><cell classes="small disloyal" tier="a"/>
				""");
	}

	/** Key accounts give the first 80 % of the amount, major ones the next 15 %. */
	static Scheme pareto() {
		return scheme("RankScheme", "pareto", "value=\"amount\" shareOf=\"value\"", """
				<input id="amount" source="amount" absence="zero"/>
				<tier id="ka" order="1" share="80"/><tier id="major" order="2" share="15"/><tier id="general" order="3" share="5"/>
				""");
	}

	/** Three tiers by the amount, at 100 and 1000. */
	static Scheme stable(String rules) {
		return scheme("BandScheme", "stable", "input=\"amount\" value=\"amount\"", """
				<input id="amount" source="amount"/><input id="watch" source="under_watch" absence="zero"/>
				<tier id="high" order="1" lower="1000"/><tier id="middle" order="2" lower="100"/><tier id="low" order="3" upper="100"/>
				<stability %s/>
				""".formatted(rules));
	}

	private static Scheme scheme(String kind, String id, String attributes, String content) {
		return TestSchemes.read("<tiering:%s xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"test.%s\" version=\"1\" %s><name language=\"en\" text=\"%s\"/>%s</tiering:%s>"
				.formatted(kind, id, attributes, id, content, kind));
	}
}
