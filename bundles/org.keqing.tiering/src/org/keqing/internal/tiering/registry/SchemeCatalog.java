package org.keqing.internal.tiering.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.keqing.internal.tiering.Texts;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Severity;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.model.Scheme;

/** A fixed set of schemes, made from contributions of which some may be broken. */
public final class SchemeCatalog implements SchemeRegistry {

    private final Map<String, TreeMap<Integer, Scheme>> schemes = new TreeMap<>();
    private final Map<Scheme, String> origins = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SchemeCatalog() {
    }

    /** A catalog of schemes at hand. */
    public static SchemeCatalog of(Collection<Scheme> schemes) {
        SchemeCatalog catalog = new SchemeCatalog();
        schemes.forEach(scheme -> catalog.add(scheme, scheme.getId()));
        return catalog;
    }

    /** A catalog of all contributions that can be read. */
    static SchemeCatalog read(List<Contribution> contributions) {
        SchemeCatalog catalog = new SchemeCatalog();
        contributions.forEach(catalog::read);
        return catalog;
    }

    private void read(Contribution contribution) {
        if (contribution.file() == null || contribution.file().isBlank()) {
            problem(contribution.contributor(), "MsgNoFile");
            return;
        }
        try (InputStream in = contribution.source().open()) {
            if (in == null) {
                problem(contribution.contributor(), "MsgFileMissing", contribution.file());
            } else {
                add(Schemes.read(in, contribution.name()), contribution.name());
            }
        } catch (SchemeException e) {
            problems.addAll(e.problems());
        } catch (IOException | RuntimeException e) {
            problems.add(new Problem(contribution.name(), e.toString(), Severity.ERROR));
        }
    }

    private void add(Scheme scheme, String origin) {
        List<Problem> found = Schemes.validate(scheme);
        found.forEach(problem -> problems.add(new Problem(origin + ": " + problem.element(), problem.reason(), problem.severity())));
        if (found.stream().anyMatch(Problem::isError)) {
            return;
        }
        List<TestFailure> failures = Schemes.test(scheme);
        failures.forEach(failure -> problem(origin, "MsgTestFailed", failure.test(), Integer.toString(failure.client()), String.valueOf(failure.expected()),
                String.valueOf(failure.actual())));
        if (!failures.isEmpty()) {
            return;
        }
        Scheme first = schemes.computeIfAbsent(scheme.getId(), id -> new TreeMap<>()).putIfAbsent(scheme.getVersion(), scheme);
        if (first == null) {
            origins.put(scheme, origin);
        } else {
            problem(origin, "MsgContributionTwice", scheme.getId(), Integer.toString(scheme.getVersion()), origins.get(first));
        }
    }

    private void problem(String element, String key, Object... arguments) {
        problems.add(new Problem(element, Texts.format(Locale.getDefault(), key, arguments), Severity.ERROR));
    }

    @Override
    public List<Scheme> schemes() {
        return schemes.values().stream().flatMap(versions -> versions.values().stream()).toList();
    }

    @Override
    public Optional<Scheme> find(String id) {
        return find(id, 0);
    }

    @Override
    public Optional<Scheme> find(String id, int version) {
        TreeMap<Integer, Scheme> versions = schemes.get(id);
        if (versions == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(version == 0 ? versions.lastEntry().getValue() : versions.get(version));
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
