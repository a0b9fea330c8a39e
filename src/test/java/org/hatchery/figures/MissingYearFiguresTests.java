package org.hatchery.figures;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Figures of last year that are missing … */
@IntegrationTest
class MissingYearFiguresTests {
    private static final String HERE = "410202";
    private static final int MANY = 7;

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final Host host;
    private final Host other;
    private final int last;
    private List<Resident> silent;

    MissingYearFiguresTests(Api api, MongoOperations mongo, DatabaseCommands commands) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.host = Host.open(api, mongo, HERE);
        this.other = Host.open(api, mongo, "410302");
        this.last = host.today().getYear() - 1;
    }

    /** Some have entered nothing; one has, one was told to do it again, one came this year, one left before. */
    @BeforeEach
    void settle() {
        silent = IntStream.range(0, MANY).mapToObj(number -> host.resident()).toList();
        host.resident().entered(last);
        host.resident().entered(last).giveBack(last, 0, "数据不符");
        host.resident(last + 1);
        host.mover(LocalDate.of(last - 2, 1, 1), LocalDate.of(last - 1, 6, 30), other);
    }

    @Test
    void areThoseOfWhichNobodyHasEnteredAny() {
        assertThat(missing(host.manager(), last)).containsExactlyInAnyOrderElementsOf(keys(silent));

        silent.get(0).entered(last);
        assertThat(missing(host.manager(), last)).containsExactlyInAnyOrderElementsOf(keys(silent.subList(1, MANY)));
    }

    @Test
    void areAskedOfTheCarrierResponsibleForTheYear() {
        Resident mover = host.mover(LocalDate.of(last - 1, 1, 1), LocalDate.of(last, 3, 1), other);

        assertThat(missing(host.manager(), last)).doesNotContain(mover.id());
        assertThat(missing(other.manager(), other, last)).contains(mover.id());
        assertThat(missing(other.manager(), other, last - 1)).doesNotContain(mover.id());
    }

    @Test
    void areAskedAlsoOfWhoeverHasLeftSince() {
        String left = last + "-03-01";
        host.mover(LocalDate.of(last - 1, 1, 1), LocalDate.parse(left), other);

        JsonNode gone = page(host.manager(), asking(last - 1, Map.of()))
                .path("nodes")
                .valueStream()
                .filter(one -> !one.path("endedOn").isNull())
                .reduce((one, another) -> null)
                .orElseThrow();
        assertThat(gone.path("endedOn").asString()).isEqualTo(left);
        assertThat(gone.path("enteredOn").asString()).isEqualTo(last - 1 + "-01-01");
        assertThat(gone.path("incubateeName").asString()).isNotBlank();
        assertThat(gone.at("/region/code").asString()).isEqualTo(HERE);
        assertThat(gone.path("incubatee").isNull()).isTrue();
    }

    @Test
    void areThoseOfTheRunningYearTooButOfNoneThatLiesAhead() {
        assertThat(missing(host.manager(), last + 1)).hasSize(MANY + 3);
        assertThat(missing(host.manager(), last + 2)).isEmpty();
        assertThat(missing(host.manager(), 1949)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BUREAU, 410202, true",
        "BUREAU, 410200, true",
        "BUREAU, 410000, true",
        "AUDITOR, 410202, true",
        "BUREAU, 410302, false",
        "AUDITOR, 420000, false",
        "CARRIER_MANAGER, nobody, false"
    })
    void areSeenByWhoeverWouldSeeTheFigures(Role role, String limit, boolean seen) {
        assertThat(missing(api.as(role, limit), last)).hasSize(seen ? MANY : 0);
    }

    @Test
    void areListedByNameForwardsAndBackwards() {
        List<String> all = missing(host.manager(), last);
        List<String> forwards = new ArrayList<>();
        JsonNode page = page(host.manager(), asking(last, Map.of("first", 3)));
        assertThat(page.path("totalCount").asInt()).isEqualTo(MANY);
        forwards.addAll(ids(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            String cursor = page.at("/pageInfo/endCursor").asString();
            page = page(host.manager(), asking(last, Map.of("first", 3, "after", cursor)));
            forwards.addAll(ids(page));
        }

        assertThat(forwards).isEqualTo(all).isEqualTo(keys(byKey()));
        JsonNode end = connection("last: 3");
        assertThat(ids(end)).isEqualTo(all.subList(MANY - 3, MANY));
        JsonNode before = connection(
                "last: 3, before: \"" + end.at("/pageInfo/startCursor").asString() + "\"");
        assertThat(ids(before)).isEqualTo(all.subList(MANY - 6, MANY - 3));
        assertThat(before.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(before.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void goOnAfterOneThatWasEnteredMeanwhile() {
        List<String> all = missing(host.manager(), last);
        JsonNode page = page(host.manager(), asking(last, Map.of("first", 3)));
        silent.stream().filter(one -> one.id().equals(all.get(2))).forEach(one -> one.entered(last));

        String cursor = page.at("/pageInfo/endCursor").asString();
        assertThat(ids(page(host.manager(), asking(last, Map.of("first", 3, "after", cursor)))))
                .isEqualTo(all.subList(3, 6));
    }

    @Test
    void costTheSameHoweverManyTheyAre() {
        for (int first : new int[] {1, MANY}) {
            assertThat(commands.during(() -> page(host.manager(), asking(last, Map.of("first", first)))))
                    .containsExactly(
                            "find carriers", "find agreements", "find yearFigures", "find agreements", "find firms");
        }
    }

    /** All have the same name, so their keys decide. */
    private List<Resident> byKey() {
        return silent.stream().sorted(comparing(Resident::key)).toList();
    }

    private List<String> missing(Caller caller, int year) {
        return missing(caller, host, year);
    }

    private static List<String> missing(Caller caller, Host whose, int year) {
        return ids(page(caller, Map.of("carrier", whose.id(), "year", year)));
    }

    private static JsonNode page(Caller caller, Map<String, Object> variables) {
        return caller.run("manager/YearFiguresMissing", variables).at("/missingYearFigures");
    }

    private Map<String, Object> asking(int year, Map<String, Object> page) {
        Map<String, Object> variables = new HashMap<>(page);
        variables.put("carrier", host.id());
        variables.put("year", year);
        return variables;
    }

    private JsonNode connection(String page) {
        String document = "query ($carrier: ID!, $year: Int!) {"
                + " missingYearFigures(carrier: $carrier, year: $year, " + page + ") {"
                + " nodes { incubatee { id } }"
                + " pageInfo { hasPreviousPage hasNextPage startCursor } } }";
        return host.manager().ask(document, asking(last, Map.of())).at("/missingYearFigures");
    }

    private static List<String> ids(JsonNode page) {
        return page.path("nodes")
                .valueStream()
                .map(one -> one.at("/incubatee/id").asString())
                .toList();
    }

    private static List<String> keys(List<Resident> residents) {
        return residents.stream().map(Resident::id).toList();
    }
}
