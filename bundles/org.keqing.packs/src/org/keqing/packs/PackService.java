package org.keqing.packs;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The packs of the running installation, an OSGi service.
 * <p>
 * A pack is named by its id, by the name of its feature or, where that is clear, by the last part of its id ({@code market}). A change is done as a whole or not at
 * all and counts from the next start of the program. Every method throws {@link PackException} with one sentence when it cannot do its work, and
 * {@code CanceledException} when the progress is canceled.
 *
 * @since 0.1
 */
public interface PackService {

	/**
	 * The sites that are asked when nobody names others: those of the rollout files and those that installed packs came from.
	 *
	 * @return the sites, each once
	 */
	List<URI> sites() throws PackException;

	/**
	 * The installed packs and those that sites offer.
	 *
	 * @param sites    where to look, empty for the installed ones only; a site that does not answer ends the work
	 * @param language language of names and descriptions
	 * @param progress progress and cancel
	 * @return the packs by id
	 */
	List<Pack> packs(Collection<URI> sites, Locale language, Progress progress) throws PackException;

	/**
	 * Installs packs, in their newest version. A pack whose schemes cannot be read, are not valid or fail their own test cases is refused.
	 *
	 * @param names    the packs; one that is installed already stays as it is
	 * @param sites    where they come from
	 * @param progress progress and cancel
	 * @return those that were installed now
	 */
	List<Pack> install(Collection<String> names, Collection<URI> sites, Progress progress) throws PackException;

	/**
	 * Brings packs to the newest version of the sites, under the same condition.
	 *
	 * @param names    the packs, empty for all that are installed
	 * @param sites    where newer versions come from
	 * @param progress progress and cancel
	 * @return those that are newer now, {@link Pack#installed()} the version before
	 */
	List<Pack> update(Collection<String> names, Collection<URI> sites, Progress progress) throws PackException;

	/**
	 * What {@link #update} would change for clients: every scheme whose version it would bring, run on the last confirmed round by that scheme. Nothing is changed.
	 *
	 * @param names    the packs, empty for all that are installed
	 * @param sites    where newer versions come from
	 * @param store    the clients and rounds
	 * @param progress progress and cancel
	 * @return the effects by id and version of the schemes
	 * @throws StoreException when the store cannot be read
	 */
	List<SchemeEffect> preview(Collection<String> names, Collection<URI> sites, Store store, Progress progress) throws PackException, StoreException;

	/**
	 * Removes packs. What the database keeps for them stays.
	 *
	 * @param names    the packs, all installed
	 * @param progress progress and cancel
	 * @return those that were removed
	 */
	List<Pack> remove(Collection<String> names, Progress progress) throws PackException;

	/**
	 * Deletes the files that removed packs and older versions left in the installation. To be called before packs are changed, by the next
	 * command or when the desktop starts the next time: the program that removed a pack still runs it. Does nothing, and reads nothing, when no pack was removed or updated since the last time.
	 *
	 * @param progress progress
	 * @since 0.1
	 */
	void clean(Progress progress) throws PackException;

	/**
	 * The packs that the rollout files name, that are not installed and were not {@linkplain #rolledOut() rolled out} before.
	 *
	 * @return names of packs, empty when nothing is due
	 */
	List<String> due() throws PackException;

	/** Remembers that the packs of the rollout files were installed, so that one that is removed afterwards does not come back. */
	void rolledOut() throws PackException;
}
