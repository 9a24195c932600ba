package org.keqing.internal.contract.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.internal.contract.ui.TestContracts.TEMPLATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ClauseDifference;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TemplateVersion;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.internal.contract.ui.TestContracts;
import org.keqing.internal.contract.ui.text.TextDocument.Kind;
import org.keqing.store.StoreException;

class TextModelsTest {

    private TestContracts test;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private TextModel model(TextSource source) throws Exception {
        long id = test.lease(contract -> { });
        test.texts().texts().write(test.store(), TestContracts.USER, id, source);
        ContractText text = test.texts().texts().text(test.store(), TestContracts.USER, id).orElseThrow();
        return new TextModel(text, test.texts().texts().difference(test.store(), TestContracts.USER, id, text), true);
    }

    private static TextSource english(Map<String, String> values) {
        return TextSource.of(TEMPLATE, TextLanguage.EN, values);
    }

    private static List<String> pieces(TextDocument document, Kind kind) {
        return document.runs().stream().filter(run -> run.kind() == kind).map(run -> document.text().substring(run.start(), run.start() + run.length())).toList();
    }

    @Test
    void whatTheTextLacksStandsOut() throws Exception {
        TextModel model = model(english(Map.of()));
        TextDocument document = model.document(false);
        assertEquals(List.of("\u3010Place\u3011"), pieces(document, Kind.MISSING));
        assertEquals(List.of("Lease"), pieces(document, Kind.TITLE));
        assertEquals(List.of("1.  ", "Rent"), pieces(document, Kind.HEADING));
        assertTrue(document.text().endsWith("1.1  A-12 at \u3010Place\u3011; the rent is 12,000.00."), document.text());
        assertEquals("Values are missing: Place", model.missing());
        assertEquals("Lease 1, English \u00B7 as the template words it \u00B7 follows the terms until the approval", model.summary());
        assertEquals("", model(english(Map.of("place", "\u3010here\u3011"))).missing());
        assertEquals(List.of(), pieces(model(english(Map.of("place", "\u3010here\u3011"))).document(false), Kind.MISSING), "brackets of a value are no gap");
    }

    @Test
    void aPositionBelongsToAClause() throws Exception {
        TextDocument document = model(english(Map.of())).document(false);
        assertEquals(Optional.empty(), document.clauseAt(0));
        assertEquals(Optional.of("opening"), document.clauseAt(document.text().indexOf("Tenant")));
        assertEquals(Optional.of("1.1"), document.clauseAt(document.text().length()));
        assertEquals(document.text().indexOf("1.1"), document.startOf("1.1"));
    }

    @Test
    void anOwnWordingIsShownAgainstTheTemplate() throws Exception {
        TextModel before = model(english(Map.of("place", "Main Street")));
        TextModel model = model(before.with(new Clause("1.1", "{contract.subject} at {place}; the fee is {contract.amount}.")));
        TextDocument document = model.document(true);
        assertEquals(List.of("fee"), pieces(document, Kind.ADDED));
        assertEquals(List.of("rent"), pieces(document, Kind.REMOVED));
        assertTrue(model.summary().contains("1 clause of its own wording"), model.summary());
        assertEquals(TEMPLATE.clauses(TextLanguage.EN), model.asTemplate().clauses());
    }

    @Test
    void clausesAreAddedInTheirPlaceAndRemoved() throws Exception {
        TextModel model = model(english(Map.of("place", "x")));
        assertEquals(List.of("opening", "1", "1.1", "1.2"), numbers(model.with(new Clause("1.2", "new"))));
        assertEquals(List.of("opening", "1", "1.1", "2"), numbers(model.with(new Clause("2", "new"))));
        assertEquals(List.of("opening", "1"), numbers(model.without("1.1")));
        assertEquals(null, model.problemOfNumber("1.2"));
        assertEquals(Messages.MsgNumberTaken, model.problemOfNumber("1.1"));
        assertEquals(Messages.MsgNumberForm, model.problemOfNumber("one"));
    }

    private static List<String> numbers(TextSource source) {
        return source.clauses().stream().map(Clause::number).toList();
    }

