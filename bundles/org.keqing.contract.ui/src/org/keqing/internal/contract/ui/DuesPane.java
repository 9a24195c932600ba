package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.model.Contract;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The dues of a contract as a list: what the terms lead to while they are written, what is owed and what came in once it is signed. */
final class DuesPane {

    private static final int SENTENCE = 160;
    private static final int HEIGHT = 200;

    private final ContractServices services;
    private final Contract contract;
    private final Composite root;
    private final Label sentence;
    private final Label problem;
    private final Button generate;
    private final Button pay;
    private final Tables.ListTable<DueRow> list;
    private List<ContractDue> written = List.of();
    private int reading;

    DuesPane(Composite parent, ContractServices services, Contract contract) {
        this.services = services;
        this.contract = contract;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(root);
        sentence = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(SENTENCE, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        generate = button(Messages.ActionGenerate, this::generate);
        pay = button(Messages.ActionPay, this::pay);
        problem = Palette.danger(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(problem);
        list = Tables.list(root, columns());
        list.table().stretch("kind"); //$NON-NLS-1$
        list.table().wholeHeaders();
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.table().control());
        list.table().onSelect(row -> pay.setEnabled(row.filter(DueRow::payable).isPresent()));
        list.table().onOpen(row -> pay());
        plan();
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(root, SWT.PUSH);
        button.setText(text);
        button.setEnabled(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private static List<TableColumn<DueRow>> columns() {
        return List.of(
            new TableColumn<>("kind", Messages.ColumnKind, 88, ColumnKind.TEXT, DueRow::kindWord), //$NON-NLS-1$
            new TableColumn<>("from", Messages.ColumnFrom, 96, ColumnKind.DATE, row -> row.period().from()), //$NON-NLS-1$
            new TableColumn<>("to", Messages.ColumnTo, 96, ColumnKind.DATE, row -> row.period().to()), //$NON-NLS-1$
            new TableColumn<>("due", Messages.ColumnDueDate, 96, ColumnKind.DATE, DueRow::dueDate), //$NON-NLS-1$
            new TableColumn<>("amount", Messages.ColumnAmount, 112, ColumnKind.DECIMAL, DueRow::amount), //$NON-NLS-1$
            new TableColumn<>("paid", Messages.LabelPaid, 104, ColumnKind.DECIMAL, DueRow::paid), //$NON-NLS-1$
            new TableColumn<>("open", Messages.LabelOpen, 104, ColumnKind.DECIMAL, DueRow::open), //$NON-NLS-1$
            new TableColumn<>("late", Messages.ColumnDaysLate, 80, ColumnKind.INTEGER, row -> row.daysLate(LocalDate.now())), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 104, ColumnKind.TEXT, row -> row.stateWord(LocalDate.now()))); //$NON-NLS-1$
    }

    Composite control() {
        return root;
    }

    /** Shows what follows from the terms as they stand now. */
    void plan() {
        DuesModel model = DuesModel.of(services.dues(), contract, written, LocalDate.now());
        list.rows().set(model.rows());
        sentence.setText(LabelText.literal(model.summary()));
        sentence.requestLayout();
        problem.setText(model.problem() == null ? "" : LabelText.literal(model.problem())); //$NON-NLS-1$
        generate.setEnabled(model.canGenerate());
        pay.setEnabled(list.table().selected().filter(DueRow::payable).isPresent());
    }

    /** Reads the written dues of a stored contract. */
    void read() {
        int now = ++reading;
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadDues, root, progress -> services.dues().dues(store, services.current().user(), contract.getId()), dues -> {
            if (now == reading) {
                written = dues;
                plan();
            }
        }, failure -> problem.setText(Failures.message(failure))));
    }

    private void generate() {
        services.current().store().ifPresent(store -> {
            generate.setEnabled(false);
            Jobs.run(Messages.ActionGenerate, root, progress -> services.dues().generate(store, services.current().user(), contract.getId()), done -> read(), failure -> {
                plan();
                problem.setText(Failures.message(failure));
            });
        });
    }

    private void pay() {
        list.table().selected().filter(DueRow::payable).flatMap(DueRow::written).ifPresent(due -> services.current().store().ifPresent(store -> {
            if (new EntryDialog(root.getShell(), new PaymentModel(services.dues(), store, services.current().user(), due, LocalDate.now())).open() == Window.OK) {
                read();
            }
        }));
    }
}
