package org.hatchery.notice;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** The calendar of what is due … */
@IntegrationTest
class DueCalendarTests {
    private static final String REGION = "630104";

    private final Api api;
    private final MongoOperations mongo;
    private final ServiceClock clock;

    DueCalendarTests(Api api, MongoOperations mongo, ServiceClock clock) {
        this.api = api;
        this.mongo = mongo;
        this.clock = clock;
    }

    private Caller manager(String prefix) {
        return api.as(new Actor(prefix + "-reader", Role.CARRIER_MANAGER, List.of(prefix + "-carrier")));
    }

    private static String address(Caller owner, boolean named) {
        return owner.run("firm/RenewCalendarAddress", Map.of("input", Map.of("named", named)))
                .at("/renewCalendarAddress/calendarAddress")
                .asString();
    }

    private Reply read(String address) {
        return api.send(api.request(address).GET());
    }

    @Test
    void hasTheDaysOfWhatWaits() {
        LocalDate entered = LocalDate.now(clock).minusYears(3).plusDays(40);
        Crowd.of("calendar1", REGION, 2, 0, entered).storedIn(mongo);

        Reply feed = read(address(manager("calendar1"), true));

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        ICalendar calendar = Biweekly.parse(feed.body()).first();
        assertThat(Objects.requireNonNull(calendar).getEvents()).hasSize(2);
        String day = entered.minusYears(1).plusYears(4).toString().replace("-", "");
        assertThat(feed.body()).contains("DTSTART;VALUE=DATE:" + day).contains("拥挤企业0");
        assertThat(feed.body().lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(read(address(manager("calendar1"), true)).body().lines().filter(line -> line.startsWith("UID")))
                .containsExactlyElementsOf(feed.body()
                        .lines()
                        .filter(line -> line.startsWith("UID"))
                        .toList());
    }

    @Test
    void namesNobodyWhereThatIsChosen() {
        LocalDate entered = LocalDate.now(clock).minusYears(3).plusDays(40);
        Crowd.of("calendar2", REGION, 2, 0, entered).storedIn(mongo);

        String text = read(address(manager("calendar2"), false)).body();

        assertThat(text).doesNotContain("拥挤").contains("2");
        assertThat(Objects.requireNonNull(Biweekly.parse(text).first()).getEvents())
                .hasSize(1);
    }

    @Test
    void isReadByItsLatestAddressAloneOfWhichAFingerprintIsKept() {
        Caller owner = manager("calendar3");
        String first = address(owner, true);
        String second = address(owner, true);

        assertThat(read(first).status()).isEqualTo(404);
        assertThat(read(second).status()).isEqualTo(200);
        assertThat(read("/calendars/due-nonsense.ics").status()).isEqualTo(404);
        String stored = String.valueOf(mongo.findById("calendar3-reader", Document.class, "noticeChoices"));
        assertThat(stored).doesNotContain(second.substring("/calendars/due-".length(), second.length() - 4));
        assertThat(owner.run("firm/NotificationChoices", Map.of())
                        .at("/notificationChoices/calendarSince")
                        .isNull())
                .isFalse();
    }
}
