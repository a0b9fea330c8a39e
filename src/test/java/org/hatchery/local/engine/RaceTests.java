package org.hatchery.local.engine;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.local.engine.EngineFixture.together;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With many clients at once, the engine … */
class RaceTests {

    private static final int THREADS = 32;
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final EngineFixture engine = new EngineFixture();
    private final MongoCollection<Document> things = engine.collection("things");

    @BeforeEach
    void addNoise() {
        things.createIndex(Indexes.ascending("left"));
        things.insertMany(IntStream.range(0, 200)
                .mapToObj(n -> new Document("_id", n).append("left", 0))
                .toList());
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void neverOversellsAndTellsEachBuyerOfHisOwnPurchase() throws Exception {
        things.insertOne(new Document("_id", "stock").append("left", 1_000));
        Bson guard = new Document("_id", "stock").append("left", new Document("$gte", 1));
        var seen = together(THREADS, thread -> () -> {
            var mine = new ArrayList<Integer>();
            Document sold;
            while ((sold = things.findOneAndUpdate(guard, combine(inc("left", -1), set("by", thread)), AFTER))
                    != null) {
                assertThat(sold.getInteger("by")).isEqualTo(thread);
                mine.add(sold.getInteger("left"));
            }
            return mine;
        });
        assertThat(seen.stream().flatMap(List::stream).sorted())
                .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void hasOneWinnerForAUniqueKey() throws Exception {
        things.createIndex(
                Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true));
        var wins = together(
                THREADS,
                thread -> () -> IntStream.range(0, 50)
                        .filter(code -> inserts(new Document("code", code)))
                        .count());
        assertThat(wins.stream().mapToLong(Long::longValue).sum()).isEqualTo(50);
    }

    private boolean inserts(Document document) {
        try {
            things.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            return false;
        }
    }

    @Test
    void makesOneDocumentOfManyUpserts() throws Exception {
        together(THREADS, thread -> () -> {
            IntStream.range(0, 30)
                    .forEach(
                            i -> things.updateOne(eq("_id", "up-" + i), inc("n", 1), new UpdateOptions().upsert(true)));
            return thread;
        });
        assertThat(things.countDocuments(new Document("n", THREADS))).isEqualTo(30);
    }

    @Test
    void letsOneReplacementOfAVersionThrough() throws Exception {
        things.insertOne(new Document("_id", "firm").append("version", 0));
        var wins = together(
                THREADS,
                thread -> () -> IntStream.range(0, 60).filter(this::replaces).count());
        assertThat(wins.stream().mapToLong(Long::longValue).sum()).isEqualTo(60);
    }

    private boolean replaces(int version) {
        while (things.find(new Document("_id", "firm").append("version", new Document("$gte", version)))
                        .first()
                == null) {
            Thread.onSpinWait();
        }
        var guard = new Document("_id", "firm").append("version", version);
        return things.replaceOne(guard, new Document("version", version + 1)).getModifiedCount() == 1;
    }

    @Test
    void neverShowsAHalfWrittenDocument() throws Exception {
        var filler = "x".repeat(500);
        things.insertMany(IntStream.range(0, 20)
                .mapToObj(n -> whole("whole-" + n).append("filler", filler))
                .toList());
        var writing = new AtomicBoolean(true);
        var torn = together(12, thread -> () -> thread < 6 ? write(thread, writing) : read(writing));
        assertThat(torn).containsOnly(0);
    }

    private static Document whole(String id) {
        return new Document("_id", id)
                .append("kind", "whole")
                .append("a", 0)
                .append("nested", new Document("a", 0))
                .append("list", new ArrayList<>())
                .append("z", 0);
    }

    private int write(int thread, AtomicBoolean writing) {
        var all = combine(inc("a", 1), inc("nested.a", 1), push("list", thread), inc("z", 1));
        for (int i = 0; i < 150; i++) {
            assertThat(isTorn(things.findOneAndUpdate(eq("_id", "whole-" + i % 20), all, AFTER)))
                    .isFalse();
        }
        writing.set(false);
        return 0;
    }

    private int read(AtomicBoolean writing) {
        int torn = 0;
        while (writing.get()) {
            var found = things.find(eq("kind", "whole")).batchSize(3).into(new ArrayList<>());
            things.aggregate(List.of(new Document("$match", new Document("a", new Document("$gte", 0)))))
                    .into(found);
            torn += (int) found.stream().filter(RaceTests::isTorn).count();
        }
        return torn;
    }

    private static boolean isTorn(Document whole) {
        int a = whole.getInteger("a");
        return a != whole.getInteger("z")
                || a != whole.get("nested", Document.class).getInteger("a")
                || a != whole.getList("list", Integer.class).size();
    }

    @Test
    void answersInBatchesThatStayAsTheyWere() {
        var cursor = things.find(gte("left", 0)).batchSize(50).iterator();
        things.updateMany(gte("left", 0), set("left", 7));
        assertThat(IntStream.range(0, 200).map(i -> cursor.next().getInteger("left")))
                .containsOnly(0);
    }
}
