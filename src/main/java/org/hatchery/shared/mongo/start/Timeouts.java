package org.hatchery.shared.mongo.start;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.MongoClientSettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends every wait for the database; comes before the connection string, which may say otherwise. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Timeouts implements MongoClientSettingsBuilderCustomizer {
    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(10, SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(5, SECONDS).readTimeout(60, SECONDS));
    }
}
