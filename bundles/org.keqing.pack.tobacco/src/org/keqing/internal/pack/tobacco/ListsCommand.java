package org.keqing.internal.pack.tobacco;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.pack.tobacco.segments.WorkingList;
import org.keqing.pack.tobacco.segments.WorkingLists;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists}: core, general and problem clients. */
@Command(name = "lists")
final class ListsCommand implements Callable<Integer> {

    private final CommandSession session;

    @Parameters(index = "0", paramLabel = "core|general|problem", descriptionKey = "list")
    private Group group;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
    private Path out;

    /** The lists. */
    enum Group {
        CORE(WorkingLists.CORE), GENERAL(WorkingLists.GENERAL), PROBLEM(WorkingLists.PROBLEM);

        private final String id;

        Group(String id) {
            this.id = id;
        }
    }

    ListsCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (var store = session.openExisting()) {
            var list = session.service(WorkingLists.class).list(store, group.id).orElseThrow(() -> new CommandFailure(Messages.MsgNoSegmentsConfirmed));
            var names = TierNames.of(session, store, WorkingLists.SCHEME);
            new Listing<WorkingList.Entry>().column("segment", Messages.ColumnSegment, WorkingList.Entry::segment, row -> names.text(row.segment())) //$NON-NLS-1$
                .column("client", Messages.ColumnCode, WorkingList.Entry::clientCode).column("name", Messages.ColumnClient, WorkingList.Entry::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                .column("region", Messages.ColumnRegion, WorkingList.Entry::region).column("manager", Messages.ColumnManager, WorkingList.Entry::manager) //$NON-NLS-1$ //$NON-NLS-2$
                .column("amount", Messages.ColumnAmount, WorkingList.Entry::amount) //$NON-NLS-1$
                .column("before", Messages.ColumnBefore, WorkingList.Entry::before, row -> names.text(row.before())).answer(session, out, list.clients()); //$NON-NLS-1$
        }
        return 0;
    }
}
