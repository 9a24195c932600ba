package org.keqing.internal.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;

/** The schemes of the packs with those of the company before them. */
final class JoinedSchemes implements SchemeRegistry {
	private record Key(String id, int version) {
	}

	private final SchemeRegistry packs;
	private final Map<Key, Scheme> schemes = new TreeMap<>(Comparator.comparing(Key::id).thenComparingInt(Key::version));

	JoinedSchemes(SchemeRegistry packs, List<Scheme> company) {
		this.packs = packs;
		packs.schemes().forEach(this::add);
		company.forEach(this::add);
	}

	private void add(Scheme scheme) {
		schemes.put(new Key(scheme.getId(), scheme.getVersion()), scheme);
	}

	@Override
	public List<Scheme> schemes() {
		return List.copyOf(schemes.values());
	}

	@Override
	public Optional<Scheme> find(String id) {
		return schemes.values().stream().filter(scheme -> scheme.getId().equals(id)).reduce((older, newer) -> newer);
	}

	@Override
	public Optional<Scheme> find(String id, int version) {
		return version == 0 ? find(id) : Optional.ofNullable(schemes.get(new Key(id, version)));
	}

	@Override
	public List<Problem> problems() {
		return packs.problems();
	}
}
