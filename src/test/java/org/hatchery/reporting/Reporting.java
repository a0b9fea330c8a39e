package org.hatchery.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Space;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/**
 * Carriers of a test's own in a county of 昌都市, and what they and their bureaus can ask for.
 *
 * @param county where they lie
 */
record Reporting(Api api, MongoOperations mongo, String county) {
    static final String CITY = "540300";
    static final String PROVINCE = "540000";
    private static final LocalDate OPENED = LocalDate.parse("2015-01-01");

    /** A carrier with workstations; its local id. */
    String carrier(CarrierKind kind) {
        String key = "reporting-" + UUID.randomUUID();
        mongo.insert(carrier(key, kind));
        return key;
    }

    String incubator() {
        return carrier(CarrierKind.INCUBATOR);
    }

    private Carrier carrier(String key, CarrierKind kind) {
        var profile = new CarrierProfile(
                "填报孵化器" + key,
                kind,
                false,
                null,
                new Operator(
                        "填报运营有限公司",
                        CreditCodes.of(county, ThreadLocalRandom.current().nextInt(1_000_000_000))),
                new RegionCode(county),
                null,
                null,
                null,
                OPENED,
                Set.of(ServiceKind.MENTORING));
        Carrier carrier = Carrier.register(new CarrierId(key), profile, false);
        carrier.arrange(none -> new Space(List.of(), List.of(new Capacity(OPENED, 50)), List.of()));
        return carrier;
    }

    Caller manager(String carrier) {
        return api.as(Role.CARRIER_MANAGER, carrier);
    }

    Caller bureau(String region) {
        return api.as(Role.BUREAU, region);
    }

    Caller bureau() {
        return bureau(county);
    }

    static Map<String, Object> opening(String form, String region, String period) {
        List<String> hops = region.endsWith("0000")
                ? List.of("CARRIER", "COUNTY", "CITY", "PROVINCE")
                : region.endsWith("00") ? List.of("CARRIER", "COUNTY", "CITY") : List.of("CARRIER", "COUNTY");
        List<Map<String, Object>> days = new java.util.ArrayList<>();
        for (String hop : hops) {
            days.add(Map.of("hop", hop, "days", 300 + days.size()));
        }
        return new HashMap<>(Map.of("form", form, "region", region, "period", period, "dueDays", days));
    }

    /** Opens a window and answers it. */
    JsonNode open(String form, String region, String period) {
        Reply reply = bureau(region).run("bureau/OpenWindow", Map.of("input", opening(form, region, period)));
        return done(reply, "/openWindow").path("window");
    }

    static JsonNode done(Reply reply, String mutation) {
        if (!reply.refusals().isEmpty()) {
            throw new IllegalStateException(reply.body());
        }
        return reply.at(mutation);
    }

    /** The report of a carrier that is there before the window is opened. */
    Filed filed(String form, String region, String period) {
        String carrier = incubator();
        return filed(open(form, region, period), carrier);
    }

    /** The report of a carrier in a window. */
    Filed filed(JsonNode window, String carrier) {
        String key = GlobalId.key("ReportWindow", window.path("id").asString());
        return new Filed(this, carrier, GlobalId.of("Report", key + "." + carrier));
    }

    /** A report, as its carrier and its bureaus work on it. */
    record Filed(Reporting at, String carrier, String id) {
        JsonNode draft() {
            return draft(at.manager(carrier));
        }

        JsonNode draft(Caller caller) {
            return caller.run("manager/ReportDraft", Map.of("report", id)).at("/reportDraft");
        }

        JsonNode item(String code) {
            return item(draft(), code);
        }

        static JsonNode item(JsonNode draft, String code) {
            return Stream.of(draft.path("items").valueStream().toArray(JsonNode[]::new))
                    .filter(item -> item.at("/item/code").asString().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        int version() {
            return draft().at("/report/version").asInt();
        }

        Map<String, Object> act() {
            return new HashMap<>(Map.of(
                    "report",
                    id,
                    "expectedVersion",
                    version(),
                    "idempotencyKey",
                    UUID.randomUUID().toString()));
        }

        Map<String, Object> act(String field, Object value) {
            Map<String, Object> act = act();
            act.put(field, value);
            return act;
        }

        @SafeVarargs
        final Reply save(Map<String, Object>... items) {
            return at.manager(carrier)
                    .run(
                            "manager/SaveItems",
                            Map.of(
                                    "input",
                                    Map.of("report", id, "expectedVersion", version(), "items", List.of(items))));
        }

        static Map<String, Object> number(String item, String value) {
            return Map.of("item", item, "number", value, "reason", "台账核对");
        }

        Reply comment(String check, String comment) {
            return at.manager(carrier)
                    .run(
                            "manager/SaveItems",
                            Map.of(
                                    "input",
                                    Map.of(
                                            "report",
                                            id,
                                            "expectedVersion",
                                            version(),
                                            "items",
                                            List.of(),
                                            "comments",
                                            List.of(Map.of("check", check, "comment", comment)))));
        }

        Reply submit() {
            return at.manager(carrier).run("manager/SubmitReport", Map.of("input", act()));
        }

        Reply accept(String region) {
            return at.bureau(region).run("bureau/AcceptReport", Map.of("input", act()));
        }

        Reply giveBack(String region) {
            Map<String, Object> input = act("reason", "请核对");
            input.put("comments", List.of(Map.of("item", "services", "comment", "服务次数偏多")));
            return at.bureau(region).run("bureau/ReturnReport", Map.of("input", input));
        }

        Reply reopen(String region) {
            return at.bureau(region).run("bureau/ReopenReport", Map.of("input", act("reason", "审核有误")));
        }

        JsonNode state() {
            return draft().path("report");
        }
    }
}
