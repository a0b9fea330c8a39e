package org.hatchery.register.institution;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is on record of an institution itself.
 *
 * @param englishName null where it has none
 * @param creditCode null for a body that is no legal person, such as a laboratory of a university
 * @param kinds keys of {@link InstitutionKind}; at least one
 * @param zone code of the zone in which it sits; null outside of zones
 * @param foundedOn null where nobody knows
 */
@NamedInterface(propagate = false)
public record InstitutionProfile(
        String name,
        @Nullable String englishName,
        @Nullable CreditCode creditCode,
        Set<String> kinds,
        RegionCode region,
        @Nullable String zone,
        @Nullable String address,
        @Nullable LocalDate foundedOn,
        @Nullable Contact contact) {
    public InstitutionProfile {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection with all faults: INVALID for a name or contact that is none, without a kind or for one that may
     *     not be registered; WRONG_DATES when it was founded after today
     */
    InstitutionProfile checked(InstitutionKinds known, LocalDate today) {
        var faults = new Faults();
        faults.in(() -> ProperName.check(name, "name"));
        if (englishName != null) {
            faults.in(() -> ProperName.check(englishName, "englishName"));
        }
        if (contact != null) {
            faults.in(contact::checked);
        }
        faults.unless(!kinds.isEmpty(), "kinds", Words.say("register.choose-kind"));
        kinds.stream()
                .filter(kind -> !known.isOpen(kind, today))
                .sorted()
                .forEach(kind -> faults.unless(false, "kinds", Words.say("register.no-such-kind", kind)));
        faults.unless(
                foundedOn == null || !foundedOn.isAfter(today),
                WRONG_DATES,
                "foundedOn",
                Words.say("register.founded-after-today"));
        faults.mustBeNone();
        return this;
    }

    InstitutionProfile reachedBy(@Nullable Contact now) {
        return new InstitutionProfile(name, englishName, creditCode, kinds, region, zone, address, foundedOn, now);
    }

    /** What its name is compared by in its county. */
    String nameKey() {
        return region.value() + "/" + Wording.folded(name);
    }

    /** By which words it is found. */
    Set<String> grams() {
        return NameSearch.grams(name, englishName, creditCode == null ? null : creditCode.value());
    }

    /** Keys of those who look after it. */
    Set<String> scopeKeys(InstitutionId id) {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.institution(id.value()));
        return keys;
    }
}
