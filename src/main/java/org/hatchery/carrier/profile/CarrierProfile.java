package org.hatchery.carrier.profile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a carrier says of itself.
 *
 * @param field null for a general carrier
 * @param openedOn first day of operation; may lie ahead
 */
@NamedInterface(propagate = false)
public record CarrierProfile(
        String name,
        CarrierKind kind,
        boolean specialised,
        @Nullable IndustryField field,
        Operator operator,
        RegionCode region,
        @Nullable String zone,
        @Nullable String address,
        @Nullable Contact contact,
        LocalDate openedOn,
        Set<ServiceKind> servicesOffered) {

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a name or contact that is none, a specialised carrier without field or no service
     *     at all
     */
    public CarrierProfile checked() {
        ProperName.check(name, "name");
        ProperName.check(operator.name(), "operator.name");
        if (contact != null) {
            contact.checked();
        }
        if (specialised && field == null) {
            throw new Rejection(UserErrorCode.INVALID, "field", Words.say("carrier.specialised-carrier-needs-field"));
        }
        if (servicesOffered.isEmpty()) {
            throw new Rejection(
                    UserErrorCode.INVALID, "servicesOffered", Words.say("carrier.choose-least-one-service"));
        }
        return this;
    }

    public CarrierProfile seatedAt(Seat seat) {
        return new CarrierProfile(
                name,
                kind,
                specialised,
                field,
                operator,
                seat.region(),
                seat.zone(),
                seat.address(),
                contact,
                openedOn,
                servicesOffered);
    }

    /** The same with another registration. */
    CarrierProfile saying(CarrierSaid said) {
        return new CarrierProfile(
                said.name(),
                said.kind(),
                specialised,
                field,
                said.operator(),
                region,
                zone,
                said.address(),
                contact,
                openedOn,
                servicesOffered);
    }

    /** What its name is compared by in its county. */
    public String nameKey() {
        return region.value() + "/" + Wording.folded(name);
    }

    /** By which words it is found: its name, its operator and the code of that, now and formerly. */
    public Set<String> grams(CarrierChanges changes) {
        Stream<String> now =
                Stream.of(name, operator.name(), operator.creditCode().value());
        return NameSearch.grams(Stream.concat(now, changes.words()).distinct().toArray(String[]::new));
    }

    public Set<String> grams() {
        return grams(new CarrierChanges(List.of()));
    }

    /** Keys of those who see it while it lies there. */
    public Set<String> scopeKeys(CarrierId id) {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.carrier(id.value()));
        return keys;
    }
}
