package org.keqing.internal.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** A scheme of two tiers by the amount, with a limit that a new version may move. */
final class TurnoverScheme {

	private TurnoverScheme() {
	}

	static String text(int version, String source, String limit, String tierOfHundred) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<tiering:BandScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.turnover" version="%d" value="amount" input="amount">
				  <name language="en" text="Turnover"/><name language="zh_CN" text="营业额"/>
				  <input id="amount" source="%s" absence="zero"><name language="en" text="Amount"/><name language="zh_CN" text="金额"/></input>
				  <tier id="large" order="1" lower="%s" colour="#DCE9FB" textColour="#0B4A99">
				    <name language="en" text="Large"/><name language="zh_CN" text="大"/></tier>
				  <tier id="small" order="2" upper="%s" colour="#ECECEC" textColour="#444444">
				    <name language="en" text="Small"/><name language="zh_CN" text="小"/></tier>
				  <test id="hundred"><client tier="%s"><given input="amount" value="100"/></client></test>
				</tiering:BandScheme>
				""".formatted(version, source, limit, limit, tierOfHundred);
	}

	static Scheme read(int version, String source, String limit) throws IOException {
		return Schemes.read(new ByteArrayInputStream(text(version, source, limit, "large").getBytes(StandardCharsets.UTF_8)), "test");
	}
}
