package org.keqing.internal.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.day.Day;
import org.keqing.day.Day.Part;
import org.keqing.day.DayRequest;
import org.keqing.day.DayService;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.StoreException;
import org.keqing.store.StoreService;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.TestStores;

/** 2026-11-20 is a Friday: the Sunday of its week is the 22nd. */
class DayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static DueItem item(String what, LocalDate day, Weight weight, String person) {
        return new DueItem("Area", what, new DueItem.Client(7, "K-" + what, "Client " + what), day, person, weight, new Target("thing", 3, what));
    }

    private static DueItem item(String what, LocalDate day) {
        return item(what, day, Weight.NORMAL, "li");
    }

    @Test
    void theWeekEndsOnSundayAndWhatHasNoDayIsForToday() {
        Day day = new Day(FRIDAY, List.of(item("monday", FRIDAY.plusDays(3)), item("sunday", FRIDAY.plusDays(2)), item("any", null), item("today", FRIDAY), item("late", FRIDAY.minusDays(1))), 0);
        assertEquals(List.of(Part.OVERDUE, Part.TODAY, Part.TODAY, Part.WEEK, Part.LATER), day.items().stream().map(day::part).toList());
        assertEquals(List.of("sunday"), day.of(Part.WEEK).stream().map(DueItem::what).toList());
        assertEquals(1, day.daysLate(day.items().getFirst()));
        assertEquals(0, day.daysLate(day.items().getLast()));
    }

    @Test
    void onSundayTheNextDayIsLater() {
        Day day = new Day(FRIDAY.plusDays(2), List.of(item("monday", FRIDAY.plusDays(3))), 0);
        assertEquals(Part.LATER, day.part(day.items().getFirst()));
    }

    @Test
    void ofOneDayTheWeightyComesFirstThenByClient() {
        Day day = new Day(FRIDAY, List.of(item("b", FRIDAY), item("a", FRIDAY), item("c", FRIDAY, Weight.HIGH, "li")), 0);
        assertEquals(List.of("c", "a", "b"), day.items().stream().map(DueItem::what).toList());
    }

    @Test
    void aRequestKnowsItsDaysAndPersons() {
        DayRequest mine = new DayRequest("li", true, FRIDAY, FRIDAY.plusDays(7));
        assertTrue(mine.reaches(null) && mine.reaches(FRIDAY.plusDays(7)) && mine.reaches(FRIDAY.minusYears(1)));
        assertFalse(mine.reaches(FRIDAY.plusDays(8)));
        assertTrue(mine.concerns(null, "li"));
        assertFalse(mine.concerns(null, "wang"));
        assertTrue(new DayRequest("li", false, FRIDAY, FRIDAY).concerns("wang"));
        assertThrows(IllegalArgumentException.class, () -> new DayRequest("li", true, FRIDAY, FRIDAY.minusDays(1)));
    }

    @Test
    void aSourceThatFailsLeavesTheOthers() throws Exception {
        DaySource broken = (store, request) -> {
            throw new StoreException("no table");
        };
        DaySource wrong = (store, request) -> {
            throw new IllegalStateException();
        };
        Day day = new DefaultDayService(List.of(broken, (store, request) -> List.of(item("a", FRIDAY)), wrong)).day(null, new DayRequest("li", true, FRIDAY, FRIDAY));
        assertEquals(1, day.items().size());
        assertEquals(2, day.failed());
    }

    @Test
    void theCommandListsWhatIsDueForAUser(@TempDir Path folder) throws Exception {
        LocalDate today = LocalDate.now();
        DaySource source = (store, request) -> Stream.of(item("call", today.minusDays(2)), item("visit", today, Weight.NORMAL, "wang"), item("far", today.plusDays(9)))
                .filter(each -> request.reaches(each.day()) && request.concerns(each.person())).toList();
        TestStores.derby(folder.resolve("db")).close();
        CommandProbe commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), DayService.class, new DefaultDayService(List.of(source)))), List.of(DayCommand.class));
        String db = folder.resolve("db").toString();
        List<String> mine = commands.run("day", "--db", db, "--user", "li").well().lines();
        assertEquals(1, mine.stream().filter(line -> line.contains("call")).filter(line -> line.contains("overdue") && line.contains("2") && line.contains("K-call")).count(), mine::toString);
        assertTrue(mine.stream().noneMatch(line -> line.contains("visit") || line.contains("far")), mine::toString);
        assertEquals(2, commands.run("day", "--db", db, "--user", "li", "--within", 9, "--json").well().out().split("\"what\"").length - 1);
        assertTrue(commands.run("day", "--db", db, "--user", "li", "--all").well().out().contains("visit"));
        assertTrue(commands.run("day", "--db", db, "--user", "zhao").well().out().startsWith("Nothing is due for zhao"));
        assertEquals(1, commands.run("day", "--db", db, "--within", -1).code());
    }

    @Test
    void theCommandSaysWhenTheListIsNotComplete(@TempDir Path folder) throws Exception {
        TestStores.derby(folder.resolve("db")).close();
        DaySource broken = (store, request) -> {
            throw new StoreException("no table");
        };
        CommandProbe commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), DayService.class, new DefaultDayService(List.of(broken)))), List.of(DayCommand.class));
        CommandProbe.Done done = commands.run("day", "--db", folder.resolve("db"), "--user", "li");
        assertEquals(1, done.code());
        assertTrue(done.err().contains("incomplete"), done::text);
    }
}
