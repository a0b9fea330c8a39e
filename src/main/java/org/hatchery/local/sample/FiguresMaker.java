package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.figures.StayYears;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresAct;
import org.hatchery.figures.YearFiguresEvent;
import org.hatchery.figures.YearOfStay;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Stay;
import org.jspecify.annotations.Nullable;

/** Makes the figures of the last years that are over; most of them are confirmed. */
public final class FiguresMaker {
    /** One to look at and one to compare it with; each document more takes 4 KiB of the embedded engine. */
    private static final int YEARS = 2;

    private final Given given;
    private final Map<IncubateeId, Incubatee> incubatees;
    private final Map<CarrierId, Carrier> carriers;

    private FiguresMaker(Given given, Sample sample) {
        this.given = given;
        this.incubatees = sample.incubatees().stream().collect(toMap(Incubatee::getId, Function.identity()));
        this.carriers = sample.carriers().stream().collect(toMap(Carrier::getId, Function.identity()));
    }

    public static List<YearFigures> make(Given given, Sample sample) {
        var maker = new FiguresMaker(given, sample);
        Map<IncubateeId, List<Stay>> stays =
                sample.stays().stream().collect(groupingBy(Stay::getIncubatee, LinkedHashMap::new, toList()));
        return stays.values().stream().flatMap(maker::all).toList();
    }

    private Stream<YearFigures> all(List<Stay> stays) {
        var years = new StayYears(stays, given.today());
        return years.all()
                .filter(year -> year >= given.today().getYear() - YEARS)
                .mapToObj(year -> one(years.responsible(year), year))
                .flatMap(Stream::ofNullable);
    }

    /** Figures are entered in the first two months after the year and looked at within a month; null for those to come. */
    private @Nullable YearFigures one(Stay stay, int year) {
        var dice = Dice.of("figures/" + stay.getIncubatee().value() + "/" + year);
        LocalDate entered = LocalDate.of(year + 1, 1, 4).plusDays(dice.between(0, 55));
        if (!entered.isBefore(given.today()) || dice.chance(0.03)) {
            return null;
        }
        Incubatee party = Objects.requireNonNull(incubatees.get(stay.getIncubatee()));
        Carrier host = Objects.requireNonNull(carriers.get(stay.getCarrier()));
        var values = new YearOfWork(party, stay, year).values();
        var event = new YearFiguresEvent(
                YearFiguresAct.ENTERED, stay.getIncubatee().value(), given.recorded(entered), null, null);
        YearFigures figures = YearFigures.first(new YearOfStay(stay, year, host), values, event, entered);
        review(figures, entered.plusDays(dice.between(2, 30)), dice);
        return figures;
    }

    private void review(YearFigures figures, LocalDate on, Dice dice) {
        if (!on.isBefore(given.today())) {
            return;
        }
        if (dice.chance(0.88)) {
            figures.confirm(event(YearFiguresAct.CONFIRMED, on, null));
        } else if (dice.chance(0.3)) {
            figures.giveBack(event(YearFiguresAct.RETURNED, on, dice.pick(Words.of("figures.return"))));
        }
    }

    private YearFiguresEvent event(YearFiguresAct act, LocalDate on, @Nullable String reason) {
        return new YearFiguresEvent(act, StayStory.BY, given.recorded(on), reason, null);
    }
}
