package org.hatchery.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People of every role with limits made up by chance; the same ones at every run. */
final class RandomActors {
    private static final int CARRIERS = 25;
    private static final int FIRMS = 120;

    private final Random random = new Random(7);
    private final String prefix;
    private final String[] places;

    private RandomActors(String prefix, String[] places) {
        this.prefix = prefix;
        this.places = places;
    }

    static Stream<Actor> of(String prefix, String[] places) {
        var some = new RandomActors(prefix, places);
        return Stream.of(
                        some.actors(Role.CARRIER_MANAGER, 4, some::carrier),
                        some.actors(Role.FIRM, 3, some::firm),
                        some.actors(Role.PROVIDER, 1, some::anything),
                        some.actors(Role.INSTITUTION, 1, some::anything),
                        some.actors(Role.REGISTRAR, 1, some::anything),
                        some.actors(Role.PRACTITIONER, 1, some::anything),
                        some.actors(Role.BUREAU, 5, some::region),
                        some.actors(Role.AUDITOR, 2, some::region),
                        some.actors(Role.ADMIN, 1, some::anything),
                        Stream.of(
                                new Actor("nation", Role.BUREAU, List.of("100000")),
                                new Actor("nobody", Role.BUREAU, List.of()),
                                new Actor("no-carrier", Role.CARRIER_MANAGER, List.of()),
                                new Actor("no-firm", Role.FIRM, List.of("")),
                                // limits of another role mean nothing
                                new Actor(
                                        "bureau-of-a-carrier",
                                        Role.BUREAU,
                                        List.of(some.carrier(), "carrier:" + some.carrier())),
                                new Actor(
                                        "manager-of-a-region",
                                        Role.CARRIER_MANAGER,
                                        List.of("630000", "region:630000")),
                                new Actor("firm-of-a-carrier", Role.FIRM, List.of(some.carrier()))))
                .flatMap(actors -> actors);
    }

    private Stream<Actor> actors(Role role, int count, Supplier<String> limit) {
        List<Actor> actors = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(number -> actors.add(new Actor(
                        role + "-" + number,
                        role,
                        IntStream.rangeClosed(0, random.nextInt(3))
                                .mapToObj(one -> limit.get())
                                .toList())));
        return actors.stream();
    }

    private String carrier() {
        return random.nextInt(8) == 0 ? "unknown" : prefix + "-carrier-" + random.nextInt(CARRIERS);
    }

    private String firm() {
        return random.nextInt(8) == 0 ? "unknown" : prefix + "-firm-" + random.nextInt(FIRMS);
    }

    private String anything() {
        return Stream.of(carrier(), firm(), region())
                .skip(random.nextInt(3))
                .findFirst()
                .orElseThrow();
    }

    /** A county, the prefecture or province around it, or no division at all. */
    private String region() {
        String place = places[random.nextInt(places.length)];
        return switch (random.nextInt(7)) {
            case 0, 1 -> place;
            case 2, 3 -> place.substring(0, 4) + "00";
            case 4, 5 -> place.substring(0, 2) + "0000";
            default -> "999999";
        };
    }
}
