package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.TextSource;
import org.keqing.internal.contract.ui.text.TextServices;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/**
 * A renewal or an amendment: its term and amount are proposed from the contract that it follows; its text is that of the template now, with the same values.
 *
 * @param number number of the old contract
 * @param start  proposed first day
 * @param end    proposed last day, null when open-ended
 * @param amount proposed amount, null when none was agreed
 * @param stored told the draft when it is stored, on a worker thread
 */
record FollowModel(TextServices services, Store store, String user, long contractId, String number, boolean amend, LocalDate start, LocalDate end, BigDecimal amount, Consumer<Contract> stored) implements OutcomeModel<PlannedDue> {

    private static final int AMOUNT = 2;

    /** Reads what is proposed; runs on a worker thread. */
    static FollowModel read(TextServices services, Store store, String user, long contractId, boolean amend, LocalDate today, Consumer<Contract> stored) throws StoreException {
        LocalDate from;
        String number;
        try (ContractEdit old = services.contracts().edit(store, user, contractId)) {
            Contract contract = old.contract();
            number = contract.getNumber();
            LocalDate next = today.plusMonths(1).withDayOfMonth(1);
            boolean inside = !next.isBefore(contract.getStartDate()) && (contract.getEndDate() == null || !next.isAfter(contract.getEndDate()));
            from = inside ? next : contract.getStartDate();
        }
        try (ContractEdit fresh = begin(services, store, user, contractId, amend, from)) {
            Contract contract = fresh.contract();
            return new FollowModel(services, store, user, contractId, number, amend, contract.getStartDate(), contract.getEndDate(), contract.getAmount(), stored);
        }
    }

    private static ContractEdit begin(TextServices services, Store store, String user, long contractId, boolean amend, LocalDate from) throws StoreException {
        return amend ? services.succession().amend(store, user, contractId, from) : services.succession().renew(store, user, contractId);
    }

    @Override
    public String title() {
        return amend ? Messages.TitleAmendment : Messages.TitleRenewal;
    }

    @Override
    public String message() {
        return NLS.bind(amend ? Messages.MsgAmendment : Messages.MsgRenewal, number);
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(ContractPackage.Literals.CONTRACT__START_DATE, true, start));
        entries.add(entry(ContractPackage.Literals.CONTRACT__END_DATE, false, end));
        entries.add(entry(ContractPackage.Literals.CONTRACT__AMOUNT, false, amount));
        return entries;
    }

    @Override
    public int proposed() {
        return amend ? AMOUNT : -1;
    }

    /** What the rest of the term comes to from another day on. */
    @Override
    public Proposal propose(Object from) throws StoreException {
        try (ContractEdit fresh = begin(services, store, user, contractId, amend, (LocalDate) from)) {
            return new Proposal(message(), fresh.contract().getAmount());
        }
    }

    private static Entry entry(EAttribute feature, boolean required, Object value) {
        return new Entry(Labels.of(feature, Locale.getDefault()), feature, required, value, typed -> null);
    }

    /** The draft with what was typed; not stored yet. */
    private ContractEdit draft(List<Object> values) throws StoreException {
        LocalDate from = (LocalDate) values.getFirst();
        ContractEdit edit = begin(services, store, user, contractId, amend, from);
        Contract contract = edit.contract();
        contract.setStartDate(from);
        contract.setEndDate((LocalDate) values.get(1));
        if (!Objects.equals(contract.getAmount(), values.get(AMOUNT))) {
            contract.setAmount((BigDecimal) values.get(AMOUNT));
        }
        Optional<RuleViolation> wrong = edit.problems().stream().findFirst();
        if (wrong.isPresent()) {
            edit.close();
            throw new StoreException(Labels.of(wrong.get().feature(), Locale.getDefault()) + ": " + wrong.get().message()); //$NON-NLS-1$
        }
        return edit;
    }

    @Override
    public String outcomeTitle() {
        return Messages.TitleFollowingDues;
    }

    @Override
    public String outcomeMessage() {
        return NLS.bind(amend ? Messages.MsgAmendedDues : Messages.MsgRenewedDues, number);
    }

    @Override
    public List<TableColumn<PlannedDue>> columns() {
        return List.of(
            new TableColumn<>("kind", Messages.ColumnKind, 120, ColumnKind.TEXT, due -> DueRow.kindWord(due.kind())), //$NON-NLS-1$
            new TableColumn<>("from", Messages.ColumnFrom, 104, ColumnKind.DATE, due -> due.period().from()), //$NON-NLS-1$
            new TableColumn<>("to", Messages.ColumnTo, 104, ColumnKind.DATE, due -> due.period().to()), //$NON-NLS-1$
            new TableColumn<>("due", Messages.ColumnDueDate, 104, ColumnKind.DATE, PlannedDue::dueDate), //$NON-NLS-1$
            new TableColumn<>("amount", Messages.ColumnAmount, 128, ColumnKind.DECIMAL, PlannedDue::amount)); //$NON-NLS-1$
    }

    /** Beside what was agreed until now: of an amendment what the old terms say for the same days. */
    @Override
    public Outcome<PlannedDue> outcome(List<Object> values) throws StoreException {
        try (ContractEdit draft = draft(values);
            ContractEdit old = amend ? begin(services, store, user, contractId, true, (LocalDate) values.getFirst()) : services.contracts().edit(store, user, contractId)) {
            TermsChange change = TermsChange.of(services.dues(), old.contract(), draft.contract());
            return new Outcome<>(change.facts(), change.after());
        } catch (IllegalArgumentException e) {
            throw new StoreException(e.getMessage(), e);
        }
    }

    @Override
    public void perform(List<Object> values) throws StoreException {
        long fresh;
        try (ContractEdit edit = draft(values)) {
            edit.save();
            fresh = edit.contract().getId();
            stored.accept(edit.contract());
        }
        Optional<ContractText> text = services.texts().text(store, user, contractId);
        if (text.isPresent()) {
            TextSource old = text.get().source();
            ContractTemplate template = services.templates().current(store, old.template().id()).orElse(old.template());
            services.texts().write(store, user, fresh, template.equals(old.template()) ? old : TextSource.of(template, old.language(), old.values()));
        }
    }
}
