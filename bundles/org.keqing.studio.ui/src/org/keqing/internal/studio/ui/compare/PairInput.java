package org.keqing.internal.studio.ui.compare;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.KeyedInput;

/** Two schemes to compare. */
final class PairInput extends KeyedInput {

    private final Scheme first;
    private final Scheme second;

    /**
     * @param first  one
     * @param second the other
     */
    PairInput(Scheme first, Scheme second) {
        super(List.of(new SchemeInput(first), new SchemeInput(second)), NLS.bind(Messages.TitleCompare, new SchemeInput(first).getName(), new SchemeInput(second).getName()));
        this.first = first;
        this.second = second;
    }

    Scheme first() {
        return first;
    }

    Scheme second() {
        return second;
    }
}
