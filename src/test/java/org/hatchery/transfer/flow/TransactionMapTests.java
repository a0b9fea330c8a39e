package org.hatchery.transfer.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.transfer.Trade.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.hatchery.transfer.Trade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The map of transactions, beside what a list of the same contracts adds up to … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionMapTests {
    private static final List<String> PLACES =
            List.of("140105", "140106", "140213", "140302", "520102", "520103", "520302", "340103");

    private final Api api;
    private final KeepTotals totals;
    private final Trade trade;
    private final String year;
    private final FlowLedger keep;
    private final List<String> ids = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();

    private record Deal(String from, String to, long fen) {}

    TransactionMapTests(Api api, KeepTotals totals, FlowLedger keep, Clock clock) {
        this.keep = keep;
        this.api = api;
        this.totals = totals;
        this.trade = new Trade(api, LocalDate.now(clock));
        this.year = String.valueOf(LocalDate.now(clock).getYear());
    }

    @BeforeAll
    void deal() {
        for (int number = 0; number < 24; number++) {
            String from = PLACES.get(number * 5 % PLACES.size());
            String to = PLACES.get(number * 3 % PLACES.size());
            JsonNode contract = trade.recognised(from, to, (number + 10) + "0000.00");
            ids.add(GlobalId.key("TechnologyContract", contract.path("id").asString()));
            deals.add(new Deal(from, to, (number + 10) * 1_000_000L));
        }
        JsonNode changed = trade.recognised("140105", "520102", "800000.00");
        done(trade.send(
                trade.bureau("140105"),
                "bureau/ReapproveContract",
                changed,
                Map.of("total", "900000.00", "reason", "补充协议")));
        deals.add(new Deal("140105", "520102", 90_000_000L));
        JsonNode ended = trade.recognised("520302", "140302", "700000.00");
        done(trade.send(trade.bureau("520302"), "firm/CancelContract", ended, Map.of("reason", "合同解除")));
        totals.catchUp();
    }

    @Test
    void isWhatTheContractsAddUpToAtAnyLevel() {
        for (String region : List.of("140000", "520000", "140100", "140105", "340100")) {
            assertThat(flows(region)).as(region).isEqualTo(recount(region));
        }
    }

    /** Of the nation other tests have contracts as well, so only what is between these provinces is counted. */
    @Test
    void isTheSumOfProvincesForTheNation() {
        Map<String, String> nation = flows("100000");
        Map<String, String> counted = recount("100000");

        assertThat(nation).containsAllEntriesOf(new TreeMap<>(counted));
    }

    @Test
    void agreesWithTheFiguresOfTheRegion() {
        for (String region : List.of("140000", "520000", "140100", "140105")) {
            JsonNode map = map(region);
            JsonNode figures = figures(region);
            assertThat(figures.path("sold").asLong())
                    .isEqualTo(map.at("/sold/contracts").asLong());
            assertThat(figures.path("value")).isEqualTo(map.at("/sold/total"));
            assertThat(figures.path("valueBought")).isEqualTo(map.at("/bought/total"));
            assertThat(figures.path("local").asLong())
                    .isEqualTo(map.at("/local/contracts").asLong());
            assertThat(figures.path("valueLocal")).isEqualTo(map.at("/local/total"));
        }
    }

    @Test
    void isShownInsideTheRegionOfWhoeverAsks() {
        assertThat(api.as(Role.BUREAU, "520000")
                        .run("bureau/TransactionMap", Map.of("region", "140000", "period", year))
                        .at("/transactionMap")
                        .isNull())
                .isTrue();
    }

    @Test
    void staysTheSameHoweverOftenItIsAddedUp() {
        Map<String, String> before = flows("140000");
        keep.follow(ids);

        assertThat(flows("140000")).isEqualTo(before);
    }

    private JsonNode map(String region) {
        return api.as(Role.AUDITOR, region)
                .run("bureau/TransactionMap", Map.of("region", region, "period", year))
                .at("/transactionMap");
    }

    private JsonNode figures(String region) {
        return api.as(Role.AUDITOR, region)
                .ask(
                        "query($r: RegionCode!, $p: Period!) { pipeline(region: $r, period: $p) { total "
                                + "{ technologyContracts { sold value bought valueBought local valueLocal } } } }",
                        Map.of("r", region, "p", year))
                .at("/pipeline/total/technologyContracts");
    }

    private Map<String, String> flows(String region) {
        Map<String, String> flows = new TreeMap<>();
        map(region)
                .path("flows")
                .forEach(flow -> flows.put(
                        flow.at("/from/code").asString() + ">"
                                + flow.at("/to/code").asString(),
                        flow.path("total").asString()));
        return flows;
    }

    private Map<String, String> recount(String region) {
        Map<String, Long> sums = new TreeMap<>();
        deals.stream()
                .filter(deal -> lies(deal.from(), region) || lies(deal.to(), region))
                .forEach(deal ->
                        sums.merge(shown(deal.from(), region) + ">" + shown(deal.to(), region), deal.fen(), Long::sum));
        Map<String, String> flows = new TreeMap<>();
        sums.forEach((ends, fen) -> flows.put(ends, fen / 100 + ".00"));
        return flows;
    }

    private static boolean lies(String place, String region) {
        return region.equals("100000") || place.startsWith(region.replaceFirst("(00)+$", ""));
    }

    /** Part of the region in which a place lies; outside, what lies beside the region or beside what it lies in. */
    private static String shown(String place, String region) {
        if (region.equals("100000")) {
            return place.substring(0, 2) + "0000";
        }
        if (lies(place, region)) {
            return region.endsWith("0000") ? place.substring(0, 4) + "00" : place;
        }
        if (!place.substring(0, 2).equals(region.substring(0, 2))) {
            return place.substring(0, 2) + "0000";
        }
        return place.substring(0, 4).equals(region.substring(0, 4)) ? place : place.substring(0, 4) + "00";
    }
}
