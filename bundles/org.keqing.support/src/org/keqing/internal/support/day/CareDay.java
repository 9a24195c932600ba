package org.keqing.internal.support.day;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Reminder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Birthdays for which nothing was done yet, and clients to look in on, for the client's manager; festivals for everybody, from their lead days on. */
@Component(service = DaySource.class)
public final class CareDay implements DaySource {

    private final CareService care;

    /** Asks this service. */
    @Activate
    public CareDay(@Reference CareService care) {
        this.care = care;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        int days = (int) Math.min(CareService.MOST_DAYS, ChronoUnit.DAYS.between(request.today(), request.until()));
        List<DueItem> items = new ArrayList<>();
        Set<String> due = care.festivals(store).stream().filter(festival -> festival.due(request.today())).map(festival -> festival.name(Locale.getDefault())).collect(Collectors.toSet());
        for (Reminder reminder : request.mine() ? care.ofManager(store, request.today(), days, request.user(), Integer.MAX_VALUE) : care.first(store, request.today(), days, 2 * request.limit())) {
            if (reminder.kind() == Reminder.Kind.FESTIVAL) {
                if (due.contains(reminder.occasion())) {
                    items.add(item(reminder, NLS.bind(Messages.MsgFestival, reminder.occasion()), null));
                }
            } else if (reminder.done() == 0 && request.concerns(reminder.manager())) {
                items.add(item(reminder, NLS.bind(reminder.kind() == Reminder.Kind.NEED ? Messages.MsgNeed : Messages.MsgBirthday, reminder.occasion()), new DueItem.Client(reminder.clientId(), reminder.clientCode(), reminder.clientName())));
            }
        }
        return items.size() > request.limit() ? List.copyOf(items.subList(0, request.limit())) : items;
    }

    private static DueItem item(Reminder reminder, String what, DueItem.Client client) {
        return new DueItem(Messages.AreaCare, what, client, reminder.date(), reminder.manager(), Weight.NORMAL,
                new Target(client == null ? "festival" : Target.CLIENT, reminder.clientId(), client == null ? reminder.occasion() : client.name())); //$NON-NLS-1$
    }
}
