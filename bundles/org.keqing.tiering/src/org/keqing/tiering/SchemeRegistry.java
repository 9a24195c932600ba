package org.keqing.tiering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.tiering.registry.SchemeCatalog;
import org.keqing.tiering.model.Scheme;

/**
 * The schemes that are installed. In the running product an OSGi service fed by the extension point {@code org.keqing.tiering.schemes}.
 *
 * <p>A contribution that cannot be read or is not valid is left out and reported by {@link #problems()}; the others work. Schemes handed out are shared:
 * callers must not change them (copy with {@code EcoreUtil.copy}).
 *
 * @since 0.1
 */
public interface SchemeRegistry {

    /** {@return all usable schemes, every version, ordered by id and then by version} */
    List<Scheme> schemes();

    /**
     * @param id id of a scheme
     * @return its newest version
     */
    Optional<Scheme> find(String id);

    /**
     * @param id      id of a scheme
     * @param version the version; 0 asks for the newest
     * @return that version
     */
    Optional<Scheme> find(String id, int version);

    /** {@return what was wrong with contributions, errors (left out) and warnings (used)} */
    List<Problem> problems();

    /**
     * A fixed registry, for programs without extension points.
     *
     * @param schemes the schemes; those with errors are left out and reported
     * @return the registry
     */
    static SchemeRegistry of(Scheme... schemes) {
        return SchemeCatalog.of(Arrays.asList(schemes));
    }
}
