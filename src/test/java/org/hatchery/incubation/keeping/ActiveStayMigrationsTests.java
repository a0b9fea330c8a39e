package org.hatchery.incubation.keeping;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database that earlier releases filled, with a firm that got two stays in one carrier. */
@IntegrationTest
class ActiveStayMigrationsTests {
    private static final String KEY = "activeKey";

    private final MongoTemplate mongo;
    private final MongoCollection<Document> stays;
    private final Incubator incubator;

    ActiveStayMigrationsTests(Api api, MongoTemplate mongo) {
        this.mongo = mongo;
        this.stays = mongo.getCollection("agreements");
        this.incubator = Incubator.open(api);
    }

    @Test
    void oneOfTwoDoublesGetsTheKeyAndTheOtherCanBeEnded() {
        Admitted known = incubator.entry().virtual().admitted();
        Document stay = stays.find(eq("incubatee", local(known))).first();
        stays.updateOne(eq("_id", stay.get("_id")), Updates.unset(KEY));
        var twin = new Document(stay);
        twin.remove(KEY);
        twin.put("_id", UUID.randomUUID().toString());
        stays.insertOne(twin);

        ActiveStayMigrations.giveKeys(mongo);
        ActiveStayMigrations.giveKeys(mongo);

        var keys = stays.find(eq("incubatee", local(known)))
                .map(one -> String.valueOf(one.get(KEY)))
                .into(new ArrayList<>());
        assertThat(keys).containsExactlyInAnyOrder("null", stay.getString("incubatee") + "/" + stay.get("carrier"));
        assertThat(known.end(incubator.today().toString()).refusals()).isEmpty();
        stays.deleteOne(eq("_id", twin.get("_id")));
    }

    private static String local(Admitted stay) {
        return org.hatchery.shared.graphql.GlobalId.key("Incubatee", stay.incubatee());
    }
}
