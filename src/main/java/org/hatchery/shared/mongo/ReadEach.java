package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads many documents one by one: what cannot be read is set aside, and looked at again until it can. */
@Component
public class ReadEach {
    /** What stands before the collection in the kind of those that were set aside. */
    private static final String WORD = "read";

    private final MongoOperations mongo;
    private final SetAsideLedger setAside;
    private final Clock clock;

    public ReadEach(MongoOperations mongo, SetAsideLedger setAside, Clock clock) {
        this.mongo = mongo;
        this.setAside = setAside;
        this.clock = clock;
    }

    /**
     * What is made of each that can be read; the stream is to be closed.
     *
     * @param read throws for a document that is not as it should be
     * @param unread is told of these, as they are stored
     */
    public <T> Stream<T> stream(Query query, Class<?> type, Function<Document, T> read, Consumer<Document> unread) {
        return mongo.stream(query, Document.class, mongo.getCollectionName(type))
                .flatMap(stored -> attempt(stored, type, read, unread).stream());
    }

    /** Everything of a type that can be read. */
    public <T> List<T> all(Class<T> type) {
        try (Stream<T> all =
                stream(new Query(), type, stored -> mongo.getConverter().read(type, stored), stored -> {})) {
            return all.toList();
        }
    }

    private <T> Optional<T> attempt(
            Document stored, Class<?> type, Function<Document, T> read, Consumer<Document> unread) {
        try {
            return Optional.of(read.apply(stored));
        } catch (RuntimeException failed) {
            setAside.put(kind(mongo.getCollectionName(type)), String.valueOf(stored.get("_id")), failed);
            unread.accept(stored);
            return Optional.empty();
        }
    }

    private static String kind(String collection) {
        return WORD + "/" + collection;
    }

    /** Forgets those that can be read by now, or are gone. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    public void lookAgain() {
        Instant now = clock.instant();
        setAside.under(WORD).stream().filter(one -> one.isDue(now)).forEach(this::lookAt);
    }

    private void lookAt(SetAside one) {
        String collection = one.kind().substring(kind("").length());
        try {
            mongo.find(new Query(where("_id").is(one.subject())), type(collection), collection);
            setAside.forget(one.kind(), List.of(one.subject()));
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            setAside.put(one.kind(), one.subject(), failed);
        }
    }

    /** What is stored there; whatever no type claims can be read as it is. */
    private Class<?> type(String collection) {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .<Class<?>>map(MongoPersistentEntity::getType)
                .filter(type -> type.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class))
                .filter(type -> mongo.getCollectionName(type).equals(collection))
                .findFirst()
                .orElse(Document.class);
    }
}
