package org.hatchery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Tale;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.identity.Role;
import org.hatchery.totals.KeepTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** A list and a figure of the same region say the same number. */
@IntegrationTest
class ListsAndFiguresTests {
    private static final String PLACE = "540402";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;

    ListsAndFiguresTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
    }

    /** Three are there, one enters today, and two will next week. */
    @Test
    void countNobodyWhoIsOnlyAboutToEnter() {
        Tale carrier = Tale.of("listsfigures", PLACE, CarrierKind.INCUBATOR, today.minusYears(2));
        carrier.firms(3, today.minusMonths(5));
        carrier.firms(1, today);
        carrier.firms(2, today.plusDays(7));
        carrier.storedIn(mongo);
        totals.catchUp();

        assertThat(listed("IN_INCUBATION")).isEqualTo(4);
        assertThat(listed("ADMITTED")).isEqualTo(2);
        assertThat(figure("distinctFirms")).isEqualTo(4);
        assertThat(figure("inIncubationFirms")).isEqualTo(4);
    }

    /** Some stay in several carriers, some have signed for another that begins later. */
    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93})
    void countTheSameFirmsOfAHistoryMadeByChance(long seed) {
        var places = new String[] {"220102", "220202", "220302"};
        History history =
                History.random("listsfigures" + seed, seed, 12, today, places).storedIn(mongo);
        totals.catchUp();

        assertThat(history.incubatees())
                .filteredOn(firm -> firm.getPlacement().supersededOn() != null)
                .isNotEmpty();
        assertThat(listed("220000", "IN_INCUBATION")).isEqualTo(figure("220000", "distinctFirms"));
    }

    private int listed(String stage) {
        return listed(PLACE, stage);
    }

    private int figure(String metric) {
        return figure(PLACE, metric);
    }

    private int listed(String place, String stage) {
        return api.as(Role.ADMIN)
                .ask(
                        "query($filter: IncubateeFilter) { incubatees(filter: $filter, first: 1) { totalCount } }",
                        Map.of("filter", Map.of("region", place, "stages", List.of(stage))))
                .at("/incubatees/totalCount")
                .asInt();
    }

    private int figure(String place, String metric) {
        return api.as(Role.ADMIN)
                .ask(
                        "query($region: RegionCode!, $period: Period!, $keys: [String!]) { pipeline(region: $region,"
                                + " period: $period) { total { metrics(keys: $keys) { value } } } }",
                        Map.of("region", place, "period", String.valueOf(today.getYear()), "keys", List.of(metric)))
                .at("/pipeline/total/metrics/0/value")
                .asInt();
    }
}
