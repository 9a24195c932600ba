package org.keqing.contract.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractService;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.text.Messages;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What new contracts from a template have in common; each client gets its own draft with its own text.
 *
 * @param template template of their texts; its category becomes theirs
 * @param language language of their texts
 * @param terms    what is agreed
 * @param values   of the template's own variables
 * @since 0.1
 */
public record NewContract(ContractTemplate template, TextLanguage language, Terms terms, Map<String, String> values) {

    /**
     * What is agreed.
     *
     * @param subject what it is about
     * @param start   first day
     * @param end     last day, {@code null} when open-ended
     * @param amount  for the whole term, may be {@code null}
     * @param deposit may be {@code null}
     * @param rhythm  how often a due falls
     * @since 0.1
     */
    public record Terms(String subject, LocalDate start, LocalDate end, BigDecimal amount, BigDecimal deposit, Rhythm rhythm) {

        public Terms {
            Objects.requireNonNull(rhythm, "rhythm"); //$NON-NLS-1$
        }
    }

    /**
     * A draft that was made.
     *
     * @param id     of the contract
     * @param number its number
     * @since 0.1
     */
    public record Made(long id, String number) {
    }

    public NewContract {
        values = Map.copyOf(values);
    }

    /** Writes terms and category into a contract. */
    public void fill(Contract contract) {
        contract.setCategory(template.category(language));
        contract.setSubject(terms.subject());
        contract.setStartDate(terms.start());
        contract.setEndDate(terms.end());
        contract.setAmount(terms.amount());
        contract.setDeposit(terms.deposit());
        contract.setRhythm(terms.rhythm());
    }

    /** {@return what its text is made of} */
    public TextSource source() {
        return TextSource.of(template, language, values);
    }

    /**
     * Makes the draft of one client with its text.
     *
     * @throws StoreException when the terms or values are wrong, the client does not exist any more, or the database fails
     */
    public Made create(Store store, String user, ContractService contracts, TextService texts, long clientId) throws StoreException {
        Made made;
        try (ContractEdit edit = contracts.create(store, user, clientId)) {
            fill(edit.contract());
            List<RuleViolation> wrong = edit.problems();
            if (!wrong.isEmpty()) {
                throw new StoreException(NLS.bind(Messages.MsgTermWrong, Labels.of(wrong.getFirst().feature(), Locale.getDefault()), wrong.getFirst().message()));
            }
            edit.save();
            made = new Made(edit.contract().getId(), edit.contract().getNumber());
        }
        try {
            texts.write(store, user, made.id(), source());
            return made;
        } catch (StoreException e) {
            contracts.delete(store, user, made.id());
            throw e;
        }
    }
}
