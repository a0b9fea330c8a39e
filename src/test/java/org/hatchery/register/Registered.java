package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import tools.jackson.databind.JsonNode;

/** What tests of the register write down, and how they read its answers; places and codes are new each time. */
final class Registered {
    static final String PROVINCE = "640000";
    static final String CITY = "640100";
    static final String REGION = "640104";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private Registered() {}

    /** What a bureau writes down of a new institution. */
    static Map<String, Object> institution(String... kinds) {
        int number = NUMBERS.getAndIncrement();
        return new HashMap<>(Map.of(
                "name",
                "银川测试机构" + number + "号",
                "creditCode",
                CreditCodes.of(REGION, number).value(),
                "kinds",
                List.of(kinds),
                "region",
                REGION));
    }

    /** The object in the answer to a change that was accepted. */
    static JsonNode done(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return Reply.plain(answer).iterator().next();
    }

    static void isDeclined(Reply reply, String code, String field) {
        JsonNode answer = reply.data().iterator().next();
        List<String> found = new ArrayList<>();
        answer.path("userErrors")
                .forEach(fault -> found.add(fault.path("code").asString() + " " + path(fault.path("field"))));
        assertThat(found).as(reply.body()).contains(code + " " + field);
    }

    private static String path(JsonNode field) {
        var steps = new StringJoiner(".");
        field.forEach(step -> steps.add(step.asString()));
        return steps.toString();
    }

    /** Sends a change of something that was answered before. */
    static Reply change(Caller caller, String operation, String what, JsonNode read, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                what,
                read.path("id").asString(),
                "expectedVersion",
                read.path("version").asInt()));
        input.putAll(change);
        return caller.run(operation, Map.of("input", input));
    }
}
