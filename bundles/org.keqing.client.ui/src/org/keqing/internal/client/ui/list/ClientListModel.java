package org.keqing.internal.client.ui.list;

import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CODE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__DESIGNATED;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NAME;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__PINYIN;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__SCORE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__SORT_KEY;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__TIER;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__TIER_SCHEME;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.Labels;
import org.keqing.model.StoreInfo;
import org.keqing.model.client.ClientPackage.Literals;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Sort;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.Forms;
import org.keqing.ui.form.FieldText;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.FilterText;
import org.keqing.ui.table.PagedRows;
import org.keqing.ui.table.SortKey;
import org.keqing.ui.table.StoreLoader;
import org.keqing.ui.table.TableColumn;

/** Columns, search and queries of the list of clients; without widgets. */
public final class ClientListModel {

    private static final List<EStructuralFeature> FIRST = List.of(CLIENT__TIER, CLIENT__CODE, CLIENT__NAME, Literals.CLIENT__REGION, Literals.CLIENT__MANAGER,
        CLIENT__SCORE, Literals.CLIENT__TIER_SINCE, Literals.CLIENT__NATURE, Literals.CLIENT__CITY, Literals.CLIENT__TELEPHONE,
        Literals.CLIENT__CREDIT_LIMIT, Literals.CLIENT__SINCE);
    private static final int SHOWN_FIRST = 6;
    private static final List<EStructuralFeature> HIDDEN_ALWAYS = List.of(CLIENT__TIER_SCHEME, CLIENT__DESIGNATED, CLIENT__PINYIN, CLIENT__SORT_KEY);
    private static final List<EStructuralFeature> ALWAYS_READ = List.of(CLIENT__CODE, CLIENT__NAME, CLIENT__TIER, CLIENT__TIER_SCHEME, CLIENT__DESIGNATED);

    private static final List<EStructuralFeature> SEARCHED = List.of(CLIENT__NAME, CLIENT__CODE);
    private static final List<Sort> BY_NAME = List.of(new Sort(CLIENT__SORT_KEY, true));

    /** Id of the column with the name, which takes the room that the others leave. */
    static final String COLUMN_NAME = CLIENT__NAME.getName();

    /** Words of tiers, to find the tiers meant by a typed word. */
    public interface TierWords {
        /** Ids of the tiers whose word contains the text. */
        List<String> find(String text);
    }

    private final Map<String, EStructuralFeature> features = new LinkedHashMap<>();
    private final List<TableColumn<ListedClient>> columns = new ArrayList<>();
    private final TierWords tierWords;
    private final Locale locale;
    private volatile String search = ""; //$NON-NLS-1$
    private volatile List<EStructuralFeature> read = ALWAYS_READ;

    /**
     * The model.
     *
     * @param extensions classes with which packs extend the client; their attributes are columns too
     * @param tierWords  finds tiers by their words
     * @param locale     language of the headers
     */
    public ClientListModel(Collection<EClass> extensions, TierWords tierWords, Locale locale) {
        this.tierWords = tierWords;
        this.locale = locale;
        Set<EStructuralFeature> all = new LinkedHashSet<>(FIRST);
        all.addAll(Forms.attributes(CLIENT));
        all.removeAll(HIDDEN_ALWAYS);
        all.forEach(f -> add(f.getName(), f, Labels.of(f, locale)));
        Set<String> labels = columns.stream().map(TableColumn::label).collect(Collectors.toSet());
        for (EClass extension : extensions) {
            for (EStructuralFeature f : Forms.attributes(extension)) {
                if (f.getEType().getInstanceClass() != byte[].class) {
                    String label = Labels.of(f, locale);
                    add(extension.getName() + '.' + f.getName(), f, labels.add(label) ? label : label + " \u00B7 " + Labels.of(extension, locale)); //$NON-NLS-1$
                }
            }
        }
        show(columns.stream().filter(TableColumn::visible).map(TableColumn::id).toList());
    }

    /** All columns; the first are visible. */
    public List<TableColumn<ListedClient>> columns() {
        return List.copyOf(columns);
    }

    /**
     * Sets which columns are shown: only their values are read.
     *
     * @return whether rows have to be read again
     */
    public boolean show(Collection<String> columnIds) {
        Set<EStructuralFeature> wanted = new LinkedHashSet<>(ALWAYS_READ);
        columnIds.forEach(id -> wanted.add(features.get(id)));
        boolean more = !read.containsAll(wanted);
        read = List.copyOf(wanted);
        return more;
    }

    /** Sets what stands in the search box. */
    public boolean search(String text) {
        boolean changed = !search.equals(text.strip());
        search = text.strip();
        return changed;
    }

    /** What stands in the search box. */
    public String search() {
        return search;
    }

    /** The query for an order and filter row, with the search. */
    public Query query(PagedRows.View view) {
        List<Condition> conditions = new ArrayList<>();
        searched().ifPresent(conditions::add);
        view.filter().forEach((column, text) -> condition(column, text).ifPresent(conditions::add));
        Query query = Query.of(CLIENT).orderBy(order(view.sort()));
        return switch (conditions.size()) {
            case 0 -> query;
            case 1 -> query.where(conditions.getFirst());
            default -> query.where(new Condition.And(conditions));
        };
    }

