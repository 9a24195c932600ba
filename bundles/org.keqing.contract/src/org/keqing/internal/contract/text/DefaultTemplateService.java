package org.keqing.internal.contract.text;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateCheck;
import org.keqing.contract.text.TemplateException;
import org.keqing.contract.text.TemplateProblem;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TemplateVersion;
import org.keqing.contract.text.TextVariables;
import org.keqing.internal.contract.ReadRight;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Joins the templates of bundles with those in the tables. */
@Component(service = TemplateService.class)
public final class DefaultTemplateService implements TemplateService {

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.template().id()).thenComparing(entry -> entry.template().version());

    private final Supplier<List<ContractTemplate>> installed;
    private final Clock clock = Clock.systemDefaultZone();

    /** Takes the templates that bundles contribute. */
    @Activate
    public DefaultTemplateService(@Reference IExtensionRegistry registry) {
        this(new TemplateRegistry(registry));
    }

    private DefaultTemplateService(Supplier<List<ContractTemplate>> installed) {
        this.installed = installed;
    }

    /** Takes templates from elsewhere; they are asked for at each use. */
    public static DefaultTemplateService of(Supplier<List<ContractTemplate>> installed) {
        return new DefaultTemplateService(installed);
    }

    private record Key(String id, TemplateVersion version) {

        static Key of(ContractTemplate template) {
            return new Key(template.id(), template.version());
        }
    }

    @Override
    public List<Entry> templates(Store store) throws StoreException {
        Map<Key, Entry> entries = new HashMap<>();
        installed.get().forEach(template -> entries.put(Key.of(template), new Entry(template, true, 0, false)));
        store.read(tx -> {
            Map<Long, Long> uses = StoredTexts.uses(tx);
            StoredTexts.templates(tx).forEach((row, template) -> entries.put(Key.of(template),
                    new Entry(template, entries.containsKey(Key.of(template)), uses.getOrDefault(row, 0L), false)));
            return null;
        });
        Map<String, ContractTemplate> current = new TreeMap<>();
        entries.values().forEach(entry -> current.merge(entry.template().id(), entry.template(), DefaultTemplateService::newer));
        return entries.values().stream().map(entry -> new Entry(entry.template(), entry.installed(), entry.contracts(), current.get(entry.template().id()).equals(entry.template())))
                .sorted(ORDER).toList();
    }

    /** A company's own version goes before those of bundles, even of a later one: the company decides when it takes that over. */
    private static ContractTemplate newer(ContractTemplate one, ContractTemplate other) {
        boolean mixed = one.version().own() != other.version().own();
        boolean first = mixed ? one.version().own() : one.version().compareTo(other.version()) > 0;
        return first ? one : other;
    }

    @Override
    public Optional<ContractTemplate> current(Store store, String id) throws StoreException {
        return templates(store).stream().filter(entry -> entry.current() && entry.template().id().equals(id)).map(Entry::template).findFirst();
    }

    @Override
    public TemplateVersion next(Store store, ContractTemplate of) throws StoreException {
        int base = of.version().base();
        int last = templates(store).stream().map(Entry::template).filter(each -> each.id().equals(of.id()) && each.version().base() == base).mapToInt(each -> each.version().edit()).max()
                .orElse(0);
        return new TemplateVersion(base, last + 1);
    }

    @Override
    public List<TemplateProblem> check(Store store, ContractTemplate template) {
        return TemplateCheck.check(template, TextVariables.names(store.entities().extensions(ClientPackage.Literals.CLIENT)));
    }

    @Override
    public boolean mayEdit(Store store, String user) throws StoreException {
        return store.read(tx -> ReadRight.has(tx, user, ContractRole.LEGAL));
    }

    @Override
    public void save(Store store, String user, ContractTemplate template) throws StoreException {
        saveAll(store, user, List.of(template));
    }

    @Override
    public void saveAll(Store store, String user, List<ContractTemplate> templates) throws StoreException {
        for (ContractTemplate template : templates) {
            if (!template.version().own()) {
                throw new StoreException(NLS.bind(Messages.MsgNotOwn, template.id(), template.version()));
            }
            List<TemplateProblem> problems = check(store, template);
            if (!problems.isEmpty()) {
                throw new StoreException(problems.getFirst().message(), new TemplateException(problems));
            }
        }
        store.write(user, tx -> {
            ReadRight.require(tx, user, ContractRole.LEGAL);
            for (ContractTemplate template : templates) {
                remove(tx, template.id(), template.version());
                StoredTexts.insert(tx, template, clock);
            }
            tx.changed(ContractPackage.Literals.CONTRACT);
            return null;
        });
    }

    @Override
    public void delete(Store store, String user, String id, TemplateVersion version) throws StoreException {
        if (!version.own()) {
            throw new StoreException(NLS.bind(Messages.MsgNotOwn, id, version));
        }
        store.write(user, tx -> {
            ReadRight.require(tx, user, ContractRole.LEGAL);
            if (!remove(tx, id, version)) {
                throw new StoreException(NLS.bind(Messages.MsgNoTemplate, id, version));
            }
            tx.changed(ContractPackage.Literals.CONTRACT);
            return null;
        });
    }

    private static boolean remove(Tx tx, String id, TemplateVersion version) throws StoreException {
        Optional<Long> row = StoredTexts.row(tx, id, version);
        if (row.isPresent()) {
            if (StoredTexts.uses(tx).containsKey(row.get())) {
                throw new StoreException(NLS.bind(Messages.MsgTemplateFrozen, id, version));
            }
            tx.sql().execute("DELETE FROM contract_template WHERE id = ?", row.get()); //$NON-NLS-1$
        }
        return row.isPresent();
    }
}
