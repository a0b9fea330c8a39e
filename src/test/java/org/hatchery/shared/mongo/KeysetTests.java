package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.Reply;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class KeysetTests {
    private static final int ROWS = 41;
    private static final Keyset<Row> BY_NAME = Keyset.byText(Row.class, "name", Row::name, Row::id);
    private static final Keyset<Row> LATEST = Keyset.byDay(Row.class, "day", Row::day, Row::id);
    private static final List<Criteria> ALL = List.of(new Criteria());

    private final MongoOperations mongo;
    private final Api api;

    KeysetTests(MongoOperations mongo, Api api) {
        this.mongo = mongo;
        this.api = api;
    }

    /** Something to list; only a few names and days, so that most rows share theirs. */
    @Document("keysetRows")
    record Row(@Id String id, String name, LocalDate day, int number) {
        static Row of(int number) {
            String id = "%03d".formatted(number * 17 % ROWS);
            return new Row(id, "名" + number % 3, LocalDate.parse("2026-10-01").plusDays(number % 4), number);
        }
    }

    @BeforeEach
    void rows() {
        if (mongo.findAll(Row.class).isEmpty()) {
            mongo.insertAll(IntStream.range(0, ROWS).mapToObj(Row::of).toList());
        }
    }

    static Stream<Arguments> listsAndSizes() {
        return Stream.of(BY_NAME, LATEST)
                .flatMap(list -> IntStream.rangeClosed(1, 7).mapToObj(size -> Arguments.of(list, size)));
    }

    @ParameterizedTest
    @MethodSource("listsAndSizes")
    void showsEveryRowOnceFromFrontToBack(Keyset<Row> list, int size) {
        List<String> ids = new java.util.ArrayList<>();
        Page<Row> page = list.page(mongo, ALL, new PageRequest(size, null, false));
        assertThat(page.hasPrevious()).isFalse();
        ids.addAll(ids(page));
        while (page.hasNext()) {
            page = list.page(mongo, ALL, new PageRequest(size, lastPlace(page), false));
            assertThat(page.hasPrevious()).isTrue();
            ids.addAll(ids(page));
        }

        assertThat(ids).isEqualTo(inOrder(list));
    }

    @ParameterizedTest
    @MethodSource("listsAndSizes")
    void showsEveryRowOnceFromBackToFront(Keyset<Row> list, int size) {
        List<String> ids = new java.util.ArrayList<>();
        Page<Row> page = list.page(mongo, ALL, new PageRequest(size, null, true));
        assertThat(page.hasNext()).isFalse();
        ids.addAll(0, ids(page));
        while (page.hasPrevious()) {
            page = list.page(
                    mongo, ALL, new PageRequest(size, page.entries().get(0).place(), true));
            assertThat(page.hasNext()).isTrue();
            ids.addAll(0, ids(page));
        }

        assertThat(ids).isEqualTo(inOrder(list));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 41, 42, 100})
    void promisesANextPageOnlyWhereThereIsOne(int size) {
        assertThat(BY_NAME.page(mongo, ALL, new PageRequest(size, null, false)).hasNext())
                .isEqualTo(size < ROWS);
        assertThat(BY_NAME.page(mongo, ALL, new PageRequest(size, null, true)).hasPrevious())
                .isEqualTo(size < ROWS);
    }

    @Test
    void isEmptyBeyondEitherEnd() {
        Page<Row> whole = LATEST.page(mongo, ALL, new PageRequest(100, null, false));

        Page<Row> after = LATEST.page(mongo, ALL, new PageRequest(5, lastPlace(whole), false));
        Page<Row> before = LATEST.page(
                mongo, ALL, new PageRequest(5, whole.entries().get(0).place(), true));

        assertThat(after.items()).isEmpty();
        assertThat(after.hasNext()).isFalse();
        assertThat(after.hasPrevious()).isTrue();
        assertThat(before.items()).isEmpty();
        assertThat(before.hasPrevious()).isFalse();
        assertThat(before.hasNext()).isTrue();
    }

    @Test
    void isEmptyWhereNothingMeetsTheConditions() {
        Page<Row> page = BY_NAME.page(mongo, List.of(Criteria.where("number").lt(0)), PageRequest.first(5));

        assertThat(page.items()).isEmpty();
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isFalse();
        assertThat(page.total().getAsLong()).isZero();
    }

    @Test
    void countsTheWholeListFromAnyPage() {
        Page<Row> first = BY_NAME.page(mongo, ALL, PageRequest.first(3));
        Page<Row> second = BY_NAME.page(mongo, ALL, new PageRequest(3, lastPlace(first), false));

        assertThat(first.total().getAsLong()).isEqualTo(ROWS);
        assertThat(second.total().getAsLong()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsEveryAlternativeOfAFilterApartFromTheCursor(boolean backward) {
        var oneOrTwo = new Criteria()
                .orOperator(
                        Criteria.where("number").is(1), Criteria.where("number").is(2));
        Page<Row> both = BY_NAME.page(mongo, List.of(oneOrTwo), PageRequest.first(5));
        assertThat(both.items()).hasSize(2);
        List<String> start = both.entries().get(backward ? 1 : 0).place();

        Page<Row> rest = BY_NAME.page(mongo, List.of(oneOrTwo), new PageRequest(5, start, backward));

        assertThat(rest.items()).containsExactly(both.items().get(backward ? 0 : 1));
    }

    @Test
    void goesOnFromAPlaceWhoseRowIsGone() {
        List<String> order = inOrder(BY_NAME);
        Page<Row> first = BY_NAME.page(mongo, ALL, PageRequest.first(4));
        Row last = first.items().get(3);
        mongo.remove(last);
        try {
            Page<Row> second = BY_NAME.page(mongo, ALL, new PageRequest(4, lastPlace(first), false));

            assertThat(ids(second)).isEqualTo(order.subList(4, 8));
        } finally {
            mongo.insert(last);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"carriers", "incubatees", "stays", "services"})
    void isEmptyInTheApiForAScopeWithoutRows(String field) {
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1, field.length() - 1);
        var nobody = new Listing(api.as(BUREAU, "820000"), field, type + "Filter", "");

        JsonNode page = nobody.page(Map.of(), Map.of());
        assertThat(page.path("edges")).hasToString("[]");
        assertThat(page.path("pageInfo")).hasToString("""
                {"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "last"})
    void isEmptyWhereNothingIsAskedForButTheTotal(String end) {
        Reply reply = api.as(ADMIN)
                .ask("{ regions: carriers(" + end
                        + ": 0) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor } }"
                        + " all: carriers(first: 1) { totalCount } }");

        assertThat(reply.at("/regions/edges")).isEmpty();
        assertThat(reply.at("/regions/totalCount")).isEqualTo(reply.at("/all/totalCount"));
        assertThat(reply.at("/regions/pageInfo/startCursor").isNull()).isTrue();
        boolean any = reply.at("/all/totalCount").asInt() > 0;
        assertThat(reply.at("/regions/pageInfo/" + (end.equals("first") ? "hasNextPage" : "hasPreviousPage"))
                        .asBoolean())
                .isEqualTo(any);
    }

    static Stream<Map<String, Object>> wrongPages() {
        return Stream.of(
                Map.of("first", -1),
                Map.of("first", 101),
                Map.of("last", 101),
                Map.of("first", 1, "last", 1),
                Map.of("first", 1, "before", "x"),
                Map.of("last", 1, "after", "x"),
                Map.of("before", "x"));
    }

    @ParameterizedTest
    @MethodSource("wrongPages")
    void isRefusedForArgumentsThatContradictEachOther(Map<String, Object> arguments) {
        assertThat(Listing.stays(api.as(ADMIN)).reply(Map.of(), arguments).codes())
                .containsExactly("BAD_PAGE_ARGS");
    }

    private static List<String> ids(Page<Row> page) {
        return page.items().stream().map(Row::id).toList();
    }

    private static List<String> lastPlace(Page<Row> page) {
        return page.entries().get(page.entries().size() - 1).place();
    }

    private static List<String> inOrder(Keyset<Row> list) {
        List<String> ids = new java.util.ArrayList<>(IntStream.range(0, ROWS)
                .mapToObj(Row::of)
                .sorted(java.util.Comparator.comparing((Row row) -> list.read().apply(row))
                        .thenComparing(Row::id))
                .map(Row::id)
                .toList());
        if (list == LATEST) {
            Collections.reverse(ids);
        }
        return ids;
    }
}
