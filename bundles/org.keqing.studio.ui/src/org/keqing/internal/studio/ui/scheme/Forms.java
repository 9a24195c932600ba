package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.scheme.ElementPage.Sort;
import org.keqing.internal.studio.ui.scheme.PartRows.Column;
import org.keqing.internal.studio.ui.whatif.LimitScale;
import org.keqing.internal.studio.ui.whatif.LimitScaleControl;
import org.keqing.internal.studio.ui.whatif.ScaleAxis;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.WeightedScoreScheme;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/**
 * Fields that the forms of several sorts of elements share.
 *
 * @param draft what is edited
 */
record Forms(SchemeDraft draft) {

    static final String NONE = "\u2013";

    private Scheme scheme() {
        return draft.scheme();
    }

    static String name(NamedElement element) {
        return Schemes.name(element, Locale.getDefault());
    }

    static <E extends NamedElement> TableColumn<E> nameColumn() {
        return new TableColumn<>("name", Messages.ColumnName, 160, ColumnKind.TEXT, Forms::name);
    }

    /** Elements with id and names, on which at most references depend. */
    <E extends NamedElement> Sort<E> sort(EList<E> all, Supplier<E> create, List<TableColumn<E>> columns, BiConsumer<Fields, Supplier<E>> form, Supplier<String> figure) {
        return new Sort<>(Parts.of(all), create, columns, form, figure, draft::problems);
    }

    /** Id and names, which every element has. */
    <E extends NamedElement> Fields named(Fields fields, Supplier<E> element) {
        return fields.id(Messages.LabelId, () -> element.get().getId(), id -> References.isTaken(element.get(), id), id -> References.rename(scheme(), element.get(), id)).gap()
            .localized(Messages.LabelName, false, () -> element.get().getNames());
    }

    static <V extends Enumerator> Fields literal(Fields fields, String label, List<V> values, Function<V, String> word, Supplier<V> value, Consumer<V> set) {
        return fields.choice(label, () -> values.stream().map(word).toList(), () -> values.indexOf(value.get()), place -> set.accept(values.get(place)));
    }

    /** What it means when nothing is known. */
    static Fields absence(Fields fields, Supplier<Absence> value, Consumer<Absence> set) {
        return literal(fields, Messages.LabelAbsence, Arrays.asList(Absence.values()), absence -> switch (absence) {
            case EXCLUDE -> Messages.LabelAbsenceExclude;
            case WORST_GRADE -> Messages.LabelAbsenceWorst;
            case NOT_ASSESSABLE -> Messages.LabelAbsenceNot;
            case ZERO -> Messages.LabelAbsenceZero;
        }, value, set);
    }

    /** The names of some elements after a dash for none. */
    static List<String> words(List<? extends NamedElement> all) {
        List<String> words = new ArrayList<>(List.of(NONE));
        all.forEach(each -> words.add(name(each)));
        return words;
    }

    /** The place of an id among {@link #words}, -1 when there is no such element. */
    static int place(List<? extends NamedElement> all, String id) {
        if (id == null) {
            return 0;
        }
        int found = all.stream().map(NamedElement::getId).toList().indexOf(id);
        return found < 0 ? -1 : found + 1;
    }

    /** The id at a place of {@link #words}. */
    static String at(List<? extends NamedElement> all, int place) {
        return place <= 0 ? null : all.get(place - 1).getId();
    }

    /** One of the ids of the scheme, or none. */
    static Fields reference(Fields fields, String label, Supplier<List<? extends NamedElement>> all, Supplier<String> id, Consumer<String> set) {
        return fields.choice(label, () -> words(all.get()), () -> place(all.get(), id.get()), place -> set.accept(at(all.get(), place)));
    }

    /** Both limits of a range, each with the side to which it belongs. */
    static <I extends Interval> List<Column<I>> limits() {
        return List.of(
            Column.choice(Messages.ColumnFrom, 64, () -> List.of("\u2265", ">"), range -> range.isLowerInclusive() ? 0 : 1, (range, place) -> range.setLowerInclusive(place == 0)),
            Column.number(Messages.LabelLower, 70, Interval::getLower, Interval::setLower),
            Column.choice(Messages.ColumnTo, 64, () -> List.of("<", "\u2264"), range -> range.isUpperInclusive() ? 1 : 0, (range, place) -> range.setUpperInclusive(place == 1)),
            Column.number(Messages.LabelUpper, 70, Interval::getUpper, Interval::setUpper));
    }

    /** The reasons of some problems. */
    static List<String> reasons(List<Problem> problems) {
        return problems.stream().map(Problem::reason).toList();
    }

    /** Limits or shares to be dragged. */
    Fields scale(Fields fields, Composite parent, Supplier<String> key) {
        LimitScaleControl control = new LimitScaleControl(parent, scheme().getId(), SchemeTiers.badges(scheme()), null);
        control.setToolTipText(Messages.TipScale);
        control.onMove((cut, value) -> find(key.get()).filter(scale -> scale.cuts().get(cut).compareTo(scale.within(cut, value)) != 0)
            .ifPresent(scale -> draft.change(scale.key() + cut, () -> scale.apply(scheme(), cut, value))));
        Object[] shown = new Object[2];
        return fields.control(control, () -> {
            Optional<LimitScale> scale = find(key.get());
            Integer parts = scale.map(each -> each.cuts().size()).orElse(0);
            if (scale.isPresent() && !(Objects.equals(shown[0], key.get()) && Objects.equals(shown[1], parts))) {
                boolean points = key.get().equals(LimitScale.TIERS) && scheme() instanceof WeightedScoreScheme;
                control.show(scale.get().shares() || points ? ScaleAxis.PERCENT : ScaleAxis.around(scale.get().cuts(), new double[0]), new double[0]);
            }
            shown[0] = key.get();
            shown[1] = parts;
            control.show(scale.orElse(null));
            GridData place = (GridData) control.getLayoutData();
            if (place.exclude == scale.isPresent()) {
                place.exclude = scale.isEmpty();
                control.setVisible(scale.isPresent());
                control.requestLayout();
            }
        });
    }

    private Optional<LimitScale> find(String key) {
        return LimitScale.of(scheme(), Locale.getDefault()).stream().filter(scale -> scale.key().equals(key)).findFirst();
    }
}
