package org.hatchery.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Deed;
import org.hatchery.incubation.act.RegisterTeamTests;
import tools.jackson.databind.JsonNode;

/** Acts of incubation that take several writes. */
public enum IncubationDeed implements Deed {
    ADMIT_NEW_FIRM("AdmitIncubatee") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return Incubator.open(admin).entry().input();
        }
    },
    ADMIT_KNOWN_FIRM("AdmitIncubatee") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Incubator last = Incubator.open(admin);
            Admitted before = last.entry().on(last.today().minusDays(10)).admitted();
            before.end(last.today().toString());
            return Incubator.open(admin).entry().of(before.incubatee()).input();
        }
    },
    ADMIT_TEAM("AdmitIncubatee") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            return Incubator.open(admin).entry().ofTeam().input();
        }
    },
    MOVE("MoveIncubatee") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted stay =
                    incubator.entry().on(incubator.today().minusDays(10)).admitted();
            return Admitted.with(stay.request(incubator.today().toString()), "space", Map.of("units", List.of("102")));
        }
    },
    GRADUATE("GraduateIncubatee") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted stay =
                    incubator.entry().on(incubator.today().minusDays(10)).admitted();
            return stay.graduation(
                    incubator.today().toString(), "MERGER_OR_LISTING", Map.of("documentNumber", "协议2026-1"));
        }
    },
    END("EndStay") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted stay =
                    incubator.entry().on(incubator.today().minusDays(10)).admitted();
            return Admitted.with(stay.request(incubator.today().toString()), "reason", "EVICTED");
        }
    },
    REGISTER_TEAM("RegisterTeam") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted team = incubator
                    .entry()
                    .ofTeam()
                    .on(incubator.today().minusDays(10))
                    .admitted();
            return RegisterTeamTests.registration(team, incubator.today().minusDays(3));
        }
    },
    RELOCATE("RelocateCarrier") {
        @Override
        public Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            LocalDate entered = incubator.today().minusDays(10);
            Admitted stay = incubator.entry().on(entered).admitted();
            incubator.serve(stay, entered);
            return incubator.move("210106", incubator.today());
        }
    };

    private final String operation;

    IncubationDeed(String operation) {
        this.operation = operation;
    }

    @Override
    public String operation() {
        return (this == RELOCATE ? "bureau/" : "manager/") + operation;
    }

    /** These have no key: the client who did not hear that it was done reads the team or carrier again. */
    @Override
    public List<String> cleanRefusals() {
        return this == REGISTER_TEAM || this == RELOCATE ? List.of("STALE") : List.of();
    }

    @Override
    public boolean isDone(Map<String, Object> input, Caller admin) {
        return switch (this) {
            case ADMIT_NEW_FIRM, ADMIT_KNOWN_FIRM, ADMIT_TEAM ->
                page(input, admin).at("/stays/nodes").size() == 1 && freeRooms(input, admin) == 1;
            case MOVE -> stay(input, admin).at("/occupancies").size() == 2;
            case GRADUATE -> isEnded("GRADUATED", input, admin);
            case END -> isEnded("EXITED", input, admin);
            case REGISTER_TEAM -> isTeam("Firm", "IN_INCUBATION", input, admin);
            case RELOCATE -> liesIn("210106", input, admin);
        };
    }

    @Override
    public boolean isUndone(Map<String, Object> input, Caller admin) {
        return switch (this) {
            case ADMIT_NEW_FIRM, ADMIT_KNOWN_FIRM, ADMIT_TEAM ->
                page(input, admin).at("/stays/nodes").isEmpty() && freeRooms(input, admin) == 2;
            case MOVE -> stay(input, admin).at("/occupancies").size() == 1;
            case GRADUATE, END -> isEnded("ACTIVE", input, admin);
            case REGISTER_TEAM -> isTeam("Team", "PRE_INCUBATION", input, admin);
            case RELOCATE -> liesIn("210112", input, admin);
        };
    }

    private static boolean isEnded(String state, Map<String, Object> input, Caller admin) {
        JsonNode stay = stay(input, admin);
        boolean open = stay.at("/occupancies/0/to").isNull();
        return stay.at("/state").asString().equals(state) && open == state.equals("ACTIVE");
    }

    private static JsonNode stay(Map<String, Object> input, Caller admin) {
        return admin.run("manager/StayPage", Map.of("stay", input.get("stay"))).at("/node");
    }

    private static JsonNode page(Map<String, Object> input, Caller admin) {
        return admin.run("manager/CarrierPage", Map.of("carrier", input.get("carrier")))
                .data();
    }

    /** The carrier; that everything else lies there as well, the audit sees. */
    private static boolean liesIn(String region, Map<String, Object> input, Caller admin) {
        return page(input, admin).at("/carrier/region/code").asString().equals(region);
    }

    private static long freeRooms(Map<String, Object> input, Caller admin) {
        return page(input, admin)
                .at("/carrier/space/units")
                .valueStream()
                .filter(unit -> unit.at("/free").asBoolean())
                .count();
    }

    private static boolean isTeam(String form, String stage, Map<String, Object> input, Caller admin) {
        JsonNode team = admin.ask(
                        "query($id: ID!) { incubatee(id: $id) { __typename placement { stage } } }",
                        Map.of("id", input.get("team")))
                .at("/incubatee");
        return team.at("/__typename").asString().equals(form)
                && team.at("/placement/stage").asString().equals(stage);
    }
}
