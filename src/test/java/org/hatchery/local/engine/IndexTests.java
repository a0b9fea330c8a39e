package org.hatchery.local.engine;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An index … */
class IndexTests {

    private static final int FIRMS = 50_000;
    private static final EngineFixture ENGINE = new EngineFixture();

    private static MongoCollection<Document> firms;

    @BeforeAll
    static void fill() {
        firms = ENGINE.collection("firms");
        firms.createIndex(ascending("carrier", "admitted"));
        firms.createIndex(ascending("address.district"));
        firms.createIndex(ascending("tags"));
        firms.createIndex(ascending("stays.room", "stays.floor"));
        firms.createIndex(ascending("code"), new IndexOptions().unique(true));
        firms.createIndex(ascending("status"));
        firms.insertMany(IntStream.range(0, FIRMS).mapToObj(IndexTests::firm).toList());
    }

    private static Document firm(int number) {
        return new Document("_id", "F-" + number)
                .append("version", 0L)
                .append("code", "C-" + number)
                .append("carrier", "carrier-" + number % 1000)
                .append("admitted", number)
                .append("address", new Document("district", "D-" + number % 5000))
                .append("tags", List.of("t" + number % 2500, "u" + number % 2))
                .append("stays", List.of(stay(number % 700, 1), stay(number % 900, 2)))
                .append("status", number % 3 == 0 ? "open" : "closed")
                .append("plain", number % 1000);
    }

    private static Document stay(int room, int floor) {
        return new Document("room", room).append("floor", floor);
    }

    @AfterAll
    static void stop() {
        ENGINE.close();
    }

    @Test
    void servesItsFirstFieldAlone() {
        assertThat(examined(eq("carrier", "carrier-7"), 50)).isEqualTo(50);
    }

    @Test
    void servesFiltersThatAskForMore() {
        assertThat(examined(new Document("carrier", "carrier-7").append("status", "open"), 16))
                .isEqualTo(50);
        assertThat(examined(and(eq("code", "C-9"), eq("status", "open")), 1)).isEqualTo(1);
    }

    @Test
    void servesTheNextFieldByRange() {
        assertThat(examined(and(eq("carrier", "carrier-7"), gte("admitted", 40_000), lt("admitted", 45_000)), 5))
                .isEqualTo(5);
    }

    @Test
    void servesConditionsInsideNestedAnds() {
        var bounds = and(and(gte("admitted", 40_000)), and(lt("admitted", 45_000)));
        assertThat(examined(
                        new Document(
                                "$and", List.of(eq("carrier", "carrier-7").toBsonDocument(), bounds.toBsonDocument())),
                        5))
                .isEqualTo(5);
    }

    @Test
    void servesListsOfValues() {
        assertThat(examined(in("carrier", "carrier-1", "carrier-2", "nobody"), 100))
                .isEqualTo(100);
    }

    @Test
    void servesPrefixesAsRanges() {
        assertThat(examined(and(gte("code", "C-4999"), lt("code", "C-499:")), 11))
                .isEqualTo(11);
    }

    @Test
    void servesNestedFields() {
        assertThat(examined(eq("address.district", "D-77"), 10)).isEqualTo(10);
    }

    @Test
    void servesElementsOfArrays() {
        assertThat(examined(eq("tags", "t77"), 20)).isEqualTo(20);
        assertThat(examined(and(eq("stays.room", 650), eq("stays.floor", 2)), 118))
                .isEqualTo(118);
    }

    @Test
    void servesIdsTogetherWithAVersion() {
        assertThat(examined(new Document("_id", "F-5").append("version", 0L), 1))
                .isEqualTo(1);
        assertThat(examined(and(in("_id", "F-5", "F-6"), eq("version", 0L)), 2)).isEqualTo(2);
    }

    @Test
    void servesDocumentsAsIds() {
        var totals = ENGINE.collection("totals");
        var stages = List.of(
                Aggregates.group(new Document("district", "$address.district").append("status", "$status")),
                Aggregates.merge("totals"));
        // Each of the 10,000 groups is looked up once.
        assertThat(ENGINE.examinedBy(() -> firms.aggregate(stages).toCollection()))
                .isLessThan(3 * FIRMS);
        assertThat(ENGINE.examinedBy(() -> firms.aggregate(stages).toCollection()))
                .isLessThan(3 * FIRMS);
        assertThat(totals.countDocuments()).isEqualTo(10_000);
    }

    @Test
    void isChosenForBeingTheNarrowest() {
        assertThat(examined(new Document("status", "closed").append("address.district", "D-77"), 7))
                .isLessThan(200);
    }

    @Test
    void servesUpdatesAndDeletes() {
        assertThat(ENGINE.examinedBy(() -> firms.updateOne(eq("code", "C-100"), set("note", "x"))))
                .isLessThan(5);
        assertThat(ENGINE.examinedBy(() -> firms.findOneAndUpdate(eq("_id", "F-100"), inc("seen", 1))))
                .isLessThan(5);
        assertThat(ENGINE.examinedBy(() -> firms.deleteOne(eq("code", "none")))).isZero();
    }

