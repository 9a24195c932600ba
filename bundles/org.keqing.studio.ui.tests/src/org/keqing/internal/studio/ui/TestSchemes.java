package org.keqing.internal.studio.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** Small schemes whose results are easy to work out by hand. */
public final class TestSchemes {

    private TestSchemes() {
    }

    /** Amount 40 % (computed: from 1000, from 100, below), loyalty 60 % by the committee; grades 10, 6, 2; tiers from 80, from 60 and below; one case. */
    public static Scheme weighted() {
        return read("""
            <tiering:WeightedScoreScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.weighted" version="3" value="amount">
              <name language="en" text="Weighted"/><name language="zh_CN" text="加权"/>
              <grade id="excellent" value="10"><name language="en" text="excellent"/><name language="zh_CN" text="优秀"/></grade>
              <grade id="qualified" value="6"><name language="en" text="qualified"/><name language="zh_CN" text="合格"/></grade>
              <grade id="failed" value="2"><name language="en" text="failed"/><name language="zh_CN" text="不合格"/></grade>
              <input id="amount" source="amount"/>
              <criterion id="amount" weight="40" input="amount">
                <name language="en" text="Amount"/><name language="zh_CN" text="金额"/>
                <band grade="excellent" lower="1000"/><band grade="qualified" lower="100" upper="1000"/><band grade="failed" upper="100"/>
              </criterion>
              <criterion id="loyalty" weight="60"><name language="en" text="Loyalty"/><name language="zh_CN" text="忠诚度"/></criterion>
              <tier id="important" order="1" lower="80"><name language="en" text="Important client"/><name language="zh_CN" text="重要客户"/></tier>
              <tier id="main" order="2" lower="60" upper="80"><name language="en" text="Main client"/><name language="zh_CN" text="主要客户"/></tier>
              <tier id="small" order="3" upper="60"><name language="en" text="Small client"/><name language="zh_CN" text="小客户"/></tier>
              <test id="sixty"><name language="en" text="At sixty"/><name language="zh_CN" text="六十分"/>
                <client tier="main"><given input="amount" value="500"/><given criterion="loyalty" value="qualified"/></client></test>
            </tiering:WeightedScoreScheme>
            """);
    }

    /** Shares 20, 30 and 50 of the clients, by amount. */
    public static Scheme rank() {
        return read("""
            <tiering:RankScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.rank" version="1" value="amount">
              <name language="en" text="By amount"/><name language="zh_CN" text="按金额"/>
              <input id="amount" source="amount" absence="zero"/>
              <tier id="a" order="1" share="20"/><tier id="b" order="2" share="30"/><tier id="c" order="3" share="50"/>
            </tiering:RankScheme>
            """);
    }

    /** Sales by limits, price by shares; the best cell is a star. */
    public static Scheme matrix() {
        return read("""
            <tiering:MatrixScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.matrix" version="1">
              <name language="en" text="Matrix"/><name language="zh_CN" text="矩阵"/>
              <input id="amount" source="amount" absence="zero"/>
              <dimension id="sales" input="amount"><name language="en" text="Sales"/><class id="large" lower="100" lowerInclusive="false"/><class id="small" upper="100" upperInclusive="true"/></dimension>
              <dimension id="place" input="amount" by="shares"><name language="en" text="Place"/><class id="front" share="40"/><class id="rear" share="60"/></dimension>
              <tier id="star" order="1"/><tier id="rest" order="2"/>
              <cell classes="large front" tier="star"/><cell classes="large rear" tier="rest"/><cell classes="small front" tier="rest"/><cell classes="small rear" tier="rest"/>
            </tiering:MatrixScheme>
            """);
    }

    /** Reads a scheme. */
    public static Scheme read(String text) {
        try {
            return Schemes.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.tiering");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
