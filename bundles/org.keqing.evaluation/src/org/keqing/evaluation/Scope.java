package org.keqing.evaluation;

import java.util.Set;
import java.util.TreeSet;
import java.util.Collections;

/**
 * Which clients a round is about. An empty set does not restrict; several filled sets must all match. The clients that match when
 * the round is prepared are the round's clients from then on.
 *
 * @param regions  regions of the clients
 * @param managers client managers
 * @param classes  client classes
 * @param codes    client codes
 * @since 0.1
 */
public record Scope(Set<String> regions, Set<String> managers, Set<String> classes, Set<String> codes) {
	/** Every client. */
	public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of());

	public Scope {
		regions = sorted(regions);
		managers = sorted(managers);
		classes = sorted(classes);
		codes = sorted(codes);
	}

	/**
	 * The clients of some regions.
	 *
	 * @param regions the regions
	 * @return the scope
	 */
	public static Scope regions(Set<String> regions) {
		return new Scope(regions, Set.of(), Set.of(), Set.of());
	}

	/**
	 * Some clients by code.
	 *
	 * @param codes the client codes
	 * @return the scope
	 */
	public static Scope codes(Set<String> codes) {
		return new Scope(Set.of(), Set.of(), Set.of(), codes);
	}

	/**
	 * Whether the scope is every client.
	 *
	 * @return {@code true} when nothing restricts
	 */
	public boolean isAll() {
		return regions.isEmpty() && managers.isEmpty() && classes.isEmpty() && codes.isEmpty();
	}

	private static Set<String> sorted(Set<String> values) {
		return Collections.unmodifiableSet(new TreeSet<>(values));
	}
}
