package org.keqing.internal.contract.ui.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.Rhythm;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.NewContract;
import org.keqing.model.Labels;
import org.keqing.model.Plurals;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.ClientRef;
import org.keqing.ui.form.FieldText;

/** New contracts from a template: with whom, from which template, on which terms, and what comes of it. Knows no widgets. */
final class NewContractsModel {

    /** What is agreed. */
    enum Term {
        SUBJECT(ContractPackage.Literals.CONTRACT__SUBJECT), START(ContractPackage.Literals.CONTRACT__START_DATE), END(ContractPackage.Literals.CONTRACT__END_DATE),
        AMOUNT(ContractPackage.Literals.CONTRACT__AMOUNT), DEPOSIT(ContractPackage.Literals.CONTRACT__DEPOSIT);

        private final EAttribute feature;

        Term(EAttribute feature) {
            this.feature = feature;
        }

        String label() {
            return Labels.of(feature, Locale.getDefault());
        }

        boolean required() {
            return feature.isRequired();
        }

        /** Whether it is an amount, which stands at the right. */
        boolean isAmount() {
            return this == AMOUNT || this == DEPOSIT;
        }
    }

    /**
     * What would come of it for one client.
     *
     * @param problem why the terms are wrong, null when they are right
     */
    record Preview(ClientRef client, List<PlannedDue> dues, ContractText text, String problem) {
    }

    private final TextServices services;
    private final Store store;
    private final String user;
    private final SourceModel source;
    private final Map<Term, String> terms = new EnumMap<>(Term.class);
    private Rhythm rhythm = Rhythm.QUARTERLY;
    private List<ClientRef> clients;
    private List<String> unknown = List.of();

    NewContractsModel(TextServices services, Store store, String user, SourceModel source, List<ClientRef> clients, LocalDate today) {
        this.services = services;
        this.store = store;
        this.user = user;
        this.source = source;
        this.clients = List.copyOf(clients);
        LocalDate start = today.plusMonths(1).withDayOfMonth(1);
        terms.put(Term.START, start.toString());
        terms.put(Term.END, start.plusYears(1).minusDays(1).toString());
    }

    SourceModel source() {
        return source;
    }

    List<ClientRef> clients() {
        return clients;
    }

    /** The codes as they are typed, one a line. */
    String codes() {
        return String.join("\n", clients.stream().map(ClientRef::code).toList()); //$NON-NLS-1$
    }

    /** Looks for the clients with these codes; runs on a worker thread. */
    List<ClientRef> find(String typed) throws StoreException {
        List<String> codes = codes(typed);
        if (codes.isEmpty()) {
            return List.of();
        }
        Query query = Query.of(ClientPackage.Literals.CLIENT).where(Condition.in(ClientPackage.Literals.CLIENT__CODE, codes));
        return store.page(query, List.of(ClientPackage.Literals.CLIENT__CODE, ClientPackage.Literals.CLIENT__NAME), null, codes.size()).rows().stream()
            .map(row -> new ClientRef(row.id(), (String) row.value(0), (String) row.value(1))).sorted(Comparator.comparing(client -> codes.indexOf(client.code()))).toList();
    }

    private static List<String> codes(String typed) {
        return List.copyOf(new LinkedHashSet<>(Arrays.stream(typed.split("[,;\uFF0C\uFF1B\\s]+")).filter(code -> !code.isEmpty()).toList())); //$NON-NLS-1$
    }

    /** Takes what was found for codes. */
    void choose(String typed, List<ClientRef> found) {
        clients = List.copyOf(found);
        List<String> known = found.stream().map(ClientRef::code).toList();
        unknown = codes(typed).stream().filter(code -> !known.contains(code)).toList();
    }

    /** What is wrong with the clients; null when nothing is. */
    String problemOfClients() {
        if (!unknown.isEmpty()) {
            return NLS.bind(Messages.MsgUnknownClients, String.join(", ", unknown)); //$NON-NLS-1$
        }
        return clients.isEmpty() ? Messages.MsgNoClients : null;
    }

    String term(Term term) {
        return terms.getOrDefault(term, ""); //$NON-NLS-1$
    }

    void set(Term term, String typed) {
        terms.put(term, typed);
    }

    Rhythm rhythm() {
        return rhythm;
    }

    void choose(Rhythm chosen) {
        rhythm = chosen;
    }

    /** What is wrong with a term; null when nothing is. */
    String problem(Term term) {
        return FieldText.parse(term.feature, term(term)).problem();
    }

    /** The first thing that is wrong with the terms by themselves; null when nothing is. */
    String problemOfTerms() {
        for (Term term : Term.values()) {
            if (problem(term) != null) {
                return NLS.bind(Messages.LabelProblem, term.label(), problem(term));
            }
        }
        boolean dues = rhythm != Rhythm.NONE;
        return dues && (term(Term.AMOUNT).isBlank() || term(Term.END).isBlank()) ? Messages.MsgDuesNeedAmount : null;
    }

    private <T> T value(Term term, Class<T> type) {
        return type.cast(FieldText.parse(term.feature, term(term)).value());
    }

    NewContract contract() {
        return new NewContract(source.template(), source.language(), new NewContract.Terms(value(Term.SUBJECT, String.class), value(Term.START, LocalDate.class), value(Term.END, LocalDate.class),
            value(Term.AMOUNT, BigDecimal.class), value(Term.DEPOSIT, BigDecimal.class), rhythm), source.values());
    }

    /** What would come of it for a client; runs on a worker thread. */
    Preview preview(ClientRef client) throws StoreException {
        NewContract made = contract();
        try (ContractEdit edit = services.contracts().create(store, user, client.id())) {
            made.fill(edit.contract());
            String problem = edit.problems().stream().findFirst().map(rule -> NLS.bind(Messages.LabelProblem, Labels.of(rule.feature(), Locale.getDefault()), rule.message())).orElse(null);
            List<PlannedDue> dues = problem == null ? services.dues().plan(edit.contract(), edit.contract().getStartDate().plusYears(1)) : List.of();
            return new Preview(client, dues, services.texts().preview(store, edit.contract(), made.source()), problem);
        }
    }

    /** Makes the drafts; runs on a worker thread. Those made before a failure stay. */
    List<NewContract.Made> create(Progress progress) throws StoreException {
        NewContract contract = contract();
        List<NewContract.Made> made = new ArrayList<>();
        progress.begin(Messages.TitleNewContracts, clients.size());
        for (ClientRef client : clients) {
            progress.check();
            try {
                made.add(contract.create(store, user, services.contracts(), services.texts(), client.id()));
            } catch (StoreException e) {
                throw new StoreException(Plurals.bind(Messages.MsgMadeBefore, new Object[] { client.label(), e.getMessage(), made.size() }), e);
            }
            progress.worked(1);
        }
        return made;
    }
}
