package org.hatchery.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where that lies to which an access is limited.
 *
 * @param byLimit keys of those who are responsible for each limit; nothing for a limit that there is not
 */
record Reach(Map<String, Set<String>> byLimit) {
    static final Reach NOWHERE = new Reach(Map.of());

    /** Keys of those who are responsible for one or another part. */
    Set<String> visibleTo() {
        return byLimit.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    Collection<Set<String>> seats() {
        return byLimit.values();
    }

    boolean isOfNothing() {
        return byLimit.isEmpty();
    }

    /** Those of these limits that name nothing. */
    List<String> missing(List<String> limits) {
        return limits.stream()
                .filter(limit -> byLimit.getOrDefault(limit, Set.of()).isEmpty())
                .toList();
    }
}
