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
    private static final String NAME =
            "hatchery_kill_" + UUID.randomUUID().toString().substring(0, 8);

    private final @Nullable RunningEngine engine;
    private final String uri;
    private final MongoClient client;

    private SharedDatabase(@Nullable RunningEngine engine, String uri) {
        this.engine = engine;
        this.uri = uri;
        this.client = MongoClients.create(uri);
    }

    public static SharedDatabase fresh() {
        String server = System.getenv().getOrDefault("MONGODB_URI", "");
        if (!server.isBlank()) {
            return new SharedDatabase(null, FreshDatabase.withDatabase(server, NAME));
        }
        RunningEngine engine = EmbeddedEngine.start();
        return new SharedDatabase(engine, engine.connectionString());
    }

    public String uri() {
        return uri;
    }

    public MongoDatabase database() {
        return client.getDatabase(engine == null ? NAME : "hatchery");
    }

    @Override
    public void close() {
        database().drop();
        client.close();
        if (engine != null) {
            engine.shutdownNow();
        }
    }
}
