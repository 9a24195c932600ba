package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.scheme.NewScheme.Kind;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** A scheme from nothing. */
class NewSchemeTest {

    private static NewScheme filled(Kind kind) {
        NewScheme model = new NewScheme(Set.of("market.sales"));
        model.kind(kind);
        model.id(" region.value ");
        model.english("Value");
        model.chinese("价值");
        return model;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBeginsWithAValidScheme(Kind kind) {
        Scheme scheme = filled(kind).create();
        assertEquals(List.of(), Schemes.validate(scheme, Locale.ENGLISH).stream().filter(Problem::isError).toList());
        assertEquals("region.value", scheme.getId());
        assertEquals(1, scheme.getVersion());
        assertEquals("价值", Schemes.name(scheme, Locale.SIMPLIFIED_CHINESE));
        assertEquals(List.of("upper", "lower"), Schemes.tiers(scheme).stream().map(tier -> tier.getId()).toList());
        assertEquals(Schemes.write(scheme), Schemes.write(filled(kind).create()), "made anew each time");
    }

    @Test
    void anIdIsNeededThatNoSchemeHas() {
        NewScheme model = filled(Kind.MATRIX);
        assertEquals("", model.problem());
        model.id("");
        assertEquals(Messages.MsgNewSchemeId, model.problem());
        model.id("Region Value");
        assertEquals(Messages.MsgNewSchemeIdForm, model.problem());
        model.id("market.sales");
        assertTrue(model.problem().contains("market.sales"));
        model.id("market.sales-2");
        assertEquals("", model.problem());
    }

    @Test
    void oneNameIsEnough() {
        NewScheme model = filled(Kind.BANDS);
        model.english("");
        assertEquals("", model.problem());
        assertEquals("价值", Schemes.name(model.create(), Locale.ENGLISH), "the other language stands in");
        model.chinese(" ");
        assertEquals(Messages.MsgNewSchemeName, model.problem());
        assertFalse(Messages.MsgNewSchemeName.isEmpty());
    }
}
