package org.keqing.day;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that is to be done.
 *
 * @param area   where it belongs, one or two words in the language of the user interface: contracts, support
 * @param what   what is to be done, one line
 * @param client whom it concerns; {@code null} when it is no single client
 * @param day    until when; {@code null} when no day is set: it can be done at once
 * @param person who is to do it; {@code null} when nobody is named
 * @param weight what comes first among things of a day
 * @param target what opens it
 * @since 0.1
 */
public record DueItem(String area, String what, Client client, LocalDate day, String person, Weight weight, Target target) {

    public DueItem {
        Objects.requireNonNull(area);
        Objects.requireNonNull(what);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(target);
    }

    /** What comes first. */
    public enum Weight {
        /** Money, a right or a term is lost if it waits. */
        HIGH,
        /** All else. */
        NORMAL
    }

    /**
     * A client.
     *
     * @param id   its id
     * @param code its code
     * @param name its name
     */
    public record Client(long id, String code, String name) {
    }

    /**
     * What is opened to do it.
     *
     * @param kind what it is: {@code client}, {@code contract}, {@code plan}, {@code round} or another word that whoever shows such objects knows
     * @param id   its id
     * @param name its name for people: the number of the contract, the title of the plan
     */
    public record Target(String kind, long id, String name) {

        /** Kind of a client. */
        public static final String CLIENT = "client";

        public Target {
            Objects.requireNonNull(kind);
        }
    }
}
