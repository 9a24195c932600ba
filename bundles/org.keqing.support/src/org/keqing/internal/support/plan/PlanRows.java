package org.keqing.internal.support.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.internal.support.plan.PlanPart.Column;
import org.keqing.internal.support.rows.Nth;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.SupportPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Support plans in one sheet: the column {@code row} says what a row is, a plan or one of its clients, goals, measures, tasks, steps; every row names its plan by client, title and first day, and by {@link Nth} where
 * several have the same.
 * A row of a plan that is there changes what the file has columns for; a list of which the file has rows becomes these rows. States are changed by steps alone: a new plan goes the steps of
 * the file.
 */
@Component(service = RowKind.class)
public final class PlanRows implements RowKind {

    private static final List<String> COLUMNS = List.of(Column.ROW, Column.CLIENT, Column.TITLE, Column.START, Column.NTH, Column.NAME, Column.OWNER, Column.DUE, Column.STATE, Column.GOAL, Column.BUDGET,
            Column.ACTUAL_COST, Column.OUTCOME, Column.UNIT, Column.BASELINE, Column.TARGET, Column.ACTUAL, Column.MEASURE, Column.COST, Column.DONE, Column.DONE_ON, Column.COMMENT, Column.MEMBER,
            Column.SCHEME, Column.TIER);

    private final Clock clock;

    /** Works by the system's calendar. */
    @Activate
    public PlanRows() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    PlanRows(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "plans"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Labels.of(SupportPackage.Literals.SUPPORT_PLAN, locale);
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> required() {
        return Set.of(Column.CLIENT, Column.TITLE, Column.START);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        Map<String, Client> clients = store.read(StoredPlan::clients);
        List<PlanDraft> drafts = new PlanFileReader(rows, clients).read().stream().sorted(Comparator.comparingInt(draft -> draft.nth)).toList();
        find(rows, drafts, store.read(tx -> {
            Set<PlanDraft.Key> wanted = drafts.stream().map(draft -> draft.key).collect(Collectors.toSet());
            return byKey(StoredPlan.read(tx, clients, wanted::contains));
        }));
        PlanFileCheck check = new PlanFileCheck(rows, clients.values().stream().collect(Collectors.toMap(Client::getId, each -> each)), LocalDate.now(clock));
        drafts.forEach(check::check);
        if (!rehearsal && !rows.hasProblems()) {
            store.write(user, tx -> {
                PlanFileWriter writer = new PlanFileWriter(tx, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
                boolean any = false;
                for (PlanDraft draft : drafts) {
                    any |= writer.write(draft);
                }
                if (any) {
                    tx.changed(SupportPackage.Literals.SUPPORT_PLAN);
                }
                return null;
            });
        }
    }

    private static Map<PlanDraft.Key, List<StoredPlan>> byKey(Map<Long, StoredPlan> plans) {
        return plans.values().stream().collect(Collectors.groupingBy(StoredPlan::key));
    }

    /** Finds the plans that are there already; where the file leaves open which one it means, that is a problem. */
    private static void find(RowReader rows, List<PlanDraft> drafts, Map<PlanDraft.Key, List<StoredPlan>> stored) {
        Map<PlanDraft.Key, Set<Integer>> said = drafts.stream().collect(Collectors.groupingBy(draft -> draft.key, Collectors.mapping(draft -> draft.nth, Collectors.toSet())));
        for (PlanDraft draft : drafts) {
            List<StoredPlan> there = stored.getOrDefault(draft.key, List.of());
            draft.stored = Nth.one(there, draft.nth).orElse(null);
            Nth.problem(there.size(), draft.nth, said.get(draft.key)).ifPresent(reason -> {
                rows.problem(draft.first, Column.NTH, reason);
                draft.broken = true;
            });
        }
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        store.read(tx -> {
            Map<Long, StoredPlan> plans = StoredPlan.read(tx, StoredPlan.clients(tx), key -> true);
            Map<PlanDraft.Key, List<StoredPlan>> sharing = byKey(plans);
            for (StoredPlan plan : plans.values()) {
                write(plan, Nth.of(sharing.get(plan.key()), plan), out);
                progress.worked(1);
            }
            return null;
        });
    }

    private static void write(StoredPlan plan, Integer nth, Out out) throws IOException {
        Map<String, Object> head = new HashMap<>(Map.of(Column.STATE, plan.plan().getState().getLiteral()));
        row(plan, nth, PlanPart.PLAN, plan.plan(), head, plan.plan().getClient(), out);
        for (PlanPart part : PlanPart.lists().toList()) {
            for (EObject each : plan.list(part)) {
                row(plan, nth, part, each, new HashMap<>(), each instanceof PlanMember member ? member.getClient() : null, out);
            }
        }
        for (PlanDraft.Step step : plan.lifeSoFar()) {
            Map<String, Object> values = new HashMap<>(Map.of(Column.NAME, step.step().name().toLowerCase(Locale.ROOT), Column.OWNER, step.who(), Column.DONE_ON, step.day()));
            values.put(Column.COMMENT, step.comment());
            row(plan, nth, PlanPart.STEP, null, values, null, out);
        }
    }

    private static void row(StoredPlan plan, Integer nth, PlanPart part, EObject object, Map<String, Object> values, Client client, Out out) throws IOException {
        values.put(Column.ROW, part.word());
        values.put(Column.CLIENT, plan.plan().getClient().getCode());
        values.put(Column.TITLE, plan.plan().getTitle());
        values.put(Column.START, plan.plan().getStartDate());
        values.put(Column.NTH, nth);
        part.columns().forEach((column, attribute) -> values.put(column, plain(object.eGet(attribute))));
        if (part == PlanPart.MEMBER) {
            values.put(Column.MEMBER, client.getCode());
        }
        if (client != null && plan.begun().containsKey(client.getId())) {
            values.put(Column.SCHEME, plan.begun().get(client.getId()).scheme());
            values.put(Column.TIER, plan.begun().get(client.getId()).tier());
        }
        out.row(COLUMNS.stream().map(values::get).toArray());
    }

    /** Money keeps its cents; the numbers of goals have no zeros at their end. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number && number.scale() > 2 ? new BigDecimal(number.stripTrailingZeros().toPlainString()) : value;
    }
}
