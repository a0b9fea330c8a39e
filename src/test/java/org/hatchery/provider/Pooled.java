package org.hatchery.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.PROVIDER;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A provider that a test has taken into the pool over HTTP, with the bureau and the people who look after it. */
final class Pooled {
    static final String REGION = "630102";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private final MongoOperations mongo;
    private final String id;
    private final Caller bureau;
    private final Caller own;

    private Pooled(Api api, MongoOperations mongo, String id) {
        this.mongo = mongo;
        this.id = id;
        this.bureau = api.as(BUREAU, "630100");
        this.own = api.as(PROVIDER, key());
    }

    static Pooled by(Api api, MongoOperations mongo) {
        Reply reply = api.as(BUREAU, REGION).run("bureau/RegisterProvider", Map.of("input", particulars()));
        return new Pooled(api, mongo, provider(reply).path("id").asString());
    }

    /** What a bureau writes down of a new provider; its credit code is new each time. */
    static Map<String, Object> particulars() {
        int number = NUMBERS.getAndIncrement();
        return new HashMap<>(Map.of(
                "name",
                "西宁检测中心" + number,
                "creditCode",
                CreditCodes.of(REGION, number).value(),
                "region",
                REGION));
    }

    String id() {
        return id;
    }

    String key() {
        return GlobalId.key("Provider", id);
    }

    Caller bureau() {
        return bureau;
    }

    Caller own() {
        return own;
    }

    Reply asBureau(String operation, Map<String, ?> change) {
        return as(bureau, "bureau/" + operation, change);
    }

    Reply asItself(String operation, Map<String, ?> change) {
        return as(own, "provider/" + operation, change);
    }

    /** Sends a change; provider and present version are filled in. */
    Reply as(Caller caller, String operation, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of("provider", id, "expectedVersion", version()));
        input.putAll(change);
        return caller.run(operation, Map.of("input", input));
    }

    private long version() {
        return stored().get("version", Number.class).longValue();
    }

    Document stored() {
        return mongo.getCollection("providers").find(new Document("_id", key())).first();
    }

    /** Sends a change that has to be declined for this reason and to leave the provider as it was. */
    void declines(Caller caller, String operation, Map<String, ?> change, String code, String field) {
        Document before = stored();

        isDeclined(as(caller, operation, change), code, field);

        assertThat(stored()).isEqualTo(before);
    }

    static void isDeclined(Reply reply, String code, String field) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).hasSize(1);
        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo(code);
        assertThat(path(answer.at("/userErrors/0/field"))).isEqualTo(field);
        assertThat(answer.at("/userErrors/0/message").asString()).containsPattern("[\\u4e00-\\u9fff]");
    }

    private static String path(JsonNode field) {
        var steps = new StringJoiner(".");
        field.forEach(step -> steps.add(step.asString()));
        return steps.toString();
    }

    /** The object in the answer to a change that was accepted. */
    static JsonNode provider(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return Reply.plain(answer).iterator().next();
    }
}
