package org.hatchery;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A service of its own as it runs for real: without the local profile, so with an issuer that is somewhere else. */
public final class RealService implements AutoCloseable {
    private final SharedDatabase database = SharedDatabase.fresh();
    private final ConfigurableApplicationContext context;

    /** Starts on that port, which its issuer has to know beforehand, with settings such as {@code --name=value}. */
    public RealService(int port, String... settings) {
        Stream<String> own = Stream.of(
                "--server.port=" + port, "--management.server.port=0", "--spring.mongodb.uri=" + database.uri());
        context = new SpringApplicationBuilder(HatcheryApplication.class)
                .initializers(
                        known -> known.getBeanFactory().registerSingleton("tests", new KillableHatchery.NoTests()))
                .run(Stream.concat(own, Stream.of(settings)).toArray(String[]::new));
    }

    public Api api() {
        var nobody = new TestTokens((selector, known) -> List.of(), context.getEnvironment());
        return new Api(nobody, context.getEnvironment(), context.getBean(JsonMapper.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
