package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Given;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TestClient;
import org.keqing.tiering.model.TieringFactory;

/**
 * The clients of a test case as text, one per line: {@code main; amount = 500; loyalty: qualified}. The expected tier comes first, {@code -} for one that must not be
 * assessed; what is given follows: inputs with {@code =}, grades of criteria with a colon.
 */
final class CaseText {

    private static final String NONE = "-";
    private static final Pattern GIVEN = Pattern.compile("\\s*([^=:]+?)\\s*([=:])\\s*(.+?)\\s*");

    private CaseText() {
    }

    /** The text of some clients. */
    static String format(List<TestClient> clients) {
        return clients.stream().map(CaseText::line).collect(Collectors.joining("\n"));
    }

    private static String line(TestClient client) {
        StringBuilder line = new StringBuilder(client.getTier() == null ? NONE : client.getTier());
        for (Given given : client.getGiven()) {
            line.append("; ").append(given.getInput() == null ? given.getCriterion() + ": " : given.getInput() + " = ").append(given.getValue());
        }
        return line.toString();
    }

    /** The clients of a text; empty when a line is not understood, or names something that the scheme does not have. */
    static Optional<List<TestClient>> parse(Scheme scheme, String text) {
        List<TestClient> clients = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (!line.isBlank()) {
                Optional<TestClient> client = client(scheme, line);
                if (client.isEmpty()) {
                    return Optional.empty();
                }
                clients.add(client.get());
            }
        }
        return Optional.of(clients);
    }

    private static Optional<TestClient> client(Scheme scheme, String line) {
        String[] parts = line.split(";");
        TestClient client = TieringFactory.eINSTANCE.createTestClient();
        String tier = parts[0].strip();
        if (!tier.equals(NONE)) {
            if (Schemes.tier(scheme, tier).isEmpty()) {
                return Optional.empty();
            }
            client.setTier(tier);
        }
        for (int i = 1; i < parts.length; i++) {
            Matcher given = GIVEN.matcher(parts[i]);
            if (!given.matches() || !known(scheme, given)) {
                return Optional.empty();
            }
            client.getGiven().add(given(given));
        }
        return Optional.of(client);
    }

    private static boolean known(Scheme scheme, Matcher given) {
        return isInput(given) ? Schemes.input(scheme, given.group(1)).isPresent() : Schemes.criterion(scheme, given.group(1)).isPresent();
    }

    private static boolean isInput(Matcher given) {
        return given.group(2).equals("=");
    }

    private static Given given(Matcher read) {
        Given given = TieringFactory.eINSTANCE.createGiven();
        given.setValue(read.group(3));
        if (isInput(read)) {
            given.setInput(read.group(1));
        } else {
            given.setCriterion(read.group(1));
        }
        return given;
    }
}
