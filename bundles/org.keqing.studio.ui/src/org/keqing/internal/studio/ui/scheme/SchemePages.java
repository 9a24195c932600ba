package org.keqing.internal.studio.ui.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeTiers;
import org.keqing.internal.studio.ui.scheme.ElementPage.Sort;
import org.keqing.internal.studio.ui.whatif.LimitScale;
import org.keqing.internal.studio.ui.whatif.LimitScaleControl;
import org.keqing.internal.studio.ui.whatif.ScaleAxis;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Standard;
import org.keqing.tiering.model.TestCase;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TieringFactory;
import org.keqing.tiering.model.WeightedScoreScheme;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The pages of the scheme editor for each sort of element: what the lists show and what the forms hold. */
final class SchemePages {

    private static final TieringFactory NEW = TieringFactory.eINSTANCE;

    private final SchemeDraft draft;
    private final Scheme scheme;

    SchemePages(SchemeDraft draft) {
        this.draft = draft;
        this.scheme = draft.scheme();
    }

    private static String name(NamedElement element) {
        return Schemes.name(element, Locale.getDefault());
    }

    private static <E extends NamedElement> TableColumn<E> nameColumn() {
        return new TableColumn<>("name", Messages.ColumnName, 160, ColumnKind.TEXT, SchemePages::name);
    }

    /** Id and names, which every element has. */
    private static <E extends NamedElement> Fields named(Fields fields, Supplier<E> element) {
        return fields.text(Messages.LabelId, () -> element.get().getId(), value -> element.get().setId(value)).gap()
            .localized(Messages.LabelName, false, () -> element.get().getNames());
    }

    private static <V extends Enumerator> Fields literal(Fields fields, String label, List<V> values, Function<V, String> word, Supplier<V> value, Consumer<V> set) {
        return fields.choice(label, () -> values.stream().map(word).toList(), () -> values.indexOf(value.get()), place -> set.accept(values.get(place)));
    }

    private static String word(Absence absence) {
        return switch (absence) {
            case EXCLUDE -> Messages.LabelAbsenceExclude;
            case WORST_GRADE -> Messages.LabelAbsenceWorst;
            case NOT_ASSESSABLE -> Messages.LabelAbsenceNot;
            case ZERO -> Messages.LabelAbsenceZero;
        };
    }

    /** One of the ids of the scheme, or none. */
    private Fields reference(Fields fields, String label, Supplier<List<? extends NamedElement>> all, Supplier<String> id, Consumer<String> set) {
        return fields.choice(label, () -> {
            List<String> words = new ArrayList<>(List.of("\u2013"));
            all.get().forEach(each -> words.add(name(each)));
            return words;
        }, () -> id.get() == null ? 0 : all.get().stream().map(NamedElement::getId).toList().indexOf(id.get()) + 1,
            place -> set.accept(place == 0 ? null : all.get().get(place - 1).getId()));
    }

    private Fields scale(Fields fields, Composite parent, Supplier<String> key) {
        LimitScaleControl control = new LimitScaleControl(parent, scheme.getId(), SchemeTiers.badges(scheme), null);
        control.setToolTipText(Messages.TipScale);
        control.onMove((cut, value) -> find(key.get()).filter(scale -> scale.cuts().get(cut).compareTo(scale.within(cut, value)) != 0)
            .ifPresent(scale -> draft.change(scale.key() + cut, () -> scale.apply(scheme, cut, value))));
        String[] shown = new String[1];
        return fields.control(control, () -> {
            Optional<LimitScale> scale = find(key.get());
            if (scale.isPresent() && !Objects.equals(shown[0], key.get())) {
                boolean points = key.get().equals(LimitScale.TIERS) && scheme instanceof WeightedScoreScheme;
                control.show(scale.get().shares() || points ? ScaleAxis.PERCENT : ScaleAxis.around(scale.get().cuts(), new double[0]), new double[0]);
            }
            shown[0] = key.get();
            control.show(scale.orElse(null));
        });
    }

    private Optional<LimitScale> find(String key) {
        return LimitScale.of(scheme, Locale.getDefault()).stream().filter(scale -> scale.key().equals(key)).findFirst();
    }

    /** Criteria with weights, inputs, bands and standards. */
    Control criteria(Composite parent) {
        List<TableColumn<Criterion>> columns = new ArrayList<>(List.of(nameColumn()));
        if (scheme instanceof WeightedScoreScheme) {
            columns.add(new TableColumn<>("weight", Messages.ColumnWeight, 70, ColumnKind.DECIMAL, Criterion::getWeight));
        }
        return new ElementPage<>(parent, draft, new Sort<>(scheme.getCriteria(), this::newCriterion, columns, this::criterion, this::sum)).control();
    }

    private Criterion newCriterion() {
        Criterion criterion = NEW.createCriterion();
        criterion.setId("criterion-" + (scheme.getCriteria().size() + 1));
        criterion.setWeight(scheme instanceof WeightedScoreScheme ? BigDecimal.TEN : null);
        for (Grade grade : Schemes.grades(scheme)) {
            Standard standard = NEW.createStandard();
            standard.setGrade(grade.getId());
            criterion.getStandards().add(standard);
        }
        return criterion;
    }

