package org.keqing.internal.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.TierPolicy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the policy of its tier gives the client and asks of us. */
@Component(service = DossierSection.class)
public final class PolicySection implements DossierSection {

	private final PolicyService policies;

	/** @param policies knows the policies in force */
	@Activate
	public PolicySection(@Reference PolicyService policies) {
		this.policies = policies;
	}

	@Override
	public int order() {
		return 250;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		DossierWords words = new DossierWords(scope.locale());
		Optional<TierPolicy> policy = policies.ofClient(scope.store(), client.id());
		return policy.isEmpty() ? List.of() : List.of(new Table(words.get("Policy"), List.of("", "", words.get("HowOften"), "", words.get("CostAYear")),
				lines(policy.get(), words, scope.locale())));
	}

	private static List<Line> lines(TierPolicy policy, DossierWords words, Locale locale) {
		List<Line> lines = new ArrayList<>();
		if (!policy.summary().in(locale).isBlank()) {
			lines.add(new Line(words.get("InShort"), policy.summary().in(locale), null, null, null));
		}
		policy.entitlements().forEach(each -> lines.add(new Line(words.get("Entitled"), each.text().in(locale), null, null, null)));
		policy.duties().forEach(each -> lines.add(new Line(words.get("Duty"), each.text().in(locale), words.get("PerYear", each.perYear()), null, null)));
		policy.visits().forEach((level, times) -> lines.add(new Line(words.get("Visits"), words.get("Visit_" + level), words.get("PerYear", times), null, null)));
		if (policy.service() != null) {
			lines.add(new Line(words.get("Service"), policy.service().text().in(locale), words.get("WithinHours", policy.service().hours()), null, null));
		}
		if (policy.payment() != null) {
			lines.add(new Line(words.get("Payment"), policy.payment().text().in(locale), words.get("CreditDays", policy.payment().days()), null, null));
		}
		policy.goals().forEach(each -> lines.add(new Line(words.get("Goal"), each.text().in(locale) + " " + each.metric().word(locale) + " " + each.change().text(), words.get("InMonths", each.months()), null, null)));
		lines.add(new Line(words.get("Together"), null, null, null, DossierWords.money(policy.yearlyCost())));
		return lines;
	}
}
