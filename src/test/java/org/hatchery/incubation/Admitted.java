package org.hatchery.incubation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/** A stay that goes on, and what its manager can ask for; each request is good until a test spoils it. */
public record Admitted(String id, String incubatee, Caller manager) {
    public static Admitted of(Reply reply, Caller manager) {
        JsonNode stay = reply.at("/admitIncubatee/stay");
        return new Admitted(stay.at("/id").asString(), stay.at("/incubatee/id").asString(), manager);
    }

    /** The stay with everything that was done to it. */
    public JsonNode page() {
        return manager.run("manager/StayPage", Map.of("stay", id)).at("/node");
    }

    public int version() {
        return page().at("/version").asInt();
    }

    public Map<String, Object> request(String on) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("stay", id);
        input.put("expectedVersion", version());
        input.put("on", on);
        return input;
    }

    /** A code by which the firm or team agrees to be admitted once more. */
    public String consent(Api api) {
        Caller party = api.as(Role.FIRM, GlobalId.key("Incubatee", incubatee));
        int version = party.ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", incubatee))
                .at("/incubatee/version")
                .asInt();
        return party.run(
                        "firm/ConsentToAdmission",
                        Map.of("input", Map.of("incubatee", incubatee, "expectedVersion", version)))
                .at("/consentToAdmission/code")
                .asString();
    }

    public Reply move(String on, Map<String, ?> space) {
        return send("MoveIncubatee", with(request(on), "space", space));
    }

    public Reply moveToRoom(String code, String on) {
        return move(on, Map.of("units", List.of(code)));
    }

    public Reply end(String on) {
        return send("EndStay", with(request(on), "reason", "MOVED_AWAY"));
    }

    /** Graduates by a merger, for which the number of the contract is enough. */
    public Reply graduate(String on) {
        return graduate(on, "MERGER_OR_LISTING", Map.of("documentNumber", "协议2026-1"));
    }

    public Reply graduate(String on, String ground, Map<String, ?> evidence) {
        return send("GraduateIncubatee", graduation(on, ground, evidence));
    }

    public Map<String, Object> graduation(String on, String ground, Map<String, ?> evidence) {
        return with(with(request(on), "ground", ground), "evidence", evidence);
    }

    public Reply send(String operation, Map<String, Object> input) {
        return manager.run("manager/" + operation, Map.of("input", input));
    }

    public static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }
}
