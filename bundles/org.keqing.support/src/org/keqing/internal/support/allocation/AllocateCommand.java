package org.keqing.internal.support.allocation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.internal.support.ClientCodes;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.StockEntry;
import org.keqing.support.allocation.SupplySource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code allocate}: shares the supply of a product out among the clients of a month, and freezes and publishes it where asked. */
@Command(name = "allocate")
final class AllocateCommand implements Callable<Integer> {

    private final CommandSession session;

    @Option(names = "--period", paramLabel = "MONTH", required = true, descriptionKey = "period")
    private String period;

    @Option(names = "--product", paramLabel = "PRODUCT", required = true, descriptionKey = "product")
    private String product;

    @Option(names = "--supply", paramLabel = "UNITS", required = true, descriptionKey = "supply")
    private long supply;

    @Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "source")
    private String source;

    @Option(names = "--season", paramLabel = "FACTOR", defaultValue = "1", descriptionKey = "season")
    private BigDecimal season;

    @Option(names = "--ignore-stock", descriptionKey = "ignoreStock")
    private boolean ignoreStock;

    @Option(names = "--months", paramLabel = "MONTHS", defaultValue = "3", descriptionKey = "months")
    private int months;

    @Option(names = "--factor", paramLabel = "FACTOR", defaultValue = "2", descriptionKey = "factor")
    private BigDecimal factor;

    @Option(names = "--least", paramLabel = "CLIENTS", defaultValue = "5", descriptionKey = "least")
    private int least;

    @Option(names = "--weight", paramLabel = "CLASS=NUMBER", descriptionKey = "weight")
    private List<String> weights = new ArrayList<>();

    @Option(names = "--ceiling", paramLabel = "CLASS=NUMBER", descriptionKey = "ceiling")
    private List<String> ceilings = new ArrayList<>();

    @Option(names = "--stock", paramLabel = "FILE.csv", descriptionKey = "stock")
    private Path stock;

    @Option(names = "--new", descriptionKey = "new")
    private boolean isNew;

    @Option(names = "--anomalies", descriptionKey = "anomalies")
    private boolean anomalies;

    @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "explain")
    private String explain;

    @Option(names = "--freeze", descriptionKey = "freeze")
    private boolean freeze;

    @Option(names = "--publish", descriptionKey = "publish")
    private boolean publish;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "out")
    private Path out;

    AllocateCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        AllocationService allocations = session.service(AllocationService.class);
        try (Store store = session.openExisting()) {
            AllocationRequest request = new AllocationRequest(month(), product.strip(), supply, source(store, allocations), new AllocationRule(season, !ignoreStock, months, factor, least));
            List<AllocationClass> terms = checked(store, allocations, request);
            if (stock != null) {
                allocations.stock(store, session.user(), request.product(), entries());
            }
            long id = allocations.create(store, session.user(), request, session.terminal().progress());
            if (!weights.isEmpty() || !ceilings.isEmpty()) {
                allocations.compute(store, session.user(), id, supply, request.rule(), terms, session.terminal().progress());
            }
            if (freeze || publish) {
                allocations.freeze(store, session.user(), id);
            }
            if (publish) {
                allocations.publish(store, session.user(), id);
            }
            answer(allocations.run(store, id), allocations.lines(store, id), allocations);
        }
        return 0;
    }

    private YearMonth month() throws CommandFailure {
        try {
            return YearMonth.parse(period);
        } catch (DateTimeException e) {
            throw new CommandFailure(NLS.bind(Messages.MsgMonth, period));
        }
    }

    /** The one asked for, else the first that has clients. */
    private String source(Store store, AllocationService allocations) throws StoreException {
        if (source != null) {
            return source;
        }
        for (SupplySource each : allocations.sources()) {
            if (!each.clients(store).isEmpty()) {
                return each.id();
            }
        }
        return AllocationService.TIERS;
    }

    /** Refuses what would leave a run behind that nobody wants; {@return the classes with the weights and ceilings asked for} */
    private List<AllocationClass> checked(Store store, AllocationService allocations, AllocationRequest request) throws StoreException, CommandFailure {
        List<AllocationClass> terms = terms(store, allocations, request.source());
        AllocationRules.check(terms);
        if (stock == null && !isNew && !allocations.isKnown(store, request.product())) {
            throw new CommandFailure(NLS.bind(Messages.MsgUnknownProduct, request.product()));
        }
        if (explain != null) {
            ClientCodes.id(store, explain);
        }
        if (publish) {
            AllocationRules.unpublished(request, allocations.runs(store));
        }
        return terms;
    }

    private List<AllocationClass> terms(Store store, AllocationService allocations, String from) throws StoreException, CommandFailure {
        Map<String, AllocationClass> classes = new LinkedHashMap<>();
        for (SupplySource each : allocations.sources()) {
            if (each.id().equals(from)) {
                each.classes(store).forEach(of -> classes.put(of.id(), of));
            }
        }
        for (String term : weights) {
            AllocationClass before = classOf(classes, term);
            classes.put(before.id(), before.with(number(term), before.ceiling()));
        }
        for (String term : ceilings) {
            AllocationClass before = classOf(classes, term);
            classes.put(before.id(), before.with(before.weight(), number(term)));
        }
        return List.copyOf(classes.values());
    }

    private static AllocationClass classOf(Map<String, AllocationClass> classes, String term) throws CommandFailure {
        String id = term.contains("=") ? term.substring(0, term.indexOf('=')).strip() : term; //$NON-NLS-1$
        AllocationClass found = classes.get(id);
        if (found == null) {
            throw new CommandFailure(NLS.bind(Messages.MsgNoClass, id, String.join(", ", classes.keySet()))); //$NON-NLS-1$
        }
        return found;
    }

    private static BigDecimal number(String term) throws CommandFailure {
        try {
            return new BigDecimal(term.substring(term.indexOf('=') + 1).strip());
        } catch (NumberFormatException e) {
            throw new CommandFailure(NLS.bind(Messages.MsgTermsFormat, term));
        }
    }

    private List<StockEntry> entries() throws CommandFailure {
        List<StockEntry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(stock)) {
            for (NamedCsvRecord line : csv) {
                String quantity = line.findField("quantity").orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgBadColumn, stock))); //$NON-NLS-1$
                String client = line.findField("client").orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgBadColumn, stock))); //$NON-NLS-1$
                entries.add(new StockEntry(client.strip(), quantity(line, quantity), LocalDate.now()));
            }
        } catch (IOException e) {
            throw new CommandFailure(NLS.bind(Messages.MsgStockFile, stock, e.getMessage()));
        }
        return entries;
    }

    private BigDecimal quantity(NamedCsvRecord line, String text) throws CommandFailure {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new CommandFailure(NLS.bind(Messages.MsgBadNumber, new Object[] { stock, line.getStartingLineNumber(), text }));
        }
    }

    private void answer(AllocationRun run, List<AllocationLine> lines, AllocationService allocations) throws CommandFailure {
        if (explain != null) {
            AllocationLine line = lines.stream().filter(each -> each.code().equals(explain)).findFirst()
                    .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoClient, explain)));
            session.terminal().clear();
            explanation(allocations.explain(run, line));
        } else if (out != null || anomalies) {
            listing().answer(session, out, anomalies ? lines.stream().filter(AllocationLine::suspicious).toList() : lines);
        } else {
            summary(run);
        }
    }

    private void explanation(List<String> sentences) {
        if (session.isJson()) {
            session.terminal().json(sentences);
        } else {
            sentences.forEach(session.terminal()::say);
        }
    }

    private void summary(AllocationRun run) {
        AllocationState state = run.state();
        session.answer(
                NLS.bind(Messages.MsgAllocated, new Object[] { run.request().product(), run.request().period(), run.shared(), run.request().supply(), run.clients(), run.rest(), run.full(), run.suspicious(),
                        Long.toString(run.id()), DefaultAllocationService.word(state) }),
                "run", Long.toString(run.id()), "period", run.request().period().toString(), "product", run.request().product(), "supply", run.request().supply(), "shared", run.shared(), "rest", run.rest(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                "clients", run.clients(), "full", run.full(), "suspicious", run.suspicious(), "state", state.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static Listing<AllocationLine> listing() {
        return new Listing<AllocationLine>().column("client", Messages.ColumnClientCode, AllocationLine::code).column("name", Messages.ColumnClientName, AllocationLine::name) //$NON-NLS-1$ //$NON-NLS-2$
                .column("class", Messages.ColumnClass, line -> line.of().id(), line -> line.of().name(Locale.getDefault())) //$NON-NLS-1$
                .column("ceiling", Messages.ColumnCeiling, line -> line.of().ceiling()).column("stock", Messages.ColumnStock, AllocationLine::stock) //$NON-NLS-1$ //$NON-NLS-2$
                .column("room", Messages.ColumnRoom, AllocationLine::room).column("exact_share", Messages.ColumnShare, AllocationLine::share) //$NON-NLS-1$ //$NON-NLS-2$
                .column("units", Messages.ColumnUnits, AllocationLine::units).column("purchases", Messages.ColumnPurchases, AllocationLine::purchases) //$NON-NLS-1$ //$NON-NLS-2$
                .column("class_median", Messages.ColumnMedian, AllocationLine::median) //$NON-NLS-1$
                .column("far_above_class", Messages.ColumnSuspicious, AllocationLine::suspicious, line -> line.suspicious() ? Messages.LabelYes : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
