package org.keqing.internal.contract.exchange;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.properties.Properties;

class StepPropertiesTest {

    @Test
    void propertiesHold() {
        Properties.check(StepProperties.class);
    }
}
