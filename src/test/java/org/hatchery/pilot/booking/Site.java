package org.hatchery.pilot.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/**
 * A pilot-test base of the test's own on the running service.
 *
 * @param id global id
 * @param provider somebody who runs this base only
 * @param admin somebody who may do anything
 */
record Site(String id, Caller provider, Caller admin, LocalDate today) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String REGION = "210113";

    static Site open(Api api) {
        return open(api.as(Role.ADMIN), api);
    }

    /** One that the administrator runs. */
    static Site open(Caller admin) {
        return open(admin, null);
    }

    private static Site open(Caller admin, Api api) {
        LocalDate today = LocalDate.now(ZONE);
        String id = accepted(admin, "bureau/RegisterPilotBase", registration(today))
                .at("/pilotBase/id")
                .asString();
        Caller provider = api == null ? admin : api.as(Role.PROVIDER, GlobalId.key("PilotBase", id));
        return new Site(id, provider, admin, today);
    }

    static Map<String, Object> registration(LocalDate today) {
        Map<String, Object> input = new HashMap<>();
        input.put("registerNumber", "ZS-" + UUID.randomUUID());
        input.put("name", "试验中试基地" + UUID.randomUUID());
        input.put("operator", Map.of("name", "试验中试有限公司", "creditCode", "91210112MA0YQ4R53A"));
        input.put("region", REGION);
        input.put("fields", List.of("NEW_MATERIALS"));
        input.put("staff", Map.of("total", 20, "technical", 12, "senior", 5));
        input.put("filing", filing("FILED", today.minusYears(1)));
        return input;
    }

    static Map<String, Object> filing(String state, LocalDate on) {
        return Map.of("state", state, "on", on.toString(), "documentNumber", "绵科发〔2025〕15号", "title", "中试基地备案通知");
    }

    /** Data of an accepted mutation. */
    static JsonNode accepted(Caller caller, String operation, Map<String, Object> input) {
        Reply reply = caller.run(operation, Map.of("input", input));
        if (!reply.refusals().isEmpty()) {
            throw new IllegalStateException(operation + " was declined: " + reply.body());
        }
        return reply.data().iterator().next();
    }

    /** Equipment that is open at any time and booked by the hour, with other terms where given. */
    Site with(String code, Map<String, Object> terms) {
        accepted(provider, "provider/PutEquipment", equipment(code, terms));
        return this;
    }

    Map<String, Object> equipment(String code, Map<String, Object> terms) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "base",
                id,
                "expectedVersion",
                version(),
                "code",
                code,
                "name",
                "喷雾干燥塔" + code,
                "capabilities",
                List.of("喷雾干燥"),
                "unit",
                "HOUR",
                "price",
                "120.00",
                "openingHours",
                daily("00:00", "24:00"),
                "from",
                "2025-01-01"));
        input.putAll(terms);
        return input;
    }

    static List<Map<String, Object>> daily(String from, String to) {
        return Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
                .map(day -> Map.<String, Object>of("day", day, "from", from, "to", to))
                .toList();
    }

    JsonNode page() {
        return provider.run("firm/PilotBasePage", Map.of("base", id)).at("/pilotBase");
    }

    int version() {
        return page().at("/version").asInt();
    }

    BaseId key() {
        return new BaseId(GlobalId.key("PilotBase", id));
    }

    /** A day ahead, at some hour. */
    LocalDateTime at(int days, int hour) {
        return today.plusDays(days).atTime(0, 0).plusHours(hour);
    }

    static String moment(LocalDateTime time) {
        return time.atZone(ZONE).toInstant().toString();
    }

    Map<String, Object> booking(String equipment, LocalDateTime from, LocalDateTime to) {
        return new HashMap<>(Map.of(
                "idempotencyKey",
                "booking-" + UUID.randomUUID(),
                "base",
                id,
                "equipment",
                equipment,
                "from",
                moment(from),
                "to",
                moment(to),
                "purpose",
                "放大试验"));
    }

    Map<String, Object> downTime(String equipment, LocalDateTime from, LocalDateTime to) {
        Map<String, Object> input = booking(equipment, from, to);
        input.remove("purpose");
        input.put("reason", "检修");
        return input;
    }

    JsonNode freeSlots(String equipment, int fromDays, int toDays) {
        return provider.run(
                        "firm/FreeSlots",
                        Map.of(
                                "base",
                                id,
                                "equipment",
                                equipment,
                                "from",
                                today.plusDays(fromDays).toString(),
                                "to",
                                today.plusDays(toDays).toString()))
                .at("/freeSlots");
    }

    /** Global id of a firm that nobody else has. */
    static String newFirm(Caller admin) {
        LocalDate today = LocalDate.now(ZONE);
        String carrier = accepted(admin, "bureau/RegisterCarrier", carrier())
                .at("/carrier/id")
                .asString();
        Map<String, Object> firm = Map.of(
                "name",
                "试验企业" + UUID.randomUUID(),
                "creditCode",
                freshCreditCode(),
                "foundedOn",
                today.minusMonths(6).toString(),
                "field",
                "NEW_MATERIALS");
        Map<String, Object> admission = Map.of(
                "idempotencyKey",
                "firm-" + UUID.randomUUID(),
                "carrier",
                carrier,
                "party",
                Map.of("firm", firm),
                "enteredOn",
                today.toString(),
                "space",
                Map.of());
        return accepted(admin, "manager/AdmitIncubatee", admission)
                .at("/stay/incubatee/id")
                .asString();
    }

    private static Map<String, Object> carrier() {
        return Map.of(
                "name",
                "试验孵化器" + UUID.randomUUID(),
                "kind",
                "INCUBATOR",
                "operator",
                Map.of("name", "试验运营有限公司", "creditCode", "91210112MA0YQ4R53A"),
                "region",
                REGION,
                "openedOn",
                "2020-01-01",
                "servicesOffered",
                List.of("MENTORING"));
    }

    static String freshCreditCode() {
        return CreditCodes.complete("91210113M"
                        + String.format("%07d", ThreadLocalRandom.current().nextInt(10_000_000)))
                .value();
    }

    static Caller firm(Api api, String firm) {
        return api.as(Role.FIRM, GlobalId.key("Incubatee", firm));
    }
}
