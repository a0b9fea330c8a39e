package org.hatchery.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import tools.jackson.databind.JsonNode;

/** What tests do with funds as their keepers. */
record Funded(Api api, String region, LocalDate today) {
    Caller bureau() {
        return api.as(Role.BUREAU, region);
    }

    Map<String, Object> wish(String kind) {
        return new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "name",
                "试验基金" + UUID.randomUUID(),
                "kind",
                kind,
                "region",
                region,
                "foundedOn",
                today.minusYears(4).toString()));
    }

    JsonNode found(String kind) {
        return done(bureau().run("bureau/FoundFund", Map.of("input", wish(kind))));
    }

    JsonNode below(JsonNode parent) {
        Map<String, Object> wish = wish("CONVERSION");
        wish.put("parent", parent.path("id").asString());
        return done(bureau().run("bureau/FoundFund", Map.of("input", wish)));
    }

    /** With so much promised and paid in by the treasury. */
    JsonNode paid(JsonNode fund, String amount) {
        JsonNode promised = done(
                on("PromiseToFund", fund, Map.of("kind", "FISCAL", "name", "财政", "promised", amount, "on", day(30))));
        return done(on(
                "PayIntoFund",
                promised,
                Map.of("contribution", last(promised, "contributions"), "amount", amount, "on", day(29))));
    }

    Map<String, Object> investing(String firm, String kind, String amount) {
        Map<String, Object> said = new HashMap<>(Map.of("firm", firm, "kind", kind, "amount", amount, "on", day(24)));
        if (!"GRANT_PLUS_INVESTMENT".equals(kind)) {
            said.put("share", 1_000);
        }
        return said;
    }

    String firm() {
        Map<String, Object> input = Map.of(
                "creditCode", Incubator.freshCreditCode(), "name", "试验被投企业" + UUID.randomUUID(), "region", region);
        return done(bureau().run("bureau/RegisterFirm", Map.of("input", input)))
                .path("id")
                .asString();
    }

    /** So many months ago. */
    String day(int months) {
        return today.minusMonths(months).toString();
    }

    Reply on(String operation, JsonNode read, Map<String, ?> said) {
        return on(bureau(), operation, read, said);
    }

    static Reply on(Caller caller, String operation, JsonNode read, Map<String, ?> said) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "fund",
                read.path("id").asString(),
                "expectedVersion",
                read.path("version").asInt()));
        input.putAll(said);
        return caller.run("bureau/" + operation, Map.of("input", input));
    }

    static JsonNode read(Caller caller, JsonNode fund) {
        return caller.run("bureau/FundPage", Map.of("fund", fund.path("id").asString()))
                .at("/fund");
    }

    static int last(JsonNode fund, String list) {
        JsonNode all = fund.path(list);
        return all.get(all.size() - 1).path("number").asInt();
    }

    static String sum(JsonNode fund, String which) {
        return fund.path("sums").path(which).asString();
    }

    static JsonNode done(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return Reply.plain(answer).iterator().next();
    }

    static void isDeclined(Reply reply, String code, String field) {
        JsonNode answer = reply.data().iterator().next();
        List<String> found = new ArrayList<>();
        answer.path("userErrors").forEach(fault -> {
            var steps = new StringJoiner(".");
            fault.path("field").forEach(step -> steps.add(step.asString()));
            found.add(fault.path("code").asString() + " " + steps);
        });
        assertThat(found).as(reply.body()).contains(code + " " + field);
    }
}
