package org.keqing.internal.support.ui.care;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.EntryTable;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;

/** The festivals while they are edited. Knows no widgets. */
final class FestivalsModel implements EntryTable.Entries<Festival> {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int ID = 32;

    private final LocalDate today;
    private final Map<String, Festival> stored = new LinkedHashMap<>();
    private final Map<String, Festival> edited = new LinkedHashMap<>();

    FestivalsModel(List<Festival> festivals, LocalDate today) {
        this.today = today;
        festivals.forEach(festival -> stored.put(festival.id(), festival));
        edited.putAll(stored);
    }

    /** By the day on which they come round next. */
    @Override
    public List<Festival> all() {
        return edited.values().stream().sorted(Comparator.comparing(this::next).thenComparing(Festival::id)).toList();
    }

    LocalDate next(Festival festival) {
        return festival.next(today);
    }

    /** Its calendar and day in words, such as lunar 8/15. */
    static String day(Festival festival) {
        String day = festival.day() == 0 ? Messages.LabelLastDay : NLS.bind(Messages.LabelDayNumber, festival.day());
        return NLS.bind(festival.lunar() ? Messages.LabelDayLunar : Messages.LabelDaySolar, festival.month(), day);
    }

    @Override
    public FormModel form(Optional<Festival> before) {
        Festival shown = before.orElse(new Festival("", "", "", false, today.getMonthValue(), today.getDayOfMonth(), true)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        List<String> days = new ArrayList<>(IntStream.rangeClosed(1, DAYS).mapToObj(Integer::toString).toList());
        days.add(Messages.LabelLastDay);
        return new FormModel(before.isPresent() ? Messages.TitleFestival : Messages.TitleNewFestival, Messages.MsgFestival,
            List.of(FormField.line("zh", Messages.LabelNameZh, shown.nameZh()), FormField.line("en", Messages.LabelNameEn, shown.nameEn()), //$NON-NLS-1$ //$NON-NLS-2$
                FormField.choice("calendar", Messages.LabelCalendar, shown.lunar() ? Messages.LabelCalendarLunar : Messages.LabelCalendarSolar, //$NON-NLS-1$
                    List.of(Messages.LabelCalendarSolar, Messages.LabelCalendarLunar)),
                FormField.choice("month", Messages.LabelMonth, Integer.toString(shown.month()), IntStream.rangeClosed(1, MONTHS).mapToObj(Integer::toString).toList()), //$NON-NLS-1$
                FormField.choice("day", Messages.LabelDay, shown.day() == 0 ? Messages.LabelLastDay : Integer.toString(shown.day()), days), //$NON-NLS-1$
                FormField.line("lead", Messages.LabelLeadDays, Integer.toString(shown.lead())), FormField.check("active", Messages.LabelReminded, shown.active())), //$NON-NLS-1$ //$NON-NLS-2$
            (values, progress) -> put(shown.id(), values));
    }

    private void put(String id, FormValues values) throws StoreException {
        String zh = values.text("zh"); //$NON-NLS-1$
        String en = values.text("en"); //$NON-NLS-1$
        if (zh.isEmpty() && en.isEmpty()) {
            throw new StoreException(Messages.MsgFestivalName);
        }
        boolean lunar = values.text("calendar").equals(Messages.LabelCalendarLunar); //$NON-NLS-1$
        int month = Integer.parseInt(values.text("month")); //$NON-NLS-1$
        int day = values.text("day").equals(Messages.LabelLastDay) ? 0 : Integer.parseInt(values.text("day")); //$NON-NLS-1$ //$NON-NLS-2$
        if (day > (lunar ? 30 : Month.of(month).maxLength())) {
            throw new StoreException(NLS.bind(lunar ? Messages.MsgNoDayLunar : Messages.MsgNoDaySolar, month, day));
        }
        long lead = values.whole("lead"); //$NON-NLS-1$
        if (lead < 0 || lead > CareService.MOST_DAYS) {
            throw new StoreException(NLS.bind(Messages.MsgLead, CareService.MOST_DAYS));
        }
        String name = en.isEmpty() ? zh : en;
        String key = id.isEmpty() ? fresh(name) : id;
        edited.put(key, new Festival(key, name, zh.isEmpty() ? en : zh, lunar, month, day, values.yes("active"), (int) lead)); //$NON-NLS-1$
    }

    private String fresh(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String first = plain.isEmpty() ? "festival" : plain.substring(0, Math.min(ID, plain.length())); //$NON-NLS-1$
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> i == 1 ? first : first + '-' + i).filter(id -> !edited.containsKey(id) && !stored.containsKey(id)).findFirst().orElseThrow();
    }

    @Override
    public boolean removable(Festival festival) {
        return true;
    }

    @Override
    public void remove(Festival festival) {
        edited.remove(festival.id());
    }

    /** Writes what is otherwise than before. */
    void save(CareService care, Store store, String user) throws StoreException {
        for (String id : stored.keySet()) {
            if (!edited.containsKey(id)) {
                care.removeFestival(store, user, id);
            }
        }
        for (Festival festival : edited.values()) {
            if (!festival.equals(stored.get(festival.id()))) {
                care.setFestival(store, user, festival);
            }
        }
    }
}
