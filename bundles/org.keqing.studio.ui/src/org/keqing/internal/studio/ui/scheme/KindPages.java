package org.keqing.internal.studio.ui.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.scheme.ElementPage.Sort;
import org.keqing.internal.studio.ui.scheme.PartRows.Column;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Division;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Requirement;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Segment;
import org.keqing.tiering.model.SegmentScheme;
import org.keqing.tiering.model.TierGroup;
import org.keqing.tiering.model.TieringFactory;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The pages of the scheme editor that only some kinds of schemes have: grades, dimensions of a matrix, value segments, groups of tiers. */
final class KindPages {

    private static final TieringFactory NEW = TieringFactory.eINSTANCE;

    private final SchemeDraft draft;
    private final Scheme scheme;
    private final Forms forms;

    KindPages(SchemeDraft draft) {
        this.draft = draft;
        this.scheme = draft.scheme();
        this.forms = new Forms(draft);
    }

    /** An id that none of the elements has. */
    static String free(String stem, List<? extends NamedElement> all) {
        return IntStream.iterate(all.size() + 1, i -> i + 1).mapToObj(i -> stem + i).filter(id -> all.stream().noneMatch(each -> id.equals(each.getId()))).findFirst().orElseThrow();
    }

    /** The steps of the grade scale. */
    Control grades(Composite parent) {
        List<TableColumn<Grade>> columns = List.of(Forms.nameColumn(), new TableColumn<>("value", Messages.ColumnValue, 80, ColumnKind.DECIMAL, Grade::getValue));
        Supplier<Grade> create = () -> {
            Grade grade = NEW.createGrade();
            grade.setId(free("grade-", scheme.getGradeScale()));
            grade.setValue(scheme.getGradeScale().stream().map(Grade::getValue).max(BigDecimal::compareTo).map(most -> most.add(BigDecimal.TWO)).orElse(BigDecimal.TWO));
            return grade;
        };
        return new ElementPage<>(parent, draft, forms.sort(scheme.getGradeScale(), create, columns, (fields, grade) -> {
            forms.named(fields, grade);
            fields.number(Messages.LabelGradeValue, () -> grade.get().getValue(), value -> {
                if (value != null) {
                    grade.get().setValue(value);
                }
            });
        }, () -> "")).control();
    }

    /** Groups in which the clients of several tiers are worked with. */
    Control groups(Composite parent) {
        Supplier<TierGroup> create = () -> {
            TierGroup group = NEW.createTierGroup();
            group.setId(free("group-", scheme.getGroups()));
            return group;
        };
        List<TableColumn<TierGroup>> columns = List.of(Forms.nameColumn(), new TableColumn<>("tiers", Messages.TabTiers, 160, ColumnKind.TEXT,
            group -> Schemes.tiers(scheme).stream().filter(tier -> group.getId().equals(tier.getGroup())).map(Forms::name).collect(Collectors.joining(", "))));
        return new ElementPage<>(parent, draft, forms.sort(scheme.getGroups(), create, columns, (fields, group) -> {
            forms.named(fields, group);
            fields.localized(Messages.LabelDescription, true, () -> group.get().getDescriptions());
        }, () -> "")).control();
    }

    /** Dimensions of a matrix with their classes. */
    Control dimensions(Composite parent) {
        MatrixScheme matrix = (MatrixScheme) scheme;
        List<TableColumn<Dimension>> columns = List.of(Forms.nameColumn(), new TableColumn<>("classes", Messages.ColumnClasses, 70, ColumnKind.INTEGER, each -> each.getClasses().size()));
        return new ElementPage<>(parent, draft, new Sort<>(MatrixCells.dimensions(matrix), () -> newDimension(matrix), columns, (fields, dimension) -> dimension(matrix, fields, dimension),
            () -> NLS.bind(Messages.LabelCellCount, matrix.getDimensions().stream().mapToInt(each -> each.getClasses().size()).reduce(1, (a, b) -> a * b)), draft::problems)).control();
    }

