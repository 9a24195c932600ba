package org.keqing.internal.dossier.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.model.ContractPackage;
import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Line;
import org.keqing.dossier.report.DossierBlock.Table;
import org.keqing.dossier.report.DossierSection;
import org.keqing.model.Labels;
import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts that who prints may read, and their dues: all open ones, and of the others the latest. */
@Component(service = DossierSection.class)
public final class ContractSection implements DossierSection {

	private static final int PAID = 12;

	private final ContractService contracts;
	private final DueService dues;
	private final ContractAccess access;

	/**
	 * @param contracts knows the contracts
	 * @param dues      knows what is due
	 * @param access    puts on record what is printed
	 */
	@Activate
	public ContractSection(@Reference ContractService contracts, @Reference DueService dues, @Reference ContractAccess access) {
		this.contracts = contracts;
		this.dues = dues;
		this.access = access;
	}

	@Override
	public int order() {
		return 400;
	}

	@Override
	public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
		DossierWords words = new DossierWords(scope.locale());
		List<Line> lines = new ArrayList<>();
		List<ContractDue> all = new ArrayList<>();
		List<ContractSummary> readable = contracts.contractsOf(scope.store(), scope.user(), client.id());
		access.open(scope.store(), scope.user(), readable.stream().map(ContractSummary::id).toList(), Route.REPORT, scope.design().id());
		for (ContractSummary contract : readable) {
			lines.add(new Line(contract.start() + (contract.end() == null ? "" : " – " + contract.end()), contract.number() + "  " + contract.subject(),
					Labels.of(ContractPackage.Literals.CONTRACT_STATE.getEEnumLiteral(contract.state().getValue()), scope.locale()), contract.keeper(), DossierWords.money(contract.amount())));
			all.addAll(dues.dues(scope.store(), scope.user(), contract.id()));
		}
		List<DossierBlock> blocks = new ArrayList<>();
		if (!lines.isEmpty()) {
			blocks.add(new Table(words.get("Contracts"), List.of(words.get("Term"), words.get("Contract"), words.get("State"), words.get("Keeper"), words.get("Amount")), lines));
		}
		List<Line> due = dues(all, words, LocalDate.now());
		if (!due.isEmpty()) {
			blocks.add(new Table(words.get("Dues"), List.of(words.get("Due"), words.get("Contract"), words.get("State"), words.get("AmountDue"), words.get("Open")), due));
		}
		return blocks;
	}

	private static List<Line> dues(List<ContractDue> all, DossierWords words, LocalDate today) {
		List<ContractDue> latest = all.stream().sorted(Comparator.comparing(ContractDue::dueDate).reversed()).toList();
		List<ContractDue> open = latest.stream().filter(due -> due.open().signum() > 0 && !due.dueDate().isAfter(today.plusMonths(3))).toList();
		List<ContractDue> paid = latest.stream().filter(due -> due.open().signum() == 0).limit(PAID).toList();
		List<Line> lines = new ArrayList<>();
		for (ContractDue due : latest) {
			if (open.contains(due) || paid.contains(due)) {
				String state = due.isOverdue(today) ? words.get("Overdue", due.daysLate(today)) : due.open().signum() > 0 ? words.get("NotYet") : words.get("Paid", due.paidDate());
				lines.add(new Line(due.dueDate().toString(), due.contractNumber(), state, DossierWords.money(due.amount()), DossierWords.money(due.open())));
			}
		}
		return lines;
	}
}
