package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.ui.text.TextPane;
import org.keqing.model.Labels;
import org.keqing.ui.ClientRef;
import org.keqing.ui.form.FieldForm;
import org.keqing.ui.records.ChoiceField;
import org.keqing.ui.records.ContainedTable;
import org.keqing.ui.records.RecordDialog;

/** Edits a contract: its terms until they are approved, who keeps it, and its dues; leads it on by its steps, and shows what was done. */
final class ContractDialog extends RecordDialog {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 800;
    private static final int TAB_HEIGHT = 28;
    private static final List<EStructuralFeature> CUSTODY = List.of(ContractPackage.Literals.CONTRACT__KEEPER, ContractPackage.Literals.CONTRACT__FILE_LOCATION);

    private final ContractEdit edit;
    private final ClientRef client;
    private final ContractServices services;
    private CTabFolder pages;
    private DuesPane dues;
    private ChoiceField<Rhythm> rhythm;
    private boolean planning;

    ContractDialog(Shell parent, ContractEdit edit, ClientRef client, ContractServices services) {
        super(parent, edit);
        this.edit = edit;
        this.client = client;
        this.services = services;
    }

    @Override
    protected String windowTitle() {
        return edit.isNew() ? Messages.TitleNew : Messages.TitleEdit;
    }

    @Override
    protected String headTitle() {
        return edit.isNew() ? Messages.TitleNew : edit.contract().getNumber();
    }

    @Override
    protected String headMessage() {
        return NLS.bind(edit.termsOpen() ? Messages.MsgHead : Messages.MsgHeadFixed, client.label());
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), Math.max(size.y, HEIGHT));
    }

    @Override
    protected void createFields(Composite parent) {
        Contract contract = edit.contract();
        LifeBar life = new LifeBar(parent, services, this::saveThen, this::reopen);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(life.control());
        life.show(contract.getId(), contract.getNumber(), contract.getState(), !edit.isNew());
        pages = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        pages.setTabHeight(TAB_HEIGHT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        page(Messages.PageTerms, createTerms(pages));
        page(Messages.PageDues, createDues(pages));
        page(Messages.PageCustody, createCustody(pages));
        if (!edit.isNew()) {
            TextPane text = new TextPane(pages, services.texts(), contract);
            page(Messages.PageText, text.control());
            text.read();
            AttachmentsPane scans = new AttachmentsPane(pages, services, contract.getId(), contract.getState());
            page(Messages.PageAttachments, scans.control());
            scans.read();
            HistoryPane history = new HistoryPane(pages, services);
            page(Messages.PageHistory, history.control());
            history.show(contract.getId());
            dues.read();
            AccessPane openings = new AccessPane(pages, services);
            openings.read(contract.getId(), () -> page(Messages.PageOpenings, openings.control()));
        }
        pages.setSelection(0);
        watch(contract);
    }

    private void page(String title, Control control) {
        CTabItem page = new CTabItem(pages, SWT.NONE);
        page.setText(title);
        page.setControl(control);
    }

    private static Composite plain(Composite parent, int columns, int margin) {
        Composite plain = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).margins(margin, margin).spacing(24, 12).applyTo(plain);
        return plain;
    }

    private Control createTerms(Composite parent) {
        Composite page = plain(parent, 1, 12);
        FieldForm terms = addForm(page, ContractEdit.TERMS);
        terms.setEditable(edit.termsOpen());
        addForm(page, List.of(ContractPackage.Literals.CONTRACT__REMARK));
        return page;
    }

    /** Who keeps the original and where, and who has it while it is lent. */
    private Control createCustody(Composite parent) {
        Composite page = plain(parent, 1, 12);
        addForm(page, CUSTODY);
        if (!edit.isNew()) {
            LoansPane loans = new LoansPane(page, services, edit.contract().getId(), edit.contract().getNumber(), edit.contract().getState());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(loans.control());
            loans.read();
        }
        return page;
    }

    private Control createDues(Composite parent) {
        Composite page = plain(parent, 1, 12);
        List<Rhythm> choice = edit.termsOpen() ? Rhythm.VALUES : List.of(edit.contract().getRhythm());
        rhythm = new ChoiceField<>(page, Labels.of(ContractPackage.Literals.CONTRACT__RHYTHM, Locale.getDefault()), choice, ContractWords::rhythm, this::choose);
        rhythm.choose(edit.contract().getRhythm());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(rhythm.control());
        FieldForm form = addForm(page, ContractEdit.DUE_TERMS.subList(1, ContractEdit.DUE_TERMS.size()));
        form.setEditable(edit.termsOpen());
        if (edit.termsOpen() || !edit.contract().getSteps().isEmpty() || !edit.contract().getFreePeriods().isEmpty()) {
            createExceptions(page);
        }
        dues = new DuesPane(page, services, edit.contract());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(dues.control());
        return page;
    }

    /** Amounts that change and times that are free; fixed terms without them leave the place to the dues. */
    private void createExceptions(Composite page) {
        Composite lists = plain(page, 2, 0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lists);
        addTable(new ContainedTable(lists, domain(), edit.contract(), ContractPackage.Literals.CONTRACT__STEPS,
            List.of(ContractPackage.Literals.AMOUNT_STEP__FROM_DATE, ContractPackage.Literals.AMOUNT_STEP__AMOUNT), this::newStep)).setEditable(edit.termsOpen());
        addTable(new ContainedTable(lists, domain(), edit.contract(), ContractPackage.Literals.CONTRACT__FREE_PERIODS,
            List.of(ContractPackage.Literals.FREE_PERIOD__FROM_DATE, ContractPackage.Literals.FREE_PERIOD__TO_DATE, ContractPackage.Literals.FREE_PERIOD__REASON),
            ContractFactory.eINSTANCE::createFreePeriod)).setEditable(edit.termsOpen());
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
        domain().getCommandStack().execute(SetCommand.create(domain(), edit.contract(), ContractPackage.Literals.CONTRACT__RHYTHM, chosen));
    }

    /** Each change of the terms shows its dues, once after all changes of one event. */
    private void watch(Contract contract) {
        EContentAdapter watcher = new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch() && !planning) {
                    planning = true;
                    pages.getDisplay().asyncExec(ContractDialog.this::planned);
                }
            }
        };
        contract.eAdapters().add(watcher);
        pages.addDisposeListener(e -> contract.eAdapters().remove(watcher));
    }

    private void planned() {
        planning = false;
        if (!pages.isDisposed()) {
            rhythm.choose(edit.contract().getRhythm());
            dues.plan();
            validate();
        }
    }

    @Override
    protected void revealing(EStructuralFeature feature) {
        boolean ofDues = feature.getEContainingClass() != ContractPackage.Literals.CONTRACT || ContractEdit.DUE_TERMS.contains(feature);
        pages.setSelection(ofDues ? 1 : CUSTODY.contains(feature) ? 2 : 0);
    }
}
