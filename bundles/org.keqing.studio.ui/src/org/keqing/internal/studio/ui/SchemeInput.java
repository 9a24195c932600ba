package org.keqing.internal.studio.ui;

import java.util.List;
import java.util.Locale;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.KeyedInput;

/** A scheme that an editor of the studio opens; two inputs of the same version are equal. */
public final class SchemeInput extends KeyedInput {

    private final Scheme scheme;

    /** @param scheme shared, not to be changed */
    public SchemeInput(Scheme scheme) {
        super(List.of(scheme.getId(), scheme.getVersion()), Schemes.name(scheme, Locale.getDefault()) + "  " + scheme.getVersion());
        this.scheme = scheme;
    }

    /** The scheme; not to be changed. */
    public Scheme scheme() {
        return scheme;
    }

    @Override
    public String getToolTipText() {
        return scheme.getId() + "  " + scheme.getVersion();
    }
}
