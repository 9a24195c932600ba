package org.keqing.testsupport.properties;

import java.io.PrintWriter;
import java.io.StringWriter;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Checks the properties of a class that jqwik writes with {@code @Property}: its engine tries a thousand random examples of each and shrinks one that fails. An ordinary test calls it, so
 * that properties run wherever the tests of a bundle do:
 *
 * <pre>{@code
 * @Test
 * void propertiesHold() {
 *     Properties.check(DueProperties.class);
 * }
 * }</pre>
 *
 * The class with the properties is public, has a constructor without parameters and a name that does not end in {@code Test}. The test bundle requires the bundle
 * {@code net.jqwik.api}.
 *
 * @since 0.1
 */
public final class Properties {

    private Properties() {
    }

    /**
     * Checks all properties of a class.
     *
     * @throws AssertionError with the smallest example found of each property that does not hold, or when the class has no property
     */
    public static void check(Class<?> properties) {
        var engine = new JqwikTestEngine();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(properties))
                .configurationParameter("jqwik.database", "").configurationParameter("jqwik.reporting.onlyfailures", "true").build();
        var summary = new SummaryGeneratingListener();
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // jqwik finds the parts of its own engine through the loader of the thread
        thread.setContextClassLoader(JqwikTestEngine.class.getClassLoader());
        try {
            LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false).enableTestExecutionListenerAutoRegistration(false)
                    .addTestEngines(engine).build()).execute(request, summary);
        } finally {
            thread.setContextClassLoader(loader);
        }
        TestExecutionSummary result = summary.getSummary();
        if (result.getTestsFoundCount() == 0) {
            throw new AssertionError(properties.getName() + " has no property");
        }
        if (result.getTotalFailureCount() > 0) {
            var text = new StringWriter();
            result.printFailuresTo(new PrintWriter(text), 20);
            throw new AssertionError(text.toString(), result.getFailures().getFirst().getException());
        }
    }
}
