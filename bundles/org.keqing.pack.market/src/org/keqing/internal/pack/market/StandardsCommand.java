package org.keqing.internal.pack.market;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.pack.market.screening.ScreeningService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code screening standards}: what candidates must meet, by number. */
@Command(name = "standards", subcommands = StandardsCommand.AddCommand.class)
final class StandardsCommand implements Callable<Integer> {

    private final CommandSession session;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
    private Path out;

    /** A standard with its place. */
    private record Numbered(int number, String text) {
    }

    StandardsCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (var store = session.openExisting()) {
            var standards = session.service(ScreeningService.class).standards(store);
            new Listing<Numbered>().column("number", Messages.ColumnNumber, Numbered::number).column("standard", Messages.ColumnStandard, Numbered::text) //$NON-NLS-1$ //$NON-NLS-2$
                .answer(session, out, IntStream.range(0, standards.size()).mapToObj(i -> new Numbered(i + 1, standards.get(i).text())).toList());
        }
        return 0;
    }

    /** {@code screening standards add}. */
    @Command(name = "add")
    static final class AddCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "standardText")
        private String text;

        AddCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                var screening = session.service(ScreeningService.class);
                var added = screening.addStandard(store, session.user(), text);
                var number = screening.standards(store).size();
                session.terminal().clear();
                if (session.isJson()) {
                    session.terminal().json(Terminal.object("number", number, "standard", added.text())); //$NON-NLS-1$ //$NON-NLS-2$
                } else {
                    session.terminal().say(NLS.bind(Messages.MsgStandardAdded, number, added.text()));
                }
            }
            return 0;
        }
    }
}
