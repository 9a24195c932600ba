package org.keqing.internal.client.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keqing.internal.client.ui.Messages;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.TableState;

/** Saved lists are named, chosen, overwritten, renamed and deleted, and remembered. */
class SavedListsTest {

    private static final TableState TABLE = new TableState(List.of("tier", "name"), Set.of(), Map.of("name", 260), List.of(new SortKey("name", false)));
    private static final SavedList EAST = new SavedList("华东 & East=1", "hd\n", Map.of("region", ">a&b=c", "tier", "重要"), TABLE);
    private static final SavedList WEST = new SavedList("West", "", Map.of(), TABLE);

    private final Map<String, String> memory = new HashMap<>();

    @Test
    void allClientsAreChosenAtFirst() {
        assertEquals(List.of(), lists().all());
        assertEquals(Optional.empty(), lists().chosen());
    }

    @Test
    void aSavedListIsChosenAndComesBackAsItWas() {
        lists().save(EAST);
        assertEquals(Optional.of(EAST), lists().chosen());
        assertEquals(List.of(EAST), lists().all());
    }

    @Test
    void savingUnderTheSameNameOverwrites() {
        SavedLists lists = lists();
        lists.save(EAST);
        lists.save(WEST);
        lists.save(new SavedList(EAST.name(), "x", Map.of(), TABLE));
        assertEquals(List.of("West", EAST.name()), names(lists));
        assertEquals("x", lists().chosen().orElseThrow().search());
    }

    @Test
    void aRenamedListStaysChosen() {
        lists().save(EAST);
        lists().rename(EAST.name(), "East");
        assertEquals(Optional.of(EAST.named("East")), lists().chosen());
        assertEquals(Optional.empty(), lists().find(EAST.name()));
    }

    @Test
    void renamingAnotherListChoosesNothing() {
        lists().save(EAST);
        lists().save(WEST);
        lists().rename(EAST.name(), "East");
        assertEquals(Optional.of(WEST), lists().chosen());
    }

    @Test
    void withoutTheChosenListAllClientsAreChosen() {
        lists().save(EAST);
        lists().save(WEST);
        lists().delete("West");
        assertEquals(Optional.empty(), lists().chosen());
        assertEquals(List.of(EAST), lists().all());
    }

    @Test
    void deletingAnotherListKeepsTheChoice() {
        lists().save(EAST);
        lists().save(WEST);
        lists().delete(EAST.name());
        assertEquals(Optional.of(WEST), lists().chosen());
    }

    @Test
    void aListThatDoesNotExistCannotBeChosen() {
        lists().save(WEST);
        lists().choose("East");
        assertEquals(Optional.empty(), lists().chosen());
    }

    @Test
    void aNameIsNeededUniqueAndShort() {
        SavedLists lists = lists();
        lists.save(WEST);
        assertEquals(Optional.empty(), lists.problem("East", ""));
        assertEquals(Optional.empty(), lists.problem(" West ", "West"));
        assertTrue(lists.problem("West", "").orElseThrow().contains("West"));
        assertTrue(lists.problem("  ", "").isPresent());
        assertTrue(lists.problem(Messages.LabelAllList, "").isPresent());
        assertTrue(lists.problem("x".repeat(60), "").isEmpty());
        assertTrue(lists.problem("x".repeat(61), "").orElseThrow().contains("60"));
    }

    @Test
    void anUnreadableLineIsLeftOut() {
        memory.put("lists", "nonsense\n" + WEST.toLine() + "\nname=x&table=");
        assertEquals(List.of(WEST), lists().all());
    }

    @Test
    void onlyWidthsMayDifferInTheSameList() {
        SavedList wider = new SavedList("", "", Map.of(), new TableState(TABLE.order(), Set.of(), Map.of(), TABLE.sort()));
        assertTrue(WEST.showsSameAs(wider));
        assertFalse(WEST.showsSameAs(EAST));
        assertFalse(WEST.showsSameAs(new SavedList("West", "a", Map.of(), TABLE)));
    }

    private static List<String> names(SavedLists lists) {
        return lists.all().stream().map(SavedList::name).toList();
    }

    private SavedLists lists() {
        return new SavedLists(new SavedLists.Memory() {
            @Override
            public String get(String key) {
                return memory.getOrDefault(key, "");
            }

            @Override
            public void put(String key, String text) {
                memory.put(key, text);
            }
        }, Locale.ROOT);
    }
}
