package org.keqing.pack.keyaccount.chain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The chain of a client, from the company down. Names that nobody entered are {@code null}.
 *
 * @param clientId       the client
 * @param clientCode     its code
 * @param clientName     its name
 * @param contact        who speaks for the client
 * @param manager        the responsible manager of the client file
 * @param sponsor        who is answerable in the company
 * @param department     the key-account department
 * @param departmentHead who leads it
 * @param group          the working group
 * @param groupLeader    who leads it
 * @param members        the service team of the client file, in its order
 * @since 0.1
 */
public record Chain(long clientId, String clientCode, String clientName, String contact, String manager, String sponsor, String department, String departmentHead, String group,
    String groupLeader, List<Member> members) {

    /**
     * Somebody of the service team.
     *
     * @param person     who
     * @param department from where, may be {@code null}
     * @param role       as what, may be {@code null}
     */
    public record Member(String person, String department, String role) {
    }

    /** What the chain lacks. */
    public enum Gap {
        /** Nobody in the company is answerable. */
        SPONSOR,
        /** Neither the department nor its head is named. */
        DEPARTMENT,
        /** The working group has no leader. */
        LEADER,
        /** The service team has no members. */
        MEMBERS,
        /** All members whose department is known come from one: the group is not cross-functional. */
        ONE_DEPARTMENT,
        /** A member has no role. */
        ROLE,
        /** Nobody speaks for the client. */
        CONTACT
    }

    /** Copies the members. */
    public Chain {
        members = List.copyOf(members);
    }

    /** What is missing, from the company down. */
    public List<Gap> gaps() {
        return Stream.of(Gap.values()).filter(this::lacks).toList();
    }

    private boolean lacks(Gap gap) {
        return switch (gap) {
            case SPONSOR -> sponsor == null;
            case DEPARTMENT -> department == null && departmentHead == null;
            case LEADER -> groupLeader == null;
            case MEMBERS -> members.isEmpty();
            case ONE_DEPARTMENT -> !members.isEmpty() && members.stream().map(Member::department).filter(Objects::nonNull).distinct().count() < 2;
            case ROLE -> members.stream().anyMatch(each -> each.role() == null);
            case CONTACT -> contact == null;
        };
    }
}