    /** Loads rows of the list. */
    public PagedRows.Loader<ListedClient> loader(Supplier<Store> store) {
        StoreLoader rows = new StoreLoader(store, () -> read, Query.of(CLIENT), this::query);
        return new PagedRows.Loader<>() {
            @Override
            public List<ListedClient> load(PagedRows.View view, int offset, int limit) throws StoreException {
                List<EStructuralFeature> present = read;
                Map<EStructuralFeature, Integer> places = new LinkedHashMap<>();
                present.forEach(f -> places.put(f, places.size()));
                return rows.load(view, offset, limit).stream().map(row -> new ListedClient(row, places)).toList();
            }

            @Override
            public int count(PagedRows.View view) throws StoreException {
                return rows.count(view);
            }

            @Override
            public int total(PagedRows.View view) throws StoreException {
                int total = rows.total(view);
                StoreLoader.prepareSearch(store.get(), Query.of(CLIENT).orderBy(BY_NAME), SEARCHED);
                return total;
            }
        };
    }

    /** The feature behind a column. */
    public EStructuralFeature feature(String columnId) {
        return features.get(columnId);
    }

    private void add(String id, EStructuralFeature feature, String label) {
        features.put(id, feature);
        ColumnKind kind = kind(feature);
        columns.add(new TableColumn<>(id, label, width(feature, kind, label), kind,
            feature == CLIENT__TIER ? ListedClient::tier : row -> shown(feature, row.get(feature)), FIRST.indexOf(feature) >= 0 && FIRST.indexOf(feature) < SHOWN_FIRST));
    }

    /** A value of a column as people know it: literals by their word, points in time on their clock. */
    Object shown(EStructuralFeature feature, Object value) {
        return switch (value) {
            case Enumerator literal when feature.getEType() instanceof EEnum words -> Labels.of(words.getEEnumLiteral(literal.getValue()), locale);
            case Instant time -> FieldText.format(feature, time);
            case null, default -> value;
        };
    }

    private static ColumnKind kind(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature == CLIENT__TIER) {
            return ColumnKind.TIER;
        }
        if (feature == CLIENT__CODE) {
            return ColumnKind.CODE;
        }
        if (type == BigDecimal.class) {
            return StoreInfo.of(feature).scale() == 0 ? ColumnKind.INTEGER : ColumnKind.DECIMAL;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class || type == short.class || type == Short.class) {
            return ColumnKind.INTEGER;
        }
        if (type == double.class || type == Double.class || type == float.class || type == Float.class) {
            return ColumnKind.DECIMAL;
        }
        if (type == boolean.class || type == Boolean.class) {
            return ColumnKind.FLAG;
        }
        return type == LocalDate.class ? ColumnKind.DATE : ColumnKind.TEXT;
    }

    /** Wide enough for usual values and for the header: a Chinese character takes about twice a Latin one. */
    private static int width(EStructuralFeature feature, ColumnKind kind, String label) {
        int head = Math.min(184, 28 + label.codePoints().map(c -> c > 0x2E80 ? 15 : 8).sum());
        return Math.max(head, switch (kind) {
            case TIER -> 128;
            case DECIMAL, DATE, PERCENT, BAR -> 104;
            case INTEGER, FLAG -> 72;
            case CODE -> 88;
            case TEXT -> feature == CLIENT__NAME ? 232 : 120;
        });
    }

    private Optional<Condition> searched() {
        String text = search;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> any = new ArrayList<>(SEARCHED.stream().map(feature -> Condition.contains(feature, text)).toList());
        if (text.matches("[A-Za-z0-9]+")) { //$NON-NLS-1$
            any.add(Condition.startsWith(CLIENT__PINYIN, text.toLowerCase(Locale.ROOT)));
        }
        return Optional.of(new Condition.Or(any));
    }

    private Optional<Condition> condition(String columnId, String text) {
        EStructuralFeature feature = features.get(columnId);
        if (feature == CLIENT__TIER && !text.equals("-")) { //$NON-NLS-1$
            return Optional.of(Condition.in(CLIENT__TIER, tierWords.find(text)));
        }
        if (feature != null && feature.getEType() instanceof EEnum words && !text.equals("-")) { //$NON-NLS-1$
            return Optional.of(Condition.in(feature, words.getELiterals().stream().filter(literal -> isMeant(literal, text)).map(EEnumLiteral::getInstance).toList()));
        }
        return feature == null ? Optional.empty() : FilterText.condition(feature, text);
    }

    private boolean isMeant(EEnumLiteral literal, String text) {
        String typed = text.toLowerCase(locale);
        return literal.getLiteral().toLowerCase(locale).contains(typed) || Labels.of(literal, locale).toLowerCase(locale).contains(typed);
    }

    private List<Sort> order(List<SortKey> keys) {
        List<Sort> order = new ArrayList<>();
        for (SortKey key : keys) {
            EStructuralFeature feature = features.get(key.columnId());
            if (feature != null) {
                order.add(new Sort(feature == CLIENT__NAME ? CLIENT__SORT_KEY : feature, key.ascending()));
            }
        }
        return order.isEmpty() ? BY_NAME : order;
    }
}
