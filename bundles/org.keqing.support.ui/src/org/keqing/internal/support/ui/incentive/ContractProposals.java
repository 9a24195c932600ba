package org.keqing.internal.support.ui.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keqing.internal.support.ui.form.FormCompanion;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.ui.Failures;

/** Proposes what the chosen contract says, and says what is entered otherwise. Each contract is read when it is chosen, not before. */
final class ContractProposals implements FormCompanion {

    private final NewIncentive asked;
    private final Map<String, String> first;
    private final Reader reader;
    private String chosen = ""; //$NON-NLS-1$
    private IncentiveProposal said;

    /** Reads what a contract says. */
    @FunctionalInterface
    interface Reader {
        Optional<IncentiveProposal> read(String number) throws StoreException;
    }

    /**
     * @param fields with their first values, which are there again when no contract is chosen any more
     */
    ContractProposals(NewIncentive asked, List<FormField> fields, Reader reader) {
        this.asked = asked;
        this.first = fields.stream().filter(field -> !field.id().equals(NewIncentive.WRITTEN) && !field.id().equals(NewIncentive.CONTRACT)).collect(Collectors.toMap(FormField::id, FormField::text));
        this.reader = reader;
    }

    @Override
    public void opened(Form form) {
        form.onChange(() -> follow(form));
        follow(form);
    }

    private void follow(Form form) {
        if (asked.contracts().contains(form.values().text(NewIncentive.CONTRACT))) {
            form.propose(Map.of(NewIncentive.WRITTEN, Messages.LabelContract));
        }
        String now = asked.chosen(form.values());
        if (now.equals(chosen)) {
            tell(form);
            return;
        }
        chosen = now;
        said = null;
        form.propose(first);
        form.say(""); //$NON-NLS-1$
        if (!now.isEmpty()) {
            form.<Optional<IncentiveProposal>>read(Messages.JobReadContract, progress -> reader.read(now), read -> {
                if (now.equals(chosen)) {
                    said = read.orElse(null);
                    read.ifPresent(each -> form.propose(NewIncentive.texts(each)));
                    tell(form);
                }
            }, failure -> form.say(Failures.message(failure)));
        }
    }

    private void tell(Form form) {
        if (said != null) {
            List<String> lines = new ArrayList<>();
            entered(form.values()).flatMap(said::difference).ifPresent(lines::add);
            lines.addAll(said.notes());
            form.say(String.join("\n", lines)); //$NON-NLS-1$
        }
    }

    /** What is entered, as soon as it can be read. */
    private Optional<IncentiveTerms> entered(FormValues values) {
        try {
            return Optional.of(asked.terms(values));
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
