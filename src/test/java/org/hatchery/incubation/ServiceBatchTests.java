package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Services that are recorded many at once … */
@IntegrationTest
class ServiceBatchTests {
    private final Api api;
    private Incubator incubator;
    private LocalDate day;
    private String early;
    private String late;

    ServiceBatchTests(Api api) {
        this.api = api;
    }

    /** One that has stayed for two months, and one that came today. */
    @BeforeEach
    void admit() {
        incubator = Incubator.open(api);
        day = incubator.today().minusDays(21);
        early = admitted(incubator.today().minusMonths(2));
        late = admitted(incubator.today());
    }

    private String admitted(LocalDate on) {
        return incubator
                .entry()
                .again()
                .withFirm("creditCode", Incubator.freshCreditCode())
                .on(on)
                .virtual()
                .admitted()
                .incubatee();
    }

    private Map<String, Object> service(String kind, List<LocalDate> days, List<String> served) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("carrier", incubator.id());
        input.put("kind", kind);
        input.put("mode", "ONE_TO_ONE");
        input.put("on", days.stream().map(LocalDate::toString).toList());
        input.put("incubatees", served);
        input.put("provider", "李导师");
        input.put("hours", 2);
        return input;
    }

    private JsonNode record(Map<String, Object> input) {
        return incubator
                .manager()
                .run("manager/RecordServices", Map.of("input", input))
                .at("/recordServices");
    }

    private static List<String> said(JsonNode answer) {
        return answer.path("records")
                .valueStream()
                .map(one -> one.path("on").asString() + " "
                        + one.at("/userErrors/0/code").asString("done"))
                .toList();
    }

    private int count() {
        return incubator
                .manager()
                .ask("query($c: ID) { services(filter: {carrier: $c}) { totalCount } }", Map.of("c", incubator.id()))
                .at("/services/totalCount")
                .asInt();
    }

    @Test
    void areOneForEachWhoWasServedOnEachDayAndEachAnswersForItself() {
        Map<String, Object> input = service("MENTORING", List.of(day, incubator.today()), List.of(early, late));
        input.put("separately", true);

        JsonNode answer = record(input);

        assertThat(said(answer))
                .containsExactly(
                        day + " done", day + " INVALID", incubator.today() + " done", incubator.today() + " done");
        assertThat(answer.at("/records/1/id").asString()).as("who").isEqualTo(late);
        assertThat(answer.at("/records/0/service/id").asString()).isNotEmpty();
        assertThat(said(record(input))).as("the same request once more").isEqualTo(said(answer));
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void areAnEventThatRecurs() {
        List<LocalDate> weeks =
                IntStream.range(0, 4).mapToObj(week -> day.plusWeeks(week)).toList();

        JsonNode answer = record(service("EVENT", weeks, List.of()));

        assertThat(said(answer)).hasSize(4).allMatch(one -> one.endsWith("done"));
        assertThat(answer.at("/records/0/id").isNull()).isTrue();
        assertThat(count()).isEqualTo(4);
        Map<String, Object> ahead =
                service("EVENT", List.of(day, incubator.today().plusDays(7)), List.of());
        assertThat(said(record(ahead)))
                .containsExactly(day + " done", incubator.today().plusDays(7) + " WRONG_DATES");
    }

    @Test
    void areDeclinedAsAWholeWhereTheyAreTooManyOrNamedTwice() {
        List<LocalDate> days = IntStream.range(0, 60)
                .mapToObj(back -> incubator.today().minusDays(back))
                .toList();
        Map<String, Object> many = service("MENTORING", days, List.of(early, late, admitted(day), admitted(day)));
        many.put("separately", true);
        assertThat(record(many).at("/userErrors/0/code").asString()).isEqualTo("INVALID");

        assertThat(record(service("EVENT", List.of(day, day), List.of()))
                        .at("/userErrors/0/field/0")
                        .asString())
                .isEqualTo("on");
        Map<String, Object> nobody = service("EVENT", List.of(day), List.of());
        nobody.put("separately", true);
        assertThat(record(nobody).at("/userErrors/0/field/0").asString()).isEqualTo("incubatees");
        assertThat(count()).isZero();
    }

    @Test
    void areSafeFromSendingAnotherThingUnderTheSameKey() {
        Map<String, Object> input = service("EVENT", List.of(day), List.of());
        record(input);
        input.put("hours", 3);

        assertThat(record(input).at("/userErrors/0/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(count()).isEqualTo(1);
    }
}
