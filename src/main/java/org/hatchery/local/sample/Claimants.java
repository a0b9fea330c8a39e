package org.hatchery.local.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Candidate;
import org.hatchery.programme.terms.Figures;
import org.hatchery.region.RegionCode;

/** The firms and teams of the sample, as the rules of programmes saw them on days of the past. */
public final class Claimants {
    private final List<Incubatee> all;
    private final Map<CarrierId, Carrier> carriers;

    public Claimants(Sample sample) {
        this.all = sample.incubatees();
        this.carriers = sample.carriers().stream().collect(toMap(Carrier::getId, Function.identity()));
    }

    Incubatee get(String id) {
        return all.stream()
                .filter(party -> party.getId().equals(new IncubateeId(id)))
                .findFirst()
                .orElseThrow();
    }

    /** Those who stay in a region today, in an order that is always the same. */
    List<Incubatee> stayingIn(RegionCode region, String purpose) {
        List<Incubatee> here = all.stream()
                .filter(party -> placement(party).endedOn() == null
                        && region.contains(placement(party).region()))
                .toList();
        return Dice.of(purpose).some(here, here.size());
    }

    /** Firms that are older than a day. */
    List<Incubatee> foundedBefore(LocalDate day) {
        return all.stream()
                .filter(party -> founded(party).filter(on -> on.isBefore(day)).isPresent())
                .toList();
    }

    public boolean mayAsk(Programme programme, Incubatee party, RegionCode seat, LocalDate day) {
        boolean exists = !placement(party).enteredOn().isAfter(day)
                || founded(party).filter(on -> on.isBefore(day)).isPresent();
        return exists
                && programme
                        .termsOn(day)
                        .filter(terms -> terms.ofApplicant(on(party, seat, day), programme.getRegion(), day)
                                .isEmpty())
                        .isPresent();
    }

    Candidate on(Incubatee party, RegionCode seat, LocalDate day) {
        boolean stays = !placement(party).enteredOn().isAfter(day);
        return new Candidate(
                party.isFirm() ? IncubateeForm.FIRM : IncubateeForm.TEAM,
                seat,
                founded(party).orElse(null),
                party.getLabels().stream()
                        .filter(label -> label.isInForce(day))
                        .map(GrowthLabel::kind)
                        .collect(toSet()),
                stays,
                stays ? carrier(party).levelOn(day).orElse(null) : null,
                false,
                Figures.NONE);
    }

    private Carrier carrier(Incubatee party) {
        return Objects.requireNonNull(carriers.get(placement(party).carrier()));
    }

    private static Optional<LocalDate> founded(Incubatee party) {
        return Optional.ofNullable(party.getRegistration()).map(Registration::foundedOn);
    }

    /** Everybody in the sample was placed. */
    public static Placement placement(Incubatee party) {
        return Objects.requireNonNull(party.getPlacement());
    }
}
