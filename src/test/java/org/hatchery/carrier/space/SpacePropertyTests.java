package org.hatchery.carrier.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hatchery.carrier.space.SpaceModel.Change;
import org.hatchery.carrier.space.SpaceModel.Kind;

/** The space of a carrier, whatever is done to it, … */
class SpacePropertyTests {
    @Property(tries = 1_000)
    void agreesWithACalendarThatIsFilledInDayByDay(@ForAll("histories") List<Change> history) {
        var model = new SpaceModel();
        Space space = Space.EMPTY;
        for (Change change : history) {
            Space before = space;
            space = model.isPossible(change) ? model.apply(change, before) : model.declined(change, before);
            assertThat(model.read(space)).as("after %s of %s", change, history).isEqualTo(model.calendar());
        }
    }

    @Provide
    Arbitrary<List<Change>> histories() {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, SpaceModel.LAST_CHANGE))
                .as(Change::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30)
                .map(SpacePropertyTests::withSomeSpaceAtFirst);
    }

    /** Mostly what stays do. */
    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(6, Kind.ENTER),
                Tuple.of(4, Kind.MOVE),
                Tuple.of(5, Kind.END),
                Tuple.of(1, Kind.PUT),
                Tuple.of(1, Kind.WITHDRAW),
                Tuple.of(1, Kind.CAPACITY));
    }

    private static List<Change> withSomeSpaceAtFirst(List<Change> history) {
        Stream<Change> first = Stream.of(
                new Change(Kind.PUT, 0, 0, 0, 0),
                new Change(Kind.PUT, 0, 1, 3, 0),
                new Change(Kind.CAPACITY, 0, 0, 4, 0));
        return Stream.concat(first, history.stream()).toList();
    }
}
