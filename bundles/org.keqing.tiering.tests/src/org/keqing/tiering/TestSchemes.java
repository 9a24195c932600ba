package org.keqing.tiering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.keqing.tiering.model.Scheme;

/** Schemes written down in a test. */
public final class TestSchemes {

    public static final String GRADES = """
            <grade id="excellent" value="10"><name language="en" text="excellent"/><name language="zh_CN" text="优秀"/></grade>
            <grade id="good" value="8"><name language="en" text="good"/><name language="zh_CN" text="良好"/></grade>
            <grade id="qualified" value="6"><name language="en" text="qualified"/><name language="zh_CN" text="合格"/></grade>
            <grade id="poor" value="4"><name language="en" text="poor"/><name language="zh_CN" text="较差"/></grade>
            <grade id="failed" value="2"><name language="en" text="failed"/><name language="zh_CN" text="不合格"/></grade>
            """;

    public static final String TIERS = """
            <tier id="important" order="1" lower="80"><name language="en" text="Important client"/><name language="zh_CN" text="重要客户"/></tier>
            <tier id="main" order="2" lower="60"><name language="en" text="Main client"/><name language="zh_CN" text="主要客户"/></tier>
            <tier id="ordinary" order="3" lower="40"><name language="en" text="Ordinary client"/><name language="zh_CN" text="普通客户"/></tier>
            <tier id="small" order="4" upper="40"><name language="en" text="Small client"/><name language="zh_CN" text="小客户"/></tier>
            """;

    public static final String AMOUNT_BANDS = """
            <band grade="excellent" lower="1000"/><band grade="good" lower="500"/><band grade="qualified" lower="200"/><band grade="poor" lower="100"/><band grade="failed" upper="100"/>
            """;

    private TestSchemes() {
    }

    /** A weighted scheme with the usual grades and tiers. */
    public static Scheme weighted(String criteria) {
        return weighted("", criteria, TIERS);
    }

    public static Scheme weighted(String attributes, String criteria, String tiers) {
        return read("<tiering:WeightedScoreScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"test.weighted\" version=\"1\" " + attributes + ">" + GRADES + criteria + tiers
                + "</tiering:WeightedScoreScheme>");
    }

    /** A criterion that only the committee grades. */
    public static String criterion(String id, String weight) {
        return "<criterion id=\"" + id + "\" weight=\"" + weight + "\"/>";
    }

    /** A ranking by amount. */
    public static Scheme rank(String attributes, String absence, String... shares) {
        StringBuilder tiers = new StringBuilder();
        for (int i = 0; i < shares.length; i++) {
            tiers.append("<tier id=\"t").append(i + 1).append("\" order=\"").append(i + 1).append("\" share=\"").append(shares[i]).append("\"/>");
        }
        return read("<tiering:RankScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"test.rank\" version=\"1\" value=\"amount\" " + attributes
                + "><input id=\"amount\" source=\"amount\" absence=\"" + absence + "\"/>" + tiers + "</tiering:RankScheme>");
    }

    /** A scheme of any kind, such as {@code BandScheme}, with the id test.scheme. */
    public static Scheme scheme(String kind, String attributes, String content) {
        return read("<tiering:" + kind + " xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"test.scheme\" version=\"1\" " + attributes + ">" + content + "</tiering:" + kind + ">");
    }

    public static Scheme read(String text) {
        try {
            return Schemes.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.tiering");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
