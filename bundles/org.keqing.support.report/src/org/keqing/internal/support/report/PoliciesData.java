package org.keqing.internal.support.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierPolicy;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code tier-policies}: the policies in force, tier by tier. */
@Component(service = ReportData.class)
public final class PoliciesData implements ReportData {

    private final PolicyService policies;
    private final MeasureCatalogue measures;

    /** Asks these services. */
    @Activate
    public PoliciesData(@Reference PolicyService policies, @Reference MeasureCatalogue measures) {
        this.policies = policies;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "org.keqing.support.report.policies"; //$NON-NLS-1$
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        ReportWords words = new ReportWords(scope.locale());
        String wanted = scope.param("scheme"); //$NON-NLS-1$
        List<Map<String, String>> list = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try {
            for (PolicyVersion version : policies.inForce(scope.store())) {
                if (wanted == null || wanted.isBlank() || version.policies().scheme().equals(wanted)) {
                    Scheme scheme = policies.scheme(scope.store(), version.policies().scheme()).orElse(null);
                    String name = scheme == null ? version.policies().scheme() : Schemes.name(scheme, words.locale());
                    names.add(words.get(version.own() ? "VersionOwn" : "VersionPack", name, version.policies().version())); //$NON-NLS-1$ //$NON-NLS-2$
                    version.policies().tiers().forEach(policy -> list.addAll(lines(name, scheme, policy, words)));
                }
            }
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
        if (names.isEmpty()) {
            throw new ReportException(words.get("NoPolicies", wanted), null); //$NON-NLS-1$
        }
        return new ReportRows(Map.of("head", List.of(Map.of("summary", String.join(words.get("Comma"), names))), "list", list)).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private List<Map<String, String>> lines(String schemeName, Scheme scheme, TierPolicy policy, ReportWords words) {
        Locale locale = words.locale();
        String tier = scheme == null ? policy.tier() : Schemes.tier(scheme, policy.tier()).map(found -> Schemes.name(found, locale)).orElse(policy.tier());
        List<Map<String, String>> lines = new ArrayList<>();
        lines.add(Map.of("tier", tier, "kind", schemeName, "text", policy.summary().in(locale))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Map<PolicyDiff.Kind, List<PolicyDiff.Line>> byKind = PolicyDiff.between(null, policy).lines().stream()
                .collect(Collectors.groupingBy(PolicyDiff.Line::kind, () -> new EnumMap<>(PolicyDiff.Kind.class), Collectors.toList()));
        byKind.forEach((kind, each) -> lines.add(Map.of("tier", "", "kind", Policies.word(kind, locale), "text", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                each.stream().map(line -> Policies.words(line, line.after(), measures, locale)).collect(Collectors.joining("\n"))))); //$NON-NLS-1$
        lines.add(Map.of("tier", "", "kind", words.get("CostPerYear"), "text", ReportWords.money(policy.yearlyCost()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        return lines;
    }
}
