package org.keqing.internal.support.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;
import org.keqing.evaluation.Round;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Progress;
import org.keqing.support.Company;
import org.keqing.support.role.SupportRole;

/** Two rounds of a scheme: in the second one client moved up and one down. */
class ProposalDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void theNewestRoundUntilAllOfItIsDecidedForWhoMayDecide() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        try (Company company = new Company()) {
            long up = company.client("UP", "li");
            long down = company.client("DOWN", "li");
            company.trade("UP", "2025-03-01", "100");
            company.trade("DOWN", "2025-03-01", "5000");
            company.trade("UP", "2026-03-01", "1000");
            company.trade("DOWN", "2026-03-01", "999.99");
            company.round("2025", LocalDate.of(2025, 12, 31));
            Round round = company.round("2026", LocalDate.of(2026, 6, 30));
            DefaultSupportRoles roles = new DefaultSupportRoles();
            ProposalDay day = new ProposalDay(company.proposals, roles);
            DayRequest mine = new DayRequest("li", true, TODAY, TODAY);
            assertEquals(List.of(), day.items(company.store, mine.first(20)), "the beginning waits for the number");
            List<DueItem> items = day.items(company.store, mine);
            assertEquals(List.of("Round 2026: 2 proposals open"), items.stream().map(DueItem::what).toList());
            assertEquals(new DueItem.Target("proposals", round.id(), "2026"), items.getFirst().target());
            assertEquals(items, day.items(company.store, mine.first(20)));
            roles.assign(company.store, "chief", SupportRole.POLICY_MANAGER, Set.of("chief"));
            assertEquals(List.of(), day.items(company.store, mine), "not for li to decide");
            assertEquals(1, day.items(company.store, new DayRequest("li", false, TODAY, TODAY)).size(), "everybody's");
            DayRequest chief = new DayRequest("chief", true, TODAY, TODAY);
            company.proposals.refuse(company.store, "chief", round.id(), List.of(up), "Leaves.", Progress.NONE);
            assertEquals(List.of("Round 2026: 1 proposal open"), day.items(company.store, chief).stream().map(DueItem::what).toList());
            company.proposals.accept(company.store, "chief", round.id(), List.of(down), null, Progress.NONE);
            assertEquals(List.of(), day.items(company.store, chief), "the round before is over, too");
        }
    }
}
