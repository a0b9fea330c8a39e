package org.hatchery.incubation;

import java.util.Map;
import org.hatchery.Caller;

/** An act that takes several writes. */
enum Deed {
    ADMIT_NEW_FIRM("AdmitIncubatee") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            return Incubator.open(admin).entry().input();
        }
    },
    ADMIT_KNOWN_FIRM("AdmitIncubatee") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            Incubator last = Incubator.open(admin);
            Admitted before = last.entry().on(last.today().minusDays(10)).admitted();
            before.end(last.today().toString());
            return Incubator.open(admin).entry().of(before.incubatee()).input();
        }
    },
    ADMIT_TEAM("AdmitIncubatee") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            return Incubator.open(admin).entry().ofTeam().input();
        }
    },
    MOVE("MoveIncubatee") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted stay =
                    incubator.entry().on(incubator.today().minusDays(10)).admitted();
            return Admitted.with(
                    stay.request(incubator.today().toString()), "space", Map.of("units", java.util.List.of("102")));
        }
    },
    GRADUATE("GraduateIncubatee") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted stay =
                    incubator.entry().on(incubator.today().minusDays(10)).admitted();
            return stay.graduation(
                    incubator.today().toString(), "MERGER_OR_LISTING", Map.of("documentNumber", "协议2026-1"));
        }
    },
    END("EndStay") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted stay =
                    incubator.entry().on(incubator.today().minusDays(10)).admitted();
            return Admitted.with(stay.request(incubator.today().toString()), "reason", "EVICTED");
        }
    },
    REGISTER_TEAM("RegisterTeam") {
        @Override
        Map<String, Object> prepare(Caller admin) {
            Incubator incubator = Incubator.open(admin);
            Admitted team = incubator
                    .entry()
                    .ofTeam()
                    .on(incubator.today().minusDays(10))
                    .admitted();
            return RegisterTeamTests.registration(team, incubator.today().minusDays(3));
        }
    };

    private final String operation;

    Deed(String operation) {
        this.operation = operation;
    }

    /** Brings about what has to be there before, and returns the request. */
    abstract Map<String, Object> prepare(Caller admin);

    String operation() {
        return "manager/" + operation;
    }
}
