package org.hatchery.shared.mongo.start;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.hatchery.shared.Deadline;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Lets the database give up a question whose asker no longer waits; what is being written is always finished. */
@Component
class TimedDatabase implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MongoDatabaseFactory factory && !(bean instanceof Timed) ? new Timed(factory) : bean;
    }

    /** Every operation asks its factory for the database. */
    private record Timed(MongoDatabaseFactory factory) implements MongoDatabaseFactory {
        @Override
        public MongoDatabase getMongoDatabase() {
            return timed(factory.getMongoDatabase());
        }

        @Override
        public MongoDatabase getMongoDatabase(String name) {
            return timed(factory.getMongoDatabase(name));
        }

        private static MongoDatabase timed(MongoDatabase database) {
            return Deadline.current()
                    .filter(Deadline::isOnlyReading)
                    .map(deadline -> database.withTimeout(deadline.left().toMillis(), MILLISECONDS))
                    .orElse(database);
        }

        @Override
        public PersistenceExceptionTranslator getExceptionTranslator() {
            return factory.getExceptionTranslator();
        }

        @Override
        public ClientSession getSession(ClientSessionOptions options) {
            return factory.getSession(options);
        }

        @Override
        public MongoDatabaseFactory withSession(ClientSession session) {
            return new Timed(factory.withSession(session));
        }
    }
}
