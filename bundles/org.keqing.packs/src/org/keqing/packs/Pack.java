package org.keqing.packs;

/**
 * A pack: a feature that builds on the platform's and is installed by itself.
 *
 * @param id          name of the feature without its ending {@code .feature}, for example {@code org.keqing.pack.market}
 * @param name        for people, in the language asked for
 * @param description what it brings, in the language asked for; empty when the pack says nothing
 * @param installed   version that is installed, {@code null} when it is not
 * @param offered     newest version that the sites have, {@code null} when they have none
 * @param updatable   whether the sites have a newer version than the installed one
 * @since 0.1
 */
public record Pack(String id, String name, String description, String installed, String offered, boolean updatable) {

	/** {@return whether some version of it is installed} */
	public boolean isInstalled() {
		return installed != null;
	}

	/** {@return the last part of the id, by which people call it: {@code market}} */
	public String shortName() {
		return id.substring(id.lastIndexOf('.') + 1);
	}
}
