package org.keqing.internal.day;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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

/** Asks the sources side by side, each with a connection of its own; what is due stands in their order. */
@Component(service = DayService.class)
public final class DefaultDayService implements DayService {

    private final List<DaySource> sources;

    /** Asks these sources. */
    @Activate
    public DefaultDayService(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<DaySource> sources) {
        this.sources = List.copyOf(sources);
    }

    private record Answer(List<DueItem> items, boolean failed) {
    }

    @Override
    public Day day(Store store, DayRequest request) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, sources.size()))) {
            List<CompletableFuture<Answer>> asked = sources.stream().map(source -> CompletableFuture.supplyAsync(() -> ask(source, store, request), threads)).toList();
            List<Answer> answers = asked.stream().map(CompletableFuture::join).toList();
            return new Day(request.today(), answers.stream().flatMap(answer -> answer.items().stream()).toList(), (int) answers.stream().filter(Answer::failed).count());
        }
    }

    private static Answer ask(DaySource source, Store store, DayRequest request) {
        try {
            return new Answer(source.items(store, request), false);
        } catch (StoreException | RuntimeException e) {
            LoggerFactory.getLogger(DefaultDayService.class).error("What is due without {}", source.getClass().getName(), e);
            return new Answer(List.of(), true);
        }
    }
}
