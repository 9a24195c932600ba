package org.keqing.internal.support;

import java.util.List;

import org.keqing.command.CommandSession;
import org.keqing.command.ListingCommand;
import org.keqing.store.Store;

import picocli.CommandLine.Option;

/** A list about one client, with {@code --client CODE}, else about all. */
public abstract class ClientListCommand<R> extends ListingCommand<R> {

    @Option(names = "--client", paramLabel = "CODE", descriptionKey = "client")
    private String client;

    protected ClientListCommand(CommandSession session) {
        super(session);
    }

    /** @param clientId the client; 0: all */
    protected abstract List<R> rows(Store store, long clientId) throws Exception;

    @Override
    protected final List<R> rows(Store store) throws Exception {
        return rows(store, client == null ? 0 : ClientCodes.id(store, client));
    }
}
