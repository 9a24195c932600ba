package org.keqing.ui;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What only persons with a role may change is grey for others and says whose it is. The services ask the same themselves.
 *
 * @since 0.1
 */
public final class Reserved {

    private Reserved() {
    }

    /** Who has a role. */
    @FunctionalInterface
    public interface Role {

        /** The user names; none when the role is everybody's. Runs on a worker thread. */
        Set<String> persons(Store store) throws StoreException;
    }

    /**
     * Asks for each database that is opened whether the user has a role.
     *
     * @param owner   for as long as it lives
     * @param asking  what is done meanwhile, as people read it
     * @param role    who may
     * @param refusal the sentence for who may not; takes the names of those who may
     * @param told    is told that sentence, an empty text when the user may or it cannot be known; on the UI thread
     */
    public static void follow(CurrentStore current, Control owner, String asking, Role role, String refusal, Consumer<String> told) {
        UiServices.follow(current, owner, () -> current.store().ifPresent(store -> {
            String user = current.user();
            Jobs.read(asking, owner, progress -> refusal(role.persons(store), user, refusal), told, failure -> told.accept("")); //$NON-NLS-1$
        }));
    }

    /** Greys actions and says why, or makes them possible when the sentence is empty. */
    public static void guard(Collection<? extends IAction> actions, String refused) {
        actions.forEach(action -> action.setEnabled(refused.isEmpty()));
        explain(actions, refused);
    }

    /** Says why actions are grey, nothing when the sentence is empty. */
    public static void explain(Collection<? extends IAction> actions, String refused) {
        actions.forEach(action -> action.setToolTipText(refused.isEmpty() ? action.getText() : action.getText() + '\n' + refused));
    }

    /** Why a person may not; an empty text when the role is everybody's or the person has it. */
    public static String refusal(Set<String> persons, String user, String sentence) {
        return persons.isEmpty() || persons.contains(user) ? "" : NLS.bind(sentence, String.join(", ", new TreeSet<>(persons))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
