package org.hatchery.shared.mongo.start;

import com.mongodb.ConnectionString;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Names the database {@code hatchery} when the connection string names none. */
class DatabaseName implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String uri = context.getEnvironment().getProperty("spring.mongodb.uri", "");
        if (!uri.isBlank() && new ConnectionString(uri).getDatabase() == null) {
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource("database name", Map.of("spring.mongodb.database", "hatchery")));
        }
    }
}
