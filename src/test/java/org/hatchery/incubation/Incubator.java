package org.hatchery.incubation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/**
 * A carrier of the test's own on the running service, with rooms 101 (85.50 m²) and 102 (40.00 m²) and 10 workstations.
 *
 * @param id global id
 * @param manager somebody who runs this carrier only
 */
public record Incubator(String id, Caller manager, LocalDate today) {
    private static final String REGISTER = "bureau/RegisterCarrier";
    private static final String OPENED = "2020-01-01";

    public static Incubator open(Api api) {
        return open(api, "210112", "INCUBATOR");
    }

    public static Incubator open(Api api, String region, String kind) {
        return open(
                api.as(Role.ADMIN),
                id -> api.as(Role.CARRIER_MANAGER, GlobalId.key("Carrier", id)),
                registration(region, kind));
    }

    /** One that the administrator runs. */
    public static Incubator open(Caller admin) {
        return open(admin, id -> admin, registration("210112", "INCUBATOR"));
    }

    private static Incubator open(Caller admin, Function<String, Caller> manager, Map<String, Object> registration) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String id = admin.run(REGISTER, Map.of("input", registration))
                .at("/registerCarrier/carrier/id")
                .asString();
        var incubator = new Incubator(id, manager.apply(id), today);
        incubator.change(0, "PutSpaceUnit", Map.of("code", "101", "area", "85.50", "from", OPENED));
        incubator.change(1, "PutSpaceUnit", Map.of("code", "102", "area", "40.00", "from", OPENED));
        incubator.change(2, "SetWorkstationCapacity", Map.of("workstations", 10, "from", OPENED));
        return incubator;
    }

    private static Map<String, Object> registration(String region, String kind) {
        return Map.of(
                "name",
                "试验孵化器" + UUID.randomUUID(),
                "kind",
                kind,
                "operator",
                Map.of("name", "试验运营有限公司", "creditCode", "91210112MA0YQ4R53A"),
                "region",
                region,
                "openedOn",
                OPENED,
                "servicesOffered",
                List.of("MENTORING", "EVENT"));
    }

    private void change(int expectedVersion, String operation, Map<String, Object> what) {
        Map<String, Object> input = new HashMap<>(what);
        input.put("carrier", id);
        input.put("expectedVersion", expectedVersion);
        List<String> refusals =
                manager.run("manager/" + operation, Map.of("input", input)).refusals();
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(operation + " was declined: " + refusals);
        }
    }

    /** The page of the carrier as its manager sees it. */
    public JsonNode page() {
        return manager.run("manager/CarrierPage", Map.of("carrier", id)).data();
    }

    /** A move to another division, good until the carrier changes. */
    public Map<String, Object> move(String region, LocalDate on) {
        Map<String, Object> input = new HashMap<>();
        input.put("carrier", id);
        input.put("expectedVersion", page().at("/carrier/version").asInt());
        input.put("region", region);
        input.put("address", "科技街 1 号");
        input.put("on", on.toString());
        return input;
    }

    /** Records a service for one who stays here; its global id. */
    public String serve(Admitted served, LocalDate on) {
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "carrier",
                id,
                "kind",
                "MENTORING",
                "mode",
                "ONE_TO_ONE",
                "on",
                on.toString(),
                "incubatees",
                List.of(served.incubatee()),
                "provider",
                "李导师",
                "hours",
                1.5);
        return manager.run("manager/RecordService", Map.of("input", input))
                .at("/recordService/service/id")
                .asString();
    }

    public Entry entry() {
        return Entry.into(this);
    }

    public String localId() {
        return GlobalId.key("Carrier", id);
    }

    /** A credit code that nobody else has. */
    public static String freshCreditCode() {
        return CreditCodes.complete("91210112M"
                        + String.format("%07d", ThreadLocalRandom.current().nextInt(10_000_000)))
                .value();
    }
}
