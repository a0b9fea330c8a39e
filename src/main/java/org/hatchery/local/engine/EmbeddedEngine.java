package org.hatchery.local.engine;

import com.mongodb.ConnectionString;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Gives the local profile a database of its own when nobody named one. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@Conditional(NoMongoUri.class)
public class EmbeddedEngine {

    /** Starts an engine outside Spring, for tests and tools; whoever starts it stops it. */
    public static RunningEngine start() {
        return RunningEngine.start("hatchery");
    }

    @Bean(destroyMethod = "shutdownNow")
    RunningEngine runningEngine(@Value("${spring.mongodb.database:hatchery}") String database) {
        return RunningEngine.start(database);
    }

    @Bean
    MongoConnectionDetails embeddedConnection(RunningEngine engine) {
        return () -> new ConnectionString(engine.connectionString());
    }
}
