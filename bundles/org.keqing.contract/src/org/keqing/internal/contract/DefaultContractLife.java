package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.contract.life.AwaitedStep;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.DoneStep;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.ReadRight.Guarded;
import org.keqing.internal.contract.text.DefaultTextService;
import org.keqing.store.BulkLoad;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Takes the contract's row first, so that two who do a step at a time follow each other. */
@Component(service = ContractLife.class)
public final class DefaultContractLife implements ContractLife {

    private static final int COMMENT = 1_000;
    private static final List<String> STEP = List.of("id", "contract_id", "step", "from_state", "to_state", "who", "at_time", "day");
    private static final Set<ContractState> SIGNED = Set.of(ContractState.SIGNED, ContractState.IN_FORCE);

    private final Clock clock;
    private final DefaultTextService texts;

    /** Works by the system's calendar. */
    @Activate
    public DefaultContractLife() {
        this(Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultContractLife(Clock clock) {
        this.clock = clock;
        this.texts = new DefaultTextService(clock);
    }

    private record Present(long id, String number, ContractState state, LocalDate start, LocalDate end, LocalDate signedOn, LocalDate endedOn) {
    }

    private static Present present(Tx tx, long id) throws StoreException {
        Record row = tx.sql().fetchOne("SELECT contract_number, state, start_date, end_date, signed_on, ended_on FROM contract WHERE id = ?", id);
        if (row == null) {
            throw new StoreException(Messages.MsgContractGone);
        }
        return new Present(id, row.get(0, String.class), ContractState.get(row.get(1, String.class)), row.get(2, LocalDate.class), row.get(3, LocalDate.class), row.get(4, LocalDate.class),
                row.get(5, LocalDate.class));
    }

    @Override
    public List<LifeStep> possible(Store store, String user, long contractId) throws StoreException {
        LocalDate today = LocalDate.now(clock);
        return store.read(tx -> {
            Present contract = present(tx, contractId);
            Guarded guarded = Guarded.of(tx, contractId);
            if (!ReadRight.of(tx, user).mayRead(guarded.category(), guarded.keeper(), guarded.manager())) {
                return List.of();
            }
            return Arrays.stream(LifeStep.values()).filter(step -> refusal(tx, user, contract, step, today).isEmpty()).toList();
        });
    }

    @Override
    public void perform(Store store, String user, long contractId, LifeStep step, StepDetails details) throws StoreException {
        Optional<DefaultTextService.Approved> text = step == LifeStep.APPROVE ? texts.approving(store, user, contractId) : Optional.empty();
        store.write(user, tx -> {
            tx.sql().execute("UPDATE contract SET version = version + 1 WHERE id = ?", contractId);
            Present contract = present(tx, contractId);
            ReadRight.of(tx, user).require(Guarded.of(tx, contractId));
            Optional<String> refused = refusal(tx, user, contract, step, details.day()).or(() -> refusal(contract, step, details)).or(() -> early(tx, contract, step, details.day()));
            if (refused.isPresent()) {
                throw new StoreException(refused.get());
            }
            if (step == LifeStep.APPROVE) {
                DefaultTextService.fix(tx, contractId, contract.number(), text);
            }
            write(tx, user, contract, step, details);
            if (step == LifeStep.ENTER_FORCE) {
                supersede(tx, user, contract);
            }
            return null;
        });
    }

    private void write(Tx tx, String user, Present contract, LifeStep step, StepDetails details) throws SQLException, StoreException {
        String state = step.to().getLiteral();
        switch (step) {
            case SIGN -> tx.sql().execute("UPDATE contract SET state = ?, signed_on = ? WHERE id = ?", state, details.day(), contract.id());
            case RENEW, END -> tx.sql().execute("UPDATE contract SET state = ?, ended_on = ? WHERE id = ?", state, details.day(), contract.id());
            case TERMINATE -> {
                tx.sql().execute("UPDATE contract SET state = ?, ended_on = ?, settlement = ? WHERE id = ?", state, details.day(), details.settlement(), contract.id());
                DueEnd end = DueEnd.of(tx, contract.id(), details.day());
                end.cutPeriods();
                end.cutDeposit();
            }
            default -> tx.sql().execute("UPDATE contract SET state = ? WHERE id = ?", state, contract.id());
        }
        tx.sql().execute("INSERT INTO contract_life_step (id, contract_id, step, from_state, to_state, who, at_time, day, comment_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", tx.newId(),
                contract.id(), step.name(), contract.state().getLiteral(), step.to().getLiteral(), user, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)), details.day(),
                details.comment());
        if (step.to() != contract.state()) {
            tx.history(ContractPackage.Literals.CONTRACT, contract.id(), contract.id(), ContractPackage.Literals.CONTRACT__STATE.getName(), contract.state().getLiteral(),
                    step.to().getLiteral());
        }
        tx.changed(ContractPackage.Literals.CONTRACT, contract.id());
    }

