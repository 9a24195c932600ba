package org.keqing.internal.client.ui.list;

import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Row;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Tier;

/**
 * A client as a row of the list: the values of the columns that were read.
 *
 * @param row    the row of the store
 * @param places where each feature stands in the row
 */
public record ListedClient(Row row, Map<EStructuralFeature, Integer> places) {

    /** The value of a feature, {@code null} when there is none or it was not read. */
    public Object get(EStructuralFeature feature) {
        Integer place = places.get(feature);
        return place == null ? null : row.value(place);
    }

    /** What a selection carries. */
    public ClientRef ref() {
        return new ClientRef(row.id(), (String) get(ClientPackage.Literals.CLIENT__CODE), (String) get(ClientPackage.Literals.CLIENT__NAME));
    }

    /** The tier with the scheme that gave it. */
    public Tier tier() {
        return new Tier((String) get(ClientPackage.Literals.CLIENT__TIER_SCHEME), (String) get(ClientPackage.Literals.CLIENT__TIER),
            Boolean.TRUE.equals(get(ClientPackage.Literals.CLIENT__DESIGNATED)));
    }
}
