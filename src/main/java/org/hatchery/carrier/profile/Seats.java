package org.hatchery.carrier.profile;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Where one carrier lay and lies, in order of time; each place follows the one before without a gap. */
public record Seats(List<Seat> all) {
    private static final Wording ADDRESS = Wording.USUAL;
    private static final Wording NUMBER = new Wording(1, 100, TextForm.LINE);

    /**
     * The same and one more.
     *
     * @throws Rejection INVALID without an address or for the division it lies in; WRONG_DATES unless the day lies after
     *     the last move, after it opened and not after today
     */
    public Seats movedTo(Seat to, LocalDate today) {
        ADDRESS.check(to.address() == null ? "" : to.address(), "address");
        if (to.documentNumber() != null) {
            NUMBER.check(to.documentNumber(), "documentNumber");
        }
        if (to.region().equals(last().region())) {
            throw new Rejection(INVALID, "region", Words.say("carrier.carrier-lies-division-new"));
        }
        LocalDate last = last().from();
        if (!to.from().isAfter(last) || to.from().isAfter(today)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("carrier.day-move-lies-after", last));
        }
        return followedBy(to);
    }

    /** The same with another address where it lies now. */
    public Seats at(@Nullable String address) {
        return new Seats(all.subList(0, all.size() - 1)).followedBy(last().at(address));
    }

    private Seats followedBy(Seat next) {
        return new Seats(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    private Seat last() {
        return all.get(all.size() - 1);
    }

    /** Where it lay on a day and since; before it opened, where it opened. */
    public List<Seat> since(LocalDate day) {
        int then = IntStream.range(1, all.size())
                .filter(place -> !all.get(place).from().isAfter(day))
                .reduce(0, (earlier, later) -> later);
        return all.subList(then, all.size());
    }
}
