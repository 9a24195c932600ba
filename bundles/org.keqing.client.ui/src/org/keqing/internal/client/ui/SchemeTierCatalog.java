package org.keqing.internal.client.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.TierCatalog;
import org.keqing.ui.TierStyle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Words and colours of tiers from the schemes themselves: those of the packs, else those that the company keeps in the open database, else those of a removed pack as
 * a round froze them.
 */
@Component(service = TierCatalog.class)
public final class SchemeTierCatalog implements TierCatalog, CurrentStore.Listener {

    private record Key(String scheme, String tier, Locale locale) {
    }

    private final SchemeRegistry schemes;
    private final CompanySchemes company;
    private final EvaluationService evaluation;
    private final CurrentStore current;
    private final Map<Key, Optional<TierStyle>> known = new ConcurrentHashMap<>();

    @Activate
    public SchemeTierCatalog(@Reference SchemeRegistry schemes, @Reference CompanySchemes company, @Reference EvaluationService evaluation,
        @Reference CurrentStore current) {
        this.schemes = schemes;
        this.company = company;
        this.evaluation = evaluation;
        this.current = current;
        current.addListener(this);
    }

    @Deactivate
    void close() {
        current.removeListener(this);
    }

    @Override
    public void storeChanged() {
        known.clear();
    }

    @Override
    public Optional<TierStyle> style(String schemeId, String tierId, Locale locale) {
        return schemeId == null || tierId == null ? Optional.empty() : known.computeIfAbsent(new Key(schemeId, tierId, locale), this::look);
    }

    private Optional<TierStyle> look(Key key) {
        return schemes.find(key.scheme()).flatMap(scheme -> style(scheme, key))
            .or(() -> current.store().flatMap(store -> ofStore(store, key.scheme())).flatMap(scheme -> style(scheme, key)));
    }

    private static Optional<TierStyle> style(Scheme scheme, Key key) {
        return Schemes.tier(scheme, key.tier()).map(tier -> TierStyle.of(Schemes.name(tier, key.locale()), tier.getOrder(), tier.getColour(), tier.getTextColour()));
    }

    private Optional<Scheme> ofStore(Store store, String id) {
        try {
            Optional<Scheme> own = company.registry(store).find(id);
            return own.isPresent() ? own : evaluation.lastUsed(store, id);
        } catch (StoreException e) {
            ILog.of(SchemeTierCatalog.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
