package org.keqing.internal.evaluation.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** Small schemes for the tests of the views. */
public final class TestSchemes {

    private TestSchemes() {
    }

    /** Amount 40 % (computed), loyalty 60 %; grades 10, 6, 2; tiers from 80, from 60 and below. */
    public static Scheme weighted() {
        return read("""
            <tiering:WeightedScoreScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.weighted" version="3">
              <name language="en" text="Weighted"/>
              <grade id="excellent" value="10"><name language="en" text="excellent"/></grade>
              <grade id="qualified" value="6"><name language="en" text="qualified"/></grade>
              <grade id="failed" value="2"><name language="en" text="failed"/></grade>
              <input id="amount" source="amount"/>
              <criterion id="amount" weight="40" input="amount">
                <name language="en" text="Amount"/>
                <band grade="excellent" lower="1000"/><band grade="qualified" lower="100"/><band grade="failed"/>
              </criterion>
              <criterion id="loyalty" weight="60">
                <name language="en" text="Loyalty"/>
                <standard grade="excellent"><text language="en" text="Keeps to us."/></standard>
                <standard grade="qualified"><text language="en" text="Keeps its targets."/></standard>
              </criterion>
              <tier id="important" order="1" lower="80"><name language="en" text="Important client"/></tier>
              <tier id="main" order="2" lower="60"><name language="en" text="Main client"/></tier>
              <tier id="small" order="3" upper="60"><name language="en" text="Small client"/></tier>
            </tiering:WeightedScoreScheme>
            """);
    }

    /** Half and half by amount. */
    public static Scheme rank() {
        return read("""
            <tiering:RankScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.rank" version="1" value="amount">
              <name language="en" text="By amount"/>
              <input id="amount" source="amount" absence="zero"><name language="en" text="Amount"/></input>
              <tier id="upper" order="1" share="50"><name language="en" text="Upper half"/></tier>
              <tier id="lower" order="2" share="50"><name language="en" text="Lower half"/></tier>
            </tiering:RankScheme>
            """);
    }

    /** Region by amount by loyalty, divided at 6; the growth is only asked for by an override. */
    public static Scheme matrix() {
        return read("""
            <tiering:MatrixScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.matrix" version="1">
              <name language="en" text="Matrix"/>
              <grade id="excellent" value="10"><name language="en" text="excellent"/></grade>
              <grade id="qualified" value="6"><name language="en" text="qualified"/></grade>
              <grade id="failed" value="2"><name language="en" text="failed"/></grade>
              <input id="form" source="display_form" type="choice"/>
              <input id="amount" source="amount"/>
              <criterion id="growth"><name language="en" text="Growth"/></criterion>
              <criterion id="loyalty"><name language="en" text="Loyalty"/></criterion>
              <dimension id="format" input="form" by="texts"><name language="en" text="Format"/>
                <class id="shop"><name language="en" text="Shop"/><value>便利店</value></class><class id="other"/></dimension>
              <dimension id="sales" input="amount"><name language="en" text="Sales"/><class id="large" lower="100"/><class id="small" upper="100"/></dimension>
              <dimension id="bond" criterion="loyalty"><name language="en" text="Bond"/>
                <class id="loyal" lower="6"><name language="en" text="Loyal"/></class><class id="disloyal" upper="6"/></dimension>
              <tier id="a" order="1"/><tier id="b" order="2"/><tier id="star" order="3"/>
              <cell classes="shop large loyal" tier="a"/><cell classes="shop small loyal" tier="a"/><cell classes="other large loyal" tier="a"/>
              <cell classes="other small loyal" tier="b"/><cell classes="shop large disloyal" tier="b"/><cell classes="shop small disloyal" tier="b"/>
              <cell classes="other large disloyal" tier="b"/><cell classes="other small disloyal" tier="b"/>
              <override id="growing" when="growth &gt;= 10" tier="star"><name language="en" text="growing fast"/></override>
            </tiering:MatrixScheme>
            """);
    }

    private static Scheme read(String text) {
        try {
            return Schemes.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.tiering");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
