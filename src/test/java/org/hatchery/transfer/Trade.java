package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import tools.jackson.databind.JsonNode;

/** Technology contracts that tests register over the API, with parties of their own. */
public final class Trade {
    private static final AtomicInteger NUMBERS = new AtomicInteger(7_000);

    private final Api api;
    private final LocalDate today;

    public Trade(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    public Caller bureau(String region) {
        return api.as(Role.BUREAU, region);
    }

    public static Map<String, Object> party(String region) {
        int number = NUMBERS.incrementAndGet();
        return new HashMap<>(Map.of(
                "name",
                "试验单位" + number + "号",
                "creditCode",
                CreditCodes.of(region, number).value(),
                "region",
                region,
                "nature",
                "DOMESTIC_FIRM"));
    }

    /** What a sound contract says, good until a test spoils it. */
    public Map<String, Object> facts(String seller, String buyer, String total) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", "叶轮铸造工艺研究" + NUMBERS.incrementAndGet());
        facts.put("kind", "DEVELOPMENT");
        facts.put("subKind", "COMMISSIONED");
        facts.put("field", "NEW_MATERIALS");
        facts.put("subject", "研究叶轮铸造工艺并交付样件");
        facts.put("seller", party(seller));
        facts.put("buyer", party(buyer));
        facts.put("total", total);
        facts.put("technology", "60000.00");
        facts.put("paymentMode", "INSTALMENTS");
        facts.put("payments", List.of(Map.of("dueOn", today.toString(), "expected", "50000.00")));
        facts.put("signedOn", today.minusDays(10).toString());
        facts.put("beginsOn", today.minusDays(10).toString());
        facts.put("endsOn", today.plusDays(200).toString());
        facts.put("relatedParties", false);
        facts.put("taxRelief", false);
        return facts;
    }

    public static Map<String, Object> input(Map<String, Object> facts) {
        return new HashMap<>(Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts));
    }

    public Reply register(Caller caller, Map<String, Object> facts) {
        return caller.run("firm/RegisterContract", Map.of("input", input(facts)));
    }

    /** Registers it with the bureau of the seller's place. */
    public JsonNode registered(Map<String, Object> facts) {
        String region = ((Map<?, ?>) facts.get("seller")).get("region").toString();
        return done(register(bureau(region), facts));
    }

    /** Registers and recognises it. */
    public JsonNode recognised(String seller, String buyer, String total) {
        JsonNode contract = registered(facts(seller, buyer, total));
        JsonNode accepted = done(examine(bureau(seller), contract, "ACCEPT", Map.of()));
        return done(examine(bureau(seller), accepted, "RECOGNISE", Map.of()));
    }

    public Reply examine(Caller caller, JsonNode contract, String step, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(act(contract));
        input.put("step", step);
        input.putAll(more);
        return caller.run("bureau/ExamineContract", Map.of("input", input));
    }

    public static Map<String, Object> act(JsonNode contract) {
        return new HashMap<>(Map.of(
                "contract",
                contract.path("id").asString(),
                "expectedVersion",
                contract.path("version").asInt()));
    }

    public Reply send(Caller caller, String operation, JsonNode contract, Map<String, ?> more) {
        Map<String, Object> input = act(contract);
        input.putAll(more);
        return caller.run(operation, Map.of("input", input));
    }

    /** The contract in the answer to a change that was accepted. */
    public static JsonNode done(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("contract");
    }
}
