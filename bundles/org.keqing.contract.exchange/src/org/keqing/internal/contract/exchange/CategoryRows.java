package org.keqing.internal.contract.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.exchange.RowWork;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What holds for the categories of contracts: code, keeper, confidentiality with its readers, lead times. One is known by its name; who has not the role of the custodian changes none. */
@Component(service = RowKind.class)
public final class CategoryRows implements RowKind {

    private static final String CATEGORY = "category"; //$NON-NLS-1$
    private static final String CODE = "code"; //$NON-NLS-1$
    private static final String KEEPER = "keeper"; //$NON-NLS-1$
    private static final String CONFIDENTIAL = "confidential"; //$NON-NLS-1$
    private static final String READERS = "readers"; //$NON-NLS-1$
    private static final String LEAD_DAYS = "lead_days"; //$NON-NLS-1$
    private static final String TRUE = "true"; //$NON-NLS-1$
    private static final String FALSE = "false"; //$NON-NLS-1$

    private final ContractSettings settings;

    /** Asks this service. */
    @Activate
    public CategoryRows(@Reference ContractSettings settings) {
        this.settings = settings;
    }

    @Override
    public String id() {
        return "contract-categories"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Messages.KindCategories;
    }

    @Override
    public List<String> columns() {
        return List.of(CATEGORY, CODE, KEEPER, CONFIDENTIAL, READERS, LEAD_DAYS);
    }

    @Override
    public Set<String> required() {
        return Set.of(CATEGORY);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        if (!settings.maySet(store, user)) {
            throw new ImportException(NLS.bind(Messages.MsgMayNotSet, user), null);
        }
        Map<String, CategorySettings> stored = settings.categories(store).stream().collect(Collectors.toMap(CategorySettings::category, each -> each));
        Set<String> seen = new HashSet<>();
        RowWork.run(store, user, rows, rehearsal, tx -> {
            while (rows.next()) {
                String category = rows.text(CATEGORY);
                CategorySettings before = stored.getOrDefault(category, CategorySettings.of(category));
                CategorySettings now = read(rows, before);
                if (!seen.add(category)) {
                    rows.problem(CATEGORY, Messages.MsgCategoryTwice);
                } else if (!rows.isBad() && stored.containsKey(category) && now.equals(before)) {
                    rows.count(Effect.UNCHANGED);
                } else if (!rows.isBad()) {
                    save(tx, rows, now);
                    rows.count(stored.containsKey(category) ? Effect.UPDATED : Effect.INSERTED);
                }
            }
        });
    }

    private void save(Tx tx, RowReader rows, CategorySettings now) {
        try {
            settings.save(tx, now);
        } catch (StoreException e) {
            rows.problem(CATEGORY, e.getMessage());
        }
    }

    /** What the file does not mention stays. */
    private static CategorySettings read(RowReader rows, CategorySettings before) {
        return new CategorySettings(before.category(), taken(rows, CODE, before.code(), text -> text), taken(rows, KEEPER, before.keeper(), text -> text),
                taken(rows, CONFIDENTIAL, before.confidential(), text -> truth(rows, text)), new TreeSet<>(taken(rows, READERS, before.readers(), text -> new TreeSet<>(parts(text)))),
                taken(rows, LEAD_DAYS, before.leadDays(), text -> days(rows, text)));
    }

    private static <T> T taken(RowReader rows, String column, T before, Function<String, T> value) {
        return rows.has(column) ? value.apply(rows.text(column)) : before;
    }

    private static boolean truth(RowReader rows, String text) {
        if (text != null && !text.equals(TRUE) && !text.equals(FALSE)) {
            rows.problem(CONFIDENTIAL, NLS.bind(Messages.MsgOneOf, TRUE + ", " + FALSE)); //$NON-NLS-1$
        }
        return TRUE.equals(text);
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(TermTexts.BETWEEN)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static List<Integer> days(RowReader rows, String text) {
        List<String> parts = parts(text);
        if (parts.stream().allMatch(part -> part.matches("\\d{1,5}"))) { //$NON-NLS-1$
            return parts.stream().map(Integer::valueOf).toList();
        }
        rows.problem(LEAD_DAYS, Messages.MsgLeadDays);
        return List.of();
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        for (CategorySettings each : settings.categories(store)) {
            out.row(each.category(), each.code(), each.keeper(), each.confidential(), each.readers().isEmpty() ? null : String.join(TermTexts.BETWEEN, each.readers()), days(each.leadDays()));
            progress.worked(1);
        }
    }

    private static String days(List<Integer> days) {
        return days.isEmpty() ? null : days.stream().map(String::valueOf).collect(Collectors.joining(TermTexts.BETWEEN));
    }
}
