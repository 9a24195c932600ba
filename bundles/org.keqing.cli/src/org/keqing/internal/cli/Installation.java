package org.keqing.internal.cli;

import java.util.List;

import org.keqing.store.Finding;

/** Looks at the installed program. */
@FunctionalInterface
public interface Installation {

	/** What is wrong or worth knowing: bundles that do not resolve, services that do not start. */
	List<Finding> check();
}
