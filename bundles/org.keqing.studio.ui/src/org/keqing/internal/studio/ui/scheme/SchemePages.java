package org.keqing.internal.studio.ui.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.scheme.PartRows.Column;
import org.keqing.internal.studio.ui.whatif.LimitScale;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.RankScheme;
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
    private final Forms forms;

    SchemePages(SchemeDraft draft) {
        this.draft = draft;
        this.scheme = draft.scheme();
        this.forms = new Forms(draft);
    }

    /** Criteria with weights, inputs, bands and standards. */
    Control criteria(Composite parent) {
        List<TableColumn<Criterion>> columns = new ArrayList<>(List.of(Forms.nameColumn()));
        if (scheme instanceof WeightedScoreScheme) {
            columns.add(new TableColumn<>("weight", Messages.ColumnWeight, 70, ColumnKind.DECIMAL, Criterion::getWeight));
        }
        return new ElementPage<>(parent, draft, forms.sort(scheme.getCriteria(), this::newCriterion, columns, this::criterion, this::sum)).control();
    }

    private Criterion newCriterion() {
        Criterion criterion = NEW.createCriterion();
        criterion.setId(KindPages.free("criterion-", scheme.getCriteria()));
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
        forms.named(fields, criterion);
        if (scheme instanceof WeightedScoreScheme) {
            fields.number(Messages.LabelWeightPercent, () -> criterion.get().getWeight(), value -> criterion.get().setWeight(value));
        }
        Forms.reference(fields, Messages.LabelComputedFrom, scheme::getInputs, () -> criterion.get().getInput(), value -> criterion.get().setInput(value));
        Forms.absence(fields, () -> criterion.get().getAbsence(), value -> criterion.get().setAbsence(value));
        if (scheme instanceof WeightedScoreScheme) {
            fields.gap();
        }
        fields.localized(Messages.LabelDescription, true, () -> criterion.get().getDescriptions());
        fields.heading(Messages.LabelBands);
        forms.scale(fields, fields.control(), () -> criterion.get() == null ? "" : "criterion " + criterion.get().getId());
        fields.parts(new PartRows.Sort<>(() -> Parts.of(criterion.get().getBands()), () -> newBand(criterion.get()), this::bandColumns, band -> List.of(), Messages.ButtonAddBand));
        fields.heading(Messages.LabelStandards);
        for (Grade grade : Schemes.grades(scheme)) {
            for (String language : LocalTexts.LANGUAGES) {
                fields.area(Fields.inLanguage(Forms.name(grade), language), () -> standard(criterion.get(), grade.getId()).map(each -> LocalTexts.get(each.getTexts(), language)).orElse(""),
                    value -> LocalTexts.set(written(criterion.get(), grade.getId()).getTexts(), language, value));
            }
        }
    }

    private List<Column<Band>> bandColumns() {
        List<Column<Band>> columns = new ArrayList<>();
        columns.add(Column.choice(Messages.ColumnGrade, 120, () -> Forms.words(Schemes.grades(scheme)), band -> Forms.place(Schemes.grades(scheme), band.getGrade()),
            (band, place) -> band.setGrade(Forms.at(Schemes.grades(scheme), place))));
        columns.addAll(Forms.limits());
        return columns;
    }

    /** A band for the best grade that has none. */
    private Band newBand(Criterion criterion) {
        Band band = NEW.createBand();
        Schemes.grades(scheme).stream().map(Grade::getId).filter(id -> criterion.getBands().stream().noneMatch(each -> id.equals(each.getGrade()))).findFirst().ifPresent(band::setGrade);
        return band;
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
            new TableColumn<>("tier", Messages.ColumnTier, 130, ColumnKind.TEXT, Forms::name),
            new TableColumn<>("order", Messages.ColumnOrder, 60, ColumnKind.INTEGER, Tier::getOrder),
            new TableColumn<>("limit", Messages.ColumnLimit, 110, ColumnKind.TEXT, SchemePages::limit));
        return new ElementPage<>(parent, draft, forms.sort(scheme.getTiers(), this::newTier, columns, this::tier, () -> "")).control();
    }

    private Tier newTier() {
        Tier tier = NEW.createTier();
        tier.setId(KindPages.free("tier-", scheme.getTiers()));
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
        forms.scale(fields, fields.control(), () -> LimitScale.TIERS);
        forms.named(fields, tier);
        fields.number(Messages.LabelOrder, () -> BigDecimal.valueOf(tier.get().getOrder()), value -> tier.get().setOrder(value == null ? 0 : value.intValue()));
        if (scheme.getGroups().isEmpty()) {
            fields.gap();
        } else {
            Forms.reference(fields, Messages.LabelGroup, scheme::getGroups, () -> tier.get().getGroup(), value -> tier.get().setGroup(value));
        }
        if (scheme instanceof RankScheme) {
            fields.number(Messages.LabelSharePercent, () -> tier.get().getShare(), value -> tier.get().setShare(value)).gap();
        } else if (scheme instanceof WeightedScoreScheme || scheme instanceof BandScheme) {
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
        List<TableColumn<Input>> columns = List.of(Forms.nameColumn(),
            new TableColumn<>("from", Messages.ColumnSource, 140, ColumnKind.TEXT, input -> input.getSource() == null ? input.getFormula() : input.getSource()));
        Supplier<Input> create = () -> {
            Input input = NEW.createInput();
            input.setId(KindPages.free("input_", scheme.getInputs()));
            return input;
        };
        return new ElementPage<>(parent, draft, forms.sort(scheme.getInputs(), create, columns, this::input, () -> "")).control();
    }

    private void input(Fields fields, Supplier<Input> input) {
        forms.named(fields, input);
        fields.text(Messages.LabelSource, () -> input.get().getSource(), value -> input.get().setSource(blank(value)));
        fields.text(Messages.LabelFormula, () -> input.get().getFormula(), value -> input.get().setFormula(blank(value)));
        Forms.literal(fields, Messages.LabelType, Arrays.asList(InputType.values()), type -> type == InputType.NUMBER ? Messages.LabelNumber : Messages.LabelChoiceType,
            () -> input.get().getType(), value -> input.get().setType(value));
        Forms.absence(fields, () -> input.get().getAbsence(), value -> input.get().setAbsence(value));
        fields.text(Messages.LabelUnit, () -> input.get().getUnit(), value -> input.get().setUnit(blank(value)));
        fields.number(Messages.LabelDecimals, () -> BigDecimal.valueOf(input.get().getDecimals()), value -> input.get().setDecimals(value == null ? 0 : value.intValue()));
    }

    private static String blank(String text) {
        return text.isBlank() ? null : text;
    }

    /** Conditions that decide first. */
    Control overrides(Composite parent) {
        List<TableColumn<OverrideRule>> columns = List.of(Forms.nameColumn(), new TableColumn<>("when", Messages.ColumnWhen, 150, ColumnKind.TEXT, OverrideRule::getWhen));
        Supplier<OverrideRule> create = () -> {
            OverrideRule rule = NEW.createOverrideRule();
            rule.setId(KindPages.free("override-", scheme.getOverrides()));
            return rule;
        };
        return new ElementPage<>(parent, draft, forms.sort(scheme.getOverrides(), create, columns, (fields, rule) -> {
            forms.named(fields, rule);
            fields.text(Messages.LabelWhen, () -> rule.get().getWhen(), value -> rule.get().setWhen(blank(value)));
            Forms.reference(fields, Messages.ColumnTier, scheme::getTiers, () -> rule.get().getTier(), value -> rule.get().setTier(value));
        }, () -> "")).control();
    }

    /** Test cases with what comes out of each. */
    Control cases(Composite parent) {
        List<TableColumn<TestCase>> columns = List.of(Forms.nameColumn(), new TableColumn<>("result", Messages.ColumnResult, 150, ColumnKind.TEXT, this::result));
        Supplier<TestCase> create = () -> {
            TestCase test = NEW.createTestCase();
            test.setId(KindPages.free("case-", scheme.getTests()));
            return test;
        };
        return new ElementPage<>(parent, draft, forms.sort(scheme.getTests(), create, columns, (fields, test) -> {
            forms.named(fields, test);
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
        return id == null ? Messages.LabelNotAssessed : Schemes.tier(scheme, id).map(Forms::name).orElse(id);
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
