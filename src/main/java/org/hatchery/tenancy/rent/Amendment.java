package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said instead; null for whatever stays.
 *
 * @param rent lines from a day on; later changes of lines give way to them
 */
public record Amendment(
        @Nullable LinesSince rent,
        @Nullable LocalDate lastDay,
        @Nullable String number,
        @Nullable Integer dueDay,
        @Nullable Yuan deposit,
        @Nullable List<Concession> concessions) {

    /**
     * The terms afterwards.
     *
     * @throws Rejection INVALID where nothing changes; WRONG_DATES for days that do not fit together
     */
    public ContractTerms applied(ContractTerms before, LocalDate today) {
        var said = new ContractTerms(
                number == null ? before.number() : number,
                before.signedOn(),
                before.firstDay(),
                lastDay == null ? before.lastDay() : lastDay,
                dueDay == null ? before.dueDay() : dueDay,
                before.noticeMonths(),
                deposit == null ? before.deposit() : deposit,
                before.rent(),
                concessions == null ? before.concessions() : concessions);
        var faults = new Faults();
        said.check(today, faults);
        ContractTerms after = faults.read(() -> rent == null ? said : said.withLines(rent), said);
        faults.mustBeNone();
        return after.otherThan(before);
    }

    /** First day whose rent it changes: that of the new lines, or of the whole term. */
    public LocalDate since(ContractTerms before) {
        if (concessions != null || dueDay != null || number != null || deposit != null) {
            return before.firstDay();
        }
        LocalDate end = lastDay == null || lastDay.isAfter(before.lastDay()) ? before.lastDay() : lastDay;
        return rent == null ? end : rent.from();
    }
}
