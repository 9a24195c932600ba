package org.keqing.pack.tobacco.segments;

import java.math.BigDecimal;
import java.util.List;

import org.keqing.evaluation.Round;

/**
 * The clients of one group of the value segments.
 *
 * @param round   the round that gave the segments
 * @param group   id of the group: {@code core}, {@code general}, {@code problem}
 * @param clients the clients, the highest segment and amount first
 * @since 0.1
 */
public record WorkingList(Round round, String group, List<Entry> clients) {

    /** Copies the clients. */
    public WorkingList {
        clients = List.copyOf(clients);
    }

    /**
     * One client.
     *
     * @param clientId   the client
     * @param clientCode its code
     * @param clientName its name
     * @param region     its region, may be {@code null}
     * @param manager    its manager, may be {@code null}
     * @param segment    id of the segment, a tier of the scheme
     * @param before     id of the segment in the confirmed round before, {@code null} when that did not have the client
     * @param amount     trade amount of the period, {@code null} without trade
     */
    public record Entry(long clientId, String clientCode, String clientName, String region, String manager, String segment, String before, BigDecimal amount) {
    }
}
