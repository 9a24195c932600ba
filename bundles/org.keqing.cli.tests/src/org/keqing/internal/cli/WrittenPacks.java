package org.keqing.internal.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.packs.SchemeEffect;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/** Packs of an installation that only stands on paper: it writes down what it was asked for. */
final class WrittenPacks implements PackService {

	static final URI OWN = URI.create("https://packs.example.com/");
	private static final Pack MARKET = new Pack("org.keqing.pack.market", "Market", "For markets.", null, "1.1.0", false);
	private static final Pack TOBACCO = new Pack("org.keqing.pack.tobacco", "Tobacco", "For tobacco.", "1.0.0", "1.1.0", true);

	final List<String> asked = new ArrayList<>();
	final List<SchemeEffect> effects = new ArrayList<>();
	List<String> due = List.of();
	boolean silent;

	@Override
	public List<URI> sites() {
		return List.of(OWN);
	}

	@Override
	public List<Pack> packs(Collection<URI> sites, Locale language, Progress progress) throws PackException {
		if (silent && !sites.isEmpty())
			throw new PackException("the site does not answer");
		asked.add("list " + sites);
		return sites.isEmpty() ? List.of(TOBACCO) : List.of(MARKET, TOBACCO);
	}

	@Override
	public List<Pack> install(Collection<String> names, Collection<URI> sites, Progress progress) throws PackException {
		asked.add("install " + names + ' ' + sites);
		if (names.contains("nope"))
			throw new PackException("no pack nope");
		return names.contains("tobacco") ? List.of() : List.of(MARKET);
	}

	@Override
	public List<Pack> update(Collection<String> names, Collection<URI> sites, Progress progress) {
		asked.add("update " + names + ' ' + sites);
		return List.of(TOBACCO);
	}

	@Override
	public List<SchemeEffect> preview(Collection<String> names, Collection<URI> sites, Store store, Progress progress) {
		asked.add("preview " + names);
		return List.copyOf(effects);
	}

	@Override
	public List<Pack> remove(Collection<String> names, Progress progress) {
		asked.add("remove " + names);
		return List.of(TOBACCO);
	}

	@Override
	public void clean(Progress progress) {
		asked.add("clean");
	}

	@Override
	public List<String> due() {
		return due;
	}

	@Override
	public void rolledOut() {
		asked.add("rolled out");
	}
}
