package org.hatchery.pipeline.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.pipeline.question.Figures;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The figures of one carrier are those of a region in which there is no other. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarrierPipelineApiTests {
    /** No other test puts anything there. */
    private static final List<String> PLACES = List.of("350924", "350925", "350926");

    private static final String MOVED_FROM = "350823";
    private static final String MOVED_TO = "350824";
    private static final String FIGURES = """
             fragment F on PipelineFigures {
               metrics { metric { key additive } value numerator denominator }
               carriers funnel { preIncubation inIncubation graduated exited } entries { total } graduations { total }
               exits { total } graduationRate { value numerator denominator } medianMonthsToGraduation
               occupancy { areaOverPeriod { value numerator denominator } workstations { value } }
               services { kind count hours } newLabels { kind firms } yearFigures { reported } vouchers { issued }
               pilotProjects { started } }""";
    private static final List<String> KINDS =
            Stream.of(CarrierKind.values()).map(Enum::name).toList();

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final DatabaseCommands commands;
    private final LocalDate today;
    private final Tale moving;
    /** The only carrier of each place. */
    private final Map<String, String> alone = new TreeMap<>();

    CarrierPipelineApiTests(Api api, MongoOperations mongo, KeepTotals totals, DatabaseCommands commands, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.commands = commands;
        this.today = LocalDate.now(clock);
        this.moving = Tale.of("carrierpipemoved", MOVED_FROM, CarrierKind.INCUBATOR, today.minusYears(4))
                .recognised(RecognitionLevel.CITY, today.minusYears(2), null);
    }

    @BeforeAll
    void history() {
        PLACES.forEach(place -> alone.put(
                place,
                History.random("carrierpipe" + place, Long.parseLong(place), 1, today, place)
                        .storedIn(mongo)
                        .carriers()
                        .get(0)
                        .getId()
                        .value()));
        moving.moves(MOVED_TO, today.minusMonths(14));
        moving.graduates(moving.tenant(today.minusYears(3)), today.minusMonths(20));
        moving.leaves(moving.tenant(today.minusYears(3)), today.minusMonths(3));
        moving.firms(4, today.minusMonths(30)).serves(today.minusMonths(18)).serves(today.minusMonths(2));
        moving.storedIn(mongo);
        totals.catchUp();
    }

    private List<String> periods() {
        int year = today.getYear();
        return List.of(
                year + "",
                (year - 1) + "",
                (year - 2) + "",
                (year - 1) + "-H2",
                (year - 2) + "-Q3",
                YearMonth.from(today).toString(),
                (year - 1) + "-05");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void saysWhatItsRegionSaysWhereItIsAlone(int number) {
        String place = PLACES.get(number);
        String carrier = alone.get(place);
        boolean some = false;
        for (String period : periods()) {
            JsonNode region = ofRegion(place, period);
            JsonNode own = of(api.as(CARRIER_MANAGER, carrier), carrier, period);
            for (String part : List.of("stockOn", "total", "samePeriodLastYear")) {
                assertThat(own.path(part)).as(place + " " + period + " " + part).isEqualTo(region.path(part));
            }
            some |= own.at("/total/entries/total").asInt() > 0;
        }
        assertThat(some).isTrue();
    }

    /** It has no vouchers of its own, as a region has none when carriers are chosen. */
    private JsonNode ofRegion(String place, String period) {
        return api.as(ADMIN)
                .ask(
                        "query($region: RegionCode!, $period: Period!, $filter: PipelineFilter) { pipeline(region: $region,"
                                + " period: $period, filter: $filter) { stockOn total { ...F } samePeriodLastYear { ...F } } }"
                                + FIGURES,
                        Map.of("region", place, "period", period, "filter", Map.of("carrierKinds", KINDS)))
                .at("/pipeline");
    }

    private JsonNode of(Caller caller, String carrier, String period) {
        return caller.ask(
                        "query($carrier: ID!, $period: Period!) { carrierPipeline(carrier: $carrier, period: $period) {"
                                + " carrier { id } stockOn total { ...F } samePeriodLastYear { ...F } } }" + FIGURES,
                        Map.of("carrier", GlobalId.of("Carrier", carrier), "period", period))
                .at("/carrierPipeline");
    }

    /** Each place knows only what happened there. */
    @Test
    void goesOnWhereTheCarrierMoves() {
        for (String period : List.of(
                (today.getYear() - 2) + "",
                (today.getYear() - 1) + "",
                today.getYear() + "",
                YearMonth.from(today).minusMonths(14).toString())) {
            Map<String, BigDecimal> both = additive(ofRegion(MOVED_FROM, period));
            additive(ofRegion(MOVED_TO, period)).forEach((key, value) -> both.merge(key, value, BigDecimal::add));

            Map<String, BigDecimal> own =
                    additive(of(api.as(BUREAU, MOVED_TO), moving.id().value(), period));
            assertThat(own).as(period).isEqualTo(both);
        }
    }

    private static Map<String, BigDecimal> additive(JsonNode pipeline) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Figures.each(pipeline.at("/total/metrics")).stream()
                .filter(one -> one.at("/metric/additive").asBoolean()
                        && !one.path("value").isNull())
                .forEach(one -> sums.put(
                        one.at("/metric/key").asString(),
                        new BigDecimal(one.path("value").asString()).setScale(2)));
        return sums;
    }

    @Test
    void isOneQuestionForASeriesAndReadsNoRecords() {
        String from = YearMonth.from(today).minusMonths(23).toString();
        String to = YearMonth.from(today).toString();
        Caller manager = api.as(CARRIER_MANAGER, moving.id().value());

        List<JsonNode> series = new ArrayList<>();
        List<String> sent = commands.during(() -> series.addAll(
                Figures.each(manager.run("manager/CarrierSeries", Map.of("carrier", id(), "from", from, "to", to))
                        .at("/carrierPipelineSeries"))));

        assertThat(sent).containsExactly("find carriers", "find totals", "find postings");
        assertThat(series).hasSize(24).allSatisfy(one -> {
            JsonNode single = manager.run(
                            "manager/CarrierPipeline",
                            Map.of("carrier", id(), "period", one.path("period").asString()))
                    .at("/carrierPipeline");
            for (String part :
                    List.of("/stockOn", "/total/carriers", "/total/entries/total", "/total/occupancy/area")) {
                assertThat(one.at(part)).isEqualTo(single.at(part));
            }
        });
    }

    private String id() {
        return GlobalId.of("Carrier", moving.id().value());
    }

    @Test
    void isNothingForWhoeverDoesNotSeeTheCarrier() {
        String year = today.getYear() + "";
        String own = moving.id().value();

        for (Caller caller : List.of(
                api.as(CARRIER_MANAGER, own), api.as(BUREAU, "350800"), api.as(AUDITOR, "350000"), api.as(ADMIN))) {
            assertThat(of(caller, own, year).at("/carrier/id").asString()).isEqualTo(id());
        }
        for (Caller caller : List.of(api.as(CARRIER_MANAGER, "carrierpipe-other"), api.as(BUREAU, "350900"))) {
            assertThat(of(caller, own, year).isNull()).isTrue();
        }
        assertThat(of(api.as(ADMIN), "carrierpipe-none", year).isNull()).isTrue();
        assertThat(api.as(FIRM, "carrierpipemoved-firm-0")
                        .run("manager/CarrierPipeline", Map.of("carrier", id(), "period", year))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void isRefusedForPeriodsThatCannotBeTold() {
        Caller manager = api.as(CARRIER_MANAGER, moving.id().value());
        String next = (today.getYear() + 1) + "";

        assertThat(manager.run("manager/CarrierPipeline", Map.of("carrier", id(), "period", next))
                        .codes())
                .containsExactly("BAD_REQUEST");
        assertThat(manager.run("manager/CarrierSeries", Map.of("carrier", id(), "from", "2025", "to", "2024"))
                        .codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void followsWhatIsRecorded() {
        Caller manager = api.as(CARRIER_MANAGER, "carrierpipelive-carrier");
        Tale tale = Tale.of("carrierpipelive", "350923", CarrierKind.INCUBATOR, today.minusYears(1));
        tale.firms(2, today.minusMonths(2));
        tale.storedIn(mongo);
        totals.catchUp();

        assertThat(of(manager, "carrierpipelive-carrier", today.getYear() + "")
                        .at("/total/funnel/inIncubation")
                        .asInt())
                .isEqualTo(2);
    }
}
