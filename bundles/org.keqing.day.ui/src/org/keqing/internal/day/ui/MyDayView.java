package org.keqing.internal.day.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.keqing.day.DayRequest;
import org.keqing.day.DayService;
import org.keqing.day.DueItem;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.ItemOpener;
import org.keqing.ui.Jobs;
import org.keqing.ui.News;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableFile;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What is due for the user, or for everybody: overdue, today, this week, and what comes after it, folded. */
public final class MyDayView extends StoreView<DayModel> {

    public static final String ID = "org.keqing.day.ui.day"; //$NON-NLS-1$

    /** What plug-ins tell each other that is no object of the store, such as that a round goes on. */
    private static final News ANY = new News("org/keqing/*"); //$NON-NLS-1$

    private final Action mine = filter(Messages.ActionMine, Messages.TipMine);
    private final Action all = filter(Messages.ActionAll, Messages.TipAll);
    private Composite body;
    private Label note;
    private DayTree tree;
    private DayModel shown;

    @Override
    protected Control createContent(Composite parent) {
        body = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        note = Palette.danger(new Label(body, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).exclude(true).applyTo(note);
        tree = new DayTree(body, this::open, item -> Optional.ofNullable(Openers.client(item)).ifPresent(clients()::select));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        body.addListener(SWT.FocusIn, e -> tree.focus());
        ANY.follow(getSite(), body, this::reload);
        return body;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        mine.setChecked(true);
        for (Action each : List.of(mine, all)) {
            ActionContributionItem item = new ActionContributionItem(each);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            bar.add(item);
        }
    }

    private Action filter(String text, String tip) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose();
                }
            }
        };
        action.setToolTipText(tip);
        return action;
    }

    @Override
    protected boolean concerns(StoreChange change) {
        return true;
    }

    @Override
    protected DayModel first(Store store) {
        DayModel first = read(store, request().first(DayModel.FIRST));
        return first.isEmpty() ? null : first;
    }

    @Override
    protected DayModel read(Store store) {
        return read(store, request());
    }

    private DayRequest request() {
        return DayModel.request(current().user(), mine.isChecked(), LocalDate.now());
    }

    private static DayModel read(Store store, DayRequest request) {
        return new DayModel(UiServices.require(null, DayService.class).day(store, request), request.mine());
    }

    @Override
    protected boolean fill(DayModel read) {
        shown = read;
        tree.show(read);
        note.setText(read.note());
        ((GridData) note.getLayoutData()).exclude = read.note().isEmpty();
        note.setVisible(!read.note().isEmpty());
        body.layout();
        return !read.isEmpty();
    }

    @Override
    protected void explain(EmptyState sentence) {
        if (!shown.note().isEmpty()) {
            sentence.show(getClass(), icon(), Messages.MsgIncomplete, ""); //$NON-NLS-1$
        } else if (shown.mine()) {
            sentence.show(getClass(), icon(), Messages.MsgNothingMine, NLS.bind(Messages.MsgNothingMineHint, current().user(), DayModel.AHEAD));
            sentence.button(Messages.ActionShowAll, this::showAll);
        } else {
            sentence.show(getClass(), icon(), Messages.MsgNothing, NLS.bind(Messages.MsgNothingHint, DayModel.AHEAD));
        }
    }

    private void showAll() {
        mine.setChecked(false);
        all.setChecked(true);
        choose();
    }

    @Override
    protected String icon() {
        return "day"; //$NON-NLS-1$
    }

    @Override
    protected void paint(Palette palette) {
        tree.paint(palette);
        Icons.mark(mine, "person", palette); //$NON-NLS-1$
        Icons.mark(all, "team", palette); //$NON-NLS-1$
    }

    @Override
    protected void export() {
        DayModel rows = shown;
        Optional<Path> file = TableFile.ask(body.getShell(), Messages.ActionExport, Messages.FileName);
        file.ifPresent(target -> Jobs.run(Messages.ActionExport, body, progress -> {
            TableFile.write(target, columns(rows), rows.day().items());
            return target;
        }, done -> { }));
    }

    private static List<TableColumn<DueItem>> columns(DayModel model) {
        return List.of(new TableColumn<>("day", Messages.ColumnDue, 92, ColumnKind.DATE, DueItem::day), //$NON-NLS-1$
            new TableColumn<>("late", Messages.ColumnDaysLate, 64, ColumnKind.INTEGER, model.day()::daysLate), //$NON-NLS-1$
            new TableColumn<>("what", Messages.ColumnWhat, 240, ColumnKind.TEXT, DueItem::what), //$NON-NLS-1$
            new TableColumn<>("code", Messages.ColumnCode, 90, ColumnKind.TEXT, item -> item.client() == null ? null : item.client().code()), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 160, ColumnKind.TEXT, DayModel::client), //$NON-NLS-1$
            new TableColumn<>("person", Messages.ColumnPerson, 90, ColumnKind.TEXT, DueItem::person), //$NON-NLS-1$
            new TableColumn<>("area", Messages.ColumnArea, 90, ColumnKind.TEXT, DueItem::area)); //$NON-NLS-1$
    }

    private void open(DueItem item) {
        try {
            new Openers(openers()).open(getSite().getPage(), item);
        } catch (PartInitException e) {
            ILog.of(MyDayView.class).log(e.getStatus());
        }
    }

    private static List<ItemOpener> openers() {
        BundleContext context = FrameworkUtil.getBundle(MyDayView.class).getBundleContext();
        List<ItemOpener> found = new ArrayList<>();
        try {
            for (ServiceReference<ItemOpener> reference : context.getServiceReferences(ItemOpener.class, null)) {
                Optional.ofNullable(context.getService(reference)).ifPresent(found::add);
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
