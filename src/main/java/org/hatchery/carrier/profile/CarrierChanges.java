package org.hatchery.carrier.profile;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Deeds;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/**
 * What was changed of the registration of one carrier, in the order in which it was recorded.
 *
 * <p>Whoever speaks last of a day is right about it: what is recorded of an earlier day holds from that day on, and what
 * is recorded of the same day again corrects.
 */
public record CarrierChanges(List<CarrierChange> all) {
    /** No carrier changes so often, and a document must not grow without end. */
    private static final int MOST = 100;

    /**
     * The same and one more.
     *
     * @throws Rejection INVALID when nothing is said that is new; WRONG_DATES for a day after today or before the carrier
     *     opened; CAP_EXCEEDED after too many
     */
    public CarrierChanges and(CarrierChange next, LocalDate openedOn, LocalDate today) {
        if (next.before().equals(next.after())) {
            throw new Rejection(INVALID, "carrier", Words.say("carrier.nothing-new-said"));
        }
        if (next.since().isBefore(openedOn) || next.since().isAfter(today)) {
            throw new Rejection(WRONG_DATES, "since", Words.say("carrier.change-since-opened", openedOn));
        }
        if (all.size() >= MOST) {
            throw new Rejection(CAP_EXCEEDED, "carrier", Words.say("carrier.changed-too-often", MOST));
        }
        return new CarrierChanges(new Deeds<>(all).and(next).all());
    }

    /** As what it was on a day. */
    public CarrierKind kindOn(LocalDate day, CarrierKind now) {
        List<CarrierChange> kinds = all.stream().filter(CarrierChange::isOfKind).toList();
        return kinds.stream()
                .filter(change -> !change.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(change -> change.after().kind())
                .orElseGet(() -> kinds.isEmpty() ? now : kinds.get(0).before().kind());
    }

    /** First day as what it is now, if it ever was of another kind. */
    public Optional<LocalDate> kindSince() {
        return turns().reduce((earlier, later) -> later);
    }

    /** Days from which it may have been of another kind. */
    public Stream<LocalDate> turns() {
        return all.stream().filter(CarrierChange::isOfKind).map(CarrierChange::since);
    }

    /** Names and codes that it had, by which it is found as well. */
    public Stream<String> words() {
        return all.stream()
                .map(CarrierChange::before)
                .flatMap(said -> Stream.of(
                        said.name(),
                        said.operator().name(),
                        said.operator().creditCode().value()))
                .distinct();
    }
}
