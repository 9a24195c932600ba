package org.keqing.internal.evaluation.ui.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** What the wizard for a new round collects, as typed, and whether a round can be made of it. No widgets. */
public final class NewRoundModel {

    private final List<Scheme> schemes;
    private final Set<String> taken;
    private String name;
    private int scheme;
    private String from;
    private String asOf;
    private String regions = "";
    private boolean named;
    private String head = "";
    private String deputies = "";
    private String members = "";
    private String headWeight = "1";
    private String deputyWeight = "1";
    private String memberWeight = "1";

    /**
     * @param schemes the newest version of each installed scheme
     * @param taken   names of rounds that exist
     * @param today   proposes the period: the year up to that day; the first scheme that a committee grades is proposed
     */
    public NewRoundModel(List<Scheme> schemes, Set<String> taken, LocalDate today) {
        this.schemes = List.copyOf(schemes);
        this.taken = Set.copyOf(taken);
        this.asOf = today.toString();
        this.from = today.minusYears(1).plusDays(1).toString();
        this.name = proposal(today);
        this.scheme = this.schemes.stream().filter(each -> !each.getCriteria().isEmpty()).findFirst().map(this.schemes::indexOf).orElse(0);
    }

    private String proposal(LocalDate today) {
        String half = today.getYear() + (today.getMonthValue() <= 6 ? "H1" : "H2");
        String free = half;
        for (int i = 2; taken.contains(free); i++) {
            free = half + '-' + i;
        }
        return free;
    }

    public List<String> schemeNames(Locale locale) {
        return schemes.stream().map(each -> Schemes.name(each, locale) + "  " + each.getVersion()).toList();
    }

    /** What the chosen scheme is about. */
    public String schemeDescription(Locale locale) {
        return schemes.isEmpty() ? "" : Schemes.description(schemes.get(scheme), locale);
    }

    /** Whether a committee has anything to grade. */
    public boolean needsCommittee() {
        return !schemes.isEmpty() && !schemes.get(scheme).getCriteria().isEmpty();
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    public int scheme() {
        return scheme;
    }

    public void scheme(int index) {
        scheme = index;
    }

    public String from() {
        return from;
    }

    public void from(String text) {
        from = text;
    }

    public String asOf() {
        return asOf;
    }

    public void asOf(String text) {
        asOf = text;
    }

    public void regions(String text) {
        regions = text;
    }

    /** Chooses between a committee typed here and the evaluators found in the grades. */
    public void named(boolean typed) {
        named = typed;
    }

    public boolean isNamed() {
        return named;
    }

    public void head(String text) {
        head = text;
    }

    public void deputies(String text) {
        deputies = text;
    }

    public void members(String text) {
        members = text;
    }

    /** Weights of the sheets of head, deputies and members. */
    public void weights(String ofHead, String ofDeputy, String ofMember) {
        headWeight = ofHead;
        deputyWeight = ofDeputy;
        memberWeight = ofMember;
    }

    /** {@return what is wrong on the first page, null when nothing is} */
    public String problemOfRound() {
        if (schemes.isEmpty()) {
            return Messages.MsgNoScheme;
        }
        if (name.isBlank() || name.strip().length() > RoundRequest.MAX_NAME) {
            return NLS.bind(Messages.MsgRoundName, RoundRequest.MAX_NAME);
        }
        if (taken.contains(name.strip())) {
            return NLS.bind(Messages.MsgRoundExists, name.strip());
        }
        LocalDate first = date(from);
        LocalDate last = date(asOf);
        if (first == null || last == null) {
            return NLS.bind(Messages.MsgNoDate, first == null ? from : asOf);
        }
        return first.isAfter(last) ? Messages.MsgPeriodReversed : null;
    }

    /** {@return what is wrong with the committee, null when nothing is} */
    public String problemOfCommittee() {
        if (!named || !needsCommittee()) {
            return null;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (CommitteeMember member : committeeMembers()) {
            if (!seen.add(member.person())) {
                return NLS.bind(Messages.MsgPersonTwice, member.person());
            }
        }
        if (seen.isEmpty()) {
            return Messages.MsgNobody;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String text : List.of(headWeight, deputyWeight, memberWeight)) {
            BigDecimal weight = number(text);
            if (weight == null || weight.signum() < 0 || weight.compareTo(BigDecimal.valueOf(1000)) > 0 || weight.stripTrailingZeros().scale() > 3) {
                return NLS.bind(Messages.MsgRoleWeight, text);
            }
            sum = sum.add(weight);
        }
        return sum.signum() == 0 ? Messages.MsgNoRoleWeight : null;
    }

    /**
     * The round to prepare.
     *
     * @throws IllegalStateException when there is a problem
     */
    public RoundRequest request(String user) {
        if (problemOfRound() != null || problemOfCommittee() != null) {
            throw new IllegalStateException("The round has a problem");
        }
        Scheme chosen = schemes.get(scheme);
        Set<String> inRegions = new LinkedHashSet<>(names(regions));
        return new RoundRequest(name, chosen.getId(), chosen.getVersion(), date(from), date(asOf), committee(), Scope.regions(inRegions), user);
    }

    private Committee committee() {
        if (!needsCommittee()) {
            return Committee.NOBODY;
        }
        return named ? new Committee(committeeMembers(), new RoleWeights(number(headWeight), number(deputyWeight), number(memberWeight))) : null;
    }

    private List<CommitteeMember> committeeMembers() {
        List<CommitteeMember> all = new ArrayList<>();
        names(head).forEach(person -> all.add(new CommitteeMember(person, CommitteeRole.HEAD)));
        names(deputies).forEach(person -> all.add(new CommitteeMember(person, CommitteeRole.DEPUTY)));
        names(members).forEach(person -> all.add(new CommitteeMember(person, CommitteeRole.MEMBER)));
        return all;
    }

    /** Names separated by commas of either script, semicolons or lines. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split("[,;\\n\\r\\uFF0C\\uFF1B\\u3001]")) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return names;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
