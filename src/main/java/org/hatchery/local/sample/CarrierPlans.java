package org.hatchery.local.sample;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.local.Personas;
import org.jspecify.annotations.Nullable;

/** Decides how many carriers there are where, of what kind, how large and how high in rank. */
public final class CarrierPlans {
    private static final int FEWEST = 4;

    private final Given given;
    private final List<Place> places;
    private final String prefix;
    private final Amount amount;

    CarrierPlans(Given given, SampleSettings settings) {
        this(given, Place.all(given.divisions()), "sample-", new Amount(settings.carriers(), settings.incubatees(), 0));
    }

    /**
     * Plans for these places.
     *
     * @param prefix begins every id
     */
    public CarrierPlans(Given given, List<Place> places, String prefix, Amount amount) {
        this.given = given;
        this.places = places;
        this.prefix = prefix;
        this.amount = amount;
    }

    /**
     * How much there is to be.
     *
     * @param services for each newcomer; 0 for what is usual
     */
    public record Amount(int carriers, int incubatees, int services) {}

    private record Draft(CarrierId id, Place place, CarrierKind kind, double size) {
        boolean isMain() {
            return id.value().equals(Personas.HUNNAN_CARRIER);
        }
    }

    public List<CarrierPlan> all() {
        List<Draft> drafts = drafts();
        Map<CarrierId, RecognitionLevel> levels = levels(drafts);
        List<Double> sizes = drafts.stream().map(Draft::size).toList();
        List<Integer> newcomers = Shares.split(amount.incubatees(), sizes, Collections.nCopies(drafts.size(), FEWEST));
        return IntStream.range(0, drafts.size())
                .mapToObj(at -> plan(
                        drafts.get(at),
                        newcomers.get(at),
                        levels.get(drafts.get(at).id())))
                .toList();
    }

    private List<Draft> drafts() {
        List<Integer> counts = Shares.split(
                amount.carriers(),
                places.stream().map(place -> (double) place.weight()).toList(),
                places.stream().map(this::fewest).toList());
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(at -> drafts(places.get(at), counts.get(at)))
                .toList();
    }

    /** Where a persona looks after a carrier, there is one. */
    private int fewest(Place place) {
        return Stream.of(Personas.HUNNAN_CARRIER, Personas.SHANDAN_CARRIER).anyMatch(id(place, 1)::equals) ? 1 : 0;
    }

    private String id(Place place, int number) {
        return prefix + place.code() + "-" + number;
    }

    private Stream<Draft> drafts(Place place, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> draft(place, id(place, number)));
    }

    private static Draft draft(Place place, String id) {
        var dice = Dice.of(id);
        CarrierKind drawn = place.kind().choose(dice);
        boolean isPersonas = id.equals(Personas.HUNNAN_CARRIER) || id.equals(Personas.SHANDAN_CARRIER);
        CarrierKind kind = isPersonas ? CarrierKind.INCUBATOR : drawn;
        double size = Habits.of(kind).size() * dice.skewed(0.8);
        return new Draft(new CarrierId(id), place, kind, id.equals(Personas.HUNNAN_CARRIER) ? 7 : size);
    }

    /** The larger, the higher in rank, with exceptions. */
    private static Map<CarrierId, RecognitionLevel> levels(List<Draft> drafts) {
        Map<CarrierKind, List<Draft>> byKind = drafts.stream().collect(groupingBy(Draft::kind));
        Map<CarrierId, RecognitionLevel> levels = new HashMap<>();
        byKind.forEach((kind, same) -> rank(kind, same, levels));
        return levels;
    }

    private static void rank(CarrierKind kind, List<Draft> same, Map<CarrierId, RecognitionLevel> levels) {
        List<Draft> ranked = new ArrayList<>(same);
        ranked.sort(comparingDouble(CarrierPlans::standing).reversed());
        for (int at = 0; at < ranked.size(); at++) {
            RecognitionLevel level = Habits.of(kind).level((double) at / ranked.size());
            if (level != null) {
                levels.put(ranked.get(at).id(), level);
            }
        }
    }

    private static double standing(Draft draft) {
        double luck = Dice.of(draft.id().value() + "/rank").skewed(0.4);
        return draft.isMain() ? Double.MAX_VALUE : draft.size() * luck;
    }

    private CarrierPlan plan(Draft draft, int newcomers, @Nullable RecognitionLevel level) {
        var dice = Dice.of(draft.id().value() + "/plan");
        return new CarrierPlan(
                draft.id(),
                draft.place(),
                draft.kind(),
                newcomers,
                newcomers * amount.services(),
                level,
                opened(dice, level),
                dice.share(0.42, 0.95));
    }

    /** A title takes time to earn. */
    private LocalDate opened(Dice dice, @Nullable RecognitionLevel level) {
        int months = level == null ? dice.between(7, 90) : Titles.monthsToEarn(level) + dice.between(8, 90);
        return given.today().minusMonths(months).minusDays(dice.between(0, 27));
    }
}
