package org.hatchery.scale;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.hatchery.SharedDatabase;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.region.RegionDirectory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** A nation of six carriers in a database of its own, as the command fills it. */
final class SmallNation implements AutoCloseable {
    static final Size SIZE = Size.of("6x120");
    static final List<String> COLLECTIONS = List.of(
            "carriers",
            "firms",
            "agreements",
            "services",
            "yearFigures",
            "vouchers",
            "papers",
            "settlements",
            "budgets",
            "programmes",
            "providers");

    private final SharedDatabase database = SharedDatabase.fresh();
    private final ConfigurableApplicationContext context;

    SmallNation() {
        context = new SpringApplicationBuilder(ScaleApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("scale")
                .run("--spring.mongodb.uri=" + database.uri());
    }

    SmallNation fill(int seed) {
        return fill(seed, written -> {});
    }

    SmallNation fill(int seed, IntConsumer progress) {
        new FillDatabase(
                        mongo(),
                        context.getBean(RegionDirectory.class),
                        context.getBean(IncubationRules.class),
                        context.getBean(Clock.class))
                .fill(SIZE, seed, 2, progress);
        return this;
    }

    MongoOperations mongo() {
        return context.getBean(MongoOperations.class);
    }

    String uri() {
        return database.uri();
    }

    /** Every document by collection and id. */
    Map<String, Map<BsonValue, BsonDocument>> documents() {
        Map<String, Map<BsonValue, BsonDocument>> all = new TreeMap<>();
        COLLECTIONS.forEach(name -> all.put(name, documents(name)));
        return all;
    }

    private Map<BsonValue, BsonDocument> documents(String collection) {
        Map<BsonValue, BsonDocument> all = new HashMap<>();
        mongo().getCollection(collection)
                .withDocumentClass(BsonDocument.class)
                .find()
                .forEach(document -> all.put(document.get("_id"), document));
        return all;
    }

    @Override
    public void close() {
        database.close();
        context.close();
    }
}
