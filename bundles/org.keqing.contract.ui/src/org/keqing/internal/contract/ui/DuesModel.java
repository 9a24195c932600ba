package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractRules;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.Plurals;
import org.keqing.model.RuleViolation;
import org.keqing.ui.form.FieldText;

/**
 * The dues of a contract as its terms stand now: those that are written, and those that follow from the terms and are not. Knows no widgets.
 *
 * @param rows     by due date
 * @param problem  why the terms lead to no dues or to wrong ones, null when nothing is wrong
 * @param missing  how many dues are planned and not written
 * @param state    state of the contract
 * @param currency of the amounts
 */
record DuesModel(List<DueRow> rows, String problem, int missing, ContractState state, String currency) {

    /** What must be there before dues can be thought of. */
    private static final Set<EStructuralFeature> NEEDED = Set.of(ContractPackage.Literals.CONTRACT__START_DATE, ContractPackage.Literals.CONTRACT__END_DATE,
        ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__DEPOSIT, ContractPackage.Literals.CONTRACT__RHYTHM);

    private record Key(PlannedDue.Kind kind, LocalDate from) {
    }

    /**
     * Makes the list.
     *
     * @param service  plans without the database
     * @param contract as it is written now
     * @param written  the dues that are stored
     * @param today    of an open-ended contract a year from its start or from today is planned
     */
    static DuesModel of(DueService service, Contract contract, List<ContractDue> written, LocalDate today) {
        List<DueRow> rows = new ArrayList<>(written.stream().map(DueRow::of).toList());
        List<RuleViolation> wrong = ContractRules.check(contract).stream().filter(rule -> concerns(contract, rule)).toList();
        String problem = wrong.isEmpty() ? null : wrong.getFirst().message();
        int before = rows.size();
        if (contract.getRhythm() != Rhythm.NONE && wrong.stream().allMatch(rule -> rule.feature() == ContractPackage.Literals.CONTRACT__AMOUNT)) {
            try {
                rows.addAll(missing(service.plan(contract, horizon(contract, today)), written));
            } catch (IllegalArgumentException | ArithmeticException e) {
                problem = e.getMessage();
            }
        }
        int missing = rows.size() - before;
        rows.sort(Comparator.comparing(DueRow::dueDate).thenComparing(row -> row.kind() == PlannedDue.Kind.DEPOSIT ? 0 : 1));
        return new DuesModel(List.copyOf(rows), problem, missing, contract.getState(), contract.getCurrency());
    }

    private static boolean concerns(EObject contract, RuleViolation rule) {
        return rule.object() != contract || NEEDED.contains(rule.feature());
    }

    private static LocalDate horizon(Contract contract, LocalDate today) {
        return (contract.getStartDate().isAfter(today) ? contract.getStartDate() : today).plusYears(1);
    }

    private static List<DueRow> missing(List<PlannedDue> planned, List<ContractDue> written) {
        Set<Key> known = new HashSet<>(written.stream().map(due -> new Key(due.kind(), due.period().from())).toList());
        return planned.stream().filter(due -> !known.contains(new Key(due.kind(), due.period().from()))).map(DueRow::of).toList();
    }

    /** Whether dues may be written now: the contract is signed and some are missing. */
    boolean canGenerate() {
        return (state == ContractState.SIGNED || state == ContractState.IN_FORCE) && missing > 0 && problem == null;
    }

    /** The dues in one sentence. */
    String summary() {
        if (rows.isEmpty()) {
            return Messages.MsgNoDues;
        }
        String all = Plurals.bind(Messages.LabelDues, new Object[] { rows.size(), sum(DueRow::amount), currency });
        return missing == rows.size() ? all : all + " \u00B7 " + NLS.bind(Messages.LabelDuesPaid, new Object[] { rows.size() - missing, sum(DueRow::paid), sum(DueRow::open) });
    }

    private String sum(Function<DueRow, BigDecimal> part) {
        return FieldText.format(ContractPackage.Literals.CONTRACT__AMOUNT, rows.stream().map(part).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
