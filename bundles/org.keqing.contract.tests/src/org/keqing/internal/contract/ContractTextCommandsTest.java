package org.keqing.internal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.contract.ContractService;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TextPrinter;
import org.keqing.contract.text.TextService;
import org.keqing.contract.text.TextSource;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;

/** Contracts from a template and their texts, without a window. */
class ContractTextCommandsTest {

    private static final String LEASE = """
            template: test.lease
            version: 1
            name
              zh: 租赁合同
              en: Lease
            category
              zh: 租赁
              en: Lease
            variable place: text, required
              zh: 地点
              en: Place
            clause 1
              zh: 租金
              en: Rent
            clause 1.1
              zh: {client.name}租用{place}，{contract.amount}元。
              en: {client.name} rents {place} for {contract.amount}.
            """;

    @TempDir
    static Path folder;

    private static CommandProbe commands;

    @BeforeAll
    static void clients() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        TextPrinter printer = (store, user, number, language, out, progress) -> {
            try {
                return Files.writeString(out, user + " " + number + " " + language);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), ContractService.class, new DefaultContractService(), TextService.class, TextService.create(), TemplateService.class,
                TemplateService.of(Set.of(TemplateFormat.read(LEASE, "lease"))), TextPrinter.class, printer)), List.of(ContractsCommand.class));
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            Clients.client("A").name("Hengda").save(store);
            Clients.client("B").name("Dawn").save(store);
        }
    }

    private static Done run(Object... args) {
        Object[] all = new Object[args.length + 5];
        all[0] = "contracts";
        System.arraycopy(args, 0, all, 1, args.length);
        System.arraycopy(new Object[] { "--db", folder.resolve("db"), "--user", "li.na" }, 0, all, args.length + 1, 4);
        return commands.run(all);
    }

    @Test
    void draftsAreMadeForEachClientWithTheirText() throws Exception {
        List<String> numbers = run("new", "--template", "test.lease", "--clients", "A,B", "--from", "2026-01-01", "--to", "2026-12-31", "--subject", "A-12", "--amount", "1200.50", "--rhythm", "monthly",
                "--text-lang", "en", "--value", "place=A-12").well().lines();
        assertEquals(2, numbers.size());
        assertEquals(List.of("Lease", "", "1. Rent", "", "1.1 Dawn rents A-12 for 1,200.50."), run("text", numbers.get(1)).well().lines());
        Path file = folder.resolve("x.pdf");
        assertEquals(List.of(file.toString()), run("text", numbers.getFirst(), "--out", file).well().lines());
        assertEquals("li.na " + numbers.getFirst() + " null", Files.readString(file));
        run("text", numbers.getFirst(), "--out", file, "--lang", "zh_CN").well();
        assertEquals("li.na " + numbers.getFirst() + " ZH", Files.readString(file));
        assertTrue(run("text", numbers.getFirst(), "--json").well().out().replaceAll("\\s", "").contains("\"missing\":[]"));
        String again = run("new", "--template", "test.lease", "--client", "A", "--from", "2027-01-01", "--subject", "A-12", "--amount", "7").well().lines().getFirst();
        assertTrue(run("text", again).well().out().contains("Hengda租用A-12，7.00元。"), "the last value is taken again");
    }

    @Test
    void aTextIsReadInEitherLanguageWithItsOwnWordsAsTheyAre() throws Exception {
        String number = run("new", "--template", "test.lease", "--client", "B", "--from", "2026-01-01", "--subject", "x", "--amount", "9", "--value", "place=C-1").well().lines().getFirst();
        assertEquals(List.of("租赁合同", "", "第一条 租金", "", "1.1 Dawn租用C-1，9.00元。"), run("text", number).well().lines());
        assertEquals(List.of("Lease", "", "1. Rent", "", "1.1 Dawn rents C-1 for 9.00."), run("text", number, "--lang", "en").well().lines());
        assertEquals(run("text", number).well().out(), run("text", number, "--lang", "zh_CN").well().out());
        TextService texts = TextService.create();
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            long id = store.read(tx -> tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", number).get(0, Long.class));
            TextSource source = texts.text(store, "li.na", id).orElseThrow().source();
            texts.write(store, "li.na", id, source.with(List.of(source.clauses().getFirst(), new Clause("1.1", "面议"), new Clause("1.2", "另议"))));
        }
        assertEquals(List.of("Lease", "", "1. Rent", "", "1.1 面议", "", "1.2 另议"), run("text", number, "--lang", "en").well().lines());
        assertTrue(run("text", number, "--lang", "fr").err().contains("Texts are written in zh or en, not fr."));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertTrue(run("new", "--template", "none", "--client", "A", "--from", "2026-01-01", "--subject", "x").err().contains("There is no template none. There are: test.lease"));
        assertTrue(run("new", "--template", "test.lease", "--client", "A,X", "--from", "2026-01-01", "--subject", "x").err().contains("There is no client X."));
        assertTrue(run("new", "--template", "test.lease", "--template-version", "9", "--client", "A", "--from", "2026-01-01", "--subject", "x").err().contains("There is no version 9"));
        assertTrue(run("new", "--template", "test.lease", "--client", "A", "--from", "2026-01-01", "--subject", "x", "--rhythm", "weekly").err().contains("There is no rhythm weekly"));
        assertTrue(run("new", "--template", "test.lease", "--client", "A", "--from", "2026-01-01", "--subject", "x", "--value", "spot=1").err().contains("has no variable spot"));
        assertTrue(run("new", "--template", "test.lease", "--client", "A", "--from", "2026-01-01", "--to", "2025-01-01", "--subject", "x").err().contains("2026-01-01"));
        assertTrue(run("text", "HT-none").err().contains("There is no contract HT-none."));
    }
}
