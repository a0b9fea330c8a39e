package org.hatchery.people.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Role;
import org.hatchery.people.Offer;
import org.hatchery.pilot.graphql.PilotBaseViews;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.region.RegionCode;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.graphql.person.PersonViews;
import org.jspecify.annotations.Nullable;

/** Who is invited to be what, as sent. */
record InvitePersonInput(
        String name,
        @Nullable String email,
        Role role,
        @Nullable List<String> carriers,
        @Nullable String incubatee,
        @Nullable String provider,
        @Nullable String base,
        @Nullable String institution,
        @Nullable String registeredPerson,
        @Nullable RegionCode region) {
    Offer offer() {
        Map<String, List<String>> limits = new LinkedHashMap<>();
        limits.put(
                "carriers",
                carriers == null
                        ? List.of()
                        : carriers.stream()
                                .map(id -> CarrierViews.key(id).value())
                                .distinct()
                                .toList());
        limits.put(
                "incubatee",
                one(incubatee == null ? null : IncubateeViews.key(incubatee).value()));
        limits.put(
                "provider",
                one(provider == null ? null : ProviderViews.key(provider).value()));
        limits.put("base", one(base == null ? null : PilotBaseViews.key(base).value()));
        limits.put(
                "institution",
                one(
                        institution == null
                                ? null
                                : InstitutionViews.key(institution).value()));
        limits.put(
                "registeredPerson",
                one(
                        registeredPerson == null
                                ? null
                                : PersonViews.key(registeredPerson).value()));
        limits.put("region", one(region == null ? null : region.value()));
        return new Offer(role, limits);
    }

    private static List<String> one(@Nullable String key) {
        return Stream.ofNullable(key).toList();
    }
}
