package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.contract.model.Rhythm;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.NewContract;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TemplateVersion;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.contract.ContractService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contracts new}: drafts from a template, for one client or many. */
@Command(name = "new")
final class NewContractCommand implements Callable<Integer> {

    private final CommandSession session;

    @Option(names = "--template", paramLabel = "ID", required = true, descriptionKey = "newTemplate")
    private String template;

    @Option(names = "--template-version", paramLabel = "VERSION", descriptionKey = "newVersion")
    private String version;

    @Option(names = { "--client", "--clients" }, paramLabel = "CODE", required = true, split = ",", descriptionKey = "newClients")
    private List<String> clients;

    @Option(names = "--text-lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "newLanguage")
    private String language;

    @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "newFrom")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "newTo")
    private LocalDate to;

    @Option(names = "--subject", paramLabel = "TEXT", required = true, descriptionKey = "newSubject")
    private String subject;

    @Option(names = "--amount", paramLabel = "AMOUNT", descriptionKey = "newAmount")
    private BigDecimal amount;

    @Option(names = "--deposit", paramLabel = "AMOUNT", descriptionKey = "newDeposit")
    private BigDecimal deposit;

    @Option(names = "--rhythm", paramLabel = "RHYTHM", defaultValue = "none", descriptionKey = "newRhythm")
    private String rhythm;

    @Option(names = "--value", paramLabel = "NAME=VALUE", descriptionKey = "newValue")
    private Map<String, String> values = new LinkedHashMap<>();

    NewContractCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (Store store = session.openExisting()) {
            ContractTemplate chosen = template(store);
            TextLanguage spoken = TextLanguage.of(language).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoLanguage, language)));
            List<Long> ids = new ArrayList<>();
            for (String code : clients) {
                ids.add(client(store, code.strip()));
            }
            Map<String, String> all = new LinkedHashMap<>(session.service(TextService.class).lastValues(store, chosen.id()));
            all.putAll(values);
            all.keySet().retainAll(chosen.variables().stream().map(each -> each.name()).toList());
            for (String name : values.keySet()) {
                if (!all.containsKey(name)) {
                    throw new CommandFailure(NLS.bind(Messages.MsgNoVariable, chosen.id(), name));
                }
            }
            NewContract made = new NewContract(chosen, spoken, new NewContract.Terms(subject, from, to, amount, deposit, rhythm()), all);
            List<String> numbers = new ArrayList<>();
            for (long id : ids) {
                numbers.add(made.create(store, session.user(), session.service(ContractService.class), session.service(TextService.class), id).number());
            }
            answer(numbers);
        }
        return 0;
    }

    private void answer(List<String> numbers) {
        session.terminal().clear();
        if (session.isJson()) {
            session.terminal().json(Terminal.object("contracts", numbers)); //$NON-NLS-1$
        } else {
            numbers.forEach(number -> session.terminal().say(number));
        }
    }

    private ContractTemplate template(Store store) throws StoreException, CommandFailure {
        TemplateService templates = session.service(TemplateService.class);
        if (version == null) {
            return templates.current(store, template).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoTemplate, template, known(store, templates))));
        }
        TemplateVersion wanted = TemplateVersion.parse(version).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoTemplateVersion, template, version)));
        return templates.templates(store).stream().map(TemplateService.Entry::template).filter(each -> each.id().equals(template) && each.version().equals(wanted)).findFirst()
                .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoTemplateVersion, template, version)));
    }

    private static String known(Store store, TemplateService templates) {
        try {
            return String.join(", ", templates.templates(store).stream().map(each -> each.template().id()).distinct().toList()); //$NON-NLS-1$
        } catch (StoreException e) {
            return ""; //$NON-NLS-1$
        }
    }

    private Rhythm rhythm() throws CommandFailure {
        Rhythm found = Rhythm.get(rhythm.strip().toLowerCase(Locale.ROOT).replace('-', '_'));
        if (found == null) {
            throw new CommandFailure(NLS.bind(Messages.MsgNoRhythm, rhythm, String.join(", ", Rhythm.VALUES.stream().map(Rhythm::getLiteral).toList()))); //$NON-NLS-1$
        }
        return found;
    }

    private static long client(Store store, String code) throws StoreException, CommandFailure {
        Long id = store.read(tx -> {
            var found = tx.sql().fetchOne("SELECT id FROM client WHERE code = ?", code); //$NON-NLS-1$
            return found == null ? null : found.get(0, Long.class);
        });
        if (id == null) {
            throw new CommandFailure(NLS.bind(Messages.MsgNoClient, code));
        }
        return id;
    }
}
