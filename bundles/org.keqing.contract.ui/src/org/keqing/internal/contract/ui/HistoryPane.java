package org.keqing.internal.contract.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.life.DoneStep;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What was done with a contract: each step, by whom, when, and what was said. */
final class HistoryPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT); //$NON-NLS-1$
    private static final int HEIGHT = 240;

    private final ContractServices services;
    private final Composite root;
    private final Label sentence;
    private final Tables.ListTable<DoneStep> list;

    HistoryPane(Composite parent, ContractServices services) {
        this.services = services;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(root);
        sentence = Palette.muted(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        sentence.setText(Messages.MsgNoSteps);
        list = Tables.list(root, columns());
        list.table().stretch("comment"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.table().control());
    }

    private static List<TableColumn<DoneStep>> columns() {
        Locale locale = Locale.getDefault();
        return List.of(
            new TableColumn<>("day", Messages.LabelDay, 96, ColumnKind.DATE, DoneStep::day), //$NON-NLS-1$
            new TableColumn<>("step", Messages.ColumnStep, 160, ColumnKind.TEXT, done -> ContractWords.step(done.step())), //$NON-NLS-1$
            new TableColumn<>("state", Messages.ColumnState, 120, ColumnKind.TEXT, done -> ContractWords.state(done.to(), locale)), //$NON-NLS-1$
            new TableColumn<>("who", Messages.ColumnWho, 112, ColumnKind.TEXT, DoneStep::who), //$NON-NLS-1$
            new TableColumn<>("comment", Messages.LabelComment, 200, ColumnKind.TEXT, DoneStep::comment), //$NON-NLS-1$
            new TableColumn<>("at", Messages.ColumnEntered, 136, ColumnKind.TEXT, done -> TIME.format(done.at().atZone(ZoneId.systemDefault())))); //$NON-NLS-1$
    }

    Composite control() {
        return root;
    }

    /** Reads the steps of a stored contract. */
    void show(long contractId) {
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadSteps, root, progress -> services.life().steps(store, contractId), steps -> {
            list.rows().set(steps);
            sentence.setText(steps.isEmpty() ? Messages.MsgNoSteps : Messages.MsgSteps);
        }, failure -> sentence.setText(Failures.message(failure))));
    }
}