    /** A contract that another one amends ends the day before; its deposit goes on with the other, its dues end with it. */
    private void supersede(Tx tx, String user, Present amendment) throws SQLException, StoreException {
        Long amended = amended(tx, amendment.id());
        if (amended != null) {
            tx.sql().execute("UPDATE contract SET version = version + 1 WHERE id = ?", amended);
            LocalDate last = amendment.start().minusDays(1);
            DueEnd end = DueEnd.of(tx, amended, last);
            end.cutPeriods();
            end.handOverDeposit(amendment.id());
            BigDecimal ahead = end.ahead();
            String comment = NLS.bind(Messages.MsgAmendedBy, amendment.number());
            if (ahead.signum() > 0) {
                comment += ' ' + NLS.bind(Messages.MsgPaidAhead, ahead.setScale(2, RoundingMode.HALF_UP).toPlainString());
                tx.sql().execute("UPDATE contract SET settlement = ? WHERE id = ?", ahead, amended);
            }
            write(tx, user, present(tx, amended), LifeStep.END, new StepDetails(last, comment, null));
        }
    }

    private static Long amended(Tx tx, long amendment) {
        return tx.sql().fetchOne("SELECT amends_id FROM contract WHERE id = ?", amendment).get(0, Long.class);
    }

    /** Why an amendment cannot replace what it amends: that is not in force, or was replaced by another one. */
    private static Optional<String> unreplaceable(Tx tx, Present amendment) {
        Record old = tx.sql().fetchOne("SELECT o.contract_number, o.state FROM contract n JOIN contract o ON o.id = n.amends_id WHERE n.id = ?", amendment.id());
        ContractState state = old == null ? ContractState.IN_FORCE : ContractState.get(old.get(1, String.class));
        return state == ContractState.IN_FORCE ? Optional.empty()
                : Optional.of(NLS.bind(Messages.MsgAmendedNotInForce, new Object[] { old.get(0, String.class), amendment.number(), LifeWords.of(state) }));
    }

    /** What the entries lack, by themselves. */
    private Optional<String> refusal(Present contract, LifeStep step, StepDetails details) {
        if (details.day().isAfter(LocalDate.now(clock))) {
            return Optional.of(NLS.bind(Messages.MsgDayAhead, details.day()));
        }
        if (step.needsReason() && details.comment() == null) {
            return Optional.of(NLS.bind(Messages.MsgReasonMissing, contract.number()));
        }
        if (details.comment() != null && details.comment().length() > COMMENT) {
            return Optional.of(NLS.bind(Messages.MsgCommentLong, COMMENT));
        }
        BigDecimal settlement = details.settlement();
        if (settlement != null && (step != LifeStep.TERMINATE || settlement.stripTrailingZeros().scale() > 2)) {
            return Optional.of(NLS.bind(Messages.MsgTwoDecimals, settlement.toPlainString()));
        }
        return Optional.empty();
    }

    /** A step is not done before the one that it follows; what was signed or ended earlier on paper has all its steps on their days. */
    private static Optional<String> early(Tx tx, Present contract, LifeStep step, LocalDate day) {
        LocalDate first = switch (step) {
            case SUBMIT, PASS_LEGAL, PASS_FINANCE, SEND_BACK, APPROVE, SIGN -> tx.sql()
                    .fetchOne("SELECT MAX(day) FROM contract_life_step WHERE contract_id = ? AND step <> ?", contract.id(), LifeStep.TAKE_OVER.name()).get(0, LocalDate.class);
            case ENTER_FORCE, RENEW, END, TERMINATE -> contract.signedOn();
            case ARCHIVE -> contract.endedOn();
            case TAKE_OVER -> null;
        };
        return first == null || !day.isBefore(first) ? Optional.empty() : Optional.of(NLS.bind(Messages.MsgDayEarly, new Object[] { contract.number(), day, first }));
    }

    /** Why the step cannot be done, by the contract and the person. */
    private static Optional<String> refusal(Tx tx, String user, Present contract, LifeStep step, LocalDate day) {
        if (!step.leadsFrom(contract.state())) {
            return Optional.of(NLS.bind(Messages.MsgStepNotNow, contract.number(), LifeWords.of(contract.state())));
        }
        if (step.roles().stream().noneMatch(role -> ReadRight.has(tx, user, role))) {
            return Optional.of(NLS.bind(Messages.MsgNotYourRole, user, LifeWords.of(step.roles())));
        }
        boolean fits = switch (step) {
            case PASS_LEGAL, PASS_FINANCE -> !passed(tx, contract.id()).contains(step);
            case APPROVE -> passed(tx, contract.id()).containsAll(Set.of(LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE));
            case ENTER_FORCE -> !day.isBefore(contract.start());
            case END -> contract.end() != null && day.isAfter(contract.end());
            case RENEW -> renewed(tx, contract.id());
            default -> true;
        };
        if (fits) {
            return step == LifeStep.ENTER_FORCE ? unreplaceable(tx, contract) : Optional.empty();
        }
        return Optional.of(NLS.bind(condition(step), contract.number(), step == LifeStep.END ? contract.end() : contract.start()));
    }

