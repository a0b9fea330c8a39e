package org.hatchery.local.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hatchery.figures.YearValues;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Registration;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What a firm or team of the sample reaches in one year; a firm grows as it gets older, at a pace of its own. */
final class YearOfWork {
    private final Dice luck;
    private final double age;
    private final boolean firm;
    private final double size;
    private final double worth;
    private final double inventive;

    /** @param stay in which it is a firm or still a team at the end of the year */
    YearOfWork(Incubatee party, Stay stay, int year) {
        String id = party.getId().value();
        LocalDate end = LocalDate.of(year, 12, 31);
        var habit = Dice.of("size/" + id);
        luck = Dice.of("work/" + id + "/" + year);
        firm = isFirm(stay, end);
        age = age(party.getRegistration(), end);
        size = habit.skewed(0.45);
        worth = habit.skewed(0.5);
        inventive = habit.share(0, 0.35);
    }

    private static boolean isFirm(Stay stay, LocalDate day) {
        LocalDate from = stay.getIncubatingFrom();
        return from != null && !from.isAfter(day);
    }

    private static double age(@Nullable Registration registration, LocalDate day) {
        return registration == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(registration.foundedOn(), day) / 365.0);
    }

    YearValues values() {
        int employees = employees();
        int rndStaff = part(employees, 0.2, 0.6);
        int collegeStaff = Math.max(rndStaff, part(employees, 0.6, 1));
        Yuan revenue = yuan(revenue(employees));
        int valid = rights(age);
        int inventions = (int) Math.round(valid * inventive);
        int granted = valid - rights(age - 1);
        return new YearValues(
                employees,
                luck.chance(0.3) ? part(employees, 0, 0.3) : 0,
                collegeStaff,
                rndStaff,
                revenue,
                yuan(rndStaff * luck.share(40_000, 110_000)),
                yuan(inYuan(revenue) * luck.share(0.02, 0.06)),
                yuan(inYuan(revenue) * luck.share(-0.35 + 0.08 * Math.min(age, 4), 0.18)),
                yuan(firm && luck.chance(0.07) ? luck.between(5, 120) * 100_000.0 : 0),
                granted + luck.between(0, firm ? 2 : 0),
                granted,
                valid,
                inventions,
                part(valid - inventions, 0.3, 0.9));
    }

    /** A team has a handful of members. */
    private int employees() {
        double meant = firm ? (4.1 + 1.4 * Math.min(age, 8)) * size : 4.2 * size;
        return (int) Math.max(firm ? 2 : 1, Math.round(meant * luck.share(0.9, 1.1)));
    }

    private double revenue(int employees) {
        double begun = Math.min(1, 0.15 + age / 2.5);
        return firm ? employees * 260_000 * worth * begun * luck.share(0.8, 1.2) : 0;
    }

    /** Rights that are valid at an age: something more than one a year. */
    private int rights(double years) {
        return years <= 0 ? 0 : (int) Math.floor(years * 1.1 * worth);
    }

    private int part(int whole, double least, double most) {
        return (int) Math.round(whole * luck.share(least, most));
    }

    private static double inYuan(Yuan amount) {
        return amount.hundredths() / 100.0;
    }

    /** In whole hundreds of yuan. */
    private static Yuan yuan(double amount) {
        return new Yuan(Math.round(amount / 100) * 10_000);
    }
}
