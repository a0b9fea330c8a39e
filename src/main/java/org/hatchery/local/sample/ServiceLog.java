package org.hatchery.local.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;

/** Services of one carrier, one to six a month, for those who stayed there on the day. */
final class ServiceLog {
    private final Carrier carrier;
    private final List<Stay> stays;
    private final Given given;
    private final Dice dice;
    private final ServiceMaker maker;
    private final double usual;
    private final int wanted;

    ServiceLog(CarrierPlan plan, Carrier carrier, List<Stay> stays, Given given, Names names) {
        this.carrier = carrier;
        this.stays = stays;
        this.given = given;
        this.dice = plan.dice("services");
        this.maker = new ServiceMaker(carrier, called(stays), plan.place(), names, dice);
        this.wanted = plan.services();
        this.usual = dice.share(1.2, 1.8) + Math.min(1.5, plan.newcomers() / 32.0);
    }

    private static Map<IncubateeId, String> called(List<Stay> stays) {
        return stays.stream()
                .collect(Collectors.toMap(Stay::getIncubatee, Stay::getIncubateeName, (one, other) -> other));
    }

    List<Service> all() {
        List<Service> all = new ArrayList<>();
        Stream<LocalDate> days = wanted > 0 ? someDays() : days();
        days.forEach(day -> all.add(maker.make(all.size() + 1, day, present(day))));
        return all;
    }

    /** Exactly as many as are wanted, evenly over the time. */
    private Stream<LocalDate> someDays() {
        return Stream.generate(() -> dice.between(first(), given.yesterday()))
                .limit(wanted)
                .sorted();
    }

    private LocalDate first() {
        return carrier.isOpenOn(given.begin())
                ? given.begin()
                : carrier.getProfile().openedOn();
    }

    private Stream<LocalDate> days() {
        LocalDate first = first();
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.atDay(1).isAfter(given.yesterday()),
                        month -> month.plusMonths(1))
                .flatMap(this::days)
                .filter(day -> !day.isBefore(first) && day.isBefore(given.today()));
    }

    private Stream<LocalDate> days(YearMonth month) {
        int count = (int) Math.round(Math.max(1, Math.min(6, usual * dice.skewed(0.25))));
        return IntStream.range(0, count).mapToObj(at -> workday(month)).toList().stream()
                .sorted();
    }

    private LocalDate workday(YearMonth month) {
        LocalDate day = month.atDay(dice.between(3, month.lengthOfMonth()));
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getValue() > 5 ? day.minusDays(weekday.getValue() - 5) : day;
    }

    private List<IncubateeId> present(LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.covers(day))
                .map(Stay::getIncubatee)
                .distinct()
                .toList();
    }
}
