package org.hatchery.incubation;

import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Reply;
import tools.jackson.databind.JsonNode;

/**
 * One request that is cut at one place.
 *
 * @param cut the place as {@link org.hatchery.KillableHatchery} reads it
 */
record Victim(String label, String cut, Deed deed, Map<String, Object> input) {
    /** Stops in front of its n-th write. */
    static Victim before(int write, Deed deed, Caller admin) {
        return prepared(deed + "-before-" + write, "before:" + write, deed, admin);
    }

    /** Stops behind its last write, with the answer still to be sent. */
    static Victim after(int write, Deed deed, Caller admin) {
        return prepared(deed + "-after-" + write, "after:" + write, deed, admin);
    }

    /** Stops nowhere. */
    static Victim spared(Deed deed, Caller admin) {
        return prepared(deed + "-spared", "before:0", deed, admin);
    }

    private static Victim prepared(String label, String place, Deed deed, Caller admin) {
        return new Victim(label, label + ":" + place, deed, deed.prepare(admin));
    }

    Reply send(Caller admin) {
        return retry(admin.with("Cut", cut));
    }

    Reply retry(Caller admin) {
        return admin.run(deed.operation(), Map.of("input", input));
    }

    /** A registration has no key: the client who did not hear that it was done reads the team again. */
    List<String> cleanRefusals() {
        return deed == Deed.REGISTER_TEAM ? List.of("STALE") : List.of();
    }

    boolean isDone(Caller admin) {
        return switch (deed) {
            case ADMIT_NEW_FIRM, ADMIT_KNOWN_FIRM, ADMIT_TEAM ->
                page(admin).at("/stays/nodes").size() == 1 && freeRooms(admin) == 1;
            case MOVE -> stay(admin).at("/occupancies").size() == 2;
            case GRADUATE -> isEnded(admin, "GRADUATED");
            case END -> isEnded(admin, "EXITED");
            case REGISTER_TEAM ->
                team(admin).at("/__typename").asString().equals("Firm")
                        && team(admin).at("/placement/stage").asString().equals("IN_INCUBATION");
        };
    }

    boolean isUndone(Caller admin) {
        return switch (deed) {
            case ADMIT_NEW_FIRM, ADMIT_KNOWN_FIRM, ADMIT_TEAM ->
                page(admin).at("/stays/nodes").isEmpty() && freeRooms(admin) == 2;
            case MOVE -> stay(admin).at("/occupancies").size() == 1;
            case GRADUATE, END -> isEnded(admin, "ACTIVE");
            case REGISTER_TEAM ->
                team(admin).at("/__typename").asString().equals("Team")
                        && team(admin).at("/placement/stage").asString().equals("PRE_INCUBATION");
        };
    }

    private boolean isEnded(Caller admin, String state) {
        JsonNode stay = stay(admin);
        boolean open = stay.at("/occupancies/0/to").isNull();
        return stay.at("/state").asString().equals(state) && open == state.equals("ACTIVE");
    }

    private JsonNode stay(Caller admin) {
        return admin.run("manager/StayPage", Map.of("stay", input.get("stay"))).at("/node");
    }

    private JsonNode page(Caller admin) {
        return admin.run("manager/CarrierPage", Map.of("carrier", input.get("carrier")))
                .data();
    }

    private long freeRooms(Caller admin) {
        return page(admin)
                .at("/carrier/space/units")
                .valueStream()
                .filter(unit -> unit.at("/free").asBoolean())
                .count();
    }

    private JsonNode team(Caller admin) {
        return admin.ask(
                        "query($id: ID!) { incubatee(id: $id) { __typename placement { stage } } }",
                        Map.of("id", input.get("team")))
                .at("/incubatee");
    }
}
