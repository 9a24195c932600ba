package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.custody.Loan;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Plurals;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Where the original of a contract was: who had it, since when, until when. */
final class LoansPane {

    private static final int HEIGHT = 200;

    private final ContractServices services;
    private final long contractId;
    private final String number;
    private final boolean hasOriginal;
    private final Composite root;
    private final Label sentence;
    private final Button lend;
    private final Button giveBack;
    private final Tables.ListTable<Loan> list;
    private Optional<Loan> out = Optional.empty();

    LoansPane(Composite parent, ContractServices services, long contractId, String number, ContractState state) {
        this.services = services;
        this.contractId = contractId;
        this.number = number;
        this.hasOriginal = ContractFlow.signed(state);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(root);
        sentence = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        lend = button(Messages.ActionLend + Messages.LabelMore, this::lend);
        giveBack = button(Messages.ActionReturn + Messages.LabelMore, this::giveBack);
        list = Tables.list(root, columns());
        list.table().stretch("purpose"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.table().control());
        show(List.of());
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(root, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private static List<TableColumn<Loan>> columns() {
        return List.of(
            new TableColumn<>("borrower", Messages.LabelBorrower, 120, ColumnKind.TEXT, Loan::borrower), //$NON-NLS-1$
            new TableColumn<>("purpose", Messages.LabelPurpose, 160, ColumnKind.TEXT, Loan::purpose), //$NON-NLS-1$
            new TableColumn<>("lent", Messages.LabelLentOn, 96, ColumnKind.DATE, Loan::lentOn), //$NON-NLS-1$
            new TableColumn<>("due", Messages.LabelDueBack, 96, ColumnKind.DATE, Loan::dueBack), //$NON-NLS-1$
            new TableColumn<>("late", Messages.ColumnDaysLate, 80, ColumnKind.INTEGER, loan -> loan.daysOverdue(LocalDate.now()) == 0 ? null : loan.daysOverdue(LocalDate.now())), //$NON-NLS-1$
            new TableColumn<>("returned", Messages.LabelReturnedOn, 96, ColumnKind.DATE, Loan::returnedOn), //$NON-NLS-1$
            new TableColumn<>("lentBy", Messages.ColumnLentBy, 96, ColumnKind.TEXT, Loan::lentBy), //$NON-NLS-1$
            new TableColumn<>("returnedTo", Messages.ColumnReturnedTo, 96, ColumnKind.TEXT, Loan::returnedTo)); //$NON-NLS-1$
    }

    Composite control() {
        return root;
    }

    /** Reads the loans of the stored contract. */
    void read() {
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadLoans, root, progress -> services.custody().custody().loans(store, services.current().user(), contractId),
            this::show, failure -> sentence.setText(LabelText.literal(Failures.message(failure)))));
    }

    private void show(List<Loan> loans) {
        list.rows().set(loans);
        out = loans.stream().filter(Loan::isOut).findFirst();
        lend.setEnabled(hasOriginal && out.isEmpty());
        giveBack.setEnabled(out.isPresent());
        sentence.setText(LabelText.literal(words(LocalDate.now())));
    }

    private String words(LocalDate today) {
        if (!hasOriginal) {
            return Messages.MsgNoOriginal;
        }
        if (out.isEmpty()) {
            return Messages.MsgOriginalIn;
        }
        long late = out.get().daysOverdue(today);
        return late > 0 ? Plurals.bind(Messages.MsgOriginalLate, new Object[] { out.get().borrower(), out.get().dueBack(), late })
            : NLS.bind(Messages.MsgOriginalOut, new Object[] { out.get().borrower(), out.get().lentOn(), out.get().dueBack() });
    }

    private void lend() {
        services.current().store().ifPresent(store -> ask(new LoanModel(services.custody().custody(), store, services.current().user(), contractId, number, LocalDate.now())));
    }

    private void giveBack() {
        services.current().store().ifPresent(store -> out.ifPresent(loan -> ask(new ReturnModel(services.custody().custody(), store, services.current().user(), loan, LocalDate.now()))));
    }

    private void ask(EntryModel model) {
        if (new EntryDialog(root.getShell(), model).open() == Window.OK) {
            read();
        }
    }
}
