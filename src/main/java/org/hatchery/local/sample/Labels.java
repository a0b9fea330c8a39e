package org.hatchery.local.sample;

import static org.hatchery.firm.GrowthLabelKind.EAGLET;
import static org.hatchery.firm.GrowthLabelKind.GAZELLE;
import static org.hatchery.firm.GrowthLabelKind.HNTE;
import static org.hatchery.firm.GrowthLabelKind.LITTLE_GIANT;
import static org.hatchery.firm.GrowthLabelKind.PROVINCIAL_INNOVATIVE_FIRM;
import static org.hatchery.firm.GrowthLabelKind.SRDI;
import static org.hatchery.firm.GrowthLabelKind.TECH_SME;
import static org.hatchery.firm.GrowthLabelKind.UNICORN;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.firm.Stage;
import org.jspecify.annotations.Nullable;

/** Gives firms the growth labels that firms of their age and region have. */
final class Labels {
    private final LocalDate until;
    private final Place place;
    private final Dice dice;

    private Labels(LocalDate until, Place place, Dice dice) {
        this.until = until;
        this.place = place;
        this.dice = dice;
    }

    /** Labels until today, or until a firm left without graduation: what became of it then is not known. */
    static void give(Incubatee placed, Place place, Given given) {
        var dice = Dice.of(placed.getId().value() + "/labels");
        new Labels(lostOn(placed).orElse(given.today()), place, dice).give(placed);
    }

    private static Optional<LocalDate> lostOn(Incubatee placed) {
        return Optional.ofNullable(placed.getPlacement())
                .filter(placement -> placement.stage() == Stage.EXITED)
                .map(Placement::endedOn);
    }

    /** The label of a high-tech firm; never in the first year of the firm. */
    static GrowthLabel hnte(Incubatee firm, LocalDate wanted, Dice dice) {
        LocalDate earliest = founded(firm).plusYears(1);
        LocalDate from = wanted.isBefore(earliest) ? earliest : wanted;
        return new GrowthLabel(HNTE, "示例GR" + from.getYear() + number(dice), from, from.plusYears(3), null, null);
    }

    private static LocalDate founded(Incubatee firm) {
        Registration registration = firm.getRegistration();
        if (registration == null) {
            throw new IllegalStateException("A team has no labels.");
        }
        return registration.foundedOn();
    }

    private static int number(Dice dice) {
        return dice.between(100_001, 999_999);
    }

    private void give(Incubatee incubatee) {
        if (incubatee.isFirm()) {
            LocalDate founded = founded(incubatee);
            techSme(incubatee, founded);
            highTech(incubatee, founded);
            national(incubatee, founded);
            regional(incubatee, founded);
        }
    }

    /** Registered anew each year, in force to the end of it. */
    private void techSme(Incubatee firm, LocalDate founded) {
        boolean usually = dice.chance(0.55);
        for (int year = founded.getYear() + 1; year <= until.getYear(); year++) {
            LocalDate from = LocalDate.of(year, dice.between(3, 9), dice.between(1, 28));
            if (usually && dice.chance(0.85)) {
                add(firm, TECH_SME, from, LocalDate.of(year + 1, 1, 1));
            }
        }
    }

    private void highTech(Incubatee firm, LocalDate founded) {
        LocalDate from = founded.plusDays(dice.between(420, 1100));
        boolean known = firm.getLabels().stream().anyMatch(label -> label.kind() == HNTE);
        if (!known && dice.chance(0.16) && isPast(from)) {
            firm.label(hnte(firm, from, dice));
        }
    }

    private void national(Incubatee firm, LocalDate founded) {
        maybe(firm, 0.05, SRDI, founded.plusDays(dice.between(760, 1300)), 3);
        maybe(firm, 0.012, LITTLE_GIANT, founded.plusDays(dice.between(1150, 1500)), 3);
        if (place.isIn("11")) {
            maybe(firm, 0.004, UNICORN, founded.plusDays(dice.between(700, 1100)), null);
        }
    }

    /** The ladder of labels differs by province. */
    private void regional(Incubatee firm, LocalDate founded) {
        if (place.isIn("62")) {
            maybe(firm, 0.3, PROVINCIAL_INNOVATIVE_FIRM, founded.plusDays(dice.between(300, 700)), null);
        }
        if (place.isIn("21")) {
            maybe(firm, 0.14, EAGLET, founded.plusDays(dice.between(400, 900)), 3);
            maybe(firm, 0.05, GAZELLE, founded.plusDays(dice.between(760, 1200)), 3);
        }
    }

    private void maybe(Incubatee firm, double chance, GrowthLabelKind kind, LocalDate from, @Nullable Integer years) {
        if (dice.chance(chance)) {
            add(firm, kind, from, years == null ? null : from.plusYears(years));
        }
    }

    private void add(Incubatee firm, GrowthLabelKind kind, LocalDate from, @Nullable LocalDate to) {
        if (isPast(from)) {
            String certificate = "示例" + kind.name().charAt(0) + from.getYear() + place.code() + number(dice);
            firm.label(new GrowthLabel(kind, certificate, from, to, null, null));
        }
    }

    private boolean isPast(LocalDate from) {
        return from.isBefore(until);
    }
}
