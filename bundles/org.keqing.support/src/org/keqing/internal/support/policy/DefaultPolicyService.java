package org.keqing.internal.support.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyCatalogue;
import org.keqing.support.policy.PolicyException;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierPolicy;
import org.keqing.tiering.Problem;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code policy_version} over the policies of the packs. */
@Component(service = PolicyService.class)
public final class DefaultPolicyService implements PolicyService {

    private static final String SELECT = "SELECT scheme_id, version, content, own, saved_by, saved_at," //$NON-NLS-1$
            + " (SELECT COUNT(*) FROM proposal_round r WHERE r.scheme_id = p.scheme_id AND r.policy_version = p.version) FROM policy_version p"; //$NON-NLS-1$

    private final PolicyCatalogue packs;
    private final MeasureCatalogue measures;
    private final CompanySchemes schemes;
    private final Clock clock;

    @Activate
    public DefaultPolicyService(@Reference PolicyCatalogue packs, @Reference MeasureCatalogue measures, @Reference CompanySchemes schemes) {
        this(packs, measures, schemes, Clock.systemUTC());
    }

    /** Works by the time of a clock. */
    public DefaultPolicyService(PolicyCatalogue packs, MeasureCatalogue measures, CompanySchemes schemes, Clock clock) {
        this.packs = packs;
        this.measures = measures;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public List<PolicyVersion> inForce(Store store) throws StoreException {
        return store.read(this::inForce);
    }

    private List<PolicyVersion> inForce(Tx tx) throws SQLException, IOException {
        Map<String, PolicyVersion> newest = new TreeMap<>();
        List<PolicyVersion> stored = stored(tx, null);
        for (PolicySet packed : packs.policies()) {
            newest.put(packed.scheme(), stored.stream().filter(each -> each.policies().equals(packed) && !each.own()).findFirst()
                    .orElseGet(() -> new PolicyVersion(packed, false, null, null, false)));
        }
        stored.stream().filter(PolicyVersion::own).sorted((one, other) -> Integer.compare(one.policies().version(), other.policies().version()))
                .forEach(each -> newest.put(each.policies().scheme(), each));
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<PolicyVersion> inForce(Store store, String scheme) throws StoreException {
        return store.read(tx -> inForce(tx, scheme));
    }

    private Optional<PolicyVersion> inForce(Tx tx, String scheme) throws SQLException, IOException {
        return inForce(tx).stream().filter(each -> each.policies().scheme().equals(scheme)).findFirst();
    }

    @Override
    public Optional<TierPolicy> ofClient(Store store, long client) throws StoreException {
        return store.read(tx -> {
            Record row = tx.sql().fetchOne("SELECT tier_scheme, tier FROM client WHERE id = ?", client); //$NON-NLS-1$
            return row == null || row.get(0, String.class) == null ? Optional.empty()
                    : inForce(tx, row.get(0, String.class)).flatMap(version -> version.policies().of(row.get(1, String.class)));
        });
    }

    @Override
    public Optional<PolicySet> ofPack(String scheme) {
        return packs.find(scheme);
    }

    @Override
    public List<PolicyVersion> versions(Store store, String scheme) throws StoreException {
        return store.read(tx -> stored(tx, scheme)).reversed();
    }

    @Override
    public Optional<Scheme> scheme(Store store, String id) throws StoreException {
        return schemes.registry(store).find(id);
    }

    @Override
    public List<Problem> check(Store store, PolicySet policies) throws StoreException {
        return Policies.check(policies, scheme(store, policies.scheme()).orElse(null), id -> measures.measure(id).isPresent());
    }

    @Override
    public PolicyVersion save(Store store, String user, PolicySet policies) throws StoreException {
        return saveAll(store, user, List.of(policies)).getFirst();
    }

    @Override
    public List<PolicyVersion> saveAll(Store store, String user, List<PolicySet> all) throws StoreException {
        for (PolicySet policies : all) {
            List<Problem> problems = check(store, policies.withVersion(1));
            if (!problems.isEmpty()) {
                throw new PolicyException(problems);
            }
        }
        return store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            List<PolicyVersion> saved = new ArrayList<>();
            for (PolicySet policies : all) {
                saved.add(save(tx, policies));
            }
            return saved;
        });
    }

