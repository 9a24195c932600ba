package org.keqing.internal.support.ui.profit;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.support.ui.form.ClientStackView;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.ManagersOnly;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProductMargin;
import org.keqing.support.profit.ProfitService;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What the selected client itself earns from what it buys, and the advice that follows. */
public final class ProfitView extends ClientStackView<ClientProfit> {

    private static final int YEAR = 3;
    private static final int MONTH = 72;

    private final Action enter = action(Messages.ActionEnterFigure, this::enter);
    private boolean manages = true;
    private final Action margin = action(Messages.ActionMargin, () -> products().table().selected().ifPresent(this::margin));
    private final Action settings = action(Messages.ActionProfitSettings, this::settings);
    private ProfitService profits;
    private Combo period;
    private Text until;
    private volatile YearMonth last = YearMonth.now();
    private volatile int months = ProfitModel.periods().get(YEAR);
    private Tables.ListTable<ProfitModel.Line> lines;
    private Tables.ListTable<ProductMargin> products;
    private Label advice;

    /** Made by the workbench. */
    public ProfitView() {
        super(FactsPackage.Literals.TRADE, FactsPackage.Literals.DUE);
    }

    private Tables.ListTable<ProductMargin> products() {
        return products;
    }

    @Override
    protected Control createContent(Composite parent) {
        profits = UiServices.require(getSite(), ProfitService.class);
        Composite ground = ground(parent);
        Composite row = new Composite(ground, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 4).spacing(8, 0).applyTo(row);
        Label label = Palette.muted(new Label(row, SWT.NONE));
        label.setText(Messages.LabelPeriod);
        period = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        ProfitModel.periods().forEach(each -> period.add(NLS.bind(Messages.LabelLastMonths, each)));
        period.select(YEAR);
        period.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            months = ProfitModel.periods().get(period.getSelectionIndex());
            reload();
        }));
        Label of = Palette.muted(new Label(row, SWT.NONE));
        of.setText(Messages.LabelUntilMonth);
        until = new Text(row, SWT.BORDER);
        until.setText(last.toString());
        GridDataFactory.fillDefaults().hint(MONTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(until);
        until.addListener(SWT.DefaultSelection, e -> takeMonth());
        until.addListener(SWT.FocusOut, e -> takeMonth());
        until.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.LabelUntilMonth;
            }
        });
        Palette.follow(row, palette -> List.of(row, label, of).forEach(each -> each.setBackground(Palette.color(palette.background()))));
        lines = Tables.list(ground, List.of(new TableColumn<>("name", Messages.ColumnLine, 180, ColumnKind.TEXT, ProfitModel.Line::name), //$NON-NLS-1$
            new TableColumn<>("now", Messages.ColumnNow, 120, ColumnKind.DECIMAL, ProfitModel.Line::now), //$NON-NLS-1$
            new TableColumn<>("before", Messages.ColumnBefore, 120, ColumnKind.DECIMAL, ProfitModel.Line::before))); //$NON-NLS-1$
        lines.table().stretch("name"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 168).applyTo(lines.table().control());
        heading(ground, Messages.HeadAdvice);
        advice = hint(ground);
        heading(ground, Messages.HeadProducts);
        products = Tables.list(ground, List.of(new TableColumn<>("product", Messages.LabelProduct, 140, ColumnKind.TEXT, ProductMargin::product), //$NON-NLS-1$
            new TableColumn<>("purchases", Messages.LinePurchases, 112, ColumnKind.DECIMAL, ProductMargin::purchases), //$NON-NLS-1$
            new TableColumn<>("rate", Messages.LabelRate, 72, ColumnKind.PERCENT, ProductMargin::rate), //$NON-NLS-1$
            new TableColumn<>("sales", Messages.LineSalesEstimated, 128, ColumnKind.DECIMAL, ProductMargin::sales))); //$NON-NLS-1$
        products.table().stretch("product"); //$NON-NLS-1$
        products.table().onOpen(product -> {
            if (margin.isEnabled()) {
                margin(product);
            }
        });
        products.table().onSelect(chosen -> margin.setEnabled(manages && chosen.isPresent()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(products.table().control());
        margin.setEnabled(false);
        return ground;
    }

    /** Takes the month that was typed; what is none gives way to the one before. */
    private void takeMonth() {
        YearMonth typed = ProfitModel.month(until.getText(), last);
        until.setText(typed.toString());
        if (!typed.equals(last)) {
            last = typed;
            reload();
        }
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(enter, margin, settings).forEach(bar::add);
        ManagersOnly.guard(getSite(), current(), lines.table().control(), List.of(settings));
        ManagersOnly.follow(getSite(), current(), lines.table().control(), refused -> {
            manages = refused.isEmpty();
            margin.setEnabled(manages && products().table().selected().isPresent());
            margin.setToolTipText(manages ? margin.getText() : margin.getText() + '\n' + refused);
        });
        super.fillToolBar(bar);
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(enter, "add", palette); //$NON-NLS-1$
        Icons.put(margin, "edit", palette); //$NON-NLS-1$
        Icons.put(settings, "settings", palette); //$NON-NLS-1$
    }

    @Override
    protected ClientProfit readOf(Store store, ClientRef of) throws StoreException {
        YearMonth to = last;
        return profits.profit(store, of.id(), to.minusMonths(months - 1L), to);
    }

    @Override
    protected void show(ClientProfit read) {
        lines.rows().set(ProfitModel.lines(read));
        products.rows().set(read.now().products());
        advice.setText(LabelText.literal(ProfitModel.advice(read)));
    }

    @Override
    protected String icon() {
        return "profit"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(lines, Messages.NameProfit);
    }

    private void enter() {
        client().ifPresent(of -> current().store().ifPresent(store -> ask(new FormModel(Messages.ActionEnterFigure, NLS.bind(Messages.MsgEnterFigure, of.label()),
            ProfitModel.figures(YearMonth.now().minusMonths(1)),
            (values, progress) -> profits.enter(store, current().user(), of.id(), values.month("month"), ProfitModel.kind(values), values.decimalOrNull("amount")))))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void settings() {
        current().store().ifPresent(store -> Jobs.run(Messages.TitleProfitSettings, lines.table().control(), progress -> ProfitSettingsModel.read(profits, store), model -> {
            if (new ProfitSettingsDialog(getSite().getShell(), model, () -> model.save(profits, store, current().user())).open() == Window.OK) {
                reload();
            }
        }));
    }

    private void margin(ProductMargin of) {
        current().store().ifPresent(store -> ask(new FormModel(Messages.ActionMargin, NLS.bind(Messages.MsgMargin, of.product()), ProfitModel.margin(of),
            (values, progress) -> profits.setMargin(store, current().user(), new MarginRate(of.product(), "", ProfitModel.rate(values)))))); //$NON-NLS-1$
    }
}
