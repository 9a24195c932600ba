package org.keqing.internal.studio.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestWinsTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> receiver = new ArrayDeque<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private LatestWins<Integer, String> latest(LatestWins.Work<Integer, String> work) {
        return new LatestWins<>(worker::add, receiver::add, work, answers::add, e -> failures.add(e.getMessage()));
    }

    private void drain(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }

    @Test
    void ofQuestionsThatWaitOnlyTheLatestIsAnswered() {
        LatestWins<Integer, String> latest = latest((question, canceled) -> "a" + question);
        latest.ask(1);
        latest.ask(2);
        latest.ask(3);
        drain(worker);
        drain(receiver);
        assertEquals(List.of("a3"), answers);
        latest.ask(4);
        drain(worker);
        drain(receiver);
        assertEquals(List.of("a3", "a4"), answers);
    }

    @Test
    void theAnswerAtWorkArrivesToo() {
        List<LatestWins<Integer, String>> self = new ArrayList<>();
        self.add(latest((question, canceled) -> {
            if (question == 1) {
                self.getFirst().ask(2);
                self.getFirst().ask(3);
            }
            return "a" + question;
        }));
        self.getFirst().ask(1);
        drain(worker);
        drain(receiver);
        assertEquals(List.of("a1", "a3"), answers);
    }

    @Test
    void afterTheEndNothingArrives() {
        LatestWins<Integer, String> latest = latest((question, canceled) -> "a" + question);
        latest.ask(1);
        drain(worker);
        latest.close();
        drain(receiver);
        latest.ask(2);
        drain(worker);
        drain(receiver);
        assertEquals(List.of(), answers);
    }

    @Test
    void aFailureIsToldAndTheNextIsAnswered() {
        LatestWins<Integer, String> latest = latest((question, canceled) -> {
            if (question == 1) {
                throw new IllegalStateException("one");
            }
            return "a" + question;
        });
        latest.ask(1);
        drain(worker);
        latest.ask(2);
        drain(worker);
        drain(receiver);
        assertEquals(List.of("one"), failures);
        assertEquals(List.of("a2"), answers);
    }

    @Test
    void theLastQuestionOfManyThreadsIsAnswered() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            CountDownLatch last = new CountDownLatch(1);
            LatestWins<Integer, String> latest = new LatestWins<>(threads, Runnable::run, (question, canceled) -> "a" + question, answer -> {
                if (answer.equals("a9999")) {
                    last.countDown();
                }
            }, e -> failures.add(e.getMessage()));
            for (int i = 0; i < 10_000; i++) {
                latest.ask(i);
            }
            assertTrue(last.await(10, TimeUnit.SECONDS));
            assertEquals(List.of(), failures);
        }
    }
}
