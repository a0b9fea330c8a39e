package org.hatchery.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Role;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/**
 * The role that somebody is offered, and by which fields of the form it is limited.
 *
 * @param limits by field, in the order of the form
 */
public record Offer(Role role, Map<String, List<String>> limits) {
    private static final Map<Role, List<String>> FIELDS = Map.of(
            Role.CARRIER_MANAGER, List.of("carriers"),
            Role.FIRM, List.of("incubatee"),
            Role.PROVIDER, List.of("provider", "base"),
            Role.INSTITUTION, List.of("institution"),
            Role.REGISTRAR, List.of("institution"),
            Role.PRACTITIONER, List.of("registeredPerson"),
            Role.BUREAU, List.of("region"),
            Role.AUDITOR, List.of("region"));

    public Offer {
        limits = new LinkedHashMap<>(limits);
        limits.values().removeIf(List::isEmpty);
    }

    Grant grant() {
        return new Grant(
                role, limits.values().stream().flatMap(List::stream).distinct().toList());
    }

    /** Where the form says what the role is limited to. */
    String fieldOfRole() {
        return limits.keySet().stream().findFirst().orElse("role");
    }

    /**
     * Lets only limits through that belong to the role, and at least one where it has any.
     *
     * @throws Rejection INVALID at each field at fault
     */
    void mustFit() {
        List<String> own = FIELDS.getOrDefault(role, List.of());
        var faults = new Faults();
        limits.keySet()
                .forEach(field ->
                        faults.unless(own.contains(field), field, Words.say("people.does-not-limit-this-role")));
        faults.unless(
                own.isEmpty() || own.stream().anyMatch(limits::containsKey),
                own.isEmpty() ? "role" : own.get(0),
                Words.say("people.choose-what-for"));
        faults.mustBeNone();
    }

    /**
     * Lets only limits through that there are.
     *
     * @throws Rejection NOT_FOUND at each field at fault
     */
    void mustExist(Reach reach) {
        List<Rejection> missing = new ArrayList<>();
        limits.forEach((field, some) -> {
            if (!reach.missing(some).isEmpty()) {
                missing.add(Rejection.notFound(field));
            }
        });
        if (!missing.isEmpty()) {
            throw new Rejection(
                    missing.stream().flatMap(one -> one.errors().stream()).toList());
        }
    }
}
