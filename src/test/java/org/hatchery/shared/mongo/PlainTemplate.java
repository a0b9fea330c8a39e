package org.hatchery.shared.mongo;

import com.mongodb.client.MongoClient;
import org.hatchery.shared.mongo.stored.MongoConfiguration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Reads and writes our values as the service does, without the service. */
public final class PlainTemplate {
    private PlainTemplate() {}

    public static MongoTemplate on(MongoClient client, String database) {
        var ours = new MongoConfiguration();
        var conversions = ours.mongoCustomConversions();
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = ours.mappingMongoConverter(context, conversions);
        converter.afterPropertiesSet();
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, database), converter);
    }
}
