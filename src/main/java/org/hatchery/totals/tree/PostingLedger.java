package org.hatchery.totals.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The postings as they are stored: what every subject was counted with. */
@Component
public class PostingLedger {
    public static final String COLLECTION = "postings";
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;

    public PostingLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What a subject was counted with, and the day on which it has to be counted again. */
    public record Kept(
            Map<Book.Place, Vector> postings, @Nullable LocalDate due) {
        public static final Kept NOTHING = new Kept(Map.of(), null);
    }

    /** What these subjects were counted with. */
    public Map<String, Kept> of(Collection<String> subjects) {
        Map<String, List<Document>> found = find(where("subject").in(subjects)).stream()
                .collect(Collectors.groupingBy(document -> document.getString("subject")));
        return subjects.stream()
                .distinct()
                .collect(
                        Collectors.toMap(Function.identity(), subject -> kept(found.getOrDefault(subject, List.of()))));
    }

    private static Kept kept(List<Document> documents) {
        Map<Book.Place, Vector> postings = new HashMap<>();
        LocalDate due = null;
        for (Document document : documents) {
            if (document.containsKey("due")) {
                due = LocalDate.parse(document.getString("due"));
            } else {
                Posting posting = posting(document);
                postings.put(new Book.Place(posting.column(), posting.cell()), posting.amounts());
            }
        }
        return new Kept(postings, due);
    }

    /** Postings in a place, from a column on within its series. */
    public List<Posting> in(RegionCode place, Column from) {
        return find(where("at")
                        .gte(place + "|" + from)
                        .lt(place + "|" + from.series().letter() + "~"))
                .stream()
                .map(PostingLedger::posting)
                .toList();
    }

    /** Postings in a place and just this column. */
    public List<Posting> at(RegionCode place, Column column) {
        return find(where("at").is(place + "|" + column)).stream()
                .map(PostingLedger::posting)
                .toList();
    }

    /** Everything in a place. */
    public List<Posting> in(RegionCode place) {
        return find(where("at").gte(place + "|").lt(place + "}")).stream()
                .map(PostingLedger::posting)
                .toList();
    }

    /** Subjects that have to be counted again because a day has come. */
    public List<String> due(LocalDate today, int most) {
        var query = new Query(where("due").lte(today.toString())).limit(most);
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(document -> document.getString("subject"))
                .toList();
    }

    /** Replaces what a subject was counted with. */
    public void save(String subject, Kept before, Kept after, FencedWrites writes) {
        after.postings().forEach((place, amounts) -> {
            Posting posting = new Posting(subject, place.column(), place.cell(), amounts);
            Vector known = before.postings().get(place);
            if (known == null) {
                writes.insert(document(posting));
            } else if (!known.equals(amounts)) {
                writes.replace(document(posting));
            }
        });
        before.postings().keySet().stream()
                .filter(place -> !after.postings().containsKey(place))
                .forEach(place -> writes.delete(new Posting(subject, place.column(), place.cell(), Vector.ZERO).id()));
        saveDue(subject, before.due(), after.due(), writes);
    }

    private static void saveDue(
            String subject, @Nullable LocalDate before, @Nullable LocalDate after, FencedWrites writes) {
        String id = subject + "|due";
        if (after == null) {
            if (before != null) {
                writes.delete(id);
            }
        } else if (!after.equals(before)) {
            writes.replace(new Document("_id", id).append("subject", subject).append("due", after.toString()));
        }
    }

    /** Has subjects counted again by whoever keeps the totals now. */
    public void countAgain(Collection<String> subjects, long token) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        subjects.forEach(subject -> bulk.upsert(
                new Query(where("_id").is(subject + "|due")),
                Update.update("subject", subject)
                        .set("due", LocalDate.EPOCH.toString())
                        .setOnInsert("token", token)));
        bulk.execute();
    }

    public FencedWrites writes(long token) {
        return new FencedWrites(mongo.getCollection(COLLECTION), token);
    }

    private List<Document> find(Criteria which) {
        var query = new Query(which).cursorBatchSize(BATCH);
        return new ArrayList<>(mongo.find(query, Document.class, COLLECTION));
    }

    private static Document document(Posting posting) {
        return new Document("_id", posting.id())
                .append("subject", posting.subject())
                .append("at", posting.cell().place() + "|" + posting.column())
                .append("cell", posting.cell().name())
                .append("amounts", new Binary(posting.amounts().pack()));
    }

    private static Posting posting(Document document) {
        String at = document.getString("at");
        RegionCode place = new RegionCode(at.substring(0, at.indexOf('|')));
        return new Posting(
                document.getString("subject"),
                Column.parse(at.substring(at.indexOf('|') + 1)),
                new Cell(place, document.getString("cell")),
                Vector.unpack(document.get("amounts", Binary.class).getData()));
    }
}
