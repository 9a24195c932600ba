package org.keqing.internal.evaluation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.evaluation.CompanyScheme;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationException;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code company_scheme}. */
@Component(service = CompanySchemes.class)
public final class DefaultCompanySchemes implements CompanySchemes {
	private static final String SELECT = "SELECT scheme_id, version, content, saved_by, saved_at,"
			+ " (SELECT COUNT(*) FROM evaluation_round r WHERE r.scheme_id = s.scheme_id AND r.scheme_version = s.version) FROM company_scheme s ORDER BY scheme_id, version";

	private final SchemeRegistry packs;
	private final Clock clock;

	@Activate
	public DefaultCompanySchemes(@Reference SchemeRegistry packs) {
		this(packs, Clock.systemUTC());
	}

	DefaultCompanySchemes(SchemeRegistry packs, Clock clock) {
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public SchemeRegistry registry(Store store) throws StoreException {
		return new JoinedSchemes(packs, all(store).stream().map(CompanyScheme::scheme).toList());
	}

	@Override
	public List<CompanyScheme> all(Store store) throws StoreException {
		return Transactions.read(store, DefaultCompanySchemes::all);
	}

	@Override
	public CompanyScheme add(Store store, Scheme scheme, String user) throws StoreException {
		check(scheme);
		return Transactions.write(store, Limits.person(user), tx -> insert(tx, scheme, next(tx, scheme.getId())));
	}

	@Override
	public CompanyScheme take(Store store, Scheme scheme, String user) throws StoreException {
		check(scheme);
		return Transactions.write(store, Limits.person(user), tx -> {
			Optional<CompanyScheme> same = find(tx, scheme.getId(), scheme.getVersion());
			if (same.filter(stored -> equal(stored.scheme(), scheme)).isPresent()) {
				return same.get();
			}
			boolean keeps = same.isEmpty() && scheme.getVersion() > 0 && packs.find(scheme.getId(), scheme.getVersion())
					.map(packed -> equal(packed, scheme)).orElseGet(() -> !used(tx, scheme.getId(), scheme.getVersion()));
			return insert(tx, scheme, keeps ? scheme.getVersion() : next(tx, scheme.getId()));
		});
	}

	private static boolean equal(Scheme one, Scheme other) {
		return Schemes.write(one).equals(Schemes.write(other));
	}

	@Override
	public CompanyScheme replace(Store store, Scheme scheme, String user) throws StoreException {
		check(scheme);
		return Transactions.write(store, Limits.person(user), tx -> {
			unused(tx, scheme.getId(), scheme.getVersion());
			delete(tx, scheme.getId(), scheme.getVersion());
			return insert(tx, scheme, scheme.getVersion());
		});
	}

	@Override
	public void remove(Store store, String id, int version, String user) throws StoreException {
		Transactions.write(store, Limits.person(user), tx -> {
			unused(tx, id, version);
			delete(tx, id, version);
			return null;
		});
	}

	private static void check(Scheme scheme) {
		List<Problem> errors = Schemes.validate(scheme).stream().filter(Problem::isError).toList();
		if (!errors.isEmpty()) {
			throw new SchemeException(scheme.getId() + ": " + errors.getFirst(), errors);
		}
		List<TestFailure> failures = Schemes.test(scheme);
		if (!failures.isEmpty()) {
			TestFailure first = failures.getFirst();
			throw new EvaluationException(Messages.bind(Messages.MsgSchemeTestFailed, new Object[] { scheme.getId(), first.test(), first.client(), first.expected(), first.actual() }));
		}
	}

	private static List<CompanyScheme> all(Tx tx) throws Exception {
		List<CompanyScheme> found = new ArrayList<>();
		try (PreparedStatement select = tx.connection().prepareStatement(SELECT); ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				Scheme scheme = Schemes.read(new ByteArrayInputStream(rows.getBytes(3)), rows.getString(1) + ' ' + rows.getInt(2));
				found.add(new CompanyScheme(scheme, rows.getString(4), rows.getTimestamp(5).toLocalDateTime().toInstant(ZoneOffset.UTC), rows.getInt(6) > 0));
			}
		}
		return found;
	}

	private static Optional<CompanyScheme> find(Tx tx, String id, int version) throws Exception {
		return all(tx).stream().filter(each -> each.scheme().getId().equals(id) && each.scheme().getVersion() == version).findFirst();
	}

	private int next(Tx tx, String id) throws SQLException {
		IntStream known = Stream.of("SELECT MAX(version) FROM company_scheme WHERE scheme_id = ?", "SELECT MAX(scheme_version) FROM evaluation_round WHERE scheme_id = ?")
				.map(sql -> tx.sql().fetchOne(sql, id).get(0, Integer.class)).mapToInt(highest -> highest == null ? 0 : highest);
		IntStream packed = packs.schemes().stream().filter(scheme -> scheme.getId().equals(id)).mapToInt(Scheme::getVersion);
		return 1 + IntStream.concat(known, packed).max().orElse(0);
	}

	private static boolean used(Tx tx, String id, int version) {
		return tx.sql().fetchOne("SELECT COUNT(*) FROM evaluation_round WHERE scheme_id = ? AND scheme_version = ?", id, version).get(0, Integer.class) > 0;
	}

	private static void unused(Tx tx, String id, int version) throws Exception {
		if (find(tx, id, version).isEmpty()) {
			throw new EvaluationException(Messages.bind(Messages.MsgNoCompanyScheme, id, version));
		}
		if (used(tx, id, version)) {
			throw new EvaluationException(Messages.bind(Messages.MsgSchemeUsed, id, version));
		}
	}

	private static void delete(Tx tx, String id, int version) {
		tx.sql().execute("DELETE FROM company_scheme WHERE scheme_id = ? AND version = ?", id, version);
	}

	private CompanyScheme insert(Tx tx, Scheme scheme, int version) throws SQLException {
		Scheme stored = EcoreUtil.copy(scheme);
		stored.setVersion(version);
		LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
		try (PreparedStatement insert = tx.connection().prepareStatement("INSERT INTO company_scheme (scheme_id, version, content, saved_by, saved_at) VALUES (?, ?, ?, ?, ?)")) {
			insert.setString(1, stored.getId());
			insert.setInt(2, version);
			insert.setBytes(3, Schemes.write(stored).getBytes(StandardCharsets.UTF_8));
			insert.setString(4, tx.user());
			insert.setTimestamp(5, Timestamp.valueOf(now));
			insert.executeUpdate();
		}
		return new CompanyScheme(stored, tx.user(), now.toInstant(ZoneOffset.UTC), false);
	}
}
