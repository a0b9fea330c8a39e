package org.hatchery;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A service of its own on a database of its own, for tests that need the whole database to be theirs. */
public final class OwnService implements AutoCloseable {
    private final SharedDatabase database = SharedDatabase.fresh();
    private final ConfigurableApplicationContext context;

    /** Starts as the local profile does, with a sample of so many. */
    public OwnService(int carriers, int incubatees) {
        context = new SpringApplicationBuilder(HatcheryApplication.class)
                .profiles("local")
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + database.uri(),
                        "--hatchery.sample.carriers=" + carriers,
                        "--hatchery.sample.incubatees=" + incubatees);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Api api() {
        var settings = context.getEnvironment();
        @SuppressWarnings("unchecked") // the only one there is
        JWKSource<SecurityContext> keys = context.getBean(JWKSource.class);
        return new Api(new TestTokens(keys, settings), settings, bean(JsonMapper.class));
    }

    public MongoDatabase database() {
        return database.database();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