    @Test
    void theLastValuesAreProposedAndAnOwnWordingStaysWithItsTemplate() throws Exception {
        ContractTemplate other = TEMPLATE.as(new TemplateVersion(1, 1));
        SourceModel model = new SourceModel(List.of(TEMPLATE, other), Map.of("test.lease", Map.of("place", "Main Street", "gone", "x")));
        assertEquals(Map.of("place", "Main Street"), model.values());
        TextSource own = english(Map.of("place", "Side Street")).with(List.of(new Clause("1", "mine")));
        model.take(own);
        model.set("place", " Market ");
        assertEquals(own.values(Map.of("place", "Market")), model.source(Optional.of(own)));
        model.choose(TextLanguage.ZH);
        assertEquals(TEMPLATE.clauses(TextLanguage.ZH), model.source(Optional.of(own)).clauses(), "another language has no wording of its own");
        model.set("place", "");
        assertTrue(model.incomplete());
        assertEquals(null, model.problem());
        model.set("place", "x".repeat(1_001));
        TemplateVariable place = TEMPLATE.variables().getFirst();
        assertFalse(model.problem(place).isEmpty());
    }

    @Test
    void versionsAreComparedInTheLanguageThatDiffers() throws Exception {
        String source = TemplateFormat.write(TEMPLATE.as(new TemplateVersion(1, 1)));
        ContractTemplate own = TestContracts.template(source.replace("租金{contract.amount}元", "租金{contract.amount}元整"));
        CompareModel model = new CompareModel(List.of(TEMPLATE, own), own);
        assertEquals(TextLanguage.ZH, model.language());
        assertEquals("0 clauses added, 0 removed, 1 changed", model.summary());
        assertEquals(List.of("整"), pieces(model.document(), Kind.ADDED));
        CompareModel oldest = new CompareModel(List.of(TEMPLATE, own), TEMPLATE);
        assertEquals(List.of(TEMPLATE, own), List.of(oldest.before(), oldest.after()), "no version is compared with itself");
        assertEquals(TextLanguage.EN, new CompareModel(List.of(TEMPLATE, TEMPLATE), TEMPLATE).language(), "where nothing differs the language of the user stays");
        model.chooseBefore(own);
        assertTrue(model.differences().stream().allMatch(each -> each.kind() == ClauseDifference.Kind.SAME));
    }

    @Test
    void aTemplateIsCheckedWhileItIsTyped() throws Exception {
        ContractTemplate own = TEMPLATE.as(new TemplateVersion(1, 1));
        TemplateModel model = new TemplateModel(test.texts().templates(), test.store(), own, true);
        assertEquals(List.of(), model.problems());
        assertFalse(model.changed());
        model.set("xx\n" + model.source());
        assertTrue(TemplateModel.words(model.problems().getFirst()).startsWith("line 1: "), TemplateModel.words(model.problems().getFirst()));
        assertTrue(model.changed(), "what was typed would be lost");
        model.set(TemplateFormat.write(own));
        assertFalse(model.changed());
        model.set(model.source().replace("en: {contract.subject} at", "en: {contract.object} at"));
        assertEquals(List.of("Clause 1.1 (en): there is no variable contract.object."), model.problems().stream().map(TemplateModel::words).toList());
        assertEquals("clause 1.1", model.source().lines().toList().get(model.line(model.problems().getFirst())));
        assertThrows(StoreException.class, () -> model.save(TestContracts.USER));
        model.set(model.source().replace("{contract.object}", "{contract.subject}").replace("version: 1.1", "version: 1.2"));
        assertEquals(Messages.MsgIdentityStays, model.problems().getFirst().message());
        model.set("nothing");
        assertEquals(0, model.line(model.problems().getFirst()));
        model.set(TemplateFormat.write(own).replace("the rent is", "the fee is"));
        model.save(TestContracts.USER);
        assertTrue(test.texts().templates().current(test.store(), "test.lease").orElseThrow().clauses(TextLanguage.EN).getLast().text().contains("the fee is"));
    }

    @Test
    void variablesAreOfferedByGroup() {
        Map<String, List<VariableMenu.Choice>> groups = VariableMenu.groups(TEMPLATE.variables(), Set.of());
        assertEquals(List.of(Messages.LabelOwnVariables, Messages.LabelContractVariables, Messages.LabelClientVariables), List.copyOf(groups.keySet()));
        assertEquals(List.of(new VariableMenu.Choice("place", "Place")), groups.get(Messages.LabelOwnVariables));
        assertTrue(groups.get(Messages.LabelContractVariables).contains(new VariableMenu.Choice("contract.amount_words", "Amount in words")));
    }
}
