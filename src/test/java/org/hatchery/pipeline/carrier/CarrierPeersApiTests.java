package org.hatchery.pipeline.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.pipeline.question.Figures.each;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Carriers among their peers, against quartiles, ranks and fences worked out by hand. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarrierPeersApiTests {
    private static final String CITY = "130400";
    private static final String HERE = "130402";
    private static final String THERE = "130502";
    private static final String STAYING = "inIncubationFirmsAndTeams";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final int year;

    CarrierPeersApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.year = LocalDate.now(clock).getYear() - 1;
    }

    /** Five peers with 1, 2, 2, 4 and 10 firms, and others who are none. */
    @BeforeAll
    void tell() {
        provincial("peer1").firms(1, entered()).storedIn(mongo);
        provincial("peer2").firms(2, entered()).storedIn(mongo);
        provincial("peer2b").firms(2, entered()).storedIn(mongo);
        Tale four = provincial("peer4").firms(4, entered());
        four.firms(3, LocalDate.of(year + 1, 1, 1)); // came after the year
        four.storedIn(mongo);
        Tale ten = provincial("peer10").firms(9, entered()).moves(THERE, LocalDate.of(year + 1, 1, 1));
        Stay last = ten.firm(entered());
        ten.graduates(last, LocalDate.of(year + 1, 1, 1)); // was there as the year ended
        ten.storedIn(mongo);
        carrier("peerlate", CarrierKind.MAKER_SPACE, HERE)
                .recognised(RecognitionLevel.PROVINCIAL, LocalDate.of(year + 1, 1, 1), null)
                .firms(30, entered())
                .storedIn(mongo);
        carrier("peerkind", CarrierKind.INCUBATOR, HERE)
                .recognised(RecognitionLevel.PROVINCIAL, entered(), null)
                .firms(31, entered())
                .storedIn(mongo);
        carrier("peerplace", CarrierKind.MAKER_SPACE, THERE)
                .recognised(RecognitionLevel.PROVINCIAL, entered(), null)
                .firms(32, entered())
                .storedIn(mongo);
        totals.catchUp();
    }

    private LocalDate entered() {
        return LocalDate.of(year, 3, 1);
    }

    private Tale provincial(String prefix) {
        return carrier(prefix, CarrierKind.MAKER_SPACE, HERE)
                .recognised(RecognitionLevel.PROVINCIAL, LocalDate.of(year, 12, 31), null);
    }

    private Tale carrier(String prefix, CarrierKind kind, String place) {
        return Tale.of(prefix, place, kind, LocalDate.of(year, 1, 1));
    }

    @Test
    void areSpreadAsWorkedOutByHand() {
        JsonNode peers = peers(CITY, year, Map.of("level", "PROVINCIAL"));

        assertThat(peers.path("count").asInt()).isEqualTo(5);
        assertThat(number(peers, "lowerQuartile")).isEqualTo(2);
        assertThat(number(peers, "median")).isEqualTo(2);
        assertThat(number(peers, "upperQuartile")).isEqualTo(4);
        assertThat(number(peers, "mean")).isEqualTo(3.8);
        assertThat(number(peers, "lowerFence")).isEqualTo(-1);
        assertThat(number(peers, "upperFence")).isEqualTo(7);
    }

    @Test
    void shareTheBetterRankWhenTheyAreEqual() {
        assertThat(ranking(peers(CITY, year, Map.of("level", "PROVINCIAL"))))
                .containsExactly("1: 10.0 outlier", "2: 4.0", "3: 2.0", "3: 2.0", "5: 1.0");
    }

    @Test
    void areRankedOverAllPagesAlike() {
        JsonNode first = peers(CITY, year, Map.of("level", "PROVINCIAL", "first", 3));
        String cursor = first.at("/ranking/pageInfo/endCursor").asString();
        JsonNode second = peers(CITY, year, Map.of("level", "PROVINCIAL", "first", 3, "after", cursor));

        assertThat(ranking(first)).containsExactly("1: 10.0 outlier", "2: 4.0", "3: 2.0");
        assertThat(ranking(second)).containsExactly("3: 2.0", "5: 1.0");
        assertThat(second.at("/ranking/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void haveTheLevelOfTheEndOfTheYear() {
        assertThat(ranking(peers(CITY, year, Map.of()))).containsExactly("1: 30.0");
        assertThat(ranking(peers(CITY, year + 1, Map.of("level", "PROVINCIAL"))))
                .containsExactly("1: 30.0 outlier", "2: 7.0", "3: 2.0", "3: 2.0", "5: 1.0");
    }

    @Test
    void areThoseThatLayThereThen() {
        JsonNode moved = peers(CITY, year, Map.of("level", "PROVINCIAL")).at("/ranking/edges/0/node");

        assertThat(moved.at("/region/code").asString()).isEqualTo(HERE);
        assertThat(moved.at("/carrier").isNull()).as("moved away since").isTrue();
        assertThat(ranking(peers("130500", year + 1, Map.of("level", "PROVINCIAL"))))
                .containsExactly("1: 32.0", "2: 9.0");
        assertThat(ranking(peers("130500", year, Map.of("level", "PROVINCIAL"))))
                .containsExactly("1: 32.0");
    }

    @Test
    void areNotComparedByWhatTheyDoNotHave() {
        JsonNode peers = peers(CITY, year, Map.of("level", "PROVINCIAL", "metric", "occupancyRate"));

        assertThat(peers.path("count").asInt()).isZero();
        assertThat(peers.path("median").isNull()).isTrue();
        assertThat(peers.path("upperFence").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"carriers", "sheep"})
    void areComparedByMetricsOfPeersAlone(String metric) {
        assertThat(ask(CITY, year, Map.of("metric", metric)).codes()).containsExactly("BAD_REQUEST");
    }

    private static double number(JsonNode peers, String field) {
        return peers.path(field).asDouble();
    }

    private static List<String> ranking(JsonNode peers) {
        return each(peers.at("/ranking/edges")).stream()
                .map(edge -> edge.path("node"))
                .map(node -> node.path("rank").asInt() + ": "
                        + node.path("value").asDouble() + (node.path("outlier").asBoolean() ? " outlier" : ""))
                .toList();
    }

    private JsonNode peers(String region, int of, Map<String, ?> more) {
        return ask(region, of, more).at("/carrierPeers");
    }

    private Reply ask(String region, int of, Map<String, ?> more) {
        var variables = new HashMap<String, Object>(
                Map.of("region", region, "year", of, "kind", "MAKER_SPACE", "metric", STAYING));
        variables.putAll(more);
        return api.as(BUREAU, region).run("bureau/CarrierPeers", variables);
    }
}
