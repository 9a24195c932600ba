package org.keqing.internal.contract.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.WatchItem;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.model.facts.FactsPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What needs attention about contracts: what is over, overdue or an original that should be back, what has no dues, what ends, and whether to renew it. */
public final class WatchView extends StoreView<WatchView.Due> {

    /** Id of the view. */
    public static final String ID = "org.keqing.contract.ui.watch"; //$NON-NLS-1$

    private static final int LIMIT = 1000;
    private static final int FIRST = 200;

    private HeadedList<WatchItem> list;

    /** What is due; without figures while they are being counted. */
    record Due(WatchFigures figures, List<WatchItem> items) {
    }

    /** The view. */
    public WatchView() {
        super(ContractPackage.Literals.CONTRACT, FactsPackage.Literals.DUE);
    }

    @Override
    protected Control createContent(Composite parent) {
        list = new HeadedList<>(parent, columns(), "client"); //$NON-NLS-1$
        ContractOpener opener = new ContractOpener(getSite().getPage());
        list.table().onOpen(item -> opener.open(item.contractId(), item.number(), client(item)));
        list.table().onSelect(row -> row.map(WatchView::client).ifPresent(clients()::select));
        return list.control();
    }

    private static ClientRef client(WatchItem item) {
        return new ClientRef(item.clientId(), item.clientCode(), item.clientName());
    }

    private static List<TableColumn<WatchItem>> columns() {
        Locale locale = Locale.getDefault();
        return List.of(
            new TableColumn<>("kind", Messages.ColumnWatch, 136, ColumnKind.CODE, WatchWords::kind), //$NON-NLS-1$
            new TableColumn<>("number", Labels.of(ContractPackage.Literals.CONTRACT__NUMBER, locale), 120, ColumnKind.CODE, WatchItem::number), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 160, ColumnKind.TEXT, WatchItem::clientName), //$NON-NLS-1$
            new TableColumn<>("day", Messages.LabelDay, 96, ColumnKind.DATE, WatchItem::day), //$NON-NLS-1$
            new TableColumn<>("when", Messages.ColumnWhen, 96, ColumnKind.CODE, WatchWords::when), //$NON-NLS-1$
            new TableColumn<>("amount", Messages.ColumnOverdue, 112, ColumnKind.DECIMAL, WatchItem::amount), //$NON-NLS-1$
            new TableColumn<>("advice", Messages.ColumnAdvice, 240, ColumnKind.TEXT, WatchWords::advice), //$NON-NLS-1$
            new TableColumn<>("tier", Messages.ColumnTier, 96, ColumnKind.TIER, WatchView::tier), //$NON-NLS-1$
            new TableColumn<>("rate", Messages.ColumnOnTime, 88, ColumnKind.PERCENT, WatchView::rate, false), //$NON-NLS-1$
            new TableColumn<>("category", Labels.of(ContractPackage.Literals.CONTRACT__CATEGORY, locale), 104, ColumnKind.TEXT, WatchItem::category, false), //$NON-NLS-1$
            new TableColumn<>("keeper", Labels.of(ContractPackage.Literals.CONTRACT__KEEPER, locale), 96, ColumnKind.TEXT, WatchItem::keeper, false)); //$NON-NLS-1$
    }

    private static Tier tier(WatchItem item) {
        return Optional.ofNullable(item.renewal()).map(renewal -> new Tier(renewal.scheme(), renewal.tier(), renewal.designated())).orElse(null);
    }

    private static BigDecimal rate(WatchItem item) {
        return Optional.ofNullable(item.renewal()).map(WatchItem.Renewal::onTimeRate).orElse(null);
    }

    @Override
    protected Due first(Store store) throws StoreException {
        List<WatchItem> items = UiServices.require(getSite(), ContractWatch.class).first(store, current().user(), LocalDate.now(), FIRST);
        return items.isEmpty() ? null : new Due(null, items);
    }

    @Override
    protected Due read(Store store) throws StoreException {
        ContractWatch watch = UiServices.require(getSite(), ContractWatch.class);
        LocalDate today = LocalDate.now();
        return new Due(watch.figures(store, current().user(), today), watch.items(store, current().user(), today, LIMIT));
    }

    @Override
    protected boolean fill(Due due) {
        list.show(due.figures() == null ? "" : WatchWords.summary(due.figures()), due.items()); //$NON-NLS-1$
        return !due.items().isEmpty();
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(getClass(), icon(), Messages.TitleNothingDue, Messages.MsgNothingDue);
    }

    @Override
    protected String icon() {
        return "contract"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(list.list(), getPartName());
    }
}
