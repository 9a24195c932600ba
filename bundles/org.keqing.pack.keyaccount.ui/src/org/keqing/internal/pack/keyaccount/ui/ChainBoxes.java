package org.keqing.internal.pack.keyaccount.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.pack.keyaccount.chain.Chain;
import org.keqing.pack.keyaccount.chain.Chain.Gap;

/**
 * A chain as it is drawn: one box for each link, from the company down.
 *
 * @param boxes the links
 */
record ChainBoxes(List<Box> boxes) {

    /**
     * A link.
     *
     * @param title what it is
     * @param lines who stands there, the first one stands out
     * @param open  nobody is named
     */
    record Box(String title, List<String> lines, boolean open) {

        /** In one line. */
        String text() {
            return title + ": " + String.join(", ", lines);
        }
    }

    static ChainBoxes of(Chain chain) {
        List<String> group = new ArrayList<>();
        Stream.of(chain.group(), chain.groupLeader() == null ? null : NLS.bind(Messages.LabelLeader, chain.groupLeader())).filter(Objects::nonNull).forEach(group::add);
        chain.members().forEach(each -> group.add(member(each)));
        List<String> client = new ArrayList<>(List.of(chain.clientName()));
        Stream.of(chain.contact()).filter(Objects::nonNull).forEach(client::add);
        if (chain.manager() != null && !chain.manager().equals(chain.groupLeader())) {
            group.add(chain.group() == null ? 0 : 1, NLS.bind(Messages.LabelManager, chain.manager()));
        }
        return new ChainBoxes(List.of(box(Messages.LabelChainCompany, Stream.of(chain.sponsor())), box(Messages.LabelChainDepartment, Stream.of(chain.department(), chain.departmentHead())),
            box(Messages.LabelChainGroup, group.stream()), box(Messages.LabelChainClient, client.stream())));
    }

    private static Box box(String title, Stream<String> names) {
        List<String> lines = names.filter(Objects::nonNull).toList();
        return lines.isEmpty() ? new Box(title, List.of(Messages.LabelNobody), true) : new Box(title, lines, false);
    }

    private static String member(Chain.Member member) {
        return String.join("  \u00b7  ", Stream.of(member.person(), member.department(), member.role()).filter(Objects::nonNull).toList());
    }

    /** What is missing, as a sentence. */
    static String gaps(Chain chain) {
        List<Gap> gaps = chain.gaps();
        return gaps.isEmpty() ? Messages.MsgChainWhole : NLS.bind(Messages.MsgChain, String.join(Messages.LabelBetween, gaps.stream().map(ChainBoxes::word).toList()));
    }

    private static String word(Gap gap) {
        return switch (gap) {
            case SPONSOR -> Messages.MsgGapSponsor;
            case DEPARTMENT -> Messages.MsgGapDepartment;
            case LEADER -> Messages.MsgGapLeader;
            case MEMBERS -> Messages.MsgGapMembers;
            case ONE_DEPARTMENT -> Messages.MsgGapOneDepartment;
            case ROLE -> Messages.MsgGapRole;
            case CONTACT -> Messages.MsgGapContact;
        };
    }
}