    private static String condition(LifeStep step) {
        return switch (step) {
            case PASS_LEGAL, PASS_FINANCE -> Messages.MsgPassedAlready;
            case APPROVE -> Messages.MsgNotPassed;
            case ENTER_FORCE -> Messages.MsgNotBegun;
            case END -> Messages.MsgNotOver;
            case RENEW -> Messages.MsgNoRenewal;
            default -> throw new IllegalArgumentException(step.name());
        };
    }

    /** The reviews since it was handed in last. */
    private static Set<LifeStep> passed(Tx tx, long contractId) {
        List<LifeStep> steps = tx.sql().fetch("SELECT step FROM contract_life_step WHERE contract_id = ? ORDER BY id", contractId)
                .map(row -> LifeStep.valueOf(row.get(0, String.class)));
        return Set.copyOf(steps.subList(Math.max(0, steps.lastIndexOf(LifeStep.SUBMIT)), steps.size()));
    }

    private static boolean renewed(Tx tx, long contractId) {
        return tx.sql().fetch("SELECT state FROM contract WHERE renews_id = ?", contractId).stream().anyMatch(row -> SIGNED.contains(ContractState.get(row.get(0, String.class))));
    }

    @Override
    public List<AwaitedStep> awaited(Store store, String user, boolean mine, LocalDate today, int limit) throws StoreException {
        return store.read(tx -> AwaitedSteps.of(tx, user, mine, today, Math.max(1, limit)));
    }

    @Override
    public boolean mayTakeOver(Store store, String user) throws StoreException {
        return store.read(tx -> mayTakeOver(tx, user));
    }

    private static boolean mayTakeOver(Tx tx, String user) {
        return LifeStep.TAKE_OVER.roles().stream().anyMatch(role -> ReadRight.has(tx, user, role));
    }

    @Override
    public void takenOver(Tx tx, Collection<Contract> contracts) throws StoreException {
        List<Contract> further = contracts.stream().filter(contract -> contract.getState() != ContractState.DRAFT).toList();
        if (further.isEmpty()) {
            return;
        }
        if (!mayTakeOver(tx, tx.user())) {
            throw new StoreException(NLS.bind(Messages.MsgNotYourRole, tx.user(), LifeWords.of(LifeStep.TAKE_OVER.roles())));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.now(clock);
        BulkLoad steps = tx.bulk("contract_life_step", STEP);
        for (Contract contract : further) {
            steps.add(tx.newId(), contract.getId(), LifeStep.TAKE_OVER.name(), ContractState.DRAFT.getLiteral(), contract.getState().getLiteral(), tx.user(), now, today);
        }
        steps.finish();
    }

    @Override
    public List<DoneStep> steps(Store store, long contractId) throws StoreException {
        return store.read(tx -> new ArrayList<>(tx.sql()
                .fetch("SELECT step, from_state, to_state, who, at_time, day, comment_text FROM contract_life_step WHERE contract_id = ? ORDER BY id", contractId)
                .map(row -> new DoneStep(LifeStep.valueOf(row.get(0, String.class)), ContractState.get(row.get(1, String.class)), ContractState.get(row.get(2, String.class)),
                        row.get(3, String.class), row.get(4, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.get(5, LocalDate.class), row.get(6, String.class)))));
    }

    @Override
    public Map<ContractRole, Set<String>> roles(Store store) throws StoreException {
        return store.read(tx -> {
            Map<ContractRole, Set<String>> roles = new EnumMap<>(ContractRole.class);
            tx.sql().fetch("SELECT role, person FROM contract_role")
                    .forEach(row -> roles.computeIfAbsent(ContractRole.valueOf(row.get(0, String.class)), role -> new TreeSet<>()).add(row.get(1, String.class)));
            return roles;
        });
    }

    private static String text(Set<String> persons) {
        return persons.isEmpty() ? null : String.join(", ", persons);
    }

    @Override
    public void assign(Store store, String user, ContractRole role, Set<String> persons) throws StoreException {
        store.write(user, tx -> {
            ReadRight.require(tx, user, ContractRole.APPROVER);
            Set<String> before = new TreeSet<>(tx.sql().fetch("SELECT person FROM contract_role WHERE role = ?", role.name()).map(row -> row.get(0, String.class)));
            Set<String> now = persons.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
            tx.sql().execute("DELETE FROM contract_role WHERE role = ?", role.name());
            for (String person : now) {
                tx.sql().execute("INSERT INTO contract_role (role, person) VALUES (?, ?)", role.name(), person);
            }
            if (!before.equals(now)) {
                tx.history(ContractPackage.Literals.CONTRACT, 0, 0, "role " + role.name().toLowerCase(Locale.ROOT), text(before), text(now));
            }
            return null;
        });
    }
}
