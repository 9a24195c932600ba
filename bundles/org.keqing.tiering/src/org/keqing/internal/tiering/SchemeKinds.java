package org.keqing.internal.tiering;

import java.util.List;
import java.util.Optional;

import org.keqing.internal.tiering.band.BandKind;
import org.keqing.internal.tiering.matrix.MatrixKind;
import org.keqing.internal.tiering.rank.RankKind;
import org.keqing.internal.tiering.segment.SegmentKind;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.internal.tiering.weighted.WeightedScoreKind;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;

/** The kinds of schemes. */
public final class SchemeKinds {

    private static final List<SchemeKind<?>> ALL = List.of(new WeightedScoreKind(), new RankKind(), new BandKind(), new MatrixKind(), new SegmentKind());

    private SchemeKinds() {
    }

    /** {@return the kind of a scheme} */
    public static Optional<SchemeKind<?>> of(Scheme scheme) {
        for (SchemeKind<?> kind : ALL) {
            if (kind.type().isInstance(scheme)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@return the parts of a scheme; none when its kind is unknown} */
    public static List<? extends NamedElement> parts(Scheme scheme) {
        return of(scheme).<List<? extends NamedElement>>map(kind -> parts(kind, scheme)).orElse(List.of());
    }

    private static <S extends Scheme> List<? extends NamedElement> parts(SchemeKind<S> kind, Scheme scheme) {
        return kind.parts(kind.type().cast(scheme));
    }

    /** Lets the kind check a scheme. */
    public static <S extends Scheme> void validate(SchemeKind<S> kind, Scheme scheme, Findings findings) {
        kind.validate(kind.type().cast(scheme), findings);
    }
}