    private static Dimension newDimension(MatrixScheme matrix) {
        Dimension dimension = NEW.createDimension();
        dimension.setId(free("dimension-", matrix.getDimensions()));
        dimension.getClasses().add(newClass(dimension));
        dimension.getClasses().add(newClass(dimension));
        return dimension;
    }

    private static DimensionClass newClass(Dimension dimension) {
        DimensionClass created = NEW.createDimensionClass();
        created.setId(free("class-", dimension.getClasses()));
        return created;
    }

    private void dimension(MatrixScheme matrix, Fields fields, Supplier<Dimension> dimension) {
        forms.named(fields, dimension);
        fields.choice(Messages.LabelDivided, () -> Stream.concat(Stream.of(Forms.NONE), divided().stream().map(KindPages::what)).toList(),
            () -> divided().stream().map(NamedElement::getId).toList().indexOf(dimension.get().getCriterion() == null ? dimension.get().getInput() : dimension.get().getCriterion()) + 1,
            place -> divide(dimension.get(), place == 0 ? null : divided().get(place - 1)));
        Forms.literal(fields, Messages.LabelDivision, Arrays.asList(Division.values()), KindPages::word, () -> dimension.get().getBy(), value -> dimension.get().setBy(value));
        forms.scale(fields, fields.control(), () -> fields.there() ? "dimension " + dimension.get().getId() : "");
        fields.heading(Messages.LabelClasses);
        fields.parts(new PartRows.Sort<>(() -> MatrixCells.classes(matrix, dimension.get()), () -> newClass(dimension.get()), () -> classColumns(matrix, dimension.get()),
            each -> Forms.reasons(draft.problems(each)), Messages.ButtonAddClass));
        fields.localized(Messages.LabelDescription, true, () -> dimension.get().getDescriptions());
    }

    /** What a dimension can divide. */
    private List<NamedElement> divided() {
        return Stream.<NamedElement>concat(scheme.getInputs().stream(), scheme.getCriteria().stream()).toList();
    }

    private static String what(NamedElement each) {
        return each instanceof Criterion ? NLS.bind(Messages.LabelGradeOf, Forms.name(each)) : Forms.name(each);
    }

    private static void divide(Dimension dimension, NamedElement by) {
        dimension.setInput(by instanceof Input input ? input.getId() : null);
        dimension.setCriterion(by instanceof Criterion criterion ? criterion.getId() : null);
        if (by instanceof Input input && input.getType() == InputType.CHOICE) {
            dimension.setBy(Division.TEXTS);
        } else if (by instanceof Criterion || dimension.getBy() == Division.TEXTS) {
            dimension.setBy(Division.LIMITS);
        }
    }

    private static String word(Division division) {
        return switch (division) {
            case LIMITS -> Messages.LabelByLimits;
            case TEXTS -> Messages.LabelByTexts;
            case SHARES -> Messages.LabelByShares;
        };
    }

    private static List<Column<DimensionClass>> classColumns(MatrixScheme matrix, Dimension dimension) {
        List<Column<DimensionClass>> columns = new ArrayList<>();
        columns.add(Column.id(Messages.LabelId, 80, DimensionClass::getId, (each, id) -> id.matches("\\S+") && !References.isTaken(each, id),
            (each, id) -> MatrixCells.rename(matrix, dimension, each, id)));
        for (String language : LocalTexts.LANGUAGES) {
            columns.add(Column.text(Fields.inLanguage(Messages.LabelName, language), 90, each -> LocalTexts.get(each.getNames(), language),
                (each, text) -> LocalTexts.set(each.getNames(), language, text)));
        }
        switch (dimension.getBy()) {
            case LIMITS -> columns.addAll(Forms.limits());
            case SHARES -> columns.add(Column.number(Messages.LabelSharePercent, 70, DimensionClass::getShare, DimensionClass::setShare));
            case TEXTS -> columns.add(Column.texts(Messages.LabelTexts, 200, each -> List.copyOf(each.getValues()), (each, values) -> {
                each.getValues().clear();
                each.getValues().addAll(values);
            }));
        }
        return columns;
    }

