package org.hatchery.pilot.booking;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.SharedService;

/** The time of an equipment, whatever its base and its users do, … */
@Tag("integration")
class BookingPropertyTests {
    @Property(tries = 3)
    void isWhatADiarySays(@ForAll @Size(100) List<Draws> acts) {
        var walk = new BookingWalk(SharedService.beans());
        acts.forEach(walk::step);
        walk.end();
        Statistics.label("states")
                .collect(walk.states().containsAll(List.of("APPROVED", "CANCELLED", "DECLINED")))
                .coverage(states -> states.check(true).count(often -> often > 0));
    }
}
