package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Role;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Lists of figures of years: their order, their filters, and what they cost. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearFiguresListTests {
    private static final String REGION = "220204";
    private static final int MANY = 12;

    private final Api api;
    private final MongoOperations mongo;
    private final YearFiguresDirectory directory;
    private final DatabaseCommands commands;
    private final List<Resident> residents = new ArrayList<>();
    private Host host;
    private int year;

    YearFiguresListTests(Api api, MongoOperations mongo, YearFiguresDirectory directory, DatabaseCommands commands) {
        this.api = api;
        this.mongo = mongo;
        this.directory = directory;
        this.commands = commands;
    }

    /** Of each firm two years that are over, the earlier ones confirmed, and one firm's running one. */
    @BeforeAll
    void enterMany() {
        host = Host.open(api, mongo, REGION);
        year = host.today().getYear();
        IntStream.range(0, MANY).forEach(number -> residents.add(host.resident()));
        residents.forEach(resident -> resident.entered(year - 2).entered(year - 1));
        Resident.confirm(
                host.manager(),
                residents.stream()
                        .map(resident -> resident.version(year - 2, 0))
                        .toList());
        residents.get(0).entered(year).giveBack(year, 0, "年度未结束");
    }

    private JsonNode list(Map<String, Object> variables) {
        return api.as(Role.BUREAU, REGION)
                .run("bureau/YearFiguresList", variables)
                .at("/yearFigures");
    }

    private static List<Integer> years(JsonNode page) {
        return page.path("nodes")
                .valueStream()
                .map(figures -> figures.path("year").asInt())
                .toList();
    }

    @Test
    void goFromTheLatestYearToTheEarliestPageByPage() {
        List<Integer> found = new ArrayList<>();
        JsonNode page = list(Map.of("first", 5));
        found.addAll(years(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = list(
                    Map.of("first", 5, "after", page.at("/pageInfo/endCursor").asString()));
            found.addAll(years(page));
        }

        assertThat(found).hasSize(2 * MANY + 1).isSortedAccordingTo((one, other) -> other - one);
        assertThat(years(list(Map.of("last", 3)))).containsOnly(year - 2).hasSize(3);
    }

    @Test
    void areNarrowedByYearStateCarrierAndPreliminary() {
        assertThat(years(list(Map.of("filter", Map.of("year", year - 1))))).hasSize(MANY);
        assertThat(years(list(Map.of("filter", Map.of("states", List.of("CONFIRMED"))))))
                .hasSize(MANY)
                .containsOnly(year - 2);
        assertThat(years(list(Map.of("filter", Map.of("preliminary", true))))).containsExactly(year);
        assertThat(years(list(Map.of("filter", Map.of("carrier", host.id(), "states", List.of("RETURNED"))))))
                .containsExactly(year);
    }

    @Test
    void costTheSameWhateverTheirSize() {
        for (int first : new int[] {1, MANY}) {
            assertThat(commands.during(() -> list(Map.of("first", first, "filter", Map.of("year", year - 1)))))
                    .containsExactlyInAnyOrder("find yearFigures", "find firms", "find carriers");
        }
    }

    @Test
    void showTheCarrierWhatWaitsForItBesideTheYearsBefore() {
        Map<String, Object> variables =
                Map.of("carrier", host.id(), "year", year - 1, "compareWith", List.of(year - 2, year - 3));

        List<String> sent = commands.during(() -> assertThat(host.manager()
                        .run("manager/YearFiguresToConfirm", variables)
                        .at("/yearFigures/nodes")
                        .valueStream()
                        .map(figures ->
                                figures.at("/incubatee/yearFigures/0/state").asString()))
                .hasSize(MANY)
                .containsOnly("CONFIRMED"));

        assertThat(sent).containsExactly("find yearFigures", "find firms", "find yearFigures");
    }

    @Test
    void areReadAndWrittenWithFewCommands() {
        Resident one = host.resident(year - 4);
        Resident other = host.resident(year - 4);

        assertThat(commands.during(() -> one.entered(year - 4)))
                .containsExactly("find agreements", "find yearFigures", "find carriers", "insert yearFigures");
        other.entered(year - 4);
        assertThat(commands.during(() -> Resident.confirm(
                                host.manager(), List.of(one.version(year - 4, 0), other.version(year - 4, 0)))
                        .data()))
                .containsExactly("find yearFigures", "update yearFigures", "update yearFigures", "find agreements");
        assertThat(commands.during(() -> one.page(year - 4))).containsExactly("find yearFigures");
        mongo.remove(query(where("year").is(year - 4).and("carrier").is(host.key())), YearFigures.class);
    }

    @Test
    void areFactsForStatisticsWhateverTheirState() {
        Host empty = Host.open(api, mongo, REGION);

        List<YearFact> facts = directory.of(List.of(new CarrierId(host.key()), new CarrierId(empty.key())));

        assertThat(facts)
                .hasSize(2 * MANY + 1)
                .allMatch(fact -> fact.carrier().value().equals(host.key()));
        assertThat(facts)
                .filteredOn(fact -> fact.state() == YearFiguresState.CONFIRMED)
                .hasSize(MANY);
        assertThat(facts)
                .filteredOn(YearFact::preliminary)
                .extracting(YearFact::year)
                .containsExactly(year);
        assertThat(facts).extracting(fact -> fact.values().netProfit()).containsOnly(Yuan.of("-45000.25"));
        assertThat(facts).extracting(fact -> fact.values().softwareCopyrights()).containsOnly(4);
        assertThat(directory.of(List.of(new CarrierId(empty.key())))).isEmpty();
    }

    @Test
    void areMarkedForTheTotalsByEveryWrite() {
        Document stored = mongo.findById(residents.get(0).key() + "/" + (year - 1), Document.class, "yearFigures");

        assertThat(stored).containsEntry("uncounted", true).containsEntry("carrier", host.key());
    }
}
