package org.keqing.internal.tiering.validation;

import java.util.HashSet;
import java.util.Set;

import org.keqing.internal.tiering.SchemeTests;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Given;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TestCase;
import org.keqing.tiering.model.TestClient;

/** Test cases must speak of tiers, inputs and criteria that the scheme has. */
final class TestRules {

    private final Scheme scheme;
    private final Findings findings;

    TestRules(Scheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        for (TestCase test : scheme.getTests()) {
            String element = SchemeValidator.element("ElementTest", test, findings);
            if (SchemeValidator.isBlank(test.getId())) {
                findings.error(element, "MsgId");
            } else if (!ids.add(test.getId())) {
                findings.error(element, "MsgDuplicateId", test.getId());
            }
            if (test.getClients().isEmpty()) {
                findings.error(element, "MsgNoClients");
            }
            test.getClients().forEach(client -> checkClient(client, element));
        }
    }

    private void checkClient(TestClient client, String element) {
        if (client.getTier() != null) {
            findings.tier(scheme, client.getTier(), element);
        }
        client.getGiven().forEach(given -> checkGiven(given, element));
    }

    private void checkGiven(Given given, String element) {
        if ((given.getInput() == null) == (given.getCriterion() == null)) {
            findings.error(element, "MsgInputOrCriterion");
        } else if (given.getInput() == null) {
            if (Schemes.criterion(scheme, given.getCriterion()).isEmpty()) {
                findings.error(element, "MsgUnknownCriterion", given.getCriterion());
            } else if (given.getValue() == null || SchemeTests.grade(scheme, given.getValue()) == null || SchemeTests.grade(scheme, given.getValue()).signum() < 0) {
                findings.error(element, "MsgIllegalValue", given.getCriterion(), String.valueOf(given.getValue()));
            }
        } else {
            Schemes.input(scheme, given.getInput()).ifPresentOrElse(input -> checkInput(given, input, element),
                    () -> findings.error(element, "MsgUnknownInput", given.getInput()));
        }
    }

    private void checkInput(Given given, Input input, String element) {
        if (input.getFormula() != null) {
            findings.error(element, "MsgGivenFormula", input.getId());
        } else if (given.getValue() == null || input.getType() == InputType.NUMBER && SchemeTests.number(given.getValue()) == null) {
            findings.error(element, "MsgIllegalValue", input.getId(), String.valueOf(given.getValue()));
        }
    }
}
