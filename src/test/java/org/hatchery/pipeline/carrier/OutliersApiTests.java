package org.hatchery.pipeline.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.pipeline.question.Figures.each;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresAct;
import org.hatchery.figures.YearFiguresEvent;
import org.hatchery.figures.YearOfStay;
import org.hatchery.figures.YearValues;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Carriers that may incubate on paper only: each sign where it is, and where it only seems to be. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutliersApiTests {
    private static final String REGION = "130602";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;
    private final int year;

    OutliersApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
        this.year = today.getYear() - 1;
    }

    @BeforeAll
    void tell() {
        Tale sound = carrier("sound");
        Stay staffed = sound.tenant(in(year));
        sound.serves(in(year)).storedIn(mongo);
        told(staffed, 1);

        Tale served = carrier("servedearlier");
        served.tenant(in(year - 1));
        served.serves(LocalDate.of(year - 1, 12, 31))
                .serves(LocalDate.of(year + 1, 1, 1))
                .storedIn(mongo);

        Tale left = carrier("leftearly");
        left.leaves(left.firm(in(year - 1)), in(year)).storedIn(mongo);

        Tale absent = carrier("absent");
        absent.team(in(year));
        absent.serves(in(year)).storedIn(mongo);

        Tale unstaffed = carrier("unstaffed");
        Stay nobody = unstaffed.tenant(in(year));
        Stay somebody = unstaffed.tenant(in(year));
        unstaffed.serves(in(year)).storedIn(mongo);
        told(nobody, 0);
        told(somebody, 5);

        Tale neither = carrier("neither");
        Stay ghost = neither.firm(in(year));
        neither.serves(in(year)).storedIn(mongo);
        told(ghost, 0);

        carrier("empty").storedIn(mongo);
        totals.catchUp();
    }

    private Tale carrier(String name) {
        return Tale.of("hollow" + name, REGION, CarrierKind.INCUBATOR, in(year - 1));
    }

    private static LocalDate in(int year) {
        return LocalDate.of(year, 7, 1);
    }

    /** The carrier enters what the firm said of the year, with so many employees. */
    private void told(Stay stay, int employees) {
        var values = new YearValues(
                employees, 0, 0, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, 0, 0, 0, 0, 0);
        var event = new YearFiguresEvent(YearFiguresAct.ENTERED_FOR, "test", Instant.EPOCH, null, null);
        Carrier carrier = Objects.requireNonNull(mongo.findById(stay.getCarrier(), Carrier.class));
        YearFigures figures = YearFigures.first(new YearOfStay(stay, year, carrier), values, event, today);
        figures.confirm(new YearFiguresEvent(YearFiguresAct.CONFIRMED, "another", Instant.EPOCH, null, null));
        mongo.insert(figures);
    }

    @Test
    void areListedWithExactlyTheSignsTheyShow() {
        assertThat(signals(year, null))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "servedearlier", "[NO_SERVICES]",
                        "leftearly", "[NO_SERVICES]",
                        "absent", "[NO_PRESENCE]",
                        "unstaffed", "[LEASES_WITHOUT_STAFF]",
                        "neither", "[NO_PRESENCE]"));
    }

    @Test
    void areListedByTheSignsAskedFor() {
        assertThat(signals(year, List.of("NO_SERVICES"))).containsOnlyKeys("servedearlier", "leftearly");
        assertThat(signals(year, List.of("NO_PRESENCE", "LEASES_WITHOUT_STAFF")))
                .containsOnlyKeys("absent", "neither", "unstaffed");
    }

    @Test
    void areAnotherMatterInEveryYear() {
        assertThat(signals(year - 1, null))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("leftearly", "[NO_SERVICES, NO_PRESENCE]")));
    }

    @Test
    void areListedNoLongerOnceTheServiceIsRecorded() {
        Tale late = carrier("recordedlate");
        late.tenant(in(year));
        late.storedIn(mongo);
        totals.catchUp();
        assertThat(signals(year, null)).containsEntry("recordedlate", "[NO_SERVICES]");

        record(late);
        totals.catchUp();

        assertThat(signals(year, null)).doesNotContainKey("recordedlate");
    }

    private void record(Tale carrier) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                "late-" + System.nanoTime(),
                "carrier",
                GlobalId.of("Carrier", carrier.id().value()),
                "kind",
                "EVENT",
                "mode",
                "GROUP",
                "on",
                LocalDate.of(year, 12, 31).toString(),
                "incubatees",
                List.of()));
        input.putAll(Map.of("provider", "导师团", "hours", 1, "fee", "0", "attendees", 1));
        assertThat(api.as(CARRIER_MANAGER, carrier.id().value())
                        .run("manager/RecordService", Map.of("input", input))
                        .refusals())
                .isEmpty();
    }

    @Test
    void haveCursorsThatNoRankingTakes() {
        String cursor = api.as(BUREAU, REGION)
                .run("bureau/Outliers", Map.of("region", REGION, "year", year, "first", 1))
                .at("/hollowCarriers/edges/0/cursor")
                .asString();
        Map<String, Object> ranking = Map.of(
                "region",
                REGION,
                "year",
                year,
                "kind",
                "INCUBATOR",
                "metric",
                "inIncubationFirmsAndTeams",
                "after",
                cursor);

        assertThat(cursor).isNotEmpty();
        assertThat(api.as(BUREAU, REGION).run("bureau/CarrierPeers", ranking).codes())
                .containsExactly("INVALID_CURSOR");
    }

    /** Signs by the name of the carrier, in their order. */
    private Map<String, String> signals(int of, List<String> wanted) {
        var variables = new HashMap<String, Object>(Map.of("region", REGION, "year", of, "first", 100));
        variables.put("signals", wanted);
        JsonNode list = api.as(BUREAU, REGION).run("bureau/Outliers", variables).at("/hollowCarriers/edges");
        return each(list).stream()
                .map(edge -> edge.path("node"))
                .collect(Collectors.toMap(
                        node -> node.at("/carrier/name").asString().replace("故事hollow", ""),
                        node -> each(node.path("signals")).stream()
                                .map(JsonNode::asString)
                                .sorted(Comparator.comparing(HollowSignal::valueOf))
                                .toList()
                                .toString()));
    }
}
