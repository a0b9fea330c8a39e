package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import tools.jackson.databind.JsonNode;

/** A bureau at its desk: enters a document as clients do, each act with the version that the one before answered. */
final class PolicyDesk {
    private final Api api;
    private final String region;
    private final Caller caller;
    private String draft = "";
    private int version;

    private PolicyDesk(Api api, String region, String person) {
        this.api = api;
        this.region = region;
        this.caller = api.as(new Actor(person, Role.BUREAU, List.of(region)));
    }

    static PolicyDesk of(Api api, String region, String person) {
        return new PolicyDesk(api, region, person);
    }

    /** A colleague who has read what stands there now. */
    PolicyDesk colleague(String person) {
        var other = new PolicyDesk(api, region, person);
        other.draft = draft;
        other.version = version;
        return other;
    }

    String draft() {
        return draft;
    }

    Caller caller() {
        return caller;
    }

    Map<String, Object> document(String title) {
        return new HashMap<>(Map.of(
                "region", region,
                "title", title,
                "issuer", "测试地区人民政府办公室",
                "issuedOn", "2022-03-01",
                "from", "2022-03-04"));
    }

    /** A new document with one clause. */
    PolicyDesk begin(String title, String words) {
        return begin(document(title), words);
    }

    PolicyDesk begin(Map<String, Object> document, String words) {
        accepted(put(document));
        accepted(clause(words, Map.of()));
        return this;
    }

    Reply put(Map<String, Object> document) {
        return keep(caller.run(
                "bureau/PutPolicyDocument",
                Map.of("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "document", document))));
    }

    Reply clause(String words, Map<String, Object> more) {
        return act("PutClause", with(Map.of("number", "一(二)", "words", words), more));
    }

    Reply target(String words, Map<String, Object> more) {
        Map<String, Object> usual = Map.of(
                "clause",
                clauseKey(),
                "words",
                words,
                "nameZh",
                "孵化载体",
                "metric",
                "carriers",
                "unitZh",
                "家",
                "timing",
                Map.of("kind", "BY_END_OF_YEAR", "to", 2030, "counting", "STANDING"));
        return act("PutTarget", with(usual, more));
    }

    String clauseKey() {
        return read().at("/clauses/0/key").asString();
    }

    String targetKey() {
        return read().at("/targets/0/key").asString();
    }

    /** The version as it is read. */
    JsonNode read() {
        return caller.run("bureau/PolicyDraft", Map.of("draft", draft)).at("/policyVersion");
    }

    /** Goes on with a version that somebody else began. */
    PolicyDesk take(JsonNode found) {
        draft = found.path("id").asString();
        version = found.path("version").asInt();
        return this;
    }

    /** Any act on the draft, by the name of its operation. */
    Reply act(String operation, Map<String, Object> input) {
        return keep(caller.run(
                "bureau/" + operation,
                Map.of("input", with(Map.of("draft", draft, "expectedVersion", version), input))));
    }

    Reply act(String operation) {
        return act(operation, Map.of());
    }

    /** Lays it before somebody, who approves it. */
    JsonNode inForce(String second) {
        accepted(act("ProposePolicy"));
        PolicyDesk other = colleague(second);
        Reply approved = other.act("ApprovePolicy");
        accepted(approved);
        version = other.version;
        return approved.at("/approvePolicy/policyVersion");
    }

    private Reply keep(Reply reply) {
        JsonNode found = reply.data().iterator().next().path("policyVersion");
        if (found.isObject()) {
            take(found);
        }
        return reply;
    }

    static void accepted(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
