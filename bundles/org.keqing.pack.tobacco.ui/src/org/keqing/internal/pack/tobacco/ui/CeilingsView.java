package org.keqing.internal.pack.tobacco.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.model.Plurals;
import org.keqing.model.client.ClientPackage;
import org.keqing.pack.tobacco.TobaccoPackage;
import org.keqing.pack.tobacco.supply.ClientCeiling;
import org.keqing.pack.tobacco.supply.SupplyCeilings;
import org.keqing.pack.tobacco.supply.TrancheCeiling;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Cases a month by tranche, to be changed, and below what every client may have by the last confirmed round. */
public final class CeilingsView extends StoreView<CeilingsView.Content> {

    /** Clients shown at most. */
    static final int LIMIT = 200_000;

    private final Action edit = action(Messages.ActionEditCeiling, this::editSelected);
    private SupplyCeilings ceilings;
    private Tables.ListTable<TrancheCeiling> tranches;
    private Tables.ListTable<ClientCeiling> outlets;
    private Label summary;

    /** What the view shows. */
    record Content(List<TrancheCeiling> tranches, List<ClientCeiling> clients) {

        BigDecimal total() {
            return tranches.stream().map(TrancheCeiling::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Made by the workbench. */
    public CeilingsView() {
        super(ClientPackage.Literals.CLIENT, TobaccoPackage.Literals.RETAIL);
    }

    @Override
    protected Control createContent(Composite parent) {
        ceilings = UiServices.require(getSite(), SupplyCeilings.class);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        tranches = Tables.list(sash, trancheColumns());
        tranches.table().onSelect(row -> edit.setEnabled(row.isPresent()));
        tranches.table().onOpen(this::edit);
        MenuManager menu = new MenuManager();
        menu.add(edit);
        tranches.table().bodyMenu(menu.createContextMenu(tranches.table().control()));
        tranches.table().control().addDisposeListener(e -> menu.dispose());
        Composite below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
        summary = Palette.muted(new Label(below, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(summary);
        outlets = Tables.list(below, clientColumns());
        outlets.table().stretch("name");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(outlets.table().control());
        outlets.table().onSelect(row -> row.ifPresent(each -> clients().select(new ClientRef(each.clientId(), each.clientCode(), each.clientName()))));
        sash.setWeights(40, 60);
        Palette.follow(sash, palette -> {
            List.of(below, summary).forEach(each -> each.setBackground(Palette.color(palette.background())));
            sash.setBackground(Palette.color(palette.rule()));
        });
        edit.setEnabled(false);
        return sash;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        bar.add(edit);
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(edit, "edit", palette);
    }

    @Override
    protected Content read(Store store) throws StoreException {
        return new Content(ceilings.tranches(store), ceilings.clients(store, LIMIT));
    }

    @Override
    protected boolean fill(Content read) {
        tranches.rows().set(read.tranches());
        outlets.rows().set(read.clients());
        summary.setText(read.clients().isEmpty() ? Messages.MsgNoTranchesConfirmed
            : Plurals.bind(Messages.MsgCeilingSum, new Object[] { read.clients().getFirst().round(), String.format(Locale.ROOT, "%,d", read.clients().size()), String.format(Locale.ROOT, "%,.2f", read.total()) }));
        return true;
    }

    @Override
    protected void explain(EmptyState sentence) {
        throw new IllegalStateException("the tranches are always there");
    }

    @Override
    protected String icon() {
        return "ceiling";
    }

    @Override
    protected void export() {
        export(outlets, Messages.NameCeilings);
    }

    private void editSelected() {
        tranches.table().selected().ifPresent(this::edit);
    }

    private void edit(TrancheCeiling row) {
        String tranche = TierBadges.standard().text(new Tier(SupplyCeilings.SCHEME, row.tranche(), false));
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.ActionEditCeiling, NLS.bind(Messages.MsgCasesOf, tranche), row.cases().toPlainString(), CeilingText::problem);
        if (dialog.open() == Window.OK) {
            current().store().ifPresent(store -> CeilingText.parse(dialog.getValue()).ifPresent(cases -> Jobs.run(Messages.ActionEditCeiling, summary, progress -> {
                ceilings.set(store, current().user(), row.tranche(), cases);
                return cases;
            }, done -> reload())));
        }
    }

    private static List<TableColumn<TrancheCeiling>> trancheColumns() {
        return List.of(
            new TableColumn<>("tranche", Messages.ColumnTranche, 110, ColumnKind.TIER, row -> new Tier(SupplyCeilings.SCHEME, row.tranche(), false)),
            new TableColumn<>("cases", Messages.ColumnCeiling, 130, ColumnKind.DECIMAL, TrancheCeiling::cases),
            new TableColumn<>("clients", Messages.ColumnClients, 90, ColumnKind.INTEGER, TrancheCeiling::clients),
            new TableColumn<>("total", Messages.ColumnTotal, 130, ColumnKind.DECIMAL, TrancheCeiling::total),
            new TableColumn<>("by", Messages.ColumnChangedBy, 110, ColumnKind.TEXT, TrancheCeiling::changedBy),
            new TableColumn<>("at", Messages.ColumnChangedAt, 100, ColumnKind.DATE, CeilingsView::day));
    }

    private static LocalDate day(TrancheCeiling row) {
        return row.changedAt() == null ? null : LocalDate.ofInstant(row.changedAt(), ZoneId.systemDefault());
    }

    private static List<TableColumn<ClientCeiling>> clientColumns() {
        return List.of(
            new TableColumn<>("tranche", Messages.ColumnTranche, 110, ColumnKind.TIER, row -> row.tranche() == null ? null : new Tier(SupplyCeilings.SCHEME, row.tranche(), false)),
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, ClientCeiling::clientCode),
            new TableColumn<>("name", Messages.ColumnClient, 200, ColumnKind.TEXT, ClientCeiling::clientName),
            new TableColumn<>("region", Messages.ColumnRegion, 100, ColumnKind.TEXT, ClientCeiling::region),
            new TableColumn<>("manager", Messages.ColumnManager, 100, ColumnKind.TEXT, ClientCeiling::manager),
            new TableColumn<>("mean", Messages.ColumnMean, 110, ColumnKind.DECIMAL, ClientCeiling::meanCases),
            new TableColumn<>("ceiling", Messages.ColumnCeiling, 130, ColumnKind.DECIMAL, ClientCeiling::ceiling));
    }
}
