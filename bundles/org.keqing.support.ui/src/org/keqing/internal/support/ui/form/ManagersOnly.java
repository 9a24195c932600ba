package org.keqing.internal.support.ui.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.role.SupportRole;
import org.keqing.support.role.SupportRoles;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.UiServices;

/** What only policy managers may change is grey for others and says whose it is. The services ask the same themselves. */
public final class ManagersOnly {

    private ManagersOnly() {
    }

    /**
     * Asks for each database that is opened whether the user may change what policy managers change.
     *
     * @param owner for as long as it lives
     * @param told  is told why not, an empty text when the user may; on the UI thread
     */
    public static void follow(IServiceLocator locator, CurrentStore current, Control owner, Consumer<String> told) {
        UiServices.find(locator, SupportRoles.class).ifPresent(roles -> UiServices.follow(current, owner, () -> current.store().ifPresent(store -> {
            String user = current.user();
            Jobs.read(Messages.JobRead, owner, progress -> refusal(roles.persons(store, SupportRole.POLICY_MANAGER), user), told, failure -> told.accept("")); //$NON-NLS-1$
        })));
    }

    /** Greys actions that open nothing but what policy managers change. */
    public static void guard(IServiceLocator locator, CurrentStore current, Control owner, List<? extends IAction> actions) {
        follow(locator, current, owner, refused -> actions.forEach(action -> {
            action.setEnabled(refused.isEmpty());
            action.setToolTipText(refused.isEmpty() ? action.getText() : action.getText() + '\n' + refused);
        }));
    }

    /** Why a person may not; an empty text when the role is everybody's or the person has it. */
    static String refusal(Set<String> managers, String user) {
        return managers.isEmpty() || managers.contains(user) ? "" : NLS.bind(Messages.MsgManagersOnly, String.join(", ", new TreeSet<>(managers))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
