package org.hatchery.local.engine;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.concurrent.atomic.LongAdder;

/** The engine's outermost layer: greets clients and hands commands to databases. */
final class EmbeddedBackend extends AbstractMongoBackend {

    /** Documents in one answer; without a limit the whole result would have to fit into one message of 48 MB. */
    static final int BATCH = 1_000;

    private final LongAdder examined = new LongAdder();

    EmbeddedBackend() {
        version(new EngineVersion());
    }

    long documentsExamined() {
        return examined.sum();
    }

    @Override
    protected EmbeddedDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getCursorRegistry(), examined);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return command.equals("hello")
                ? super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true)
                : super.handleCommand(channel, database, command, query);
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        query.putIfAbsent("batchSize", BATCH);
        return super.handleGetMore(database, command, query);
    }
}
