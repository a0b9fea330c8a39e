package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A carrier that a test has put on the register over HTTP, with the bureau and the manager who look after it. */
public final class Registered {
    static final String REGION = "640106";

    private final MongoOperations mongo;
    private final String id;
    private final Caller bureau;
    private final Caller manager;

    private Registered(Api api, MongoOperations mongo, String id) {
        this.mongo = mongo;
        this.id = id;
        this.bureau = api.as(BUREAU, "640100");
        this.manager = api.as(CARRIER_MANAGER, key());
    }

    public static Registered by(Api api, MongoOperations mongo) {
        JsonNode answer = payload(api.as(BUREAU, REGION).run("bureau/RegisterCarrier", Map.of("input", particulars())));
        assertThat(answer.path("userErrors")).isEmpty();
        return new Registered(api, mongo, answer.at("/carrier/id").asString());
    }

    /** What a bureau writes down of a new carrier; its name is new each time. */
    static Map<String, Object> particulars() {
        return new HashMap<>(Map.of(
                "name",
                "金凤孵化器" + UUID.randomUUID(),
                "kind",
                "INCUBATOR",
                "operator",
                Map.of(
                        "name",
                        "金凤科技服务公司",
                        "creditCode",
                        CreditCodes.of(REGION, 7).value()),
                "region",
                REGION,
                "openedOn",
                "2024-03-01",
                "servicesOffered",
                List.of("MENTORING", "EVENT")));
    }

    String id() {
        return id;
    }

    public String key() {
        return GlobalId.key("Carrier", id);
    }

    Caller bureau() {
        return bureau;
    }

    public Caller manager() {
        return manager;
    }

    /** Sends a change as the bureau; carrier and present version are filled in. */
    Reply asBureau(String operation, Map<String, ?> change) {
        return as(bureau, "bureau/" + operation, change);
    }

    public Reply asManager(String operation, Map<String, ?> change) {
        return as(manager, "manager/" + operation, change);
    }

    Reply as(Caller caller, String operation, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of("carrier", id, "expectedVersion", version()));
        input.putAll(change);
        return caller.run(operation, Map.of("input", input));
    }

    long version() {
        return stored().get("version", Number.class).longValue();
    }

    Document stored() {
        return mongo.getCollection("carriers").find(new Document("_id", key())).first();
    }

    /** Sends a change that has to be declined for this reason and to leave the carrier as it was. */
    public void declines(Caller caller, String operation, Map<String, ?> change, String code, String field) {
        Document before = stored();

        isDeclined(as(caller, operation, change), code, field);

        assertThat(stored()).isEqualTo(before);
    }

    /** The answer is one refusal in both languages of the schema and nothing else. */
    static void isDeclined(Reply reply, String code, String field) {
        JsonNode answer = payload(reply);
        assertThat(answer.path("carrier").isNull()).isTrue();
        assertThat(answer.path("userErrors")).as(reply.body()).hasSize(1);
        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo(code);
        assertThat(path(answer.at("/userErrors/0/field"))).isEqualTo(field);
        assertThat(answer.at("/userErrors/0/message").asString()).matches("\\P{ASCII}.*|.*[\\u4e00-\\u9fff].*");
    }

    private static String path(JsonNode field) {
        var steps = new java.util.StringJoiner(".");
        field.forEach(step -> steps.add(step.asString()));
        return steps.toString();
    }

    /** The only field of the answer. */
    static JsonNode payload(Reply reply) {
        return reply.data().iterator().next();
    }

    /** The carrier in the answer to a change that was accepted. */
    public static JsonNode carrier(Reply reply) {
        assertThat(payload(reply).path("userErrors")).as(reply.body()).isEmpty();
        return payload(reply).path("carrier");
    }
}
