package org.keqing.internal.support.policy;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.store.Store;
import org.keqing.support.role.SupportRole;
import org.keqing.support.role.SupportRoles;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code policies managers}: who may change policies and the other settings of support. */
@Command(name = "managers")
final class ManagersCommand implements Callable<Integer> {

    private final CommandSession session;

    @ArgGroup(exclusive = true)
    private Wanted wanted;

    /** One of the two; none to ask. */
    static final class Wanted {

        @Option(names = "--set", paramLabel = "NAME", split = ",", required = true, descriptionKey = "managersSet")
        private Set<String> names = Set.of();

        @Option(names = "--everybody", required = true, descriptionKey = "managersEverybody")
        private boolean everybody;
    }

    ManagersCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        SupportRoles roles = session.service(SupportRoles.class);
        try (Store store = session.openExisting()) {
            if (wanted != null) {
                roles.assign(store, session.user(), SupportRole.POLICY_MANAGER, wanted.everybody ? Set.of() : wanted.names);
            }
            Set<String> persons = new TreeSet<>(roles.persons(store, SupportRole.POLICY_MANAGER));
            session.answer(persons.isEmpty() ? Messages.MsgManagersAll : NLS.bind(Messages.MsgManagers, String.join(", ", persons)), "managers", persons); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return 0;
    }
}
