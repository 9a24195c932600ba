package org.keqing.internal.support.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.LocalText;
import org.keqing.support.policy.Measure;

/** The {@code .measures} format: categories with measures. */
public final class MeasureFile {

    private static final int DAYS = 90;

    private final XmlFile file;
    private final List<Measure> measures = new ArrayList<>();
    private LocalText category;
    private Measure open;
    private int depth;

    public MeasureFile(String name) {
        file = new XmlFile(name);
    }

    public List<Measure> read(InputStream in) throws IOException {
        file.read(in, this::start, this::end);
        return List.copyOf(measures);
    }

    private void start(String element) {
        String expected = List.of("measures", "category", "measure", "description", "").get(Math.min(depth++, 4)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        if (!element.equals(expected)) {
            throw file.failure(NLS.bind(Messages.MsgUnexpected, element));
        }
        switch (element) {
            case "category" -> category = text(Set.of()); //$NON-NLS-1$
            case "measure" -> open = measure(); //$NON-NLS-1$
            case "description" -> open = new Measure(open.id(), open.category(), open.name(), text(Set.of()), open.days(), open.cost()); //$NON-NLS-1$
            default -> file.text(Set.of());
        }
    }

    private void end() {
        if (--depth == 2) {
            measures.add(open);
        }
    }

    private Measure measure() {
        LocalText name = text(Set.of("id", "days", "cost")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String id = file.id("id"); //$NON-NLS-1$
        if (measures.stream().anyMatch(each -> each.id().equals(id))) {
            throw file.failure(NLS.bind(Messages.MsgMeasureTwice, id));
        }
        var cost = file.money("cost"); //$NON-NLS-1$
        if (PolicyChecks.notMoney(cost)) {
            throw file.failure(NLS.bind(Messages.MsgNoMoney, cost.toPlainString()));
        }
        return new Measure(id, category, name, LocalText.EMPTY, file.number("days", DAYS), cost); //$NON-NLS-1$
    }

    private LocalText text(Set<String> attributes) {
        LocalText text = file.text(attributes);
        PolicyChecks.missingLanguage(text).ifPresent(language -> {
            throw file.failure(NLS.bind(Messages.MsgLanguageMissing, language));
        });
        return text;
    }
}
