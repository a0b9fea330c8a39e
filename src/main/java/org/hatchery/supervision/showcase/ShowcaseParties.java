package org.hatchery.supervision.showcase;

import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for whom somebody speaks: a carrier, a unit or a division of theirs. */
@Component
class ShowcaseParties {
    private final CarrierDirectory carriers;
    private final InstitutionDirectory institutions;
    private final RegionDirectory regions;

    ShowcaseParties(CarrierDirectory carriers, InstitutionDirectory institutions, RegionDirectory regions) {
        this.carriers = carriers;
        this.institutions = institutions;
        this.regions = regions;
    }

    /** The party, if it is the actor's; says in the faults what is wrong with it. */
    Optional<ShowcaseParty> find(ShowcaseSpeaker named, String field, Actor actor, Faults faults) {
        RegionCode region = named.region();
        String key = named.key();
        faults.unless((key == null) != (region == null), field, Words.say("supervision.one-party"));
        if (key == null && region == null || key != null && region != null) {
            return Optional.empty();
        }
        if (key == null) {
            return division(region, actor, faults);
        }
        Optional<ShowcaseParty> found = named.isCarrier() ? carrier(key, actor.scope()) : unit(key, actor.scope());
        faults.unless(found.isPresent(), UserErrorCode.NOT_FOUND, field, Words.say("supervision.no-such-party"));
        return found;
    }

    private Optional<ShowcaseParty> division(@Nullable RegionCode region, Actor actor, Faults faults) {
        if (region == null) {
            return Optional.empty();
        }
        faults.unless(
                actor.is(Role.BUREAU, Role.ADMIN) && actor.scope().includes(region.visibleTo()),
                "region",
                Words.say("supervision.region-not-yours"));
        String name = regions.find(region).map(one -> one.name()).orElse(region.value());
        return Optional.of(new ShowcaseParty(ShowcasePartyKind.REGION, region.value(), name, region));
    }

    private Optional<ShowcaseParty> carrier(String key, Scope scope) {
        return carriers.find(new CarrierId(key), scope)
                .map(one -> new ShowcaseParty(
                        ShowcasePartyKind.CARRIER,
                        key,
                        one.getProfile().name(),
                        one.getProfile().region()));
    }

    private Optional<ShowcaseParty> unit(String key, Scope scope) {
        return institutions.find(List.of(new InstitutionId(key))).stream()
                .filter(one -> scope.includes(one.getVisibleTo()) && one.getClosedOn() == null)
                .map(one -> new ShowcaseParty(ShowcasePartyKind.UNIT, key, one.getName(), one.getRegion()))
                .findFirst();
    }
}
