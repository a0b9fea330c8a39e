package org.hatchery.local.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;

/** An engine of its own with a client on it. */
final class EngineFixture implements AutoCloseable {

    private final RunningEngine engine = EmbeddedEngine.start();
    private final MongoClient client = MongoClients.create(engine.connectionString() + "&uuidRepresentation=standard");

    MongoDatabase database() {
        return client.getDatabase("hatchery");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    long examinedBy(Runnable work) {
        long before = engine.documentsExamined();
        work.run();
        return engine.documentsExamined() - before;
    }

    /** Runs one task per thread, all at once, and waits for their results. */
    static <T> List<T> together(int threads, IntFunction<Callable<T>> task) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (Future<T> result :
                    pool.invokeAll(IntStream.range(0, threads).mapToObj(task).toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() {
        client.close();
        engine.close();
    }
}
