package org.keqing.testsupport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A scheme of two tiers by amount (high from 1000 on), a measure, and policies for the two: 1,100.50 and 100.00 a year. */
public final class TwoTiers {

    /** Id of the scheme. */
    public static final String SCHEME = "test.two";

    private static final String SCHEME_FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tiering:BandScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.two" version="1" value="amount" input="amount">
              <name language="en" text="Two tiers"/>
              <name language="zh_CN" text="两级"/>
              <input id="amount" source="amount" unit="currency" absence="zero"><name language="en" text="Amount"/><name language="zh_CN" text="金额"/></input>
              <tier id="high" order="1" lower="1000" colour="#DCE9FB" textColour="#0B4A99"><name language="en" text="Important"/><name language="zh_CN" text="重要客户"/></tier>
              <tier id="low" order="2" upper="1000" colour="#ECECEC" textColour="#444444"><name language="en" text="Small"/><name language="zh_CN" text="小客户"/></tier>
            </tiering:BandScheme>
            """;
    private static final String MEASURES = """
            <measures>
              <category en="Training" zh_CN="培训">
                <measure id="training" days="60" cost="1500.00" en="Sales training" zh_CN="销售培训"><description en="A course." zh_CN="课程。"/></measure>
              </category>
            </measures>
            """;
    private static final String POLICIES = """
            <policies scheme="test.two" version="%d">
              <policy tiers="high" cost="1100.50">
                <summary en="Served first." zh_CN="优先服务。"/>
                <entitlement id="vip" en="A line of their own" zh_CN="专线服务"/>
                <duty id="check" within="20" perYear="2" en="Check the shop" zh_CN="门店检查"/>
                <visits level="manager" perYear="12"/>
                <measure ref="training" within="60" budget="1500.00"/>
              </policy>
              <policy tiers="low" cost="100.00">
                <summary en="Served well." zh_CN="标准服务。"/>
                <entitlement id="supply" en="Regular supply" zh_CN="正常供货"/>
                <visits level="manager" perYear="2"/>
              </policy>
            </policies>
            """;

    private TwoTiers() {
    }

    /** {@return the scheme as a file} */
    public static InputStream scheme() {
        return stream(SCHEME_FILE);
    }

    /** {@return the catalogue of measures as a file} */
    public static InputStream measures() {
        return stream(MEASURES);
    }

    /**
     * @param version of the policies
     * @return the policies as a file
     */
    public static InputStream policies(int version) {
        return stream(POLICIES.formatted(version));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
