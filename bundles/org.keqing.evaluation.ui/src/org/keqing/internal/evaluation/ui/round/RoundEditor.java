package org.keqing.internal.evaluation.ui.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.SheetLine;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.correction.Corrections;
import org.keqing.internal.evaluation.ui.result.ResultPane;
import org.keqing.internal.evaluation.ui.sheet.SheetPane;
import org.keqing.model.Plurals;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiServices;

/** A round: its sheets to fill in, its result with reasons, and the steps from one state to the next. */
public final class RoundEditor extends EditorPart {

    public static final String ID = "org.keqing.evaluation.ui.roundEditor";

    /** Sheets at most that are read only to tell how far each evaluator is. */
    private static final int PROGRESS_LIMIT = 50_000;

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private EvaluationService service;
    private CalibrationService calibrations;
    private boolean hidden;
    private CurrentStore current;
    private Store store;
    private Composite body;
    private RoundHead head;
    private CTabFolder tabs;
    private SheetPane sheets;
    private ResultPane result;
    private CTabItem resultTab;
    private RoundStudio studio;
    private Round round;
    private Action undo;
    private Action redo;

    private record Content(Round round, Scheme scheme, boolean hidden) {
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private RoundEditorInput input() {
        return (RoundEditorInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        service = UiServices.require(getSite(), EvaluationService.class);
        calibrations = UiServices.require(getSite(), CalibrationService.class);
        current = UiServices.require(getSite(), CurrentStore.class);
        body = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        getSite().setSelectionProvider(clients);
        hookUndo();
        Optional<Store> open = current.store();
        if (open.isEmpty()) {
            EmptyState empty = new EmptyState(body);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(empty);
            empty.show(Icons.class, "round", Messages.MsgNoStore, "");
            return;
        }
        store = open.get();
        UiServices.follow(current, body, () -> {
            if (current.store().orElse(null) != store) {
                getSite().getPage().closeEditor(this, false);
            }
        });
        reload();
    }

    private void reload() {
        Jobs.read(Messages.JobReadRound, body, progress -> {
            Round found = service.rounds(store).stream().filter(each -> each.id() == input().id()).findFirst().orElseThrow(() -> new IllegalStateException(Messages.MsgRoundGone));
            return new Content(found, service.scheme(store, found.id()), calibrations.scoring(store, found.id()).isHidden());
        }, content -> {
            hidden = content.hidden();
            show(content.round(), content.scheme());
        }, this::failed);
    }

    private void failed(Exception failure) {
        MessageDialog.openError(getSite().getShell(), input().getName(), failure.getMessage());
    }

    private void show(Round newRound, Scheme scheme) {
        RoundState before = round == null ? null : round.state();
        round = newRound;
        if (tabs == null) {
            create(scheme);
        }
        head.show(round, scheme);
        buttons();
        head.layout();
        if (sheets != null) {
            sheets.show(round, current.user(), hidden);
        }
        if (RoundSteps.hasResult(round.state())) {
            showResult(scheme);
        } else if (result != null) {
            resultTab.dispose();
            result = null;
            tabs.setSelection(0);
        }
        if (before == RoundState.SCORING && round.state() == RoundState.REVIEW) {
            tabs.setSelection(resultTab);
        }
        studio.show(store, round, scheme);
    }

    private void create(Scheme scheme) {
        head = new RoundHead(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        tabs = new CTabFolder(body, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        studio = new RoundStudio(tabs, getSite(), clients::select, this::reload);
        if (!scheme.getCriteria().isEmpty()) {
            sheets = new SheetPane(tabs, scheme, new StoredSheets());
            sheets.onChange(this::sheetChanged);
            sheets.onClient(clients::select);
            tab(Messages.TabSheets, sheets.control());
        }
        if (tabs.getItemCount() > 0) {
            tabs.setSelection(0);
        }
    }

    private void showResult(Scheme scheme) {
        if (result == null) {
            result = new ResultPane(tabs, getSite(), service, UiServices.require(getSite(), MigrationService.class), scheme);
            result.onClient(clients::select);
            result.onCorrect(client -> new Corrections(getSite().getShell(), store, service, current.user()).open(client, round, () -> result.show(store, round)));
            resultTab = tab(Messages.TabResult, result.control());
            tabs.setSelection(resultTab);
        }
        result.show(store, round);
    }

    private CTabItem tab(String label, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(label);
        item.setControl(control);
        return item;
    }

    /** The result, {@code null} before there is one. */
    ResultPane result() {
        return result;
    }

    /** Whether the result of a final round is in front, so that a client's evaluation in it can be corrected. */
    public boolean canCorrect() {
        return result != null && round.state().isFinal() && tabs.getSelection() == resultTab;
    }

    /** Corrects the selected client's evaluation in this round. */
    public void correct() {
        result.correct();
    }

    private void buttons() {
        RoundState state = round.state();
        if (state == RoundState.REVIEW && sheets != null) {
            head.button(Messages.ButtonScoreAgain, Messages.TipScoreAgain, () -> step(Messages.JobOpenScoring, progress -> service.startScoring(store, round.id(), current.user())));
        }
        if (RoundSteps.canAggregate(state) && !hidden) {
            head.button(Messages.ButtonAggregate, Messages.TipAggregate, () -> saving(() -> step(Messages.JobAggregate, progress -> service.evaluate(store, round.id(), progress))));
        }
        if (RoundSteps.canConfirm(state)) {
            head.button(Messages.ButtonConfirm, Messages.TipConfirm, this::confirm);
        }
        if (RoundSteps.canClose(state)) {
            head.button(Messages.ButtonClose, Messages.TipClose, () -> step(Messages.JobClose, progress -> service.close(store, round.id(), current.user())));
        }
    }

    private void confirm() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.TitleConfirm, Plurals.bind(Messages.MsgConfirm, round.name(), round.size()), SWT.NONE,
            Messages.ButtonConfirm, Messages.ButtonCancel);
        if (answer == 0) {
            step(Messages.JobConfirm, progress -> service.confirm(store, round.id(), current.user(), progress));
        }
    }

    private void step(String name, Jobs.Work<Round> work) {
        Jobs.run(name, body, work, next -> {
            reload();
            RoundNews.ROUNDS.tell(getSite());
        });
    }

    private void saving(Runnable then) {
        if (isDirty()) {
            save(then);
        } else {
            then.run();
        }
    }

    private void save(Runnable then) {
        List<Sheet> pending = sheets.model().unsaved(round.id(), current.user());
        boolean first = round.state() == RoundState.PREPARED;
        try {
            List<Sheet> saved = Jobs.runIn(PlatformUI.getWorkbench().getProgressService(), progress -> store(pending, progress));
            if (saved != null) {
                sheets.model().saved(saved);
                if (first) {
                    reload();
                } else {
                    sheets.show(round, current.user(), hidden);
                }
                RoundNews.ROUNDS.tell(getSite());
                then.run();
            }
        } catch (Exception e) {
            failed(e);
        }
    }

    private List<Sheet> store(List<Sheet> pending, Progress progress) throws StoreException {
        progress.begin(Messages.JobSaveSheets, pending.size());
        for (Sheet sheet : pending) {
            progress.check();
            service.saveSheet(store, sheet);
            progress.worked(1);
        }
        return pending;
    }

    private void sheetChanged() {
        firePropertyChange(PROP_DIRTY);
        undo.setEnabled(sheets.model().canUndo());
        redo.setEnabled(sheets.model().canRedo());
    }

    private void hookUndo() {
        undo = action(() -> sheets.model().undo());
        redo = action(() -> sheets.model().redo());
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    private static Action action(Runnable body) {
        Action action = new Action() {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setEnabled(false);
        return action;
    }

    private final class StoredSheets implements SheetPane.Access {

        @Override
        public void load(String evaluator, Consumer<List<SheetLine>> done) {
            Jobs.read(Messages.JobReadSheets, body, progress -> calibrations.sheets(store, round.id(), evaluator, reader(evaluator)), done, RoundEditor.this::failed);
        }

        /** Who reads: the user where the committee has such a person, else the person that the user says to be. */
        private String reader(String evaluator) {
            return round.committee().role(current.user()).isPresent() ? current.user() : evaluator;
        }

        @Override
        public void progress(List<String> evaluators, ToIntFunction<List<SheetLine>> count, Consumer<Map<String, Integer>> done) {
            if ((long) round.size() * evaluators.size() > PROGRESS_LIMIT) {
                return;
            }
            long id = round.id();
            Jobs.read(Messages.JobReadSheets, body, progress -> {
                Map<String, Integer> complete = new HashMap<>();
                for (String evaluator : evaluators) {
                    complete.put(evaluator, count.applyAsInt(service.sheets(store, id, evaluator)));
                }
                return complete;
            }, done, RoundEditor.this::failed);
        }

        @Override
        public void save(Runnable done) {
            RoundEditor.this.save(done);
        }
    }

    @Override
    public void setFocus() {
        if (sheets != null && tabs.getSelectionIndex() == 0) {
            sheets.setFocus();
        } else if (result != null) {
            result.setFocus();
        } else {
            body.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (isDirty()) {
            save(() -> { });
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A round has one place");
    }

    @Override
    public boolean isDirty() {
        return sheets != null && sheets.model().isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
