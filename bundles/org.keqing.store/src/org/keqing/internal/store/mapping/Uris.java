package org.keqing.internal.store.mapping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/** URIs of aggregates: {@code keqing:/Client/42}; the root's own ends in {@code #/}. */
public final class Uris {

    public static final String SCHEME = "keqing";

    private Uris() {
    }

    /** The URI of the resource. */
    public static URI resource(EClass type, long id) {
        return URI.createURI(SCHEME + ":/" + type.getName() + "/" + id);
    }

    /** The URI of the root in its resource. */
    public static URI of(EClass type, long id) {
        return resource(type, id).appendFragment("/");
    }

    /** @throws IllegalArgumentException when the URI names no id */
    public static long id(URI resource) {
        if (!SCHEME.equals(resource.scheme()) || resource.segmentCount() != 2) {
            throw new IllegalArgumentException("not an aggregate: " + resource);
        }
        return Long.parseLong(resource.segment(1));
    }

    public static String type(URI resource) {
        return resource.segment(0);
    }
}
