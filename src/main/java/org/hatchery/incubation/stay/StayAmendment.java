package org.hatchery.incubation.stay;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.space.Space;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What is right about a stay; null for whatever was recorded rightly. */
public record StayAmendment(
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate endedOn,
        @Nullable String agreementNumber,
        @Nullable List<SpaceSince> space) {

    /**
     * What the stay should have said.
     *
     * @throws Rejection INVALID when nothing is corrected; WRONG_DATES for days that do not follow one another
     */
    public StaySaid applied(StaySaid before, Space within, LocalDate today) {
        LocalDate entered = enteredOn == null ? before.enteredOn() : enteredOn;
        LocalDate ended = ended(before);
        List<Occupancy> occupancies = occupancies(before, entered, ended, within, today);
        if (ended != null) {
            checkEnd(occupancies, ended, today);
        }
        var right = new StaySaid(
                before.state(),
                agreementNumber == null ? before.agreementNumber() : agreementNumber,
                entered,
                incubatingFrom(before, entered),
                before.limitOn(),
                ended,
                occupancies,
                before.graduation(),
                before.exit());
        if (right.equals(before)) {
            throw new Rejection(INVALID, "stay", Words.say("incubation.nothing-corrected"));
        }
        return right;
    }

    /** Day of the first act that it corrects, entry or change of space; empty for what was recorded last. */
    Optional<LocalDate> firstDay(StaySaid before) {
        if (enteredOn != null && !enteredOn.equals(before.enteredOn())) {
            return Optional.of(before.enteredOn());
        }
        return space == null
                ? Optional.empty()
                : before.occupancies().stream()
                        .filter(was -> space.stream().noneMatch(now -> now.isLike(was)))
                        .map(Occupancy::from)
                        .findFirst();
    }

    private @Nullable LocalDate ended(StaySaid before) {
        if (endedOn != null && before.state() == StayState.ACTIVE) {
            throw new Rejection(WRONG_DATES, "endedOn", Words.say("incubation.day-leaving-only-ended"));
        }
        return endedOn == null ? before.endedOn() : endedOn;
    }

    private List<Occupancy> occupancies(
            StaySaid before, LocalDate entered, @Nullable LocalDate ended, Space within, LocalDate today) {
        Occupancies since = space == null ? moved(before, entered) : recorded(space, entered, ended, within, today);
        return (ended == null ? since : since.goingOn().until(ended)).all();
    }

    /** The same space, from another day of entry. */
    private static Occupancies moved(StaySaid before, LocalDate entered) {
        List<Occupancy> all = new ArrayList<>(before.occupancies());
        Occupancy first = all.get(0);
        if (all.size() > 1 && !entered.isBefore(all.get(1).from())) {
            Sentence change = Spoken.day(all.get(1).from());
            throw new Rejection(WRONG_DATES, "enteredOn", Words.say("incubation.entry-before-change", change));
        }
        all.set(0, new Occupancy(entered, first.to(), first.units(), first.area(), first.workstations()));
        return new Occupancies(all);
    }

    private static Occupancies recorded(
            List<SpaceSince> space, LocalDate entered, @Nullable LocalDate ended, Space within, LocalDate today) {
        var all = new Occupancies(List.of());
        LocalDate before = null;
        for (SpaceSince next : space) {
            boolean first = before == null;
            boolean follows = first ? next.from().equals(entered) : next.from().isAfter(before);
            boolean ahead = !first && next.from().isAfter(today);
            if (!follows || ahead || (ended != null && !next.from().isBefore(ended))) {
                throw new Rejection(
                        WRONG_DATES, "space", Words.say("incubation.space-begins-with-entry", Spoken.day(entered)));
            }
            all = all.followedBy(Occupancy.since(next.from(), next.space(), within));
            before = next.from();
        }
        return all;
    }

    private static void checkEnd(List<Occupancy> occupancies, LocalDate ended, LocalDate today) {
        if (!ended.isAfter(new Occupancies(occupancies).last().from()) || ended.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "endedOn", Words.say("incubation.leaving-after-entry"));
        }
    }

    /** A firm is in incubation from its entry on, a team from the day on which it became one. */
    private static @Nullable LocalDate incubatingFrom(StaySaid before, LocalDate entered) {
        LocalDate from = before.incubatingFrom();
        if (from == null || from.equals(before.enteredOn())) {
            return from == null ? null : entered;
        }
        if (entered.isAfter(from)) {
            throw new Rejection(
                    WRONG_DATES, "enteredOn", Words.say("incubation.registered-before-entry", Spoken.day(from)));
        }
        return from;
    }
}
