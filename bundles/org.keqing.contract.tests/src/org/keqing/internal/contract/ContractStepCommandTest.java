package org.keqing.internal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.contract.ContractService;
import org.keqing.contract.StoredContract;
import org.keqing.contract.life.ContractLife;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;

/** Contracts are led on without a window: two drafts, HT-1 and HT-2. */
class ContractStepCommandTest {

    @TempDir
    Path folder;

    private CommandProbe commands;

    @BeforeEach
    void drafts() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), ContractLife.class, new DefaultContractLife(), ContractService.class,
            new DefaultContractService())), List.of(ContractsCommand.class));
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            long client = Clients.client("A").name("Client A").region("East").save(store);
            draft(store, client, "HT-1");
            draft(store, client, "HT-2");
        }
    }

    @Test
    void allInAStateGoOnTogether() {
        assertEquals("submit: 2 of 2 contracts", step("submit", "--state", "draft").out().strip());
        assertEquals("pass-legal: 1 of 1 contract", step("pass-legal", "--contracts", "HT-1").out().strip());
    }

    @Test
    void whatMayNotGoIsNamedAndStays() {
        step("submit", "--contracts", "HT-1");
        var refused = step("approve", "--contracts", "HT-1");
        assertEquals(1, refused.code());
        assertTrue(refused.out().startsWith("approve: 0 of 1 contract\n"), refused.out());
        assertTrue(refused.out().contains("HT-1: "), refused.out());
        assertEquals(0, step("pass-finance", "--contracts", "HT-1").code(), "it is still in review");
    }

    @Test
    void unknownWordsAndNumbersAreNamed() {
        assertTrue(step("jump", "--state", "draft").err().contains("jump"));
        assertTrue(step("submit", "--state", "nowhere").err().contains("nowhere"));
        assertTrue(step("submit", "--contracts", "HT-9").err().contains("HT-9"));
        assertTrue(step("submit").err().contains("--state"));
    }

    private Done step(String... words) {
        var line = new ArrayList<Object>(List.of("--db", folder.resolve("db"), "contracts", "step"));
        line.addAll(List.of(words));
        return commands.run(line.toArray());
    }

    private static void draft(Store store, long client, String number) throws Exception {
        StoredContract.of(store, client, number, contract -> {
            contract.setCategory("dealership");
            contract.setSubject("East");
            contract.setStartDate(LocalDate.now());
        });
    }
}
