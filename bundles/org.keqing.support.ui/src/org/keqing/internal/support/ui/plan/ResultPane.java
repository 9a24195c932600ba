package org.keqing.internal.support.ui.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.Messages;
import org.keqing.store.Store;
import org.keqing.support.model.SupportPlan;
import org.keqing.support.result.PlanReturn;
import org.keqing.support.result.PlanReturns;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.Tier;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What a plan brought: its clients' change beside that of comparable clients. */
final class ResultPane {

    private final Composite area;
    private final Label sentence;
    private final Label hint;
    private final Tables.ListTable<PlanReturn.Line> lines;
    private final PlanReturns returns;
    private final Button settings;
    private String scheme;
    private Runnable again = () -> { };
    private Store store;

    /** @param user who works, asked when something is changed */
    ResultPane(Composite parent, PlanReturns returns, Supplier<String> user) {
        this.returns = returns;
        area = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(16, 16).numColumns(2).spacing(16, 8).applyTo(area);
        sentence = new Label(area, SWT.WRAP);
        sentence.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(240, SWT.DEFAULT).applyTo(sentence);
        settings = new Button(area, SWT.PUSH);
        settings.setText(Messages.ActionReturnSettings);
        settings.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ReturnForm.open(area, returns, store, user.get(), again)));
        hint = Palette.muted(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
        lines = Tables.list(area, columns());
        lines.table().stretch("tier"); //$NON-NLS-1$
        lines.table().wholeHeaders();
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(lines.table().control());
    }

    Control control() {
        return area;
    }

    /** Why the user may not change what results are compared with; an empty text when he may. */
    void refuse(String refused) {
        settings.setEnabled(refused.isEmpty());
        settings.setToolTipText(refused);
    }

    void show(Store from, SupportPlan plan) {
        store = from;
        again = () -> show(from, plan);
        if (plan.getStartedOn() == null) {
            say(Messages.TitleNoResult, Messages.MsgNoResult, List.of());
            return;
        }
        say(Messages.MsgComparing, "", List.of()); //$NON-NLS-1$
        long id = plan.getId();
        Jobs.run(Messages.JobCompare, area, progress -> returns.of(store, id, progress), found -> {
            scheme = found.scheme();
            say(ResultWords.sentence(found), ResultWords.hint(found), found.lines());
        },
            failure -> say(Messages.MsgNotRead, failure.getMessage(), List.of()));
    }

    private void say(String head, String text, List<PlanReturn.Line> rows) {
        sentence.setText(LabelText.literal(head));
        hint.setText(LabelText.literal(text));
        lines.rows().set(rows);
        lines.table().control().setVisible(!rows.isEmpty());
        area.layout(true, true);
    }

    private List<TableColumn<PlanReturn.Line>> columns() {
        return List.of(
            new TableColumn<>("tier", Messages.ColumnTierAtStart, 104, ColumnKind.TIER, line -> new Tier(scheme, line.tier(), false)), //$NON-NLS-1$
            new TableColumn<>("band", Messages.ColumnSize, 56, ColumnKind.INTEGER, PlanReturn.Line::band), //$NON-NLS-1$
            new TableColumn<>("change", Messages.ColumnChange, 72, ColumnKind.TEXT, line -> ResultWords.percent(line.change())), //$NON-NLS-1$
            new TableColumn<>("comparables", Messages.ColumnComparables, 88, ColumnKind.INTEGER, PlanReturn.Line::comparables), //$NON-NLS-1$
            new TableColumn<>("median", Messages.ColumnMedian, 104, ColumnKind.TEXT, line -> line.tooFew() ? Messages.LabelTooFew : ResultWords.percent(line.median())), //$NON-NLS-1$
            new TableColumn<>("spread", Messages.ColumnSpread, 152, ColumnKind.TEXT, //$NON-NLS-1$
                line -> line.tooFew() ? "" : NLS.bind(Messages.LabelFromTo, ResultWords.percent(line.lower()), ResultWords.percent(line.upper()))), //$NON-NLS-1$
            new TableColumn<>("clients", Messages.ColumnClients, 64, ColumnKind.INTEGER, PlanReturn.Line::clients), //$NON-NLS-1$
            new TableColumn<>("before", Messages.ColumnBefore, 112, ColumnKind.DECIMAL, line -> line.before().setScale(2, RoundingMode.HALF_UP)), //$NON-NLS-1$
            new TableColumn<>("after", Messages.ColumnAfter, 112, ColumnKind.DECIMAL, line -> line.after().setScale(2, RoundingMode.HALF_UP))); //$NON-NLS-1$
    }

    /** The result in words. Knows no widgets. */
    static final class ResultWords {

        private ResultWords() {
        }

        static String percent(Optional<BigDecimal> share) {
            return share.map(value -> value.movePointRight(2).setScale(1, RoundingMode.HALF_UP)).map(value -> (value.signum() > 0 ? "+" : "") + value.toPlainString() + " %").orElse("\u2013"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }

        static String sentence(PlanReturn found) {
            if (found.extra().isEmpty()) {
                return Messages.MsgTooFew;
            }
            BigDecimal extra = found.extra().get();
            return NLS.bind(extra.signum() < 0 ? Messages.MsgLess : Messages.MsgMore, String.format("%,.2f", extra.abs())); //$NON-NLS-1$
        }

        static String hint(PlanReturn found) {
            String term = NLS.bind(Messages.MsgTerm, new Object[] { found.term().from(), found.term().to(), found.term().before().from(), found.term().before().to() });
            return term + found.perCost().map(each -> ' ' + NLS.bind(Messages.MsgPerCost, each.setScale(2, RoundingMode.HALF_UP).toPlainString(), String.format("%,.2f", found.cost()))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
