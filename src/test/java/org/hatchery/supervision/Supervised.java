package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/** What tests of supervision write down, and how they read its answers; in a county that no other test uses. */
final class Supervised {
    static final String PROVINCE = "450000";
    static final String CITY = "450100";
    static final String COUNTY = "450103";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    final Caller bureau;
    final Caller colleague;
    final LocalDate today;
    private final Api api;

    Supervised(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
        this.bureau = api.as(Role.BUREAU, COUNTY);
        this.colleague = api.as(new Actor("colleague", Role.BUREAU, List.of(CITY)));
    }

    /** A department new on the register. */
    JsonNode unit(String name) {
        return done(bureau.run(
                "bureau/RegisterInstitution",
                Map.of(
                        "input",
                        Map.of(
                                "name",
                                name + NUMBERS.getAndIncrement() + "局",
                                "kinds",
                                List.of("GOVERNMENT_DEPARTMENT"),
                                "region",
                                COUNTY))));
    }

    Caller speaksFor(JsonNode unit) {
        return api.as(
                Role.INSTITUTION, GlobalId.parse(unit.path("id").asString()).key());
    }

    static Map<String, Object> task(JsonNode lead, LocalDate today) {
        return new HashMap<>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "clause", GlobalId.of("Clause", "CDM-50"),
                "region", COUNTY,
                "title", "培育专业化技术转移机构" + NUMBERS.getAndIncrement(),
                "leads", List.of(lead.path("id").asString()),
                "startsOn", today.minusMonths(7).toString(),
                "dueOn", today.plusYears(1).toString()));
    }

    JsonNode assigned(JsonNode lead, Map<String, ?> more) {
        Map<String, Object> input = task(lead, today);
        input.putAll(more);
        return done(bureau.run("bureau/AssignTask", Map.of("input", input)));
    }

    static Reply on(Caller caller, String operation, JsonNode read, Map<String, ?> said) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "task",
                read.path("id").asString(),
                "expectedVersion",
                read.path("version").asInt()));
        input.putAll(said);
        return caller.run("bureau/" + operation, Map.of("input", input));
    }

    static Map<String, Object> told(String period) {
        return new HashMap<>(Map.of("period", period, "pace", "ON_PLAN", "text", "已完成阶段工作。"));
    }

    JsonNode read(Caller caller, JsonNode task) {
        return caller.run("bureau/TaskPage", Map.of("task", task.path("id").asString()))
                .at("/task");
    }

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
}
