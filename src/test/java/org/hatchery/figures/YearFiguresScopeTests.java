package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A firm stayed in one carrier, and then in another one elsewhere: whoever asks sees and decides about his part. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearFiguresScopeTests {
    private static final String BEFORE = "220202";
    private static final String AFTER = "230202";

    private final Api api;
    private final MongoOperations mongo;
    private Host before;
    private Host after;
    private Host stranger;
    private Resident mover;
    private int year;

    YearFiguresScopeTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    @BeforeAll
    void enterTwoYears() {
        before = Host.open(api, mongo, BEFORE);
        after = Host.open(api, mongo, AFTER);
        stranger = Host.open(api, mongo, AFTER);
        year = before.today().getYear();
        mover = before.mover(
                before.today().withDayOfYear(1).minusYears(3),
                before.today().withDayOfYear(100).minusYears(1),
                after);
        mover.entered(year - 2).entered(year - 1);
    }

    private Caller caller(String who) {
        return switch (who) {
            case "firm" -> mover.firm();
            case "former" -> before.manager();
            case "current" -> after.manager();
            case "both" -> api.as(Role.CARRIER_MANAGER, before.key(), after.key());
            case "stranger" -> stranger.manager();
            case "other firm" -> api.as(Role.FIRM, "nobody");
            case "admin" -> api.as(Role.ADMIN);
            default -> api.as(who.startsWith("2") ? Role.BUREAU : Role.AUDITOR, who.replace("audit ", ""));
        };
    }

    private List<Integer> seen(Caller caller) {
        Map<String, Object> mine = Map.of("filter", Map.of("incubatee", mover.id()));
        return years(caller.run("bureau/YearFiguresList", mine).at("/yearFigures/nodes"));
    }

    private static List<Integer> years(JsonNode figures) {
        return figures.valueStream().map(one -> one.path("year").asInt()).toList();
    }

    /** How many years ago, latest first. */
    @ParameterizedTest
    @CsvSource({
        "firm, 1 2",
        "admin, 1 2",
        "both, 1 2",
        "former, 2",
        "current, 1",
        "stranger, ''",
        "other firm, ''",
        "220202, 2",
        "220200, 2",
        "220000, 2",
        "220203, ''",
        "230202, 1",
        "audit 230000, 1",
        "audit 220202, 2",
        "audit 100000, 1 2"
    })
    void isKeptInListsAndNodes(String who, String yearsAgo) {
        List<Integer> expected = yearsAgo.isBlank()
                ? List.of()
                : Arrays.stream(yearsAgo.split(" "))
                        .map(ago -> year - Integer.parseInt(ago))
                        .toList();

        assertThat(seen(caller(who))).isEqualTo(expected);
        List<String> ids = List.of(mover.figuresId(year - 1), mover.figuresId(year - 2));
        JsonNode nodes = caller(who)
                .ask("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on YearFigures { year } } }", Map.of("ids", ids))
                .at("/nodes");
        assertThat(years(nodes).stream().filter(found -> found > 0)).isEqualTo(expected);
    }

    @Test
    void isKeptInTheFiguresOfAFirm() {
        String document = "query ($id: ID!, $years: [Int!]!) {"
                + " incubatee(id: $id) { yearFigures(years: $years) { year carrier { id } } } }";
        Map<String, Object> variables =
                Map.of("id", mover.id(), "years", List.of(year - 2, year - 1, year - 9, year - 2));

        assertThat(years(mover.firm().ask(document, variables).at("/incubatee/yearFigures")))
                .containsExactly(year - 2, year - 1);
        assertThat(years(after.manager().ask(document, variables).at("/incubatee/yearFigures")))
                .containsExactly(year - 1);
    }

    @Test
    void asksForAtMostTenYearsOfAFirm() {
        List<Integer> eleven = IntStream.rangeClosed(2016, 2026).boxed().toList();
        String document =
                "query ($id: ID!, $years: [Int!]!) { incubatee(id: $id) { yearFigures(years: $years) { year } } }";

        for (List<Integer> wrong : List.of(eleven, List.<Integer>of())) {
            Reply reply = mover.firm().ask(document, Map.of("id", mover.id(), "years", wrong));
            assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        }
    }

    @Test
    void letsTheCarrierOfAYearDecideAlone() {
        assertThat(refused(before.manager(), year - 1)).isEqualTo("NOT_FOUND");
        assertThat(refused(stranger.manager(), year - 1)).isEqualTo("NOT_FOUND");
        assertThat(refused(after.manager(), year - 2)).isEqualTo("NOT_FOUND");
        assertThat(mover.giveBack(before.manager(), year - 1, 0, "不符").refusals())
                .containsExactly("NOT_FOUND");
        assertThat(mover.giveBack(before.manager(), year - 2, 7, "不符").refusals())
                .containsExactly("STALE");
    }

    /** With a version there never was, so that nothing changes for those who may. */
    private String refused(Caller manager, int asked) {
        return Resident.confirm(manager, List.of(mover.version(asked, 7)))
                .at("/confirmYearFigures/confirmations/0/userErrors/0/code")
                .asString();
    }

    @Test
    void letsOnlyTheCarrierOfAYearEnterForTheFirm() {
        Resident silent = before.mover(
                before.today().withDayOfYear(1).minusYears(3),
                before.today().withDayOfYear(100).minusYears(1),
                after);

        assertThat(silent.enter(stranger.manager(), silent.entry(year - 1)).refusals())
                .containsExactly("NOT_FOUND");
        assertThat(silent.enter(api.as(Role.FIRM, "nobody"), silent.entry(year - 1))
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(silent.enter(before.manager(), silent.entry(year - 1)).refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(silent.enter(after.manager(), silent.entry(year - 1)).refusals())
                .isEmpty();
        assertThat(silent.enter(before.manager(), silent.entry(year - 2)).refusals())
                .isEmpty();
    }

    @Test
    void narrowsAndNeverWidensByFilters() {
        Map<String, Object> elsewhere = Map.of("filter", Map.of("region", AFTER, "incubatee", mover.id()));
        Map<String, Object> their = Map.of("filter", Map.of("carrier", after.id()));

        assertThat(years(before.manager()
                        .run("bureau/YearFiguresList", elsewhere)
                        .at("/yearFigures/nodes")))
                .isEmpty();
        assertThat(years(before.manager().run("bureau/YearFiguresList", their).at("/yearFigures/nodes")))
                .isEmpty();
        assertThat(years(mover.firm().run("bureau/YearFiguresList", elsewhere).at("/yearFigures/nodes")))
                .containsExactly(year - 1);
    }
}
