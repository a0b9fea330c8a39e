package org.hatchery.tenancy.rent;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * What two parties agreed (合同条款).
 *
 * @param number of the paper contract
 * @param lastDay of the term, itself included
 * @param dueDay day of the month on which its rent is due, 1 to 28
 * @param noticeMonths months between notice and end
 * @param deposit what is given as security, once
 * @param rent lines in order of time, the first ones from the first day on
 * @param concessions in order of time
 */
@NamedInterface(propagate = false)
public record ContractTerms(
        String number,
        LocalDate signedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        int dueDay,
        int noticeMonths,
        Yuan deposit,
        List<LinesSince> rent,
        List<Concession> concessions) {
    /** No longer lease is in force (民法典第七百零五条). */
    private static final int MOST_YEARS = 20;

    /** Lines that are in force on a day; the first ones before the term. */
    public LinesSince on(LocalDate day) {
        return rent.stream()
                .filter(since -> !since.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(rent.get(0));
    }

    /** Percent of the rent of a day that is let off. */
    int percentOff(LocalDate day) {
        return concessions.stream()
                .filter(one -> one.covers(day))
                .mapToInt(Concession::percent)
                .findFirst()
                .orElse(0);
    }

    /** Looks at what does not depend on anything else. */
    public void check(LocalDate today, Faults faults) {
        wrongDates(signedOn.isAfter(today), "signedOn", Words.say("tenancy.signed-by-today"), faults);
        boolean backwards = lastDay.isBefore(firstDay);
        wrongDates(backwards, "lastDay", Words.say("tenancy.last-day-before-first"), faults);
        boolean long20 = !lastDay.isBefore(firstDay.plusYears(MOST_YEARS));
        wrongDates(long20, "lastDay", Words.say("tenancy.most-twenty-years"), faults);
        for (int at = 0; at < concessions.size(); at++) {
            check(at, faults);
        }
    }

    private void check(int at, Faults faults) {
        Concession one = concessions.get(at);
        String field = "concessions." + at;
        boolean outside = one.from().isBefore(firstDay) || one.to().isAfter(lastDay);
        wrongDates(outside, field + ".from", Words.say("tenancy.concession-outside-term"), faults);
        wrongDates(one.to().isBefore(one.from()), field + ".to", Words.say("tenancy.concession-backwards"), faults);
        boolean twice = concessions.subList(0, at).stream().anyMatch(one::overlaps);
        wrongDates(twice, field + ".from", Words.say("tenancy.concessions-overlap"), faults);
    }

    private static void wrongDates(boolean wrong, String field, Sentence says, Faults faults) {
        if (wrong) {
            new Rejection(WRONG_DATES, field, says).errors().forEach(faults::add);
        }
    }

    /**
     * The same with other lines from a day on.
     *
     * @throws Rejection WRONG_DATES for a day outside the term
     */
    ContractTerms withLines(LinesSince since) {
        if (since.from().isBefore(firstDay) || since.from().isAfter(lastDay)) {
            throw new Rejection(WRONG_DATES, "from", Words.say("tenancy.change-outside-term"));
        }
        List<LinesSince> all = Stream.concat(
                        rent.stream().filter(one -> one.from().isBefore(since.from())), Stream.of(since))
                .toList();
        return new ContractTerms(number, signedOn, firstDay, lastDay, dueDay, noticeMonths, deposit, all, concessions);
    }

    /** Refuses an amendment that says what was said already. */
    ContractTerms otherThan(ContractTerms before) {
        if (equals(before)) {
            throw new Rejection(INVALID, "contract", Words.say("tenancy.nothing-amended"));
        }
        return this;
    }
}
