package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.store.Store;
import org.keqing.ui.AreaDialog;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What a company sets for its contracts: numbers and lead times, categories with keeper and readers, and who has which role. */
final class SettingsDialog extends AreaDialog {

    private static final int HEIGHT = 240;

    private final SettingsModel model;
    private final Store store;
    private final String user;
    private Composite body;
    private Tables.ListTable<CategorySettings> list;
    private Button change;
    private Label example;
    private boolean changed;

    SettingsDialog(Shell parent, SettingsModel model, Store store, String user) {
        super(parent, Messages.TitleSettings);
        this.model = model;
        this.store = store;
        this.user = user;
    }

    /** Reads the settings of the open store and shows them. */
    static void open(Shell parent, IServiceLocator site, CurrentStore current) {
        ContractSettings settings = UiServices.require(site, ContractSettings.class);
        ContractLife life = UiServices.require(site, ContractLife.class);
        current.store().ifPresent(store -> Jobs.run(Messages.TitleSettings, parent, progress -> SettingsModel.read(settings, life, store),
            model -> new SettingsDialog(parent, model, store, current.user()).open()));
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, 720), Math.max(size.y, 560));
    }

    @Override
    protected void createContent(Composite area) {
        body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        CTabFolder pages = new CTabFolder(body, SWT.BORDER | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        page(pages, Messages.PageCategories, createCategories(pages));
        page(pages, Messages.PageCompany, createCompany(pages));
        page(pages, Messages.PageRoles, createRoles(pages));
        pages.setSelection(0);
        setTitle(Messages.TitleSettings);
        setMessage(Messages.MsgSettings);
    }

    private static void page(CTabFolder pages, String title, Control control) {
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private static Composite plain(Composite parent, int columns) {
        Composite plain = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(12, 12).spacing(16, 8).applyTo(plain);
        return plain;
    }

    private Control createCompany(Composite parent) {
        Composite page = plain(parent, 2);
        line(page, Messages.LabelLeadDays, model.leadDays(), model::leadDays);
        hint(page, Messages.HintLeadDays);
        line(page, Messages.LabelNumberRule, model.numberRule(), typed -> {
            model.numberRule(typed);
            showExample();
        });
        new Label(page, SWT.NONE);
        example = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(example);
        showExample();
        hint(page, Messages.HintNumberRule);
        line(page, Messages.LabelRenewalRate, model.renewalRate(), model::renewalRate);
        hint(page, Messages.HintRenewalRate);
        return page;
    }

    private void showExample() {
        example.setText(LabelText.literal(NLS.bind(Messages.LabelExample, model.example())));
    }

    private void line(Composite page, String label, String value, Consumer<String> typed) {
        Label name = Palette.muted(new Label(page, SWT.NONE));
        name.setText(label);
        Text text = new Text(page, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = label;
            }
        });
        text.addModifyListener(e -> {
            typed.accept(text.getText());
            changed = true;
            setErrorMessage(model.problem().map(LabelText::literal).orElse(null));
        });
    }

    private static void hint(Composite page, String sentence) {
        new Label(page, SWT.NONE);
        Label hint = Palette.muted(new Label(page, SWT.WRAP));
        hint.setText(LabelText.literal(sentence));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
    }

    private Control createRoles(Composite parent) {
        Composite page = plain(parent, 2);
        for (ContractRole role : ContractRole.values()) {
            line(page, role(role), model.persons(role), typed -> model.persons(role, typed));
        }
        hint(page, Messages.HintRoles);
        return page;
    }

    /** What a role does. */
    static String role(ContractRole role) {
        return switch (role) {
            case AUTHOR -> Messages.RoleAuthor;
            case LEGAL -> Messages.RoleLegal;
            case FINANCE -> Messages.RoleFinance;
            case APPROVER -> Messages.RoleApprover;
            case SIGNER -> Messages.RoleSigner;
            case KEEPER -> Messages.RoleKeeper;
        };
    }

    private Control createCategories(Composite parent) {
        Composite page = plain(parent, 2);
        Label sentence = Palette.muted(new Label(page, SWT.WRAP));
        sentence.setText(Messages.HintCategories);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, SWT.DEFAULT).applyTo(sentence);
        list = Tables.list(page, List.of(
            new TableColumn<>("category", Messages.LabelCategory, 144, ColumnKind.TEXT, CategorySettings::category), //$NON-NLS-1$
            new TableColumn<>("code", Messages.LabelCode, 72, ColumnKind.TEXT, CategorySettings::code), //$NON-NLS-1$
            new TableColumn<>("keeper", Messages.LabelKeeper, 104, ColumnKind.TEXT, CategorySettings::keeper), //$NON-NLS-1$
            new TableColumn<>("confidential", Messages.LabelConfidential, 96, ColumnKind.FLAG, CategorySettings::confidential), //$NON-NLS-1$
            new TableColumn<>("readers", Messages.LabelReaders, 160, ColumnKind.TEXT, category -> String.join(", ", category.readers())), //$NON-NLS-1$ //$NON-NLS-2$
            new TableColumn<>("leads", Messages.LabelLeadDays, 128, ColumnKind.TEXT, category -> SettingsModel.text(category.leadDays())))); //$NON-NLS-1$
        list.table().stretch("readers"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.table().control());
        list.table().onOpen(this::edit);
        list.table().onSelect(row -> change.setEnabled(row.isPresent()));
        button(page, Messages.ActionAddCategory + Messages.LabelMore, () -> edit(CategorySettings.of(""))); //$NON-NLS-1$
        change = button(page, Messages.ActionChangeCategory, () -> list.table().selected().ifPresent(this::edit));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).grab(true, false).applyTo(change);
        change.setEnabled(false);
        list.rows().set(model.categories());
        return page;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void edit(CategorySettings category) {
        CategoryModel entry = new CategoryModel(category, model::put);
        if (new EntryDialog(getShell(), entry).open() == Window.OK) {
            changed = true;
            list.rows().set(model.categories());
            list.table().refresh();
        }
    }

    @Override
    protected boolean hasChanges() {
        return changed;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ActionSaveSettings, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.ActionCancel, false);
    }

    @Override
    protected void okPressed() {
        setErrorMessage(model.problem().map(LabelText::literal).orElse(null));
        if (model.problem().isEmpty()) {
            busy(true);
            Jobs.run(Messages.TitleSettings, body, progress -> model.save(store, user), handed -> super.okPressed(), failure -> {
                busy(false);
                setErrorMessage(LabelText.literal(Failures.message(failure)));
            });
        }
    }

    private void busy(boolean busy) {
        body.setEnabled(!busy);
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
    }
}
