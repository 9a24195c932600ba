package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.Labels;
import org.keqing.ui.Palette;
import org.keqing.ui.form.FieldForm;
import org.keqing.ui.form.FieldProblem;
import org.keqing.ui.records.ChoiceField;
import org.keqing.ui.records.ContainedTable;
import org.keqing.ui.records.RecordFields;

/** The fields of one contract as it was opened, on three pages: its terms, what is due of it, who keeps it. Made anew for each version that is shown. */
final class ContractFields {

    /** Which of the pages. */
    enum Part {
        TERMS, DUES, CUSTODY
    }

    private static final int SIDE_BY_SIDE = 720;
    private static final List<EStructuralFeature> CUSTODY = List.of(ContractPackage.Literals.CONTRACT__KEEPER, ContractPackage.Literals.CONTRACT__FILE_LOCATION);

    private final ContractEdit edit;
    private final ContractServices services;
    private final RecordFields fields;
    private ChoiceField<Rhythm> rhythm;
    private DuesPane dues;
    private LoansPane loans;
    private Composite lists;
    private boolean planning;

    /**
     * @param changed called when something was typed, and when a problem came or went
     */
    ContractFields(ContractEdit edit, ContractServices services, Runnable changed) {
        this.edit = edit;
        this.services = services;
        this.fields = new RecordFields(edit, changed);
    }

    /** Makes the fields of a page; the parent has one column. */
    void create(Part part, Composite page) {
        switch (part) {
            case TERMS -> createTerms(page);
            case DUES -> createDues(page);
            case CUSTODY -> createCustody(page);
        }
        fields.check();
    }

    private void createTerms(Composite page) {
        Label hint = Palette.muted(new Label(page, SWT.WRAP));
        hint.setText(edit.termsOpen() ? Messages.MsgTermsOpen : Messages.MsgTermsFixed);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
        fields.form(page, ContractEdit.TERMS).setEditable(edit.termsOpen());
        fields.form(page, List.of(ContractPackage.Literals.CONTRACT__REMARK));
    }

    /** Who keeps the original and where, and who has it while it is lent. */
    private void createCustody(Composite page) {
        fields.form(page, CUSTODY).setEditable(ContractPackage.Literals.CONTRACT__KEEPER, edit.keeperOpen());
        if (!edit.isNew()) {
            loans = new LoansPane(page, services, edit.contract().getId(), edit.contract().getNumber(), edit.contract().getState());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(loans.control());
            loans.read();
        }
    }

    private void createDues(Composite page) {
        List<Rhythm> choice = edit.termsOpen() ? Rhythm.VALUES : List.of(edit.contract().getRhythm());
        rhythm = new ChoiceField<>(page, Labels.of(ContractPackage.Literals.CONTRACT__RHYTHM, Locale.getDefault()), choice, ContractWords::rhythm, this::choose);
        rhythm.choose(edit.contract().getRhythm());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(rhythm.control());
        FieldForm form = fields.form(page, ContractEdit.DUE_TERMS.subList(1, ContractEdit.DUE_TERMS.size()));
        form.setEditable(edit.termsOpen());
        if (edit.termsOpen() || !edit.contract().getSteps().isEmpty() || !edit.contract().getFreePeriods().isEmpty()) {
            createExceptions(page);
        }
        dues = new DuesPane(page, services, edit.contract());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(dues.control());
        if (!edit.isNew()) {
            dues.read();
        }
        watch(page);
    }

    /** Amounts that change and times that are free; fixed terms without them leave the place to the dues. */
    private void createExceptions(Composite page) {
        lists = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lists);
        fit(page.getSize().x);
        fields.table(new ContainedTable(lists, fields.domain(), edit.contract(), ContractPackage.Literals.CONTRACT__STEPS,
            List.of(ContractPackage.Literals.AMOUNT_STEP__FROM_DATE, ContractPackage.Literals.AMOUNT_STEP__AMOUNT), this::newStep)).setEditable(edit.termsOpen());
        fields.table(new ContainedTable(lists, fields.domain(), edit.contract(), ContractPackage.Literals.CONTRACT__FREE_PERIODS,
            List.of(ContractPackage.Literals.FREE_PERIOD__FROM_DATE, ContractPackage.Literals.FREE_PERIOD__TO_DATE, ContractPackage.Literals.FREE_PERIOD__REASON),
            ContractFactory.eINSTANCE::createFreePeriod)).setEditable(edit.termsOpen());
    }

    /** Side by side where there is room for it. */
    void fit(int width) {
        if (lists != null) {
            GridLayoutFactory.fillDefaults().numColumns(width < SIDE_BY_SIDE ? 1 : 2).equalWidth(true).spacing(24, 12).applyTo(lists);
        }
    }

    /** The first amount holds from the first day. */
    private AmountStep newStep() {
        AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
        if (edit.contract().getSteps().isEmpty()) {
            step.setFromDate(edit.contract().getStartDate());
        }
        return step;
    }

    private void choose(Rhythm chosen) {
        fields.domain().getCommandStack().execute(SetCommand.create(fields.domain(), edit.contract(), ContractPackage.Literals.CONTRACT__RHYTHM, chosen));
    }

    /** Each change of the terms shows its dues, once after all changes of one event. */
    private void watch(Composite page) {
        EContentAdapter watcher = new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch() && !planning) {
                    planning = true;
                    page.getDisplay().asyncExec(() -> plan(page));
                }
            }
        };
        edit.contract().eAdapters().add(watcher);
        page.addDisposeListener(e -> edit.contract().eAdapters().remove(watcher));
    }

    private void plan(Composite page) {
        planning = false;
        if (!page.isDisposed()) {
            rhythm.choose(edit.contract().getRhythm());
            dues.plan();
            fields.check();
        }
    }

    /** Reads again what is stored beside the contract. */
    void reread() {
        if (dues != null) {
            dues.read();
        }
        if (loans != null) {
            loans.read();
        }
    }

    /** What is edited on all pages together. */
    RecordFields record() {
        return fields;
    }

    boolean isDirty() {
        return fields.isDirty();
    }

    /** Takes over what was typed. */
    void flush() {
        fields.flush();
        fields.check();
    }

    /** What prevents saving. */
    Optional<FieldProblem> problem() {
        return fields.problem();
    }

    /** The page of a field. */
    static Part part(EStructuralFeature feature) {
        boolean ofDues = feature.getEContainingClass() != ContractPackage.Literals.CONTRACT || ContractEdit.DUE_TERMS.contains(feature);
        return ofDues ? Part.DUES : CUSTODY.contains(feature) ? Part.CUSTODY : Part.TERMS;
    }

    /** Puts the focus into a field; its page was made. */
    void reveal(EStructuralFeature feature) {
        fields.reveal(feature);
    }
}
