package org.keqing.internal.support.ui.form;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.role.SupportRole;
import org.keqing.support.role.SupportRoles;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Reserved;
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
        UiServices.find(locator, SupportRoles.class)
            .ifPresent(roles -> Reserved.follow(current, owner, Messages.JobRead, store -> roles.persons(store, SupportRole.POLICY_MANAGER), Messages.MsgManagersOnly, told));
    }

    /** Greys actions that open nothing but what policy managers change. */
    public static void guard(IServiceLocator locator, CurrentStore current, Control owner, List<? extends IAction> actions) {
        follow(locator, current, owner, refused -> Reserved.guard(actions, refused));
    }
}
