package org.keqing.internal.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.model.ContractState;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection.Subject;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportScope;
import org.keqing.testsupport.StandIn;

class ContractSectionTest {

	@Test
	void everyContractThatIsPrintedIsOnRecord() throws Exception {
		ContractSummary lease = new ContractSummary(41, 7, "K7", "Hengda", "HT-1", "lease", "Stall A", ContractState.IN_FORCE, LocalDate.of(2026, 1, 1), null, BigDecimal.TEN, "CNY", "li.na");
		List<List<?>> opened = new ArrayList<>();
		ContractAccess access = (ContractAccess) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ContractAccess.class }, (self, method, arguments) -> {
			opened.add(List.of(method.getName(), arguments[1], arguments[2], arguments[3], arguments[4]));
			return null;
		});
		ReportDesign design = new ReportDesign("client-dossier", Map.of(), Map.of(), "client", List.of(), "", URI.create("file:/none").toURL(), "none");
		ContractSection section = new ContractSection(StandIn.of(ContractService.class, Map.of("contractsOf", List.of(lease))), StandIn.of(DueService.class, Map.of("dues", List.of())), access);
		Table printed = (Table) section.read(new ReportScope(null, design, Map.of("client", "K7"), Locale.ENGLISH, "li"), new Subject(7, "K7", "Hengda")).getFirst();
		assertEquals(1, printed.lines().size());
		assertEquals(List.of(List.of("open", "li", List.of(41L), Route.REPORT, "client-dossier")), opened);
	}
}
