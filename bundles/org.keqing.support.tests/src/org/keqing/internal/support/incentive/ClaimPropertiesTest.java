package org.keqing.internal.support.incentive;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.properties.Properties;

class ClaimPropertiesTest {

    @Test
    void propertiesHold() {
        Properties.check(ClaimProperties.class);
    }
}
