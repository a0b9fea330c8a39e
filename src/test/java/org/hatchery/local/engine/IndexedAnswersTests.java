package org.hatchery.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.hatchery.Draws;
import org.junit.jupiter.api.Test;

/** With indexes, answers … */
class IndexedAnswersTests {

    private static final List<String> FIELDS = List.of("a", "b", "n.x", "tags", "items.k", "items.v", "m", "m.x", "s");
    private static final List<Document> INDEXES = List.of(
            new Document("a", 1).append("tags", 1),
            new Document("b", -1).append("a", 1),
            new Document("n.x", 1),
            new Document("tags", 1),
            new Document("items.k", 1).append("items.v", 1),
            new Document("items.v", 1).append("b", 1),
            new Document("m", 1),
            new Document("m.x", 1),
            new Document("b", 1).append("n.x", 1).append("a", 1),
            new Document("b", 1).append("_id", 1),
            new Document("a", 1).append("_id", 1),
            new Document("n.x", 1).append("_id", 1),
            new Document("tags", 1).append("b", 1).append("_id", 1));
    private static final List<Document> ORDERS = List.of(
            new Document("b", 1).append("_id", 1),
            new Document("b", -1).append("_id", -1),
            new Document("a", -1).append("_id", -1),
            new Document("n.x", 1).append("_id", 1),
            new Document("_id", -1));

    private Random random = new Random();

    @Provide
    static Arbitrary<Draws> chances() {
        return Draws.of(30_000);
    }

    @Property(tries = 4)
    void equalThoseOfAScan(@ForAll("chances") Draws chance) {
        random = chance;
        try (var engine = new EngineFixture()) {
            var plain = engine.collection("plain");
            var indexed = engine.collection("indexed");
            INDEXES.forEach(indexed::createIndex);
            indexed.createIndex(new Document("s", 1), new IndexOptions().sparse(true));
            indexed.createIndex(
                    new Document("u", 1), new IndexOptions().sparse(true).unique(true));
            var documents = IntStream.range(0, 200).mapToObj(this::document).toList();
            plain.insertMany(documents);
            indexed.insertMany(documents);
            for (int round = 0; round < 6; round++) {
                change(plain, indexed);
                IntStream.range(0, 60).mapToObj(i -> filter(2)).forEach(filter -> compare(plain, indexed, filter));
            }
            assertThat(indexed.find().into(new ArrayList<>()))
                    .isEqualTo(plain.find().into(new ArrayList<>()));
            assertThatIndexesEqualRebuiltOnes(engine, indexed);
        }
    }

    @Test
    void areEmptyForContradictions() {
        try (var engine = new EngineFixture()) {
            var numbers = engine.collection("numbers");
            numbers.createIndex(new Document("n", 1));
            numbers.insertMany(
                    IntStream.range(0, 100).mapToObj(n -> new Document("n", n)).toList());
            assertThat(numbers.find(new Document("n", new Document("$gt", 9).append("$lt", 5))))
                    .isEmpty();
        }
    }

    private static void compare(MongoCollection<Document> plain, MongoCollection<Document> indexed, Document filter) {
        var expected = outcome(() -> plain.find(filter).into(new ArrayList<>()));
        assertThat(outcome(() -> indexed.find(filter).into(new ArrayList<>())))
                .as(filter.toString())
                .isEqualTo(expected);
        var match = List.of(new Document("$match", filter), new Document("$project", new Document("a", 1)));
        assertThat(outcome(() -> indexed.aggregate(match).into(new ArrayList<>())))
                .as(filter.toString())
                .isEqualTo(outcome(() -> plain.aggregate(match).into(new ArrayList<>())));
    }

    private void change(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        for (int i = 0; i < 40; i++) {
            var write = write();
            assertThat(outcome(() -> run(write, indexed))).isEqualTo(outcome(() -> run(write, plain)));
        }
    }

    private static String run(Consumer<MongoCollection<Document>> write, MongoCollection<Document> collection) {
        write.accept(collection);
        return "done";
    }

    private static Object outcome(Supplier<?> work) {
        try {
            return work.get();
        } catch (MongoException refused) {
            return refused.getCode();
        }
    }

    private Consumer<MongoCollection<Document>> write() {
        var one = new Document("_id", random.nextInt(240));
        var many = filter(1);
        var replacement = document(one.getInteger("_id"));
        var change = change();
        return switch (random.nextInt(8)) {
            case 0 -> collection -> collection.replaceOne(one, replacement);
            case 1 -> collection -> collection.deleteOne(one);
            case 2 -> collection -> collection.insertOne(replacement);
            case 3 -> collection -> collection.findOneAndUpdate(many, change);
            case 4 -> collection -> collection.findOneAndDelete(one);
            case 5 -> collection -> collection.updateMany(one, change);
            default -> collection -> collection.updateOne(many, change);
        };
    }

