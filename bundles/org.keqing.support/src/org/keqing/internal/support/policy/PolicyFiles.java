package org.keqing.internal.support.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyCatalogue;
import org.keqing.support.policy.PolicySet;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;

/** Policies and measures read from files, of which some may be broken. */
public final class PolicyFiles implements PolicyCatalogue, MeasureCatalogue {

    private final Contributions contributions;
    private final Map<String, PolicySet> policies = new TreeMap<>();
    private final Map<PolicySet, String> origins = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    /** Nothing yet; problems go to the contributions. */
    PolicyFiles(Contributions contributions) {
        this.contributions = contributions;
    }

    /** Nothing yet. */
    public PolicyFiles() {
        this(new Contributions());
    }

    /** Adds the measures of a file. */
    public void addMeasures(InputStream in, String name) throws IOException {
        for (Measure measure : Policies.readMeasures(in, name)) {
            if (measures.putIfAbsent(measure.id(), measure) != null) {
                contributions.problem(name + ": measure " + measure.id(), NLS.bind(Messages.MsgMeasureTwice, measure.id())); //$NON-NLS-1$
            }
        }
    }

    /** Adds the policies of a file; of several versions the highest counts. */
    public void addPolicies(InputStream in, String name) throws IOException {
        PolicySet read = Policies.read(in, name);
        PolicySet known = policies.get(read.scheme());
        if (known != null && known.version() == read.version()) {
            contributions.problem(name, NLS.bind(Messages.MsgContributionTwice, new Object[] { read.scheme(), read.version(), origins.get(known) }));
        } else if (known == null || known.version() < read.version()) {
            policies.put(read.scheme(), read);
            origins.put(read, name);
        }
    }

    /** Leaves out policies with errors; a scheme that is not installed is not compared. */
    public void check(SchemeRegistry schemes) {
        for (PolicySet set : List.copyOf(policies.values())) {
            Scheme scheme = schemes.find(set.scheme()).orElse(null);
            List<Problem> found = Policies.check(set, scheme, measures::containsKey);
            found.forEach(problem -> contributions.problem(origins.get(set) + ": " + problem.element(), problem.reason())); //$NON-NLS-1$
            if (!found.isEmpty()) {
                policies.remove(set.scheme());
            }
        }
    }

    @Override
    public List<PolicySet> policies() {
        return new ArrayList<>(policies.values());
    }

    @Override
    public List<Measure> measures() {
        return new ArrayList<>(measures.values());
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(contributions.problems());
    }
}
