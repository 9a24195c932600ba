package org.keqing.internal.support.ui.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.form.ManagersOnly;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanLife;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.result.PlanReturns;
import org.keqing.ui.ClientRef;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.TableFile;

/** The plans of everybody, or of the user, as cards in four columns by state. */
public final class BoardView extends StoreView<BoardModel.Content> {

    private final BoardModel model = new BoardModel();
    private final Action mine = new Action(Messages.ActionMine, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            choose();
        }
    };
    private final Action settings = action(Messages.ActionReturnSettings, this::settings);
    private PlanService plans;
    private PlanLife life;
    private BoardCanvas board;

    /** The view. */
    public BoardView() {
        super(SupportPackage.Literals.SUPPORT_PLAN);
    }

    @Override
    protected Control createContent(Composite parent) {
        plans = UiServices.require(getSite(), PlanService.class);
        life = UiServices.require(getSite(), PlanLife.class);
        board = new BoardCanvas(parent, model);
        board.onOpen(plan -> PlanActions.open(getSite().getPage(), plan.id(), plan.title()));
        board.onSelect(plan -> plan.ifPresent(each -> clients().select(new ClientRef(each.clientId(), each.clientCode(), each.clientName()))));
        board.onMove((plan, step) -> PlanActions.perform(board.control(), current(), life, plan.id(), plan.title(), step, this::reload));
        return board.control();
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        mine.setToolTipText(Messages.ActionMine);
        List.of(mine, settings).forEach(bar::add);
        ManagersOnly.guard(getSite(), current(), board.control(), List.of(settings));
    }

    @Override
    protected void paint(Palette palette) {
        Icons.mark(mine, "person", palette); //$NON-NLS-1$
        Icons.put(settings, "settings", palette); //$NON-NLS-1$
    }

    @Override
    protected BoardModel.Content first(Store store) throws Exception {
        BoardModel.Content first = read(store, BoardModel.FIRST);
        return first.isEmpty() ? null : first;
    }

    @Override
    protected BoardModel.Content read(Store store) throws Exception {
        return read(store, BoardModel.LIMIT);
    }

    private BoardModel.Content read(Store store, int limit) throws StoreException {
        String owner = mine.isChecked() ? current().user() : null;
        Map<PlanState, List<PlanSummary>> cards = new EnumMap<>(PlanState.class);
        for (PlanState state : PlanState.values()) {
            cards.put(state, plans.plans(store, state, owner, limit));
        }
        return new BoardModel.Content(cards, plans.counts(store, owner));
    }

    @Override
    protected boolean fill(BoardModel.Content read) {
        model.set(read);
        board.refresh();
        return !read.isEmpty();
    }

    @Override
    protected void explain(EmptyState sentence) {
        sentence.show(BoardView.class, "plan", Messages.TitleEmpty, mine.isChecked() ? Messages.MsgEmptyOfMine : Messages.MsgEmptyOfAll); //$NON-NLS-1$
        if (mine.isChecked()) {
            sentence.button(Messages.ActionShowEverybody, () -> {
                mine.setChecked(false);
                choose();
            });
        }
    }

    private void settings() {
        PlanReturns returns = UiServices.require(getSite(), PlanReturns.class);
        current().store().ifPresent(store -> ReturnForm.open(board.control(), returns, store, current().user(), () -> { }));
    }

    @Override
    protected String icon() {
        return "plan"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        Optional<Path> file = TableFile.ask(getSite().getShell(), Messages.ActionExportPlans, "plans"); //$NON-NLS-1$
        file.ifPresent(target -> {
            List<PlanSummary> rows = new ArrayList<>();
            for (PlanState state : PlanState.values()) {
                rows.addAll(model.cards(state));
            }
            Jobs.run(Messages.ActionExportPlans, board.control(), progress -> {
                TableFile.write(target, PlanColumns.all(), rows);
                return target;
            }, written -> { });
        });
    }
}
