package org.keqing.internal.day;

import java.util.ArrayList;
import java.util.List;

import org.keqing.day.Day;
import org.keqing.day.DayRequest;
import org.keqing.day.DayService;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.LoggerFactory;

/** Asks the sources one after the other. */
@Component(service = DayService.class)
public final class DefaultDayService implements DayService {

    private final List<DaySource> sources;

    /** Asks these sources. */
    @Activate
    public DefaultDayService(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<DaySource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public Day day(Store store, DayRequest request) {
        List<DueItem> items = new ArrayList<>();
        int failed = 0;
        for (DaySource source : sources) {
            try {
                items.addAll(source.items(store, request));
            } catch (StoreException | RuntimeException e) {
                failed++;
                LoggerFactory.getLogger(DefaultDayService.class).error("What is due without {}", source.getClass().getName(), e);
            }
        }
        return new Day(request.today(), items, failed);
    }
}
