package org.hatchery.tenancy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/** Somebody who has stayed in room 101 (85.50 m²) of a carrier of the test's own for ten months, and what can be agreed. */
public record Tenant(Api api, Incubator host, Admitted stay) {
    public static Tenant of(Api api) {
        return of(api, Incubator.open(api), "101");
    }

    public static Tenant of(Api api, Incubator host, String room) {
        Admitted stay =
                host.entry().on(host.today().minusMonths(10)).takingRoom(room).admitted();
        return new Tenant(api, host, stay);
    }

    public Caller manager() {
        return host.manager();
    }

    public Caller firm() {
        return api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));
    }

    public LocalDate today() {
        return host.today();
    }

    /** The first of this month, eight months ago: the contract began then. */
    public LocalDate begun() {
        return today().withDayOfMonth(1).minusMonths(8);
    }

    /** A contract of a year from eight months ago, 1,000.00 yuan a month, good until a test spoils it. */
    public Map<String, Object> terms() {
        Map<String, Object> input = keyed();
        input.put("stay", stay.id());
        input.put("number", "入合〔2026〕" + UUID.randomUUID().toString().substring(0, 8));
        input.put("signedOn", begun().minusDays(3).toString());
        input.put("firstDay", begun().toString());
        input.put("lastDay", begun().plusYears(1).minusDays(1).toString());
        input.put("dueDay", 10);
        input.put("noticeMonths", 2);
        input.put("deposit", "2000.00");
        input.put("lines", List.of(Map.of("basis", "FLAT", "price", "1000.00")));
        return input;
    }

    public static Map<String, Object> keyed() {
        return new HashMap<>(Map.of("idempotencyKey", UUID.randomUUID().toString()));
    }

    public static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        return Admitted.with(input, field, value);
    }

    public Reply send(String operation, Map<String, ?> input) {
        return send(manager(), operation, input);
    }

    public Reply send(Caller caller, String operation, Map<String, ?> input) {
        return caller.run(operation, Map.of("input", input));
    }

    /** Signs it; the global id of the contract. */
    public String signed() {
        return signed(terms());
    }

    public String signed(Map<String, Object> terms) {
        Reply reply = send("manager/SignStayContract", terms);
        if (!reply.refusals().isEmpty()) {
            throw new IllegalStateException(reply.body());
        }
        return reply.at("/signStayContract/contract/id").asString();
    }

    public JsonNode page(String contract) {
        return manager()
                .run("manager/StayContractPage", Map.of("contract", contract))
                .at("/node");
    }

    /** A request about a contract as it is now. */
    public Map<String, Object> about(String contract) {
        Map<String, Object> input = keyed();
        input.put("contract", contract);
        input.put("expectedVersion", page(contract).at("/version").asInt());
        return input;
    }

    /** A request to go on for another year. */
    public Map<String, Object> renewal(String contract) {
        Map<String, Object> input = about(contract);
        input.put("number", "入合〔2027〕" + UUID.randomUUID().toString().substring(0, 8));
        input.put("signedOn", today().toString());
        input.put("lastDay", begun().plusYears(2).minusDays(1).toString());
        return input;
    }

    public static Map<String, Object> payment(String contract, String month, String amount, LocalDate on) {
        Map<String, Object> item = new HashMap<>();
        item.put("contract", contract);
        item.put("month", month);
        item.put("amount", amount);
        item.put("reference", "转账-" + UUID.randomUUID());
        item.put("paidOn", on.toString());
        return item;
    }

    public JsonNode mark(List<Map<String, Object>> payments) {
        return send("manager/MarkRentPaid", Map.of("payments", payments)).at("/markRentPaid");
    }

    /** A month so many months after the contract began, such as 2026-04. */
    public String month(int number) {
        return begun().plusMonths(number).toString().substring(0, 7);
    }

    /** Faults as {@code CODE path.of.field}. */
    public static List<String> faults(Reply reply) {
        return reply.data()
                .valueStream()
                .flatMap(payload -> payload.path("userErrors").valueStream())
                .map(error -> error.path("code").asString() + " "
                        + String.join(
                                ".",
                                error.path("field")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }
}
