package org.hatchery;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.json.JsonMapper;

/** A service of its own on a database of its own, for tests that need the whole database to be theirs. */
public final class OwnService implements AutoCloseable {
    private final SharedDatabase database;
    private final ConfigurableApplicationContext context;

    /** Starts as the local profile does, with a sample of so many and settings such as {@code --name=value}. */
    public OwnService(int carriers, int incubatees, String... settings) {
        this(SharedDatabase.fresh(), carriers, incubatees, settings);
    }

    /** The same on a database that somebody else has used before; it is closed with the service. */
    public OwnService(SharedDatabase database, int carriers, int incubatees, String... settings) {
        this.database = database;
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--spring.mongodb.uri=" + database.uri(),
                "--hatchery.sample.carriers=" + carriers,
                "--hatchery.sample.incubatees=" + incubatees);
        context = new SpringApplicationBuilder(HatcheryApplication.class)
                .profiles("local")
                .run(Stream.concat(own, Stream.of(settings)).toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** Does now what its jobs would do by themselves some time later. */
    public void everyJob() {
        beans(ScheduledTaskHolder.class).stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .forEach(job -> job.getTask().getRunnable().run());
    }

    public Api api() {
        return new Api(tokens(), context.getEnvironment(), bean(JsonMapper.class));
    }

    public TestTokens tokens() {
        @SuppressWarnings("unchecked") // the only one there is
        JWKSource<SecurityContext> keys = context.getBean(JWKSource.class);
        return new TestTokens(keys, context.getEnvironment());
    }

    public MongoDatabase database() {
        return database.database();
    }

    /** Stops, and leaves the database to the next one. */
    public SharedDatabase stop() {
        context.close();
        return database;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
