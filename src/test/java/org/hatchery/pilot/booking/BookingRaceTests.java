package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** When 64 callers want the same equipment at the same moment … */
@IntegrationTest
class BookingRaceTests {
    private static final int CALLERS = 64;

    private final Api api;
    private final MongoTemplate mongo;
    private Site site;
    private List<Caller> firms;

    BookingRaceTests(Api api, MongoTemplate mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    @BeforeEach
    void open() {
        site = Site.open(api).with("T-1", Map.of());
        firms = Stream.generate(() -> Site.firm(api, Site.newFirm(api.as(Role.ADMIN))))
                .limit(8)
                .toList();
    }

    @AfterEach
    void theBooksAreInOrder() {
        assertThat(BookedTime.faults(mongo.getDb(), site.key())).isEmpty();
    }

    private Reply book(int caller, Map<String, Object> input) {
        return firms.get(caller % firms.size()).run("firm/BookEquipment", Map.of("input", input));
    }

    private static List<JsonNode> booked(List<Reply> replies) {
        return replies.stream()
                .map(reply -> reply.at("/bookEquipment/booking"))
                .filter(booking -> !booking.isNull())
                .toList();
    }

    private static Set<String> refusals(List<Reply> replies) {
        return Set.copyOf(
                replies.stream().flatMap(reply -> reply.refusals().stream()).toList());
    }

    @Test
    void oneGetsTheHour() {
        List<Reply> replies =
                Together.run(CALLERS, caller -> book(caller, site.booking("T-1", site.at(2, 9), site.at(2, 10))));

        assertThat(booked(replies)).hasSize(1);
        assertThat(refusals(replies)).containsExactly("SLOT_TAKEN");
    }

    @Test
    void allGetAHourOfTheirOwn() {
        long start = System.nanoTime();
        List<Reply> replies = Together.run(CALLERS, caller -> {
            LocalDateTime from = site.at(2, 0).plusMinutes(30L * (caller % 48)).plusDays(caller / 48);
            return book(caller, site.booking("T-1", from, from.plusMinutes(30)));
        });

        assertThat(booked(replies)).hasSize(CALLERS);
        print("one machine, half hours of two days", CALLERS, start);
    }

    @Test
    void oneRequestIsOneBooking() {
        Map<String, Object> input = site.booking("T-1", site.at(2, 9), site.at(2, 10));
        List<Reply> replies = Together.run(CALLERS, caller -> book(0, input));

        assertThat(booked(replies).stream()
                        .map(booking -> booking.at("/id").asString())
                        .distinct())
                .hasSize(1);
        assertThat(refusals(replies)).isSubsetOf("STALE");
        assertThat(mongo.getCollection("bookings")
                        .countDocuments(new org.bson.Document("base", site.key().value())))
                .isEqualTo(1);
    }

    @Test
    void weeksOverlapNobody() {
        long start = System.nanoTime();
        var bookings = new AtomicInteger();
        List<List<Reply>> replies = Together.run(CALLERS, caller -> {
            var random = new Random(caller);
            return IntStream.range(0, 5)
                    .mapToObj(attempt -> {
                        int day = 2 + random.nextInt(60);
                        int days = 1 + random.nextInt(20);
                        Reply reply = book(caller, site.booking("T-1", site.at(day, 6), site.at(day + days, 18)));
                        bookings.addAndGet(reply.refusals().isEmpty() ? 1 : 0);
                        return reply;
                    })
                    .toList();
        });

        List<Reply> all = replies.stream().flatMap(List::stream).toList();
        assertThat(booked(all)).isNotEmpty();
        assertThat(refusals(all)).isSubsetOf("SLOT_TAKEN");
        print("one machine, weeks of two months (" + bookings.get() + " got them)", all.size(), start);
    }

    @Test
    void aFirmGetsNoMoreThanItsQuota() {
        site.with("T-1", Map.of("quotaHours", 5));
        LocalDateTime first = site.today().plusMonths(2).withDayOfMonth(1).atStartOfDay();
        List<Reply> replies = Together.run(CALLERS, caller -> {
            LocalDateTime from = first.plusHours(3L * caller);
            return book(0, site.booking("T-1", from, from.plusHours(1)));
        });

        assertThat(booked(replies)).hasSize(5);
        assertThat(refusals(replies)).containsExactly("QUOTA_EXCEEDED");
    }

    @Test
    void whatIsCancelledGoesToOneOther() {
        JsonNode booking = booked(List.of(book(0, site.booking("T-1", site.at(2, 9), site.at(2, 10)))))
                .get(0);
        Map<String, Object> cancel = Map.of("booking", booking.at("/id").asString(), "expectedVersion", 1);
        List<Reply> replies = Together.run(
                CALLERS,
                caller -> caller % 8 == 0
                        ? firms.get(0).run("firm/CancelBooking", Map.of("input", cancel))
                        : book(caller, site.booking("T-1", site.at(2, 9), site.at(2, 10))));

        assertThat(replies.stream()
                        .filter(reply -> reply.json()
                                .at("/data/cancelBooking/booking/id")
                                .isString()))
                .hasSize(1);
        assertThat(replies.stream()
                        .filter(reply -> reply.json()
                                .at("/data/bookEquipment/booking/id")
                                .isString())
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void everybodyDoesEverythingWithRetries() {
        site.with("T-1", Map.of("needsApproval", true, "quotaHours", 200));
        long start = System.nanoTime();
        var acts = new AtomicInteger();
        Together.run(CALLERS, caller -> {
            var random = new Random(1_000 + caller);
            for (int round = 0; round < 6; round++) {
                acts.addAndGet(round(caller, random));
            }
            return null;
        });
        print("one machine, all acts", acts.get(), start);
        assertThat(acts).hasPositiveValue();
    }

    /** Books, perhaps twice under one key, and then decides or cancels. */
    private int round(int caller, Random random) {
        LocalDateTime from = site.at(2 + random.nextInt(6), 0).plusMinutes(30L * random.nextInt(48));
        LocalDateTime to = from.plusMinutes(30L * (1 + random.nextInt(72)));
        boolean down = random.nextInt(8) == 0;
        Map<String, Object> input = down ? site.downTime("T-1", from, to) : site.booking("T-1", from, to);
        Caller who = down ? site.provider() : firms.get(caller % firms.size());
        String operation = down ? "provider/PutDownTime" : "firm/BookEquipment";
        JsonNode first = who.run(operation, Map.of("input", input))
                .data()
                .iterator()
                .next()
                .path("booking");
        if (first.isNull()) {
            return 1;
        }
        JsonNode again = who.run(operation, Map.of("input", input))
                .data()
                .iterator()
                .next()
                .path("booking");
        assertThat(again.at("/id").asString()).isEqualTo(first.at("/id").asString());
        Map<String, Object> act = new HashMap<>(Map.of(
                "booking",
                first.at("/id").asString(),
                "expectedVersion",
                first.at("/version").asInt()));
        act.put(down || random.nextBoolean() ? "reason" : "note", "试验");
        if (act.containsKey("reason")) {
            (down ? site.provider() : who)
                    .run("firm/CancelBooking", Map.of("input", act))
                    .data();
        } else {
            act.put("approve", random.nextBoolean());
            site.provider().run("provider/DecideBooking", Map.of("input", act)).data();
        }
        return 3;
    }

    private static void print(String what, int acts, long start) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
        System.out.printf("| %s | %d | %.0f per second%n", what, acts, acts / seconds);
    }
}
