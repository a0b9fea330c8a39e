package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** First day for which anything is due otherwise by it; empty where no rent changes. */
    public Optional<LocalDate> since(ContractTerms before) {
        return Stream.of(
                        Stream.ofNullable(rent).map(LinesSince::from),
                        Stream.ofNullable(dueDay)
                                .filter(day -> day != before.dueDay())
                                .map(day -> before.firstDay()),
                        Stream.ofNullable(lastDay)
                                .filter(day -> !day.equals(before.lastDay()))
                                .map(day -> (day.isBefore(before.lastDay()) ? day : before.lastDay()).plusDays(1)),
                        concessionsSince(before.concessions()))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }

    /** Those that are another one each; where only the end of one is another, the rent of the days before stays. */
    private Stream<LocalDate> concessionsSince(List<Concession> before) {
        List<Concession> after = concessions == null ? before : concessions;
        Stream<Concession> gone = before.stream().filter(one -> !after.contains(one));
        Stream<Concession> fresh = after.stream().filter(one -> !before.contains(one));
        return Stream.concat(gone.map(one -> first(one, after)), fresh.map(one -> first(one, before)));
    }

    private static LocalDate first(Concession changed, List<Concession> others) {
        return others.stream()
                .filter(other -> other.from().equals(changed.from()) && other.percent() == changed.percent())
                .map(other -> (other.to().isBefore(changed.to()) ? other.to() : changed.to()).plusDays(1))
                .findFirst()
                .orElse(changed.from());
    }
}
