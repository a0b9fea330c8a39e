package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gives what: the table is the promise, role by role. */
class DelegationTests {
    private static final String TABLE = """
                     CARRIER_MANAGER  FIRM  PROVIDER  INSTITUTION  REGISTRAR  PRACTITIONER  BUREAU  AUDITOR  ADMIN  VISITOR
            CARRIER_MANAGER     x       x      -           -           -           -          -        -       -       -
            FIRM                -       -      -           -           -           -          -        -       -       -
            PROVIDER            -       -      -           -           -           -          -        -       -       -
            INSTITUTION         -       -      -           -           -           -          -        -       -       -
            REGISTRAR           -       -      -           -           -           -          -        -       -       -
            PRACTITIONER        -       -      -           -           -           -          -        -       -       -
            BUREAU              x       -      x           x           x           x          x        x       -       -
            AUDITOR             -       -      -           -           -           -          -        -       -       -
            ADMIN               x       x      x           x           x           x          x        x       x       -
            VISITOR             -       -      -           -           -           -          -        -       -       -
            """;

    @ParameterizedTest
    @EnumSource
    void letsEachRoleGiveExactlyWhatTheTableSays(Role giver) {
        List<String[]> rows =
                TABLE.lines().map(row -> row.strip().split("\\s+")).toList();
        String[] own = rows.stream()
                .skip(1)
                .filter(row -> row[0].equals(giver.name()))
                .findFirst()
                .orElseThrow();
        List<Role> promised = Arrays.stream(Role.values())
                .filter(role -> own[Arrays.asList(rows.get(0)).indexOf(role.name()) + 1].equals("x"))
                .toList();

        assertThat(Delegation.given(giver)).containsExactlyInAnyOrderElementsOf(promised);
    }

    @ParameterizedTest
    @CsvSource({
        "210100, 210100, true",
        "210100, 210112, true",
        "210100, 210000, false",
        "210100, 210200, false",
        "210112, 210100, false",
        "210000, 210112, true",
        "210000, 620725, false",
        "100000, 210000, true",
        "210000, 100000, false"
    })
    void keepsABureauInItsRegion(String own, String given, boolean allowed) {
        var bureau = new Actor("somebody", Role.BUREAU, List.of(own));
        var reach = new Reach(Map.of(given, new RegionCode(given).visibleTo()));

        assertThat(Delegation.allows(bureau, Role.BUREAU, reach)).isEqualTo(allowed);
        assertThat(Delegation.allows(bureau, Role.AUDITOR, reach)).isEqualTo(allowed);
    }

    @Test
    void letsNobodyGiveAPartThatTheyDoNotHold() {
        var manager = new Actor("somebody", Role.CARRIER_MANAGER, List.of("c1"));
        var own = Map.of("c1", Set.of("carrier:c1", "region:210112"));
        var both = Map.of(
                "c1", Set.of("carrier:c1", "region:210112"),
                "c2", Set.of("carrier:c2", "region:210112"));

        assertThat(Delegation.allows(manager, Role.CARRIER_MANAGER, new Reach(own)))
                .isTrue();
        assertThat(Delegation.allows(manager, Role.CARRIER_MANAGER, new Reach(both)))
                .isFalse();
    }

    @Test
    void letsOnlyAdministratorsGiveWhatIsLimitedToNothing() {
        var bureau = new Actor("somebody", Role.BUREAU, List.of("100000"));
        var admin = new Actor("somebody", Role.ADMIN, List.of());

        assertThat(Delegation.allows(bureau, Role.ADMIN, Reach.NOWHERE)).isFalse();
        assertThat(Delegation.allows(bureau, Role.BUREAU, Reach.NOWHERE)).isFalse();
        assertThat(Delegation.allows(admin, Role.ADMIN, Reach.NOWHERE)).isTrue();
    }
}
