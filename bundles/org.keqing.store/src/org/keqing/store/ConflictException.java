package org.keqing.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Somebody else changed or deleted an aggregate between its loading and this commit. Nothing was written; the session
 * still holds the user's version. See {@link StoreSession#rebase(Conflict)} and {@link StoreSession#revert()}.
 *
 * @since 0.1
 */
public class ConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    public ConflictException(String message, List<Conflict> conflicts) {
        super(message);
        this.conflicts = List.copyOf(conflicts);
    }

    /** The lost races, at least one. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * One lost race.
     *
     * @param type the aggregate's class
     * @param id its id
     * @param mine the version of this session, still editable
     * @param theirs what the database holds now, {@code null} when it was deleted
     * @param features the features of the root and its containments in which the two differ
     */
    public record Conflict(EClass type, long id, EObject mine, EObject theirs, List<EStructuralFeature> features) {

        public Conflict {
            features = List.copyOf(features);
        }

        /** Whether the other side deleted the aggregate. */
        public boolean deleted() {
            return theirs == null;
        }
    }
}
