package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.hatchery.carrier.register.Carrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Stores what modules add to the sample. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class StoreChapters {
    private static final Logger log = LoggerFactory.getLogger(StoreChapters.class);

    private final List<SampleChapter> chapters;
    private final List<CountedChapter> counted;
    private final BulkStore bulk;

    StoreChapters(List<SampleChapter> chapters, List<CountedChapter> counted, MongoOperations mongo) {
        this.chapters = chapters;
        this.counted = counted;
        this.bulk = new BulkStore(mongo);
    }

    void store(Given given, Sample sample) {
        chapters.forEach(chapter -> store(chapter.getClass(), () -> chapter.tell(given, sample)));
    }

    /** What can only be told once all else was counted. */
    void storeCounted(Given given, List<Carrier> carriers) {
        counted.forEach(chapter -> store(chapter.getClass(), () -> chapter.tell(given, carriers)));
    }

    private void store(Class<?> chapter, Supplier<List<?>> told) {
        long begun = System.nanoTime();
        List<?> documents = told.get();
        store(documents);
        log.info(
                "Sample data: {} documents of {} in {} ms",
                documents.size(),
                chapter.getSimpleName(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    void store(List<?> documents) {
        documents.stream()
                .collect(groupingBy(Object::getClass, LinkedHashMap::new, toList()))
                .values()
                .forEach(bulk::replace);
    }
}
