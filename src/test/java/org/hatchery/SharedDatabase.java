package org.hatchery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.hatchery.local.engine.EmbeddedEngine;
import org.hatchery.local.engine.RunningEngine;
import org.jspecify.annotations.Nullable;

/** A database that outlives the services on it: on the server of {@code MONGODB_URI}, or an engine in this process. */
public final class SharedDatabase implements AutoCloseable {
    private final @Nullable RunningEngine engine;
    private final String name;
    private final String uri;
    private final MongoClient client;

    private SharedDatabase(@Nullable RunningEngine engine, String name, String uri) {
        this.engine = engine;
        this.name = name;
        this.uri = uri;
        this.client = MongoClients.create(uri);
    }

    public static SharedDatabase fresh() {
        String server = System.getenv().getOrDefault("MONGODB_URI", "");
        if (!server.isBlank()) {
            String name = "hatchery_kill_" + UUID.randomUUID().toString().substring(0, 8);
            return new SharedDatabase(null, name, FreshDatabase.withDatabase(server, name));
        }
        RunningEngine engine = EmbeddedEngine.start();
        return new SharedDatabase(engine, "hatchery", engine.connectionString());
    }

    public String uri() {
        return uri;
    }

    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    /** An engine of this process takes its data along. */
    @Override
    public void close() {
        if (engine == null) {
            database().drop();
        }
        client.close();
        if (engine != null) {
            engine.shutdownNow();
        }
    }
}