    private Document change() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$set", new Document("a", scalar()).append("n.x", scalar()));
            case 1 ->
                new Document("$unset", new Document("tags", "").append("s", "").append("u", ""));
            case 2 -> new Document("$push", new Document("tags", scalar()));
            case 3 -> new Document("$push", new Document("items", item()));
            case 4 -> new Document("$set", new Document("m", anything(2)));
            default -> new Document("$inc", new Document("b", 1)).append("$set", new Document("s", scalar()));
        };
    }

    private Document document(int id) {
        var document = new Document("_id", id);
        maybe(document, "a", scalar());
        maybe(document, "b", random.nextInt(6));
        maybe(document, "n", random.nextInt(5) == 0 ? scalar() : new Document("x", anything(1)));
        maybe(document, "tags", random.nextInt(6) == 0 ? scalar() : scalars());
        maybe(
                document,
                "items",
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> item()).toList());
        maybe(document, "m", anything(2));
        maybe(document, "s", scalar());
        maybe(document, "u", "u" + id);
        return document;
    }

    private void maybe(Document document, String field, Object value) {
        if (random.nextInt(6) > 0) {
            document.append(field, value);
        }
    }

    private Document item() {
        var item = new Document();
        maybe(item, "k", scalar());
        maybe(item, "v", scalar());
        return item;
    }

    private Object anything(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(5)) {
            case 0 ->
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> element(depth))
                        .toList();
            case 1 -> new Document("x", anything(depth - 1));
            default -> scalar();
        };
    }

    // No arrays right inside arrays: the library's matcher finds what is in them, MongoDB and the index do not.
    private Object element(int depth) {
        return random.nextBoolean() ? scalar() : new Document("x", anything(depth - 1));
    }

    private List<Object> scalars() {
        return new ArrayList<>(Arrays.asList(
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> scalar()).toArray()));
    }

    private Object scalar() {
        int number = random.nextInt(5);
        return switch (random.nextInt(11)) {
            case 0 -> null;
            case 1 -> (long) number;
            case 2 -> number + 0.5 * random.nextInt(2);
            case 3, 4 -> "s" + number;
            case 5 -> number > 2;
            case 6 -> new Decimal128(number);
            case 7 -> Date.from(Instant.ofEpochSecond(number));
            case 8 -> new UUID(number - 2L, number);
            default -> number;
        };
    }

    private Document filter(int depth) {
        var filter = new Document();
        for (int i = 0; i <= random.nextInt(2); i++) {
            switch (depth == 0 ? 9 : random.nextInt(10)) {
                case 0, 1 -> filter.append("$and", List.of(filter(depth - 1), filter(depth - 1)));
                case 2 -> filter.append("$or", List.of(filter(depth - 1), filter(depth - 1)));
                default -> filter.append(FIELDS.get(random.nextInt(FIELDS.size())), condition());
            }
        }
        return filter;
    }

    private Object condition() {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> scalar();
            case 3 -> new Document("$eq", scalar());
            case 4 -> new Document("$in", scalars());
            case 5 -> new Document("$gte", scalar());
            case 6 -> new Document("$lt", scalar());
            case 7 -> new Document("$gt", scalar()).append("$lte", scalar());
            case 8 -> new Document("$exists", random.nextBoolean());
            case 9 -> new Document("$all", scalars());
            case 10 -> new Document("$elemMatch", new Document("k", scalar()).append("v", new Document("$gte", 1)));
            case 11 -> new Document("$gte", scalar()).append("$ne", scalar());
            default -> anything(1);
        };
    }

    private static void assertThatIndexesEqualRebuiltOnes(EngineFixture engine, MongoCollection<Document> indexed) {
        var rebuilt = engine.collection("rebuilt");
        rebuilt.insertMany(indexed.find().into(new ArrayList<>()));
        for (Document index : indexed.listIndexes()) {
            var options = new IndexOptions()
                    .unique(index.getBoolean("unique", false))
                    .sparse(index.getBoolean("sparse", false));
            rebuilt.createIndex(index.get("key", Document.class), options);
        }
        assertThat(keys(engine, "indexed")).isEqualTo(keys(engine, "rebuilt"));
    }

    private static Object keys(EngineFixture engine, String collection) {
        return engine.database()
                .runCommand(new Document("validate", collection))
                .get("keysPerIndex");
    }
}
