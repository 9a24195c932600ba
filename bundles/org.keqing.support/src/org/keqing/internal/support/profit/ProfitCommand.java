package org.keqing.internal.support.profit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.internal.support.ClientCodes;
import org.keqing.store.Store;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.ProfitPeriod;
import org.keqing.support.profit.ProfitService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code profit}: what a client earned itself, and advice that follows from it. */
@Command(name = "profit")
public final class ProfitCommand implements Callable<Integer> {

    private static final int YEAR = 12;

    private final CommandSession session;

    @Parameters(paramLabel = "CLIENT", descriptionKey = "client")
    private String client;

    @Option(names = "--from", paramLabel = "MONTH", descriptionKey = "from")
    private String from;

    @Option(names = "--to", paramLabel = "MONTH", descriptionKey = "to")
    private String to;

    ProfitCommand(CommandSession session) {
        this.session = session;
    }

    private record Figure(String name, String word, BigDecimal now, BigDecimal before) {
    }

    @Override
    public Integer call() throws Exception {
        YearMonth last = to == null ? YearMonth.now().minusMonths(1) : month(to);
        YearMonth first = from == null ? last.minusMonths(YEAR - 1L) : month(from);
        try (Store store = session.openExisting()) {
            ClientProfit profit = session.service(ProfitService.class).profit(store, ClientCodes.id(store, client), first, last);
            session.terminal().clear();
            if (session.isJson()) {
                session.terminal().json(Terminal.object("client", client, "from", first.toString(), "to", last.toString(), "figures", listing().json(figures(profit)), "advice", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        profit.advice().stream().map(each -> Terminal.object("kind", each.kind().name().toLowerCase(Locale.ROOT), "sentence", each.sentence())).toList())); //$NON-NLS-1$ //$NON-NLS-2$
            } else {
                say(profit);
            }
        }
        return 0;
    }

    private void say(ClientProfit profit) {
        if (!profit.now().hasData()) {
            session.terminal().say(NLS.bind(Messages.MsgNoData, new Object[] { client, profit.now().from(), profit.now().to() }));
            return;
        }
        session.terminal().say(NLS.bind(Messages.MsgProfitOf, new Object[] { client, profit.now().from(), profit.now().to(), profit.now().knownMonths() }));
        listing().say(session.terminal(), figures(profit));
        profit.advice().stream().map(Advice::sentence).forEach(session.terminal()::say);
    }

    private static YearMonth month(String text) throws CommandFailure {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new CommandFailure(NLS.bind(Messages.MsgNoMonth, text));
        }
    }

    private static Listing<Figure> listing() {
        return new Listing<Figure>().column("figure", Messages.ColumnFigure, Figure::name, Figure::word).column("now", Messages.ColumnNow, Figure::now).column("before", Messages.ColumnBefore, Figure::before); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<Figure> figures(ClientProfit profit) {
        ProfitPeriod now = profit.now();
        ProfitPeriod before = profit.before();
        return List.of(new Figure("sales", Messages.FigureSales, now.sales(), before.sales()), new Figure("purchases", Messages.FigurePurchases, now.purchases(), before.purchases()), //$NON-NLS-1$ //$NON-NLS-2$
                new Figure("dues", Messages.FigureDues, now.dues(), before.dues()), new Figure("costs", Messages.FigureCosts, now.costs(), before.costs()), //$NON-NLS-1$ //$NON-NLS-2$
                new Figure("profit", Messages.FigureProfit, now.profit(), before.profit()), new Figure("overdue", Messages.FigureOverdue, now.overdue(), before.overdue())); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
