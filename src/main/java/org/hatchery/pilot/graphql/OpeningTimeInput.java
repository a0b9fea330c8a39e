package org.hatchery.pilot.graphql;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Opening;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/** Opening time as sent. */
record OpeningTimeInput(DayOfWeek day, String from, String to) {
    /**
     * All of them.
     *
     * @throws Rejection INVALID for each that closes before it opens
     */
    static OpeningHours all(List<OpeningTimeInput> sent) {
        var faults = new Faults();
        List<Opening> openings = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            OpeningTimeInput time = sent.get(place);
            int first = TimeOfDay.parse(time.from);
            int last = TimeOfDay.parse(time.to);
            boolean opens = first < last;
            faults.unless(opens, "openingHours." + place + ".to", Words.say("pilot.equipment-closes-after-opens"));
            if (opens) {
                openings.add(new Opening(time.day, new DayPart(first, last)));
            }
        }
        faults.mustBeNone();
        return new OpeningHours(openings);
    }
}
