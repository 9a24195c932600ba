package org.keqing.internal.evaluation.ui.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublishedClient;
import org.keqing.evaluation.Round;
import org.keqing.model.Plurals;

/**
 * Where the publication of a round stands on a day, and what may be done. No widgets.
 *
 * @param round       the round
 * @param publication the publication, {@code null} when nothing is announced
 * @param list        the published list
 * @param dissents    the cases
 * @param today       the day
 */
public record PublicationModel(Round round, Publication publication, List<PublishedClient> list, List<Dissent> dissents, LocalDate today) {

    public PublicationModel {
        list = List.copyOf(list);
        dissents = List.copyOf(dissents);
    }

    private long open() {
        return dissents.stream().filter(Dissent::isOpen).count();
    }

    private boolean isOver() {
        return publication != null && today.isAfter(publication.to());
    }

    public boolean canAnnounce() {
        return publication == null || !publication.isFinal() && dissents.isEmpty();
    }

    public boolean canRaise() {
        return publication != null && publication.isOpen(today);
    }

    public boolean canPublish() {
        return isOver() && !publication.isFinal() && open() == 0 && round.state().isFinal();
    }

    /** Where it stands, in one sentence. */
    public String sentence() {
        if (publication == null) {
            return Messages.LabelNothing;
        }
        if (publication.isFinal()) {
            long changed = list.stream().filter(PublishedClient::isChanged).count();
            String published = NLS.bind(Messages.LabelFinal, day(publication.finalAt()), publication.finalBy());
            return changed == 0 ? published : published + "  \u00B7  " + Plurals.bind(Messages.LabelChanged, changed);
        }
        Object[] window = { day(publication.announcedAt()), publication.announcedBy(), publication.from(), publication.to(), ChronoUnit.DAYS.between(today, publication.to()) + 1 };
        if (!isOver()) {
            return Plurals.bind(today.isBefore(publication.from()) ? Messages.LabelNotBegun : Messages.LabelRunning, window);
        }
        if (open() > 0) {
            return Plurals.bind(Messages.LabelWaiting, publication.to(), open());
        }
        return NLS.bind(round.state().isFinal() ? Messages.LabelReady : Messages.LabelReadyUnconfirmed, publication.to());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneId.systemDefault());
    }

    /** How many lines and cases there are. */
    public String counts() {
        return NLS.bind(Messages.LabelCases, dissents.size(), open());
    }

    /** The word of an outcome. */
    public static String outcome(Dissent.Outcome outcome) {
        return outcome == null ? Messages.OutcomeOpen : switch (outcome) {
            case UPHELD -> Messages.OutcomeUpheld;
            case REJECTED -> Messages.OutcomeRejected;
            case WITHDRAWN -> Messages.OutcomeWithdrawn;
        };
    }

    /** A day as typed; empty when it is none. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a window; null when nothing is. */
    static String windowProblem(String from, String to) {
        if (date(from).isEmpty() || date(to).isEmpty()) {
            return NLS.bind(Messages.MsgNoDate, date(from).isEmpty() ? from : to);
        }
        return date(to).get().isBefore(date(from).get()) ? Messages.MsgReversed : null;
    }

    /** What is wrong with a new case; null when nothing is. */
    String raiseProblem(String day, String by, String reason) {
        Optional<LocalDate> date = date(day);
        if (date.isEmpty()) {
            return NLS.bind(Messages.MsgNoDate, day);
        }
        if (!publication.isOpen(date.get())) {
            return NLS.bind(Messages.MsgOutside, publication.from(), publication.to());
        }
        return by.isBlank() || reason.isBlank() ? Messages.MsgReasonNeeded : null;
    }
}
