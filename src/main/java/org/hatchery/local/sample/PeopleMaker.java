package org.hatchery.local.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Placement;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.local.Personas;
import org.hatchery.people.Ending;
import org.hatchery.people.Holder;
import org.hatchery.people.Invitation;
import org.hatchery.people.PersonAccess;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Makes colleagues of the personas, some of whom are invited or have left. */
final class PeopleMaker {
    private static final RegionCode SHENYANG = new RegionCode("210100");
    private static final RegionCode HUNNAN = new RegionCode("210112");
    private static final RegionCode SHANDAN = new RegionCode("620725");
    private static final Duration VALID = Duration.ofDays(14);

    private final Given given;
    private final List<PersonAccess> made = new ArrayList<>();

    private PeopleMaker(Given given) {
        this.given = given;
    }

    static List<PersonAccess> make(Given given, Sample sample) {
        var maker = new PeopleMaker(given);
        sample.carriers().stream()
                .filter(carrier -> Set.of(Personas.HUNNAN_CARRIER, Personas.SHANDAN_CARRIER)
                        .contains(carrier.getId().value()))
                .forEach(maker::ofCarrier);
        sample.incubatees().stream()
                .filter(one -> Set.of(Personas.HUNNAN_FIRM, Personas.HUNNAN_TEAM)
                        .contains(one.getId().value()))
                .forEach(maker::ofIncubatee);
        maker.ofAuthorities();
        maker.add(Role.PROVIDER, Personas.SHENYANG_PROVIDER, HUNNAN.visibleTo(), 210, null);
        maker.add(Role.INSTITUTION, Personas.HUNNAN_UNIVERSITY, HUNNAN.visibleTo(), 180, null);
        maker.add(Role.REGISTRAR, Personas.HUNNAN_STATION, HUNNAN.visibleTo(), 170, null);
        maker.add(Role.PRACTITIONER, Personas.HUNNAN_BROKER, HUNNAN.visibleTo(), 160, null);
        maker.add(Role.PROVIDER, Personas.SHENYANG_BASE, HUNNAN.visibleTo(), 190, null);
        return maker.made;
    }

    private void ofCarrier(Carrier carrier) {
        String id = carrier.getId().value();
        Set<String> seenBy = with(carrier.getRegion().visibleTo(), Scope.carrier(id));
        add(Role.CARRIER_MANAGER, id, seenBy, 400, null);
        add(Role.CARRIER_MANAGER, id, seenBy, 300, "调往其他岗位");
        add(Role.CARRIER_MANAGER, id, seenBy, 3, null);
    }

    private void ofIncubatee(Incubatee incubatee) {
        Placement placement = incubatee.getPlacement();
        if (placement != null) {
            add(
                    Role.FIRM,
                    incubatee.getId().value(),
                    with(
                            placement.region().visibleTo(),
                            Scope.carrier(placement.carrier().value())),
                    120,
                    null);
        }
    }

    private void ofAuthorities() {
        add(Role.BUREAU, SHENYANG.value(), SHENYANG.visibleTo(), 700, null);
        add(Role.BUREAU, HUNNAN.value(), HUNNAN.visibleTo(), 650, null);
        add(Role.BUREAU, HUNNAN.value(), HUNNAN.visibleTo(), 2, null);
        add(Role.AUDITOR, SHENYANG.value(), SHENYANG.visibleTo(), 500, null);
        add(Role.BUREAU, SHANDAN.value(), SHANDAN.visibleTo(), 600, null);
    }

    private static Set<String> with(Set<String> keys, String one) {
        Set<String> more = new HashSet<>(keys);
        more.add(one);
        return more;
    }

    /** Whoever was invited this week has not come yet. */
    private void add(Role role, String limit, Set<String> seenBy, int daysAgo, @Nullable String left) {
        String id = "sample-person-" + (made.size() + 1);
        var dice = Dice.of("people/" + id);
        LocalDate on = given.today().minusDays(daysAgo);
        Instant at = given.recorded(on);
        boolean came = daysAgo > 7;
        var invitation = new Invitation(null, at.plus(VALID), by(at), new Receipt("sample/" + id, ""));
        made.add(PersonAccess.ofSample(
                id,
                new Holder(Names.person(dice), left == null ? id + "@example.cn" : null, came ? id : null),
                new Grant(role, List.of(limit)),
                invitation,
                left == null ? null : new Ending(by(given.recorded(on.plusDays(200))), left),
                seenBy));
    }

    private static Signature by(Instant at) {
        return new Signature("admin", Role.ADMIN, List.of(), at);
    }
}
