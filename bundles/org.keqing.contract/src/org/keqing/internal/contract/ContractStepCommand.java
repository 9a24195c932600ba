package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts step}: leads contracts a step on; those that may not go are named with the reason and stay. */
@Command(name = "step")
final class ContractStepCommand implements Callable<Integer> {

    private final CommandSession session;

    @Parameters(index = "0", paramLabel = "STEP", descriptionKey = "stepStep")
    private String word;

    @Option(names = "--contracts", paramLabel = "NUMBER", split = ",", descriptionKey = "stepContracts")
    private List<String> numbers = List.of();

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "stepState")
    private String state;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "stepOn")
    private LocalDate day;

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "stepComment")
    private String comment;

    @Option(names = "--settlement", paramLabel = "AMOUNT", descriptionKey = "stepSettlement")
    private BigDecimal settlement;

    ContractStepCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        LifeStep step = constant(LifeStep.values(), word, Messages.MsgUnknownStep);
        ContractState wanted = state == null ? null : constant(ContractState.values(), state, Messages.MsgUnknownState);
        if (numbers.isEmpty() == (wanted == null)) {
            throw new CommandFailure(Messages.MsgStepOfWhich);
        }
        StepDetails details = new StepDetails(day == null ? LocalDate.now() : day, comment, settlement);
        try (Store store = session.openExisting()) {
            return perform(store, step, details, chosen(store, wanted));
        }
    }

    private int perform(Store store, LifeStep step, StepDetails details, List<ContractSummary> contracts) throws CommandFailure {
        ContractLife life = session.service(ContractLife.class);
        List<String> refused = new ArrayList<>();
        for (ContractSummary contract : contracts) {
            try {
                life.perform(store, session.user(), contract.id(), step, details);
            } catch (StoreException e) {
                refused.add(contract.number() + ": " + e.getMessage()); //$NON-NLS-1$
            }
        }
        session.terminal().clear();
        if (session.isJson()) {
            session.terminal().json(Terminal.object("step", key(step), "done", contracts.size() - refused.size(), "refused", refused)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } else {
            session.terminal().say(Plurals.bind(Messages.MsgStepsDone, new Object[] { word, contracts.size() - refused.size(), contracts.size() }));
            refused.forEach(session.terminal()::say);
        }
        return refused.isEmpty() ? 0 : 1;
    }

    private List<ContractSummary> chosen(Store store, ContractState wanted) throws StoreException, CommandFailure {
        List<ContractSummary> all = session.service(ContractService.class).contracts(store, session.user(), Integer.MAX_VALUE);
        if (wanted != null) {
            return all.stream().filter(contract -> contract.state() == wanted).toList();
        }
        Set<String> left = new HashSet<>(numbers);
        List<ContractSummary> found = all.stream().filter(contract -> left.remove(contract.number())).toList();
        if (!left.isEmpty()) {
            throw new CommandFailure(NLS.bind(Messages.MsgNoContract, left.iterator().next()));
        }
        return found;
    }

    private static <E extends Enum<E>> E constant(E[] all, String word, String otherwise) throws CommandFailure {
        return Arrays.stream(all).filter(each -> key(each).equals(word)).findFirst()
                .orElseThrow(() -> new CommandFailure(NLS.bind(otherwise, word, Arrays.stream(all).map(ContractStepCommand::key).collect(Collectors.joining(", "))))); //$NON-NLS-1$
    }

    /** As one types it: {@code pass-legal}. */
    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
