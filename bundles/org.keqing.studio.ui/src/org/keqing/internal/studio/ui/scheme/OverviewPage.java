package org.keqing.internal.studio.ui.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.Problem;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Precedence;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.ShareOf;
import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.TieRule;
import org.keqing.tiering.model.TieringFactory;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** What a scheme says as a whole: names, value, stability, and everything that is wrong with it. */
final class OverviewPage {

    private final SchemeDraft draft;
    private final Scheme scheme;

    OverviewPage(SchemeDraft draft) {
        this.draft = draft;
        this.scheme = draft.scheme();
    }

    Control create(Composite parent) {
        SashForm root = new SashForm(parent, SWT.HORIZONTAL);
        ScrolledComposite scrolled = new ScrolledComposite(root, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Fields fields = new Fields(scrolled, draft, () -> true);
        fill(fields);
        scrolled.setContent(fields.control());
        scrolled.addListener(SWT.Resize, e -> scrolled.setMinHeight(fields.control().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
        Composite right = Palette.onGround(new Composite(root, SWT.NONE));
        StackLayout stack = new StackLayout();
        right.setLayout(stack);
        EmptyState sound = new EmptyState(right);
        sound.show(Icons.class, "check", Messages.MsgNoProblems, Messages.MsgNoProblemsHint);
        Tables.ListTable<Problem> problems = Tables.list(right, List.of(
            new TableColumn<>("element", Messages.ColumnElement, 170, ColumnKind.TEXT, Problem::element),
            new TableColumn<>("reason", Messages.ColumnReason, 320, ColumnKind.TEXT, Problem::reason),
            new TableColumn<>("severity", Messages.ColumnSeverity, 80, ColumnKind.TEXT, problem -> problem.isError() ? Messages.LabelError : Messages.LabelWarning)));
        problems.table().stretch("reason");
        root.setWeights(55, 45);
        Runnable follow = () -> {
            fields.refresh();
            List<Problem> found = draft.problems();
            problems.rows().set(found);
            stack.topControl = found.isEmpty() ? sound : problems.table().control();
            right.layout();
        };
        draft.onChange(follow);
        root.addDisposeListener(e -> draft.forget(follow));
        follow.run();
        Palette.follow(root, palette -> {
            root.setBackground(Palette.color(palette.rule()));
            scrolled.setBackground(Palette.color(palette.background()));
        });
        return root;
    }

    private void fill(Fields fields) {
        fields.problems(() -> draft.problems(scheme));
        fields.text(Messages.LabelId, scheme::getId, scheme::setId);
        Forms.reference(fields, scheme instanceof RankScheme ? Messages.LabelRankedBy : Messages.LabelValue, scheme::getInputs, scheme::getValue, scheme::setValue);
        fields.localized(Messages.LabelName, false, scheme::getNames);
        fields.localized(Messages.LabelDescription, true, scheme::getDescriptions);
        fields.choice(Messages.LabelPrecedence, () -> List.of(Messages.LabelCommittee, Messages.LabelComputed), () -> scheme.getPrecedence() == Precedence.COMMITTEE ? 0 : 1,
            place -> scheme.setPrecedence(place == 0 ? Precedence.COMMITTEE : Precedence.COMPUTED));
        fields.choice(Messages.LabelOrdered, () -> List.of(Messages.LabelOrderedYes, Messages.LabelOrderedNo), () -> scheme.isOrdered() ? 0 : 1, place -> scheme.setOrdered(place == 0));
        if (scheme instanceof BandScheme bands) {
            Forms.reference(fields, Messages.LabelDividedNumber, scheme::getInputs, bands::getInput, bands::setInput).gap();
        }
        if (scheme instanceof RankScheme rank) {
            fields.choice(Messages.LabelShareOf, () -> List.of(Messages.LabelOfClients, Messages.LabelOfValue), () -> rank.getShareOf() == ShareOf.CLIENTS ? 0 : 1,
                place -> rank.setShareOf(place == 0 ? ShareOf.CLIENTS : ShareOf.VALUE));
            fields.choice(Messages.LabelTies, () -> List.of(Messages.LabelTiesHigher, Messages.LabelTiesLower), () -> rank.getTies() == TieRule.HIGHER ? 0 : 1,
                place -> rank.setTies(place == 0 ? TieRule.HIGHER : TieRule.LOWER));
        }
        fields.heading(Messages.LabelStability);
        fields.number(Messages.LabelDeadBand, () -> stability(Stability::getDeadBand, null), value -> stable(each -> each.setDeadBand(value)));
        fields.number(Messages.LabelRounds, () -> stability(each -> BigDecimal.valueOf(each.getRounds()), null), value -> stable(each -> each.setRounds(value == null ? 1 : value.intValue())));
        fields.number(Messages.LabelGrace, () -> stability(each -> BigDecimal.valueOf(each.getGraceMonths()), null),
            value -> stable(each -> each.setGraceMonths(value == null ? 0 : value.intValue())));
        fields.text(Messages.LabelAtOnce, () -> stability(Stability::getAtOnce, ""), value -> stable(each -> each.setAtOnce(value.isBlank() ? null : value)));
    }

    private <V> V stability(Function<Stability, V> value, V otherwise) {
        return scheme.getStability() == null ? otherwise : value.apply(scheme.getStability());
    }

    /** Changes the stability rules; rules that say nothing are left out. */
    private void stable(Consumer<Stability> change) {
        Supplier<Stability> create = TieringFactory.eINSTANCE::createStability;
        Stability stability = scheme.getStability() == null ? create.get() : scheme.getStability();
        change.accept(stability);
        boolean empty = stability.getDeadBand() == null && stability.getRounds() <= 1 && stability.getGraceMonths() == 0 && stability.getAtOnce() == null;
        scheme.setStability(empty ? null : stability);
    }
}
