package org.keqing.internal.contract.ui;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Display;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.Rhythm;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateException;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TextService;
import org.keqing.internal.contract.DefaultAttachmentService;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSuccession;
import org.keqing.internal.contract.DefaultCustodyService;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.internal.contract.ui.text.TextServices;
import org.keqing.model.client.ClientFactory;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.ui.ClientRef;
import org.keqing.ui.CurrentStore;

/** Contracts of one client on a database in memory, in English. */
public final class TestContracts implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.now();
    public static final LocalDate BEGIN = TODAY.minusMonths(3).withDayOfMonth(1);
    public static final String USER = "li.na";

    /** A template with a value of its own. */
    public static final ContractTemplate TEMPLATE = template("""
        template: test.lease
        version: 1
        name
          zh: 租赁合同
          en: Lease
        category
          zh: 租赁
          en: Lease
        variable place: text, required
          zh: 地点
          en: Place
        clause opening
          zh: 乙方：{client.name}
          en: Tenant: {client.name}
        clause 1
          zh: 租金
          en: Rent
        clause 1.1
          zh: {contract.subject}位于{place}，租金{contract.amount}元。
          en: {contract.subject} at {place}; the rent is {contract.amount}.
        """);

    private final Locale before = Locale.getDefault();
    private final DefaultContractService contracts = new DefaultContractService();
    private final ContractLife life = new DefaultContractLife();
    private final DueService dues = new DefaultDueService();
    private final Store store;
    private final long client;
    private final List<CurrentStore.Listener> listeners = new CopyOnWriteArrayList<>();
    private final CurrentStore current = (CurrentStore) Proxy.newProxyInstance(CurrentStore.class.getClassLoader(), new Class<?>[] { CurrentStore.class },
        (self, method, arguments) -> answer(method, arguments));
    private String user = USER;

    public TestContracts() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        client = Clients.client("HD-0391").name("Hengda").save(store);
        store.addListener(change -> Display.getDefault().asyncExec(() -> listeners.forEach(each -> each.dataChanged(change))));
    }

    /** Four quarters at 1,000 a month, the first of which is over. */
    static void lease(Contract contract) {
        contract.setCategory("stall lease");
        contract.setSubject("A-12");
        contract.setStartDate(BEGIN);
        contract.setEndDate(BEGIN.plusYears(1).minusDays(1));
        contract.setAmount(new BigDecimal("12000"));
        contract.setRhythm(Rhythm.QUARTERLY);
        contract.setCountedFromStart(true);
    }

    public static ContractTemplate template(String source) {
        try {
            return TemplateFormat.read(source, "test");
        } catch (TemplateException e) {
            throw new AssertionError(e);
        }
    }

    static Contract lease() {
        Contract contract = ContractFactory.eINSTANCE.createContract();
        contract.setNumber("HT-1");
        contract.setClient(ClientFactory.eINSTANCE.createClient());
        lease(contract);
        return contract;
    }

    public long lease(Consumer<Contract> more) throws StoreException {
        try (ContractEdit edit = contracts.create(store, USER, client)) {
            lease(edit.contract());
            more.accept(edit.contract());
            edit.save();
            return edit.contract().getId();
        }
    }

    public void step(long id, LifeStep... steps) throws StoreException {
        for (LifeStep step : steps) {
            life.perform(store, USER, id, step, new StepDetails(BEGIN, "as agreed", null));
        }
    }

    public long signed() throws StoreException {
        long id = lease(contract -> { });
        step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        return id;
    }

    public ContractEdit edit(long id) throws StoreException {
        return contracts.edit(store, USER, id);
    }

    ContractServices services() {
        return new ContractServices(life, dues, new CustodyServices(new DefaultContractAccess(), new DefaultCustodyService(), new DefaultAttachmentService()), texts(), current());
    }

    /** The database with what it tells of changes, and who works with it. */
    CurrentStore current() {
        return current;
    }

    /** Somebody else works from now on. */
    void user(String name) {
        user = name;
    }

    private Object answer(Method method, Object... arguments) throws ReflectiveOperationException {
        return switch (method.getName()) {
            case "user" -> user;
            case "addListener" -> listeners.add((CurrentStore.Listener) arguments[0]) ? null : null;
            case "removeListener" -> listeners.remove(arguments[0]) ? null : null;
            default -> method.invoke(StandIn.of(CurrentStore.class, Map.of("store", Optional.of(store))), arguments);
        };
    }

    public TextServices texts() {
        return new TextServices(TextService.create(), TemplateService.of(Set.of(TEMPLATE)), Optional.empty(), contracts, new DefaultContractSuccession(), dues, current());
    }

    public ClientRef client() {
        return new ClientRef(client, "HD-0391", "Hengda");
    }

    public ContractLife life() {
        return life;
    }

    DueService dues() {
        return dues;
    }

    public Store store() {
        return store;
    }

    /** What is wrong with typed values, entry by entry; null when nothing is. */
    static List<Optional<String>> problems(EntryModel model, List<String> typed) {
        List<Entry> entries = model.entries();
        return IntStream.range(0, entries.size()).mapToObj(i -> Optional.ofNullable(entries.get(i).read(typed.get(i)).problem())).toList();
    }

    @Override
    public void close() {
        store.close();
        Locale.setDefault(before);
    }
}