    private PolicyVersion save(Tx tx, PolicySet policies) throws StoreException, SQLException, IOException {
        List<PolicyVersion> stored = stored(tx, policies.scheme());
        PolicyVersion last = stored.isEmpty() ? null : stored.getLast();
        boolean replaces = last != null && last.own() && !last.used();
        int highest = Stream.concat(stored.stream().map(PolicyVersion::policies), packs.find(policies.scheme()).stream()).mapToInt(PolicySet::version).max().orElse(0);
        int version = replaces ? last.policies().version() : highest + 1;
        if (replaces) {
            delete(tx, policies.scheme(), version);
        }
        insert(tx, policies.withVersion(version), true);
        return find(tx, policies.scheme(), version);
    }

    @Override
    public Optional<PolicyVersion> discard(Store store, String user, String scheme) throws StoreException {
        return store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            PolicyVersion own = stored(tx, scheme).stream().filter(PolicyVersion::own).reduce((one, next) -> next)
                    .orElseThrow(() -> new StoreException(NLS.bind(Messages.MsgNoCopy, scheme)));
            if (own.used()) {
                throw new StoreException(NLS.bind(Messages.MsgDiscardUsed, scheme, own.policies().version()));
            }
            delete(tx, scheme, own.policies().version());
            return inForce(tx, scheme);
        });
    }

    @Override
    public PolicySet fix(Tx tx, String scheme) throws StoreException {
        try {
            PolicyVersion version = inForce(tx, scheme).orElseThrow(() -> new StoreException(NLS.bind(Messages.MsgNoPolicies, scheme)));
            if (version.savedBy() != null) {
                return version.policies();
            }
            PolicySet packed = version.policies();
            int highest = stored(tx, scheme).stream().mapToInt(each -> each.policies().version()).max().orElse(0);
            PolicySet fixed = highest < packed.version() ? packed : packed.withVersion(highest + 1);
            insert(tx, fixed, false);
            return fixed;
        } catch (SQLException | IOException e) {
            throw new StoreException(e.getMessage(), e);
        }
    }

    @Override
    public PolicySet version(Tx tx, String scheme, int version) throws StoreException {
        try {
            return find(tx, scheme, version).policies();
        } catch (SQLException | IOException e) {
            throw new StoreException(e.getMessage(), e);
        }
    }

    private static PolicyVersion find(Tx tx, String scheme, int version) throws SQLException, IOException, StoreException {
        return stored(tx, scheme).stream().filter(each -> each.policies().version() == version).findFirst()
                .orElseThrow(() -> new StoreException(NLS.bind(Messages.MsgNoVersion, scheme, version)));
    }

    /** The stored versions by number. */
    private static List<PolicyVersion> stored(Tx tx, String scheme) throws SQLException, IOException {
        List<PolicyVersion> found = new ArrayList<>();
        String sql = SELECT + (scheme == null ? "" : " WHERE scheme_id = ?") + " ORDER BY scheme_id, version"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
            if (scheme != null) {
                select.setString(1, scheme);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    PolicySet read = Policies.read(new ByteArrayInputStream(rows.getBytes(3)), rows.getString(1) + ' ' + rows.getInt(2)).withVersion(rows.getInt(2));
                    found.add(new PolicyVersion(read, rows.getBoolean(4), rows.getString(5), rows.getTimestamp(6).toLocalDateTime().toInstant(ZoneOffset.UTC), rows.getInt(7) > 0));
                }
            }
        }
        return found;
    }

    private static void delete(Tx tx, String scheme, int version) {
        tx.sql().execute("DELETE FROM policy_version WHERE scheme_id = ? AND version = ?", scheme, version); //$NON-NLS-1$
    }

    private void insert(Tx tx, PolicySet policies, boolean own) throws SQLException {
        try (PreparedStatement insert = tx.connection()
                .prepareStatement("INSERT INTO policy_version (scheme_id, version, content, own, saved_by, saved_at) VALUES (?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            insert.setString(1, policies.scheme());
            insert.setInt(2, policies.version());
            insert.setBytes(3, Policies.write(policies).getBytes(StandardCharsets.UTF_8));
            insert.setBoolean(4, own);
            insert.setString(5, tx.user());
            insert.setTimestamp(6, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
            insert.executeUpdate();
        }
    }
}
