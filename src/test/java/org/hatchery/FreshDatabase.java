package org.hatchery;

import com.mongodb.client.MongoClient;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Gives each run a database of its own on the server that was named, and drops it at the end. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Pattern URI = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String given = context.getEnvironment().getProperty("spring.mongodb.uri", "");
        if (given.isBlank()) {
            return; // the embedded engine starts empty
        }
        String fresh = "hatchery_test_" + HexFormat.of().toHexDigits(new SecureRandom().nextInt());
        use(context, Map.of("spring.mongodb.uri", withDatabase(given, fresh), "spring.mongodb.database", fresh));
        dropAtTheEnd(context, fresh);
    }

    private static void use(ConfigurableApplicationContext context, Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", settings));
    }

    /** By its name: whatever else goes wrong with the settings, nobody's data is lost. */
    private static void dropAtTheEnd(ConfigurableApplicationContext context, String fresh) {
        ApplicationListener<ContextClosedEvent> drop = closed -> closed.getApplicationContext()
                .getBean(MongoClient.class)
                .getDatabase(fresh)
                .drop();
        context.addApplicationListener(drop);
    }

    static String withDatabase(String uri, String database) {
        Matcher parts = URI.matcher(uri);
        if (!parts.matches()) {
            throw new IllegalArgumentException("MONGODB_URI is no connection string.");
        }
        String options = parts.group(2);
        return parts.group(1) + "/" + database + (options == null ? "" : options);
    }
}
