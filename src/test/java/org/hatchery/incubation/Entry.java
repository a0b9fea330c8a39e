package org.hatchery.incubation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Caller;
import org.hatchery.Reply;

/** A request to admit, good until a test spoils it: a firm one year old takes room 101 from today. */
record Entry(Incubator incubator, Caller caller, Map<String, Object> input) {
    private static final String ADMIT = "manager/AdmitIncubatee";

    static Entry into(Incubator incubator) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("carrier", incubator.id());
        input.put("enteredOn", incubator.today().toString());
        input.put("party", Map.of("firm", firm(incubator.today())));
        input.put("space", Map.of("units", List.of("101")));
        return new Entry(incubator, incubator.manager(), input);
    }

    private static Map<String, Object> firm(LocalDate today) {
        return Map.of(
                "name",
                "沈阳试验科技有限公司",
                "creditCode",
                Incubator.freshCreditCode(),
                "foundedOn",
                today.minusMonths(12).toString(),
                "field",
                "NEW_MATERIALS");
    }

    /** The same with another value. */
    Entry with(String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return new Entry(incubator, caller, other);
    }

    Entry by(Caller other) {
        return new Entry(incubator, other, input);
    }

    Entry into(Incubator other, Caller manager) {
        return new Entry(other, manager, with("carrier", other.id()).input);
    }

    /** The same firm with another particular. */
    @SuppressWarnings("unchecked")
    Entry withFirm(String field, Object value) {
        var party = (Map<String, Map<String, Object>>) input.get("party");
        Map<String, Object> firm = new HashMap<>(party.get("firm"));
        firm.put(field, value);
        return with("party", Map.of("firm", firm));
    }

    Entry ofTeam() {
        return with("party", Map.of("team", Map.of("name", "试验团队", "field", "NEXT_GENERATION_IT")));
    }

    Entry of(String incubatee) {
        return with("party", Map.of("existing", incubatee));
    }

    Entry taking(Map<String, ?> space) {
        return with("space", space);
    }

    Entry takingRoom(String code) {
        return taking(Map.of("units", List.of(code)));
    }

    Entry takingWorkstations(int number) {
        return taking(Map.of("workstations", number));
    }

    Entry virtual() {
        return taking(Map.of());
    }

    Entry on(LocalDate day) {
        return with("enteredOn", day.toString());
    }

    Entry again() {
        return with("idempotencyKey", UUID.randomUUID().toString());
    }

    Reply send() {
        return caller.run(ADMIT, Map.of("input", input));
    }

    /** Sends it and expects it to be accepted. */
    Admitted admitted() {
        Reply reply = send();
        if (!reply.refusals().isEmpty()) {
            throw new IllegalStateException(reply.body());
        }
        return Admitted.of(reply, caller);
    }
}
