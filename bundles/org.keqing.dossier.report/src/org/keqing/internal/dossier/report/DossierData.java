package org.keqing.internal.dossier.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierSection;
import org.keqing.dossier.report.DossierSection.Subject;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Columns;
import org.keqing.store.Condition;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.LoggerFactory;

/** Supplies the design {@code client-dossier} with the sections that the installed plug-ins contribute. */
@Component(service = ReportData.class)
public final class DossierData implements ReportData {

	private final List<DossierSection> sections;

	/** @param sections what there is to say */
	@Activate
	public DossierData(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<DossierSection> sections) {
		this.sections = sections.stream().sorted(Comparator.comparingInt(DossierSection::order)).toList();
	}

	@Override
	public String id() {
		return "org.keqing.dossier.report";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		DossierWords words = new DossierWords(scope.locale());
		try {
			String code = scope.param("client").strip();
			Columns found = scope.store().columns(Query.of(Literals.CLIENT).where(Condition.eq(Literals.CLIENT__CODE, code)),
					List.of(Literals.CLIENT__CODE, Literals.CLIENT__NAME, Literals.CLIENT__REGION, Literals.CLIENT__MANAGER));
			if (found.size() == 0) {
				throw new ReportException(words.get("NoClient", code));
			}
			Subject client = new Subject(found.ids()[0], code, text(found, 1));
			Map<String, Object> head = new HashMap<>();
			head.put("code", code);
			head.put("name", client.name());
			head.put("region", text(found, 2));
			head.put("manager", text(found, 3));
			head.put("day", LocalDate.now().toString());
			DossierRows rows = new DossierRows(head);
			for (DossierSection section : sections) {
				read(section, scope, client, words).forEach(rows::add);
			}
			return Map.of("dossier", rows);
		} catch (StoreException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private static String text(Columns columns, int column) {
		return Objects.toString(columns.get(column).value(0), "");
	}

	private static List<DossierBlock> read(DossierSection section, ReportScope scope, Subject client, DossierWords words) {
		try {
			return section.read(scope, client);
		} catch (StoreException | RuntimeException e) {
			LoggerFactory.getLogger(DossierData.class).error("Dossier of {} without {}", client.code(), section.getClass().getName(), e);
			return List.of(new DossierBlock.Sentences(words.get("Incomplete"), List.of(words.get("NotRead", section.getClass().getSimpleName()))));
		}
	}
}
