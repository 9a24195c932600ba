package org.keqing.internal.contract.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.contract.settings.NumberRule;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** What a company sets for its contracts, as it is being changed. Knows no widgets. */
final class SettingsModel {

    private final ContractSettings settings;
    private final ContractLife life;
    private final Company before;
    private final Map<String, CategorySettings> stored;
    private final Map<String, CategorySettings> categories;
    private final Map<ContractRole, Set<String>> rolesBefore;
    private final Map<ContractRole, String> roles = new EnumMap<>(ContractRole.class);
    private String leadDays;
    private String numberRule;
    private String renewalRate;

    private record Company(List<Integer> leadDays, String numberRule, int renewalRate) {
    }

    private SettingsModel(ContractSettings settings, ContractLife life, Company company, List<CategorySettings> categories, Map<ContractRole, Set<String>> roles) {
        this.settings = settings;
        this.life = life;
        this.before = company;
        this.stored = new TreeMap<>(categories.stream().collect(Collectors.toMap(CategorySettings::category, each -> each)));
        this.categories = new TreeMap<>(stored);
        this.rolesBefore = roles;
        this.leadDays = text(company.leadDays());
        this.numberRule = company.numberRule();
        this.renewalRate = String.valueOf(company.renewalRate());
        for (ContractRole role : ContractRole.values()) {
            this.roles.put(role, String.join(", ", new TreeSet<>(roles.getOrDefault(role, Set.of())))); //$NON-NLS-1$
        }
    }

    /** Reads the settings; not on the UI thread. */
    static SettingsModel read(ContractSettings settings, ContractLife life, Store store) throws StoreException {
        return new SettingsModel(settings, life, new Company(settings.leadDays(store), settings.numberRule(store).text(), settings.renewalRate(store)), settings.categories(store),
            life.roles(store));
    }

    /** Days as a text. */
    static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Persons, or anything else, separated by commas. */
    static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[,;\uFF0C\u3001\uFF1B]")).map(String::strip).filter(part -> !part.isEmpty()).toList(); //$NON-NLS-1$
    }

    /** @throws IllegalArgumentException when one is no number of days */
    static List<Integer> days(String typed) {
        List<Integer> days = new ArrayList<>();
        for (String part : parts(typed)) {
            if (!part.matches("[1-9]\\d{0,3}")) { //$NON-NLS-1$
                throw new IllegalArgumentException(NLS.bind(Messages.MsgDays, part));
            }
            days.add(Integer.valueOf(part));
        }
        return days;
    }

    String leadDays() {
        return leadDays;
    }

    void leadDays(String typed) {
        leadDays = typed;
    }

    String numberRule() {
        return numberRule;
    }

    void numberRule(String typed) {
        numberRule = typed;
    }

    String renewalRate() {
        return renewalRate;
    }

    void renewalRate(String typed) {
        renewalRate = typed;
    }

    String persons(ContractRole role) {
        return roles.get(role);
    }

    void persons(ContractRole role, String typed) {
        roles.put(role, typed);
    }

    /** The categories as they are now. */
    List<CategorySettings> categories() {
        return List.copyOf(categories.values());
    }

    /** Takes over what holds for a category, new or known. */
    void put(CategorySettings category) {
        categories.put(category.category(), category);
    }

    /** A number by the rule as it is typed, of the first category; empty when the rule cannot work. */
    String example() {
        try {
            CategorySettings category = categories.values().stream().findFirst().orElse(CategorySettings.of("ZL")); //$NON-NLS-1$
            return NumberRule.parse(numberRule).series(category.code() == null ? category.category() : category.code(), LocalDate.now().getYear()).number(1);
        } catch (IllegalArgumentException e) {
            return ""; //$NON-NLS-1$
        }
    }

    /** What prevents saving. */
    Optional<String> problem() {
        try {
            company();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Company company() {
        List<Integer> leads = days(leadDays);
        if (leads.isEmpty()) {
            throw new IllegalArgumentException(Messages.MsgNoLeadDays);
        }
        if (!renewalRate.strip().matches("100|\\d{1,2}")) { //$NON-NLS-1$
            throw new IllegalArgumentException(NLS.bind(Messages.MsgPercent, renewalRate));
        }
        return new Company(leads, NumberRule.parse(numberRule).text(), Integer.parseInt(renewalRate.strip()));
    }

    /**
     * Saves what was changed; not on the UI thread. Roles come last: who gives them away may still set the rest.
     *
     * @return contracts that have another keeper now
     */
    int save(Store store, String user) throws StoreException {
        Company company = company();
        if (!company.equals(before)) {
            settings.save(store, user, company.leadDays(), company.numberRule(), company.renewalRate());
        }
        int handed = 0;
        for (CategorySettings category : categories.values()) {
            if (!category.equals(stored.getOrDefault(category.category(), CategorySettings.of(category.category())))) {
                handed += settings.save(store, user, category);
            }
        }
        // the approver gives roles, so that his own comes last
        for (ContractRole role : List.of(ContractRole.AUTHOR, ContractRole.LEGAL, ContractRole.FINANCE, ContractRole.SIGNER, ContractRole.KEEPER, ContractRole.APPROVER)) {
            Set<String> persons = new TreeSet<>(parts(roles.get(role)));
            if (!persons.equals(new TreeSet<>(rolesBefore.getOrDefault(role, Set.of())))) {
                life.assign(store, user, role, persons);
            }
        }
        return handed;
    }
}
