package org.hatchery.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Reply;
import tools.jackson.databind.JsonNode;

/** What a bureau writes down of a new programme, and what it hears. */
public final class Registered {
    /** 宁夏回族自治区 石嘴山市, whose programmes only these tests make. */
    static final String REGION = "640200";

    private Registered() {}

    /** A programme with the least terms, in force since 2026; its code is new each time. */
    static Map<String, Object> particulars() {
        return new HashMap<>(Map.of(
                "code",
                "p-" + UUID.randomUUID().toString().substring(0, 30),
                "title",
                "石嘴山市科技创新券",
                "region",
                REGION,
                "terms",
                terms("2026-01-01")));
    }

    static Map<String, Object> terms(String from) {
        return new HashMap<>(Map.of(
                "from", from,
                "applicants", Map.of("forms", List.of("FIRM")),
                "coverage", Map.of("services", List.of("TESTING")),
                "funding", Map.of("ratePercent", 50),
                "requests", Map.of(),
                "validity", Map.of(),
                "settlement", Map.of("model", "APPLICANT_CLAIMS"),
                "citation", Map.of("title", "石嘴山市科技创新券管理办法")));
    }

    /** The least terms with one part of them replaced. */
    static Map<String, Object> termsWith(String part, Object value) {
        Map<String, Object> terms = terms("2026-01-01");
        terms.put(part, value);
        return terms;
    }

    /** The programme in the answer to a change that was accepted. */
    static JsonNode programme(Reply reply) {
        assertThat(payload(reply).path("userErrors")).as(reply.body()).isEmpty();
        return payload(reply).path("programme");
    }

    /** The answer is one refusal and nothing else. */
    static void isDeclined(Reply reply, String code, String field) {
        JsonNode answer = payload(reply);
        assertThat(answer.path("programme").isNull()).as(reply.body()).isTrue();
        assertThat(answer.path("userErrors")).as(reply.body()).hasSize(1);
        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo(code);
        assertThat(path(answer.at("/userErrors/0/field"))).as(reply.body()).isEqualTo(field);
    }

    private static String path(JsonNode field) {
        return String.join(".", field.valueStream().map(step -> step.asString()).toList());
    }

    private static JsonNode payload(Reply reply) {
        return reply.data().iterator().next();
    }
}
