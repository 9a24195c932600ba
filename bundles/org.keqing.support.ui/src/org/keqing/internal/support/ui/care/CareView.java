package org.keqing.internal.support.ui.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.form.FormDialog;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.ManagersOnly;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Reminder;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Birthdays, festivals and needs that come up, of the selected client or of all, and what was done. */
public final class CareView extends StoreView<CareModel> {

    private static final int LIMIT = 500;
    private static final int FIRST = 200;
    private static final int MONTH = 1;

    private final Action done = action(Messages.ActionCareDone, this::done);
    private final Action lunar = action(Messages.ActionLunar, this::lunar);
    private final Action need = action(Messages.ActionNeed, this::need);
    private final Action festivals = action(Messages.ActionFestivals, this::festivals);
    private final Action all = new Action(Messages.ActionAllClients, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            choose();
        }
    };
    private CareService care;
    private Composite ground;
    private volatile ClientRef client;
    private volatile int days = CareModel.days().get(MONTH);
    private Tables.ListTable<Reminder> reminders;
    private Tables.ListTable<CareEntry> entries;
    private Label nothingAhead;
    private Label nothingLogged;

    /** Made by the workbench. */
    public CareView() {
        super(ClientPackage.Literals.CLIENT);
    }

    @Override
    protected Control createContent(Composite parent) {
        care = UiServices.require(getSite(), CareService.class);
        ground = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(ground);
        Composite row = new Composite(ground, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 4).spacing(8, 0).applyTo(row);
        Label label = Palette.muted(new Label(row, SWT.NONE));
        label.setText(Messages.LabelAhead);
        Combo ahead = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        CareModel.days().forEach(each -> ahead.add(NLS.bind(Messages.LabelDays, each)));
        ahead.select(MONTH);
        ahead.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            days = CareModel.days().get(ahead.getSelectionIndex());
            choose();
        }));
        nothingAhead = hint();
        reminders = Tables.list(ground, List.of(new TableColumn<>("date", Messages.LabelDay, 96, ColumnKind.DATE, Reminder::date), //$NON-NLS-1$
            new TableColumn<>("occasion", Messages.ColumnOccasion, 180, ColumnKind.TEXT, CareModel::occasion), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 120, ColumnKind.TEXT, CareModel::whom), //$NON-NLS-1$
            new TableColumn<>("done", Messages.ColumnDone, 72, ColumnKind.INTEGER, Reminder::done), //$NON-NLS-1$
            new TableColumn<>("manager", Messages.ColumnManager, 96, ColumnKind.TEXT, Reminder::manager, false))); //$NON-NLS-1$
        reminders.table().stretch("occasion"); //$NON-NLS-1$
        reminders.table().onSelect(chosen -> enable());
        reminders.table().onOpen(chosen -> done());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reminders.table().control());
        Label head = new Label(ground, SWT.NONE);
        head.setText(Messages.HeadCareLog);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(head);
        nothingLogged = hint();
        entries = Tables.list(ground, List.of(new TableColumn<>("doneOn", Messages.LabelDay, 96, ColumnKind.DATE, CareEntry::doneOn), //$NON-NLS-1$
            new TableColumn<>("what", Messages.LabelWhat, 112, ColumnKind.TEXT, CareEntry::what), //$NON-NLS-1$
            new TableColumn<>("client", Messages.ColumnClient, 88, ColumnKind.TEXT, CareEntry::clientName), //$NON-NLS-1$
            new TableColumn<>("occasion", Messages.ColumnOccasion, 80, ColumnKind.TEXT, CareEntry::occasion), //$NON-NLS-1$
            new TableColumn<>("doneBy", Messages.LabelDoneBy, 72, ColumnKind.TEXT, CareEntry::doneBy), //$NON-NLS-1$
            new TableColumn<>("cost", Messages.LabelCost, 100, ColumnKind.DECIMAL, CareEntry::cost, false))); //$NON-NLS-1$
        entries.table().stretch("what"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(entries.table().control());
        Palette.follow(ground, palette -> {
            List.of(ground, row, label, head).forEach(each -> each.setBackground(Palette.color(palette.background())));
            head.setForeground(Palette.color(palette.text()));
        });
        all.setToolTipText(Messages.ActionAllClients);
        return ground;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        List.of(done, need, lunar, all, festivals).forEach(bar::add);
        ManagersOnly.guard(getSite(), current(), ground, List.of(festivals));
        ClientSelection.follow(getSite(), ground, chosen -> {
            client = chosen;
            clients().select(chosen);
            choose();
        });
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(done, "check", palette); //$NON-NLS-1$
        Icons.put(need, "person", palette); //$NON-NLS-1$
        Icons.put(lunar, "star", palette); //$NON-NLS-1$
        Icons.mark(all, "clients", palette); //$NON-NLS-1$
        Icons.put(festivals, "settings", palette); //$NON-NLS-1$
    }

    private long of() {
        ClientRef now = client;
        return now == null || all.isChecked() ? 0 : now.id();
    }

    @Override
    protected CareModel first(Store store) throws StoreException {
        return of() == 0 ? new CareModel(care.first(store, LocalDate.now(), days, FIRST), care.entries(store, 0, FIRST)) : null;
    }

    @Override
    protected CareModel read(Store store) throws StoreException {
        long of = of();
        return new CareModel(care.reminders(store, LocalDate.now(), days, of), care.entries(store, of, LIMIT));
    }

    @Override
    protected boolean fill(CareModel read) {
        reminders.show(read.reminders(), CareModel::key);
        entries.show(read.entries(), CareEntry::id);
        say(nothingAhead, read.reminders().isEmpty() ? NLS.bind(Messages.MsgNothingAhead, days) : ""); //$NON-NLS-1$
        say(nothingLogged, read.entries().isEmpty() ? Messages.MsgNothingLogged : ""); //$NON-NLS-1$
        ground.layout();
        enable();
        return true;
    }

    private Label hint() {
        Label hint = Palette.muted(new Label(ground, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).hint(200, SWT.DEFAULT).applyTo(hint);
        Palette.follow(hint, palette -> hint.setBackground(Palette.color(palette.background())));
        return hint;
    }

    /** Says why a table is empty; nothing when it is not. */
    private static void say(Label hint, String sentence) {
        hint.setText(LabelText.literal(sentence));
        hint.setVisible(!sentence.isEmpty());
        ((GridData) hint.getLayoutData()).exclude = sentence.isEmpty();
    }

    private void enable() {
        Optional<Reminder> chosen = reminders.table().selected();
        done.setEnabled(chosen.filter(each -> each.clientId() != 0 || client != null).isPresent());
        need.setEnabled(client != null || chosen.filter(each -> each.clientId() != 0).isPresent());
        lunar.setEnabled(chosen.filter(each -> each.kind() == Reminder.Kind.BIRTHDAY).isPresent());
    }

    @Override
    protected void explain(EmptyState sentence) {
        throw new IllegalStateException("the tables are always there"); //$NON-NLS-1$
    }

    @Override
    protected String icon() {
        return "care"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(reminders, Messages.NameCare);
    }

    private void done() {
        reminders.table().selected().ifPresent(of -> {
            long target = of.clientId() == 0 && client != null ? client.id() : of.clientId();
            String name = of.clientId() == 0 && client != null ? client.label() : CareModel.whom(of);
            current().store().filter(store -> target != 0).ifPresent(store -> ask(new FormModel(Messages.ActionCareDone, NLS.bind(Messages.MsgCareDone, CareModel.occasion(of), name),
                CareModel.done(LocalDate.now(), current().user()), (values, progress) -> care.log(store, current().user(), CareModel.entry(values, target, of)))));
        });
    }

    private void need() {
        Optional<Reminder> chosen = reminders.table().selected().filter(each -> each.clientId() != 0);
        ClientRef now = client;
        long target = chosen.map(Reminder::clientId).orElse(now == null ? 0 : now.id());
        String name = chosen.map(Reminder::clientName).orElse(now == null ? "" : now.label()); //$NON-NLS-1$
        current().store().filter(store -> target != 0).ifPresent(store -> Jobs.run(Messages.ActionNeed, ground, progress -> new NeedModel(target, care.needs(store, target)), model -> ask(
            new FormModel(Messages.ActionNeed, model.message(name), model.fields(LocalDate.now()), (values, progress) -> model.save(values, care, store, current().user())))));
    }

    private void ask(FormModel form) {
        if (new FormDialog(getSite().getShell(), form).open() == Window.OK) {
            reload();
        }
    }

    private void festivals() {
        current().store().ifPresent(store -> Jobs.run(Messages.TitleFestivals, ground, progress -> care.festivals(store), found -> {
            FestivalsModel model = new FestivalsModel(found, LocalDate.now());
            if (new FestivalsDialog(getSite().getShell(), model, () -> model.save(care, store, current().user())).open() == Window.OK) {
                reload();
            }
        }));
    }

    private void lunar() {
        reminders.table().selected().ifPresent(of -> work(Messages.ActionLunar, store -> care.keepLunar(store, current().user(), of.subjectId(), !of.lunar())));
    }
}
