package org.hatchery.incubation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Caller;
import org.hatchery.Reply;

/** A request to admit, good until a test spoils it: a firm one year old takes room 101 from today. */
public record Entry(Incubator incubator, Caller caller, Map<String, Object> input) {
    private static final String ADMIT = "manager/AdmitIncubatee";

    public static Entry into(Incubator incubator) {
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
    public Entry with(String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return new Entry(incubator, caller, other);
    }

    public Entry by(Caller other) {
        return new Entry(incubator, other, input);
    }

    public Entry into(Incubator other, Caller manager) {
        return new Entry(other, manager, with("carrier", other.id()).input);
    }

    /** The same firm with another particular. */
    @SuppressWarnings("unchecked")
    public Entry withFirm(String field, Object value) {
        var party = (Map<String, Map<String, Object>>) input.get("party");
        Map<String, Object> firm = new HashMap<>(party.get("firm"));
        firm.put(field, value);
        return with("party", Map.of("firm", firm));
    }

    public Entry ofTeam() {
        return with("party", Map.of("team", Map.of("name", "试验团队", "field", "NEXT_GENERATION_IT")));
    }

    public Entry of(String incubatee) {
        return with("party", Map.of("existing", incubatee));
    }

    public Entry taking(Map<String, ?> space) {
        return with("space", space);
    }

    public Entry takingRoom(String code) {
        return taking(Map.of("units", List.of(code)));
    }

    public Entry takingWorkstations(int number) {
        return taking(Map.of("workstations", number));
    }

    public Entry virtual() {
        return taking(Map.of());
    }

    public Entry on(LocalDate day) {
        return with("enteredOn", day.toString());
    }

    public Entry again() {
        return with("idempotencyKey", UUID.randomUUID().toString());
    }

    public Reply send() {
        return caller.run(ADMIT, Map.of("input", input));
    }

    /** Sends it and expects it to be accepted. */
    public Admitted admitted() {
        Reply reply = send();
        if (!reply.refusals().isEmpty()) {
            throw new IllegalStateException(reply.body());
        }
        return Admitted.of(reply, caller);
    }
}
