package org.keqing.internal.dossier.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Field;
import org.keqing.dossier.report.DossierBlock.Fields;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.model.FieldInfo;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.osgi.service.component.annotations.Component;

/** The file of the client: the five groups, the attributes of packs, contacts and team. */
@Component(service = DossierSection.class)
public final class FileSection implements DossierSection {

	private static final List<String> GROUPS = List.of("basic", "network", "administration", "operation", "personal");

	@Override
	public int order() {
		return 100;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject of) throws StoreException {
		Locale locale = scope.locale();
		List<DossierBlock> blocks = new ArrayList<>();
		try (StoreSession session = scope.store().openSession(scope.user().isBlank() ? "report" : scope.user())) {
			Client client = session.load(Literals.CLIENT, of.id());
			for (String group : GROUPS) {
				add(blocks, Labels.group(Literals.CLIENT, group, locale), fields(client, group, locale));
			}
			for (EObject extension : client.getExtensions()) {
				add(blocks, Labels.of(extension.eClass(), locale), fields(extension, null, locale));
			}
			people(blocks, client, locale);
		}
		return blocks;
	}

	private static void add(List<DossierBlock> blocks, String title, List<Field> fields) {
		if (!fields.isEmpty()) {
			blocks.add(new Fields(title, fields));
		}
	}

	private static List<Field> fields(EObject owner, String group, Locale locale) {
		List<Field> fields = new ArrayList<>();
		for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
			boolean wanted = group == null ? attribute.getEContainingClass() == owner.eClass() : FieldInfo.of(attribute).group().equals(group);
			String text = wanted && !attribute.isMany() ? text(attribute, owner.eGet(attribute), locale) : "";
			if (!text.isBlank()) {
				fields.add(new Field(Labels.of(attribute, locale), (text + ' ' + Labels.unit(FieldInfo.of(attribute).unit(), locale)).strip()));
			}
		}
		return fields;
	}

	private static String text(EAttribute attribute, Object value, Locale locale) {
		return switch (value) {
			case null -> "";
			case BigDecimal number -> DossierWords.number(number);
			case Integer number -> DossierWords.number(BigDecimal.valueOf(number));
			case Boolean flag -> new DossierWords(locale).get(flag ? "Yes" : "No");
			case Enumerator literal when attribute.getEAttributeType() instanceof EEnum words -> Labels.of(words.getEEnumLiteral(literal.getValue()), locale);
			default -> value.toString();
		};
	}

	private static void people(List<DossierBlock> blocks, Client client, Locale locale) {
		DossierWords words = new DossierWords(locale);
		List<Line> lines = new ArrayList<>();
		client.getContacts().forEach(each -> lines.add(new Line(words.get("Contact"), each.getName(), each.getRole(), each.getTelephone(), null)));
		client.getTeam().forEach(each -> lines.add(new Line(words.get("Team"), each.getPerson(), each.getRole(), each.getDepartment(), null)));
		if (!lines.isEmpty()) {
			blocks.add(new Table(words.get("People"), List.of("", words.get("Name"), words.get("Role"), words.get("Reach"), ""), lines));
		}
	}
}
