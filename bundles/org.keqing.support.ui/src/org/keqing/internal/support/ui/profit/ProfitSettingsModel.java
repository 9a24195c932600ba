package org.keqing.internal.support.ui.profit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.EntryTable;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.DuesCounted;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProfitService;

/** From which limits on advice is given, and the margins that are assumed, while they are edited. Knows no widgets. */
final class ProfitSettingsModel implements EntryTable.Entries<MarginRate> {

    /** What there are limits for. */
    static final List<AdviceKind> LIMITS = List.of(AdviceKind.RENT_SHARE, AdviceKind.PURCHASES_FALL, AdviceKind.PRODUCT_MARGIN);

    private static final int DECIMALS = 2;

    private final List<String> natures;
    private final Map<AdviceKind, BigDecimal> storedLimits;
    private final Map<AdviceKind, String> limits = new EnumMap<>(AdviceKind.class);
    private final Map<Of, MarginRate> stored = new LinkedHashMap<>();
    private final Map<Of, MarginRate> edited = new LinkedHashMap<>();
    private final DuesCounted storedDues;
    private DuesCounted dues;

    /** What a margin is of. */
    private record Of(String product, String nature) {
        Of(MarginRate rate) {
            this(rate.product(), rate.nature());
        }
    }

    ProfitSettingsModel(Map<AdviceKind, BigDecimal> limits, List<MarginRate> margins, List<String> natures, DuesCounted dues) {
        this.natures = natures;
        storedLimits = limits;
        storedDues = dues;
        this.dues = dues;
        LIMITS.forEach(kind -> this.limits.put(kind, percent(limits.getOrDefault(kind, BigDecimal.ZERO))));
        margins.forEach(rate -> stored.put(new Of(rate), rate));
        edited.putAll(stored);
    }

    /** Reads what is set. */
    static ProfitSettingsModel read(ProfitService profits, Store store) throws StoreException {
        return new ProfitSettingsModel(profits.limits(store), profits.margins(store), profits.natures(store), profits.dues(store));
    }

    private static String percent(BigDecimal share) {
        BigDecimal stripped = share.movePointRight(2).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** What a limit is about. */
    static String word(AdviceKind kind) {
        return switch (kind) {
            case RENT_SHARE -> Messages.LabelLimitRent;
            case PURCHASES_FALL -> Messages.LabelLimitFall;
            case PRODUCT_MARGIN -> Messages.LabelLimitProduct;
            case LOSS, OVERDUE -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** A limit in percent, as typed. */
    String limit(AdviceKind kind) {
        return limits.get(kind);
    }

    /** Takes a limit in percent as it is typed. */
    void limit(AdviceKind kind, String typed) {
        limits.put(kind, typed);
    }

    /** Which dues count as rent and fees. */
    DuesCounted dues() {
        return dues;
    }

    /** Chooses which dues count as rent and fees. */
    void dues(DuesCounted chosen) {
        dues = chosen;
    }

    /** The dues in words. */
    static String word(DuesCounted dues) {
        return switch (dues) {
            case CONTRACTS -> Messages.LabelDuesContracts;
            case ALL -> Messages.LabelDuesAll;
            case NONE -> Messages.LabelDuesNone;
        };
    }

    private static BigDecimal share(String label, String typed, boolean one) throws StoreException {
        String plain = typed.strip().replace("%", "").replace('\uFF05', ' ').strip(); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            BigDecimal percent = new BigDecimal(plain);
            boolean below = percent.compareTo(BigDecimal.valueOf(100)) < 0 || one && percent.compareTo(BigDecimal.valueOf(100)) == 0;
            if (percent.signum() >= 0 && below && percent.stripTrailingZeros().scale() <= DECIMALS) {
                return percent.movePointLeft(2);
            }
        } catch (NumberFormatException e) {
            throw new StoreException(NLS.bind(Messages.MsgNotNumber, label, typed), e);
        }
        throw new StoreException(NLS.bind(one ? Messages.MsgPercentTo : Messages.MsgPercentBelow, label, typed));
    }

    /** First the margin of any, then by product and nature. */
    @Override
    public List<MarginRate> all() {
        return edited.values().stream().sorted(Comparator.comparing(MarginRate::product).thenComparing(MarginRate::nature)).toList();
    }

    /** The product or nature, or the word for any. */
    static String orAny(String name) {
        return name.isEmpty() ? Messages.LabelAny : name;
    }

    @Override
    public FormModel form(Optional<MarginRate> before) {
        MarginRate shown = before.orElse(new MarginRate("", "", new BigDecimal("0.15"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String title = before.isPresent() ? Messages.TitleMargin : Messages.TitleNewMargin;
        FormField rate = FormField.line("rate", Messages.LabelMarginPercent, percent(shown.rate())); //$NON-NLS-1$
        if (before.filter(each -> !removable(each)).isPresent()) {
            return new FormModel(title, Messages.MsgMarginOfAny, List.of(rate), (values, progress) -> put(before, new Of("", ""), values)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return new FormModel(title, Messages.MsgMarginOf,
            List.of(FormField.suggested("nature", Messages.LabelNature, shown.nature(), natures), FormField.line("product", Messages.LabelOnlyProduct, shown.product()), rate), //$NON-NLS-1$ //$NON-NLS-2$
            (values, progress) -> put(before, new Of(values.text("product"), values.text("nature")), values)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void put(Optional<MarginRate> before, Of of, FormValues values) throws StoreException {
        boolean any = of.product().isEmpty() && of.nature().isEmpty();
        if (any && before.filter(each -> !removable(each)).isEmpty()) {
            throw new StoreException(Messages.MsgMarginNeedsOne);
        }
        if (edited.containsKey(of) && before.map(Of::new).filter(of::equals).isEmpty()) {
            throw new StoreException(NLS.bind(Messages.MsgMarginTwice, orAny(of.nature()), orAny(of.product())));
        }
        BigDecimal rate = share(Messages.LabelMarginPercent, values.text("rate"), false); //$NON-NLS-1$
        before.map(Of::new).ifPresent(edited::remove);
        edited.put(of, new MarginRate(of.product(), of.nature(), rate));
    }

    /** The margin of any product and any nature is always there. */
    @Override
    public boolean removable(MarginRate rate) {
        return !rate.product().isEmpty() || !rate.nature().isEmpty();
    }

    @Override
    public void remove(MarginRate rate) {
        edited.remove(new Of(rate));
    }

    /** Writes what is otherwise than before, when all of it is right. */
    void save(ProfitService profits, Store store, String user) throws StoreException {
        Map<AdviceKind, BigDecimal> shares = new EnumMap<>(AdviceKind.class);
        for (AdviceKind kind : LIMITS) {
            shares.put(kind, share(word(kind), limits.get(kind), true));
        }
        for (Map.Entry<AdviceKind, BigDecimal> share : shares.entrySet()) {
            if (share.getValue().compareTo(storedLimits.getOrDefault(share.getKey(), BigDecimal.ONE.negate())) != 0) {
                profits.setLimit(store, user, share.getKey(), share.getValue());
            }
        }
        if (dues != storedDues) {
            profits.setDues(store, user, dues);
        }
        for (Of of : stored.keySet()) {
            if (!edited.containsKey(of)) {
                profits.removeMargin(store, user, of.product(), of.nature());
            }
        }
        for (Map.Entry<Of, MarginRate> rate : edited.entrySet()) {
            if (!rate.getValue().equals(stored.get(rate.getKey()))) {
                profits.setMargin(store, user, rate.getValue());
            }
        }
    }
}
