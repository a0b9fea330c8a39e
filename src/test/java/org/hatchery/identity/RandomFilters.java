package org.hatchery.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.History;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.Stage;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.graphql.GlobalId;

/** Filters of every list, made up by chance of conditions that something in a history meets. */
record RandomFilters(History history, String... places) {
    private static final List<String> TEXTS = List.of("孵化器", "云帆", "b", "CLOUD", "9163", "生物 云", "𠮷", "無");

    Map<String, Object> random(String list, Random random) {
        // in their order, so that the same chance makes the same filter in each run
        var members = new TreeMap<>(members(list));
        Map<String, Object> filter = new HashMap<>();
        members.forEach((name, value) -> {
            if (random.nextInt(members.size()) < 2) {
                filter.put(name, value.apply(random));
            }
        });
        return filter;
    }

    /** Only what lies in one place, so that a page of anybody's holds rows of this history. */
    Map<String, Object> place(String list, Random random) {
        return Map.of("region", places[random.nextInt(places.length)]);
    }

    private Map<String, Function<Random, Object>> members(String list) {
        return switch (list) {
            case "carriers" ->
                Map.of(
                        "region", this::region,
                        "kinds", random -> some(CarrierKind.values(), random),
                        "levels", random -> some(RecognitionLevel.values(), random),
                        "fields", random -> some(IndustryField.values(), random),
                        "letShareAtLeast", Random::nextDouble,
                        "letShareAtMost", Random::nextDouble,
                        "open", Random::nextBoolean,
                        "text", RandomFilters::text);
            case "incubatees" ->
                Map.of(
                        "form", random -> one(IncubateeForm.values(), random),
                        "stages", random -> some(Stage.values(), random),
                        "fields", random -> some(IndustryField.values(), random),
                        "labels", random -> some(GrowthLabelKind.values(), random),
                        "carrier", this::carrier,
                        "carrierKinds", random -> some(CarrierKind.values(), random),
                        "region", this::region,
                        "enteringWithinDays", random -> 1 + random.nextInt(100),
                        "leavingWithinDays", random -> 1 + random.nextInt(366),
                        "text", RandomFilters::text);
            case "stays" ->
                Map.of(
                        "carrier", this::carrier,
                        "incubatee", this::incubatee,
                        "region", this::region,
                        "states", random -> some(StayState.values(), random),
                        "residence", random -> one(Residence.values(), random),
                        "overdue", Random::nextBoolean);
            default ->
                Map.of(
                        "carrier", this::carrier,
                        "incubatee", this::incubatee,
                        "region", this::region,
                        "kinds", random -> some(ServiceKind.values(), random),
                        "period", random -> 2023 + random.nextInt(4) + (random.nextBoolean() ? "" : "-H1"));
        };
    }

    private Object region(Random random) {
        String place = places[random.nextInt(places.length)];
        return Stream.of(place, place.substring(0, 4) + "00", place.substring(0, 2) + "0000", "100000")
                .skip(random.nextInt(4))
                .findFirst()
                .orElseThrow();
    }

    private Object carrier(Random random) {
        var carrier = history.carriers().get(random.nextInt(history.carriers().size()));
        return GlobalId.of("Carrier", carrier.getId().value());
    }

    private Object incubatee(Random random) {
        var somebody =
                history.incubatees().get(random.nextInt(history.incubatees().size()));
        return GlobalId.of("Incubatee", somebody.getId().value());
    }

    private static Object text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static Object one(Enum<?>[] all, Random random) {
        return all[random.nextInt(all.length)].name();
    }

    /** At least half of them. */
    private static Object some(Enum<?>[] all, Random random) {
        return Stream.of(all)
                .filter(any -> random.nextInt(3) > 0)
                .map(Enum::name)
                .toList();
    }
}
