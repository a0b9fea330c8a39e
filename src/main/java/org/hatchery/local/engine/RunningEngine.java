package org.hatchery.local.engine;

import de.bwaldvogel.mongo.MongoServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An embedded engine that listens on this machine only, on a port of the machine's choice. */
public final class RunningEngine implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunningEngine.class);

    private final EmbeddedBackend backend = new EmbeddedBackend();
    private final MongoServer server = new MongoServer(backend);
    private final String database;

    private RunningEngine(String database) {
        this.database = database;
    }

    static RunningEngine start(String database) {
        var engine = new RunningEngine(database);
        // The engine knows no passwords: it must not be reachable from another machine.
        engine.server.bind("127.0.0.1", 0);
        log.info("Embedded engine for evaluation and tests: its data ends with this process.");
        return engine;
    }

    public String connectionString() {
        var port = server.getLocalAddress().getPort();
        return "mongodb://127.0.0.1:%d/%s?retryWrites=false".formatted(port, database);
    }

    public void shutdownNow() {
        server.shutdownNow();
    }

    @Override
    public void close() {
        shutdownNow();
    }

    /** How many stored documents were compared with a filter so far: what an index saves. */
    long documentsExamined() {
        return backend.documentsExamined();
    }
}
