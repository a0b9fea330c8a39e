package org.hatchery.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hatchery.carrier.SpaceModel.Change;
import org.hatchery.carrier.SpaceModel.Kind;

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
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, SpaceModel.LAST_CHANGE))
                .as(Change::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }
}