    /** Value segments: the first whose requirements are met takes the client. */
    Control segments(Composite parent) {
        SegmentScheme segments = (SegmentScheme) scheme;
        List<TableColumn<Segment>> columns = List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 130, ColumnKind.TEXT, segment -> Schemes.tier(scheme, segment.getTier()).map(Forms::name).orElse(Forms.NONE)),
            new TableColumn<>("needs", Messages.ColumnRequirements, 120, ColumnKind.TEXT, KindPages::needs));
        return new ElementPage<>(parent, draft, new Sort<>(Parts.of(segments.getSegments()), NEW::createSegment, columns, this::segment, () -> "",
            segment -> draft.problems(Schemes.element(segment, Locale.getDefault())))).control();
    }

    private static String needs(Segment segment) {
        int all = segment.getRequirements().size();
        return all == 0 ? Messages.LabelAllOthers : NLS.bind(Messages.LabelOf, segment.getMinimum() == 0 ? all : segment.getMinimum(), all);
    }

    private void segment(Fields fields, Supplier<Segment> segment) {
        Forms.reference(fields, Messages.ColumnTier, () -> Schemes.tiers(scheme), () -> segment.get().getTier(), value -> segment.get().setTier(value));
        fields.choice(Messages.LabelMinimum, () -> IntStream.rangeClosed(0, segment.get().getRequirements().size())
            .mapToObj(count -> count == 0 ? Messages.LabelAllOfThem : Integer.toString(count)).toList(), () -> segment.get().getMinimum(), place -> segment.get().setMinimum(place));
        fields.heading(Messages.LabelRequirements);
        List<Column<Requirement>> columns = List.of(
            Column.choice(Messages.ColumnCriterion, 160, () -> Forms.words(scheme.getCriteria()), each -> Forms.place(scheme.getCriteria(), each.getCriterion()),
                (each, place) -> each.setCriterion(Forms.at(scheme.getCriteria(), place))),
            Column.choice(Messages.ColumnAtLeast, 120, () -> Forms.words(Schemes.grades(scheme)), each -> Forms.place(Schemes.grades(scheme), each.getAtLeast()),
                (each, place) -> each.setAtLeast(Forms.at(Schemes.grades(scheme), place))),
            Column.choice(Messages.ColumnBelow, 120, () -> Forms.words(Schemes.grades(scheme)), each -> Forms.place(Schemes.grades(scheme), each.getBelow()),
                (each, place) -> each.setBelow(Forms.at(Schemes.grades(scheme), place))));
        fields.parts(new PartRows.Sort<>(() -> requirements(segment.get()), this::newRequirement, () -> columns, each -> List.of(), Messages.ButtonAddRequirement));
    }

    private Requirement newRequirement() {
        Requirement requirement = NEW.createRequirement();
        scheme.getCriteria().stream().findFirst().map(Criterion::getId).ifPresent(requirement::setCriterion);
        Schemes.grades(scheme).stream().findFirst().map(Grade::getId).ifPresent(requirement::setAtLeast);
        return requirement;
    }

    /** The requirements; no more of them are asked for than there are. */
    private static Parts<Requirement> requirements(Segment segment) {
        Parts<Requirement> parts = Parts.of(segment.getRequirements());
        return new Parts<>() {
            @Override
            public List<Requirement> all() {
                return parts.all();
            }

            @Override
            public void add(Requirement part) {
                parts.add(part);
            }

            @Override
            public void remove(Requirement part) {
                parts.remove(part);
                segment.setMinimum(Math.min(segment.getMinimum(), segment.getRequirements().size()));
            }

            @Override
            public void move(int from, int to) {
                parts.move(from, to);
            }
        };
    }
}