    private String sum() {
        if (!(scheme instanceof WeightedScoreScheme)) {
            return "";
        }
        BigDecimal sum = scheme.getCriteria().stream().map(Criterion::getWeight).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return NLS.bind(sum.compareTo(BigDecimal.valueOf(100)) == 0 ? Messages.LabelSum : Messages.LabelSumWrong, sum.toPlainString());
    }

    private void criterion(Fields fields, Supplier<Criterion> criterion) {
        named(fields, criterion);
        if (scheme instanceof WeightedScoreScheme) {
            fields.number(Messages.LabelWeightPercent, () -> criterion.get().getWeight(), value -> criterion.get().setWeight(value));
        }
        reference(fields, Messages.LabelComputedFrom, scheme::getInputs, () -> criterion.get().getInput(), value -> criterion.get().setInput(value));
        literal(fields, Messages.LabelAbsence, Arrays.asList(Absence.values()), SchemePages::word, () -> criterion.get().getAbsence(), value -> criterion.get().setAbsence(value));
        if (scheme instanceof WeightedScoreScheme) {
            fields.gap();
        }
        fields.localized(Messages.LabelDescription, true, () -> criterion.get().getDescriptions());
        fields.heading(Messages.LabelBands);
        scale(fields, fields.control(), () -> criterion.get() == null ? "" : "criterion " + criterion.get().getId());
        fields.heading(Messages.LabelStandards);
        for (Grade grade : Schemes.grades(scheme)) {
            for (String language : LocalTexts.LANGUAGES) {
                fields.area(Fields.inLanguage(name(grade), language), () -> standard(criterion.get(), grade.getId()).map(each -> LocalTexts.get(each.getTexts(), language)).orElse(""),
                    value -> LocalTexts.set(written(criterion.get(), grade.getId()).getTexts(), language, value));
            }
        }
    }

    private static Optional<Standard> standard(Criterion criterion, String grade) {
        return criterion.getStandards().stream().filter(each -> grade.equals(each.getGrade())).findFirst();
    }

    /** The standard for a grade; one that the criterion lacks is added. */
    private static Standard written(Criterion criterion, String grade) {
        return standard(criterion, grade).orElseGet(() -> {
            Standard standard = NEW.createStandard();
            standard.setGrade(grade);
            criterion.getStandards().add(standard);
            return standard;
        });
    }

    /** Tiers with limits or shares, and colours. */
    Control tiers(Composite parent) {
        List<TableColumn<Tier>> columns = List.of(
            new TableColumn<>("tier", Messages.ColumnTier, 130, ColumnKind.TEXT, SchemePages::name),
            new TableColumn<>("order", Messages.ColumnOrder, 60, ColumnKind.INTEGER, Tier::getOrder),
            new TableColumn<>("limit", Messages.ColumnLimit, 110, ColumnKind.TEXT, SchemePages::limit));
        return new ElementPage<>(parent, draft, new Sort<>(scheme.getTiers(), this::newTier, columns, this::tier, () -> "")).control();
    }

    private Tier newTier() {
        Tier tier = NEW.createTier();
        tier.setId("tier-" + (scheme.getTiers().size() + 1));
        tier.setOrder(1 + scheme.getTiers().stream().mapToInt(Tier::getOrder).max().orElse(0));
        return tier;
    }

    private static String limit(Tier tier) {
        if (tier.getShare() != null) {
            return tier.getShare().toPlainString() + " %";
        }
        if (tier.getLower() != null) {
            return (tier.isLowerInclusive() ? "\u2265 " : "> ") + tier.getLower().toPlainString();
        }
        return tier.getUpper() == null ? "" : (tier.isUpperInclusive() ? "\u2264 " : "< ") + tier.getUpper().toPlainString();
    }

    private void tier(Fields fields, Supplier<Tier> tier) {
        scale(fields, fields.control(), () -> LimitScale.TIERS);
        named(fields, tier);
        fields.number(Messages.LabelOrder, () -> BigDecimal.valueOf(tier.get().getOrder()), value -> tier.get().setOrder(value == null ? 0 : value.intValue()));
        if (scheme.getTiers().stream().anyMatch(each -> each.getShare() != null)) {
            fields.number(Messages.LabelSharePercent, () -> tier.get().getShare(), value -> tier.get().setShare(value));
        } else {
            fields.gap();
            fields.number(Messages.LabelLower, () -> tier.get().getLower(), value -> tier.get().setLower(value));
            fields.number(Messages.LabelUpper, () -> tier.get().getUpper(), value -> tier.get().setUpper(value));
            List<String> sides = List.of(Messages.LabelInclusive, Messages.LabelExclusive);
            fields.choice(Messages.LabelLowerSide, () -> sides, () -> tier.get().isLowerInclusive() ? 0 : 1, place -> tier.get().setLowerInclusive(place == 0));
            fields.choice(Messages.LabelUpperSide, () -> sides, () -> tier.get().isUpperInclusive() ? 0 : 1, place -> tier.get().setUpperInclusive(place == 0));
        }
        fields.colour(Messages.LabelColour, () -> tier.get().getColour(), value -> tier.get().setColour(value));
        fields.colour(Messages.LabelTextColour, () -> tier.get().getTextColour(), value -> tier.get().setTextColour(value));
        fields.localized(Messages.LabelDescription, true, () -> tier.get().getDescriptions());
    }

