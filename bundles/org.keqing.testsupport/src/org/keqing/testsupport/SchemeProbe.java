package org.keqing.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.keqing.tiering.Result;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A scheme of a pack under test: {@code SchemeProbe.read(MyTest.class, "/schemes/turnover.tiering")}.
 *
 * @since 0.1
 */
public final class SchemeProbe {

    private static final long SERVICE_SECONDS = 30;

    private final Scheme scheme;

    private SchemeProbe(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Reads the file that stands beside this class in its bundle. */
    public static SchemeProbe read(Class<?> test, String path) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(path), path)) {
            return new SchemeProbe(Schemes.read(in, path));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    /** What the running platform has installed; empty without OSGi. */
    public static Optional<SchemeRegistry> installed() throws InterruptedException {
        Bundle bundle = FrameworkUtil.getBundle(SchemeRegistry.class);
        if (bundle == null) {
            return Optional.empty();
        }
        ServiceTracker<SchemeRegistry, SchemeRegistry> tracker = new ServiceTracker<>(bundle.getBundleContext(), SchemeRegistry.class, null);
        tracker.open();
        try {
            return Optional.of(Objects.requireNonNull(tracker.waitForService(TimeUnit.SECONDS.toMillis(SERVICE_SECONDS)), "no service SchemeRegistry"));
        } finally {
            tracker.close();
        }
    }

    public Scheme scheme() {
        return scheme;
    }

    /** What a scheme of a pack must not have: errors, warnings, test cases that come out otherwise, or no test cases at all. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(Schemes.validate(scheme, Locale.ENGLISH).stream().map(Object::toString).toList());
        if (problems.isEmpty()) {
            Schemes.test(scheme).forEach(failure -> problems.add(failure.toString()));
        }
        if (scheme.getTests().isEmpty()) {
            problems.add("no test cases");
        }
        return problems;
    }

    /** Evaluates a table as {@link WrittenTable} reads it. */
    public Result evaluate(String table) {
        return TieringEngine.create().evaluate(scheme, WrittenTable.of(scheme, table));
    }

    /** The tiers of such a table, null for a client that is not assessed. */
    public List<String> tiers(String table) {
        Result result = evaluate(table);
        return IntStream.range(0, result.size()).mapToObj(result::tier).toList();
    }
}
