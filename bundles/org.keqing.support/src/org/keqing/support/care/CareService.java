package org.keqing.support.care;

import java.time.LocalDate;
import java.util.List;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Birthdays, festivals, reminders and the log of care. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface CareService {

    /** The most days that reminders look ahead. */
    int MOST_DAYS = 400;

    /**
     * What comes up, by date.
     *
     * @param today    the first day
     * @param days     days ahead, 0 to {@link #MOST_DAYS}
     * @param clientId only birthdays and needs of this client, and the festivals; 0: of all clients
     */
    List<Reminder> reminders(Store store, LocalDate today, int days, long clientId) throws StoreException;

    /**
     * The first of what comes up for all clients: what a list shows while {@link #reminders} reads all.
     *
     * @param today the first day
     * @param days  days ahead, 0 to {@link #MOST_DAYS}
     * @param limit reminders at most
     */
    List<Reminder> first(Store store, LocalDate today, int days, int limit) throws StoreException;

    /**
     * What comes up first for the clients of a manager, and the festivals.
     *
     * @param today   the first day
     * @param days    days ahead, 0 to {@link #MOST_DAYS}
     * @param manager name of the manager
     * @param limit   reminders at most
     */
    List<Reminder> ofManager(Store store, LocalDate today, int days, String manager, int limit) throws StoreException;

    /**
     * Has a birthday kept by the Chinese calendar, or by the solar one again.
     *
     * @param subjectId id of a client (its decision maker) or of a contact
     */
    void keepLunar(Store store, String user, long subjectId, boolean lunar) throws StoreException;

    /** {@return all festivals, by id} */
    List<Festival> festivals(Store store) throws StoreException;

    /**
     * Adds or changes a festival.
     *
     * @throws StoreException when a name is missing or longer than 100 characters, its day does not exist in any year, or its lead days are out of range
     */
    void setFestival(Store store, String user, Festival festival) throws StoreException;

    /** Removes a festival. */
    void removeFestival(Store store, String user, String id) throws StoreException;

    /**
     * Writes down what was done.
     *
     * @return id of the entry
     */
    long log(Store store, String user, CareEntry entry) throws StoreException;

    /**
     * What was done, the latest first.
     *
     * @param clientId the client, 0: all
     * @param limit    entries at most, at least 1
     */
    List<CareEntry> entries(Store store, long clientId, int limit) throws StoreException;

    /**
     * The clients that are looked in on again and again.
     *
     * @param clientId the client, 0: all
     * @return by code and kind
     * @throws StoreException when the database fails
     * @since 0.1
     */
    List<CareNeed> needs(Store store, long clientId) throws StoreException;

    /**
     * Notes what a client needs; instead of what was noted of that kind before.
     *
     * @throws StoreException when the days or the note are out of range, or the database fails
     * @since 0.1
     */
    void setNeed(Store store, String user, CareNeed need) throws StoreException;

    /**
     * A client does not need that any more.
     *
     * @throws StoreException when the database fails
     * @since 0.1
     */
    void removeNeed(Store store, String user, long clientId, CareNeed.Kind kind) throws StoreException;
}
