package org.keqing.exchange;

import java.util.Set;

/**
 * A profile that can be chosen.
 *
 * @param id    its id, for example {@code classicmodels}
 * @param name  its name in the user's language
 * @param kinds what it imports
 * @since 0.1
 */
public record ProfileInfo(String id, String name, Set<ImportKind> kinds) {
}