    /** What is known of the clients. */
    Control inputs(Composite parent) {
        List<TableColumn<Input>> columns = List.of(nameColumn(),
            new TableColumn<>("from", Messages.ColumnSource, 140, ColumnKind.TEXT, input -> input.getSource() == null ? input.getFormula() : input.getSource()));
        Supplier<Input> create = () -> {
            Input input = NEW.createInput();
            input.setId("input_" + (scheme.getInputs().size() + 1));
            return input;
        };
        return new ElementPage<>(parent, draft, new Sort<>(scheme.getInputs(), create, columns, this::input, () -> "")).control();
    }

    private void input(Fields fields, Supplier<Input> input) {
        named(fields, input);
        fields.text(Messages.LabelSource, () -> input.get().getSource(), value -> input.get().setSource(blank(value)));
        fields.text(Messages.LabelFormula, () -> input.get().getFormula(), value -> input.get().setFormula(blank(value)));
        literal(fields, Messages.LabelType, Arrays.asList(InputType.values()), type -> type == InputType.NUMBER ? Messages.LabelNumber : Messages.LabelChoiceType,
            () -> input.get().getType(), value -> input.get().setType(value));
        literal(fields, Messages.LabelAbsence, Arrays.asList(Absence.values()), SchemePages::word, () -> input.get().getAbsence(), value -> input.get().setAbsence(value));
        fields.text(Messages.LabelUnit, () -> input.get().getUnit(), value -> input.get().setUnit(blank(value)));
        fields.number(Messages.LabelDecimals, () -> BigDecimal.valueOf(input.get().getDecimals()), value -> input.get().setDecimals(value == null ? 0 : value.intValue()));
    }

    private static String blank(String text) {
        return text.isBlank() ? null : text;
    }

    /** Conditions that decide first. */
    Control overrides(Composite parent) {
        List<TableColumn<OverrideRule>> columns = List.of(nameColumn(), new TableColumn<>("when", Messages.ColumnWhen, 150, ColumnKind.TEXT, OverrideRule::getWhen));
        Supplier<OverrideRule> create = () -> {
            OverrideRule rule = NEW.createOverrideRule();
            rule.setId("override-" + (scheme.getOverrides().size() + 1));
            return rule;
        };
        return new ElementPage<>(parent, draft, new Sort<>(scheme.getOverrides(), create, columns, (fields, rule) -> {
            named(fields, rule);
            fields.text(Messages.LabelWhen, () -> rule.get().getWhen(), value -> rule.get().setWhen(blank(value)));
            reference(fields, Messages.ColumnTier, scheme::getTiers, () -> rule.get().getTier(), value -> rule.get().setTier(value));
        }, () -> "")).control();
    }

    /** Test cases with what comes out of each. */
    Control cases(Composite parent) {
        List<TableColumn<TestCase>> columns = List.of(nameColumn(), new TableColumn<>("result", Messages.ColumnResult, 150, ColumnKind.TEXT, this::result));
        Supplier<TestCase> create = () -> {
            TestCase test = NEW.createTestCase();
            test.setId("case-" + (scheme.getTests().size() + 1));
            return test;
        };
        return new ElementPage<>(parent, draft, new Sort<>(scheme.getTests(), create, columns, (fields, test) -> {
            named(fields, test);
            fields.heading(Messages.LabelCaseClients);
            fields.lines(Messages.LabelCaseHint, () -> CaseText.format(test.get().getClients()), text -> {
                var clients = CaseText.parse(scheme, text);
                return clients.map(all -> () -> {
                    test.get().getClients().clear();
                    test.get().getClients().addAll(all);
                });
            });
        }, this::passed)).control();
    }

    private String result(TestCase test) {
        if (!draft.isValid()) {
            return "?";
        }
        return draft.failures().stream().filter(failure -> failure.test().equals(test.getId())).findFirst().map(this::failure).orElse("\u2713 " + Messages.LabelPassed);
    }

    private String failure(TestFailure failure) {
        return "\u2717 " + NLS.bind(Messages.LabelFailed, failure.client(), tier(failure.actual()));
    }

    private String tier(String id) {
        return id == null ? Messages.LabelNotAssessed : Schemes.tier(scheme, id).map(SchemePages::name).orElse(id);
    }

    /** How many cases come out as written. */
    String passed() {
        if (!draft.isValid()) {
            return Messages.MsgCasesNotRun;
        }
        long failed = draft.failures().stream().map(TestFailure::test).distinct().count();
        return NLS.bind(Messages.LabelCasesPassed, scheme.getTests().size() - failed, scheme.getTests().size());
    }
}
