package org.keqing.internal.evaluation.ui.round;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.ui.ClientChanges;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.Actions;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The evaluation rounds of the open database. */
public final class RoundsView extends ViewPart {

    public static final String ID = "org.keqing.evaluation.ui.rounds";

    private CurrentStore current;
    private EvaluationService service;
    private SchemeRegistry schemes;
    /** By round; that of a removed pack as the round froze it. */
    private final Map<Long, String> schemeNames = new ConcurrentHashMap<>();
    private Composite stack;
    private Tables.ListTable<Round> list;
    private EmptyState empty;
    private final Action add = Actions.of(Messages.ActionNewRound, this::newRound);
    private final Action open = Actions.of(Messages.ActionOpen, () -> list.table().selected().ifPresent(this::open));
    private final Action discard = Actions.of(Messages.ActionDiscard, () -> list.table().selected().ifPresent(this::discard));
    private final Action refresh = Actions.of(Messages.ActionRefresh, this::reload);

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        service = UiServices.require(getSite(), EvaluationService.class);
        schemes = UiServices.require(getSite(), SchemeRegistry.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        list = Tables.list(stack, columns());
        list.table().stretch("name");
        list.table().onOpen(this::open);
        list.table().onSelect(row -> update(row));
        empty = new EmptyState(stack);
        hookActions();
        RoundNews.ROUNDS.follow(getSite(), stack, this::reload);
        ClientChanges.follow(current, stack, this::reload);
    }

    /** Reads the rounds again. */
    public void reload() {
        Optional<Store> store = current.store();
        add.setEnabled(store.isPresent());
        if (store.isEmpty()) {
            list.rows().set(List.of());
            empty.show(Icons.class, "round", current.state() == CurrentStore.State.OPENING ? Messages.MsgOpening : Messages.MsgNoStore, current.failure().orElse(""));
            top(empty);
            update(Optional.empty());
            return;
        }
        Jobs.read(Messages.JobReadRounds, stack, progress -> read(store.get()), this::show, failure -> {
            empty.show(Icons.class, "warning", Messages.MsgNotRead, failure.getMessage());
            empty.button(Messages.ActionRefresh, this::reload);
            top(empty);
        });
    }

    private List<Round> read(Store store) throws StoreException {
        List<Round> rounds = service.rounds(store);
        for (Round round : rounds) {
            Optional<Scheme> installed = schemes.find(round.schemeId(), round.schemeVersion());
            schemeNames.put(round.id(), Schemes.name(installed.isPresent() ? installed.get() : service.scheme(store, round.id()), Locale.getDefault()));
        }
        return rounds;
    }

    private void show(List<Round> rounds) {
        list.rows().set(rounds);
        if (rounds.isEmpty()) {
            empty.show(Icons.class, "round", Messages.MsgNoRounds, Messages.MsgNoRoundsHint);
            empty.button(Messages.ActionNewRound, this::newRound);
            top(empty);
        } else {
            top(list.table().control());
        }
        update(list.table().selected());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** Asks for a new round and opens it. */
    public void newRound() {
        current.store().ifPresent(store -> NewRoundWizard.open(getSite().getShell(), store, current.user(), service, schemes, round -> {
            RoundNews.ROUNDS.tell(getSite());
            open(round);
        }));
    }

    private void open(Round round) {
        try {
            getSite().getPage().openEditor(new RoundEditorInput(round.id(), round.name()), RoundEditor.ID);
        } catch (PartInitException e) {
            ILog.of(RoundsView.class).log(e.getStatus());
        }
    }

    private void discard(Round round) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.TitleDiscard, NLS.bind(Messages.MsgDiscard, round.name()), SWT.NONE,
            Messages.ButtonDiscard, Messages.ButtonCancel);
        if (answer == 0) {
            current.store().ifPresent(store -> Jobs.run(Messages.JobDiscard, stack, progress -> {
                service.discard(store, round.id(), current.user());
                return round;
            }, gone -> {
                IEditorInput input = new RoundEditorInput(gone.id(), gone.name());
                IEditorPart editor = getSite().getPage().findEditor(input);
                if (editor != null) {
                    getSite().getPage().closeEditor(editor, false);
                }
                RoundNews.ROUNDS.tell(getSite());
            }));
        }
    }

    private void update(Optional<Round> selected) {
        open.setEnabled(selected.isPresent());
        discard.setEnabled(selected.filter(round -> RoundSteps.canDiscard(round.state())).isPresent());
    }

    private List<TableColumn<Round>> columns() {
        return List.of(
            new TableColumn<>("name", Messages.ColumnRound, 130, ColumnKind.TEXT, Round::name),
            new TableColumn<>("state", Messages.ColumnState, 90, ColumnKind.TEXT, round -> RoundTexts.state(round.state())),
            new TableColumn<>("asOf", Messages.ColumnAsOf, 100, ColumnKind.DATE, Round::asOf),
            new TableColumn<>("scheme", Messages.ColumnScheme, 170, ColumnKind.TEXT, round -> schemeNames.get(round.id())),
            new TableColumn<>("size", Messages.ColumnClients, 80, ColumnKind.INTEGER, Round::size),
            new TableColumn<>("confirmedBy", Messages.ColumnConfirmedBy, 110, ColumnKind.TEXT, Round::confirmedBy, false));
    }

    private void hookActions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        List.of(add, open, discard).forEach(bar::add);
        bar.add(new Separator());
        bar.add(refresh);
        MenuManager menu = new MenuManager();
        List.of(open, discard).forEach(menu::add);
        menu.add(new Separator());
        menu.add(add);
        list.table().bodyMenu(menu.createContextMenu(list.table().control()));
        list.table().control().addDisposeListener(e -> menu.dispose());
        Palette.follow(stack, palette -> {
            Icons.put(add, "add", palette);
            Icons.put(open, "sheet", palette);
            Icons.put(discard, "delete", palette);
            Icons.put(refresh, "refresh", palette);
            bar.update(true);
        });
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        (top == null ? stack : top).setFocus();
    }
}