    @Test
    void servesAggregationsThatStartWithAMatch() {
        var stages = List.of(
                Aggregates.match(eq("carrier", "carrier-7")),
                Aggregates.group("$status", Accumulators.sum("firms", 1)));
        assertThat(ENGINE.examinedBy(() -> assertThat(firms.aggregate(stages)).hasSize(2)))
                .isEqualTo(50);
        assertThat(ENGINE.examinedBy(() -> firms.countDocuments(eq("carrier", "carrier-7"))))
                .isEqualTo(50);
    }

    @Test
    void servesAnOrderWithoutReadingMoreThanIsWanted() {
        firms.createIndex(ascending("tags", "plain", "_id"));
        firms.createIndex(ascending("plain", "_id"));

        assertThat(ordered(eq("tags", "u1"), descending("plain", "_id"))).isEqualTo(10);
        assertThat(ordered(new Document(), ascending("plain", "_id"))).isEqualTo(10);
        assertThat(ordered(and(eq("tags", "u1"), lt("plain", 500)), descending("plain", "_id")))
                .isEqualTo(10);
        // the other way round for one of two fields, or open which of equal ones is first
        assertThat(ordered(new Document(), new Document("plain", 1).append("_id", -1)))
                .isEqualTo(FIRMS);
        assertThat(ordered(new Document(), ascending("plain"))).isEqualTo(FIRMS);
    }

    private static long ordered(Bson filter, Bson order) {
        return ENGINE.examinedBy(
                () -> assertThat(firms.find(filter).sort(order).limit(10).into(new ArrayList<>()))
                        .hasSize(10));
    }

    @Test
    void isMissedWhereThereIsNone() {
        assertThat(examined(eq("plain", 7), 50)).isEqualTo(FIRMS);
    }

    @Test
    void refusesASecondUseOfAUniqueKey() {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> firms.insertOne(new Document("code", "C-1")))
                .satisfies(refused -> assertThat(refused.getError().getCode()).isEqualTo(11000))
                .withMessageContaining("index: code_1 dup key: { code: \"C-1\" }");
    }

    @Test
    void letsAnyNumberOfDocumentsGoWithoutASparseKey() {
        var vouchers = ENGINE.collection("vouchers");
        vouchers.createIndex(
                ascending("activeKey"), new IndexOptions().unique(true).sparse(true));
        vouchers.insertMany(List.of(new Document(), new Document(), new Document("activeKey", "a")));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> vouchers.insertOne(new Document("activeKey", "a")));
        vouchers.updateOne(eq("activeKey", "a"), new Document("$unset", new Document("activeKey", "")));
        assertThatNoException().isThrownBy(() -> vouchers.insertOne(new Document("activeKey", "a")));
        assertThat(vouchers.countDocuments(eq("activeKey", null))).isEqualTo(3);
    }

    @Test
    void refusesToBePartialAndUniqueRatherThanLie() {
        var partial = new IndexOptions().unique(true).partialFilterExpression(eq("open", true));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> ENGINE.collection("partial").createIndex(ascending("key"), partial));
    }

    @Test
    void keepsItsNameForItself() {
        var odd = ENGINE.collection("odd");
        odd.createIndex(ascending("one"), new IndexOptions().name("same"));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> odd.createIndex(ascending("two"), new IndexOptions().name("same")));
    }

    @Test
    void isNotNeededToCountEverything() {
        assertThat(ENGINE.examinedBy(() -> assertThat(firms.countDocuments()).isEqualTo(FIRMS)))
                .isZero();
        assertThat(ENGINE.collection("nothing").countDocuments()).isZero();
    }

    @Test
    void isNotBuiltTwiceUnderTwoNames() {
        var twice = ENGINE.collection("twice");
        twice.createIndex(ascending("one", "two"), new IndexOptions().name("first"));
        twice.createIndex(ascending("one", "two"), new IndexOptions().name("first"));
        twice.createIndex(ascending("two", "one"), new IndexOptions().name("other way"));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> twice.createIndex(ascending("one", "two"), new IndexOptions().name("second")))
                .satisfies(refused -> assertThat(refused.getErrorCode()).isEqualTo(85));
        assertThat(twice.listIndexes()).hasSize(3);
    }

    private static long examined(Bson filter, int matches) {
        return ENGINE.examinedBy(
                () -> assertThat(firms.find(filter).into(new ArrayList<>())).hasSize(matches));
    }

    @Test
    void leavesOutDocumentsWithoutElementsWhenItIsSparseAndKeepsElementsApartWhenItIsUnique() {
        MongoCollection<Document> vouchers = ENGINE.collection("vouchers");
        vouchers.createIndex(
                ascending("orders.number"), new IndexOptions().unique(true).sparse(true));
        vouchers.insertOne(new Document("_id", "one").append("orders", List.of()));
        vouchers.insertOne(new Document("_id", "two").append("orders", List.of()));
        vouchers.updateOne(
                eq("_id", "one"), set("orders", List.of(new Document("number", 1), new Document("number", 2))));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() ->
                        vouchers.updateOne(eq("_id", "two"), set("orders", List.of(new Document("number", 2)))));
        assertThatNoException()
                .isThrownBy(() ->
                        vouchers.updateOne(eq("_id", "two"), set("orders", List.of(new Document("number", 3)))));
    }
}
