package org.keqing.internal.client.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.graphics.RGB;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Tier;
import org.keqing.ui.Palette;
import org.keqing.ui.TierCatalog;
import org.keqing.ui.TierStyle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Words and colours of tiers from the schemes themselves. A word is short: what every tier of the scheme says ("client") is left out. */
@Component
public final class SchemeTierCatalog implements TierCatalog {

    private record Key(String scheme, String tier, Locale locale) {
    }

    private final SchemeRegistry schemes;
    private final Map<Key, Optional<TierStyle>> known = new ConcurrentHashMap<>();

    @Activate
    public SchemeTierCatalog(@Reference SchemeRegistry schemes) {
        this.schemes = schemes;
    }

    @Override
    public Optional<TierStyle> style(String schemeId, String tierId, Locale locale) {
        return schemeId == null || tierId == null ? Optional.empty() : known.computeIfAbsent(new Key(schemeId, tierId, locale), this::look);
    }

    private Optional<TierStyle> look(Key key) {
        return schemes.find(key.scheme()).flatMap(scheme -> Schemes.tier(scheme, key.tier())).map(tier -> style(tier, key.locale()));
    }

    private static TierStyle style(Tier tier, Locale locale) {
        return new TierStyle(shorten(Schemes.name(tier, locale)), tier.getOrder(), colour(tier.getColour(), 0xECECEC), colour(tier.getTextColour(), 0x444444));
    }

    /** The word as a badge shows it: {@code 重要客户} is {@code 重要}, {@code Important client} is {@code Important}; {@code 小客户} stays. */
    static String shorten(String name) {
        String[] endings = { "\u5BA2\u6237", " clients", " client" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (String ending : endings) {
            if (name.endsWith(ending) && name.length() - ending.length() >= 2) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static RGB colour(String hex, int otherwise) {
        return hex != null && hex.matches("#[0-9A-Fa-f]{6}") ? Palette.rgb(Integer.parseInt(hex.substring(1), 16)) : Palette.rgb(otherwise); //$NON-NLS-1$
    }
}
