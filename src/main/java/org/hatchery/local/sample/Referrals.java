package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Registration;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.local.sample.CarrierStory.Told;

/** Who goes from a maker space to which other carrier of the same city. */
final class Referrals {
    private final Map<CarrierId, List<Referral>> byHost = new HashMap<>();

    Referrals(List<CarrierPlan> hosts, List<Told> nurseries) {
        Map<String, List<CarrierPlan>> byCity =
                hosts.stream().collect(groupingBy(host -> host.place().city()));
        nurseries.forEach(told -> refer(told, byCity.getOrDefault(told.place().city(), List.of())));
    }

    List<Referral> to(CarrierPlan host) {
        return byHost.getOrDefault(host.id(), List.of());
    }

    private void refer(Told told, List<CarrierPlan> hosts) {
        var dice = Dice.of(told.carrier().getId().value() + "/referrals");
        if (!hosts.isEmpty()) {
            referrals(told, dice)
                    .forEach(referral -> byHost.computeIfAbsent(dice.pick(hosts).id(), none -> new ArrayList<>())
                            .add(referral));
        }
    }

    private static Stream<Referral> referrals(Told told, Dice dice) {
        return IntStream.range(0, told.stays().size())
                .mapToObj(at -> referral(told.stays().get(at), told.parties().get(at), dice))
                .flatMap(Optional::stream);
    }

    /** Everybody who was transferred, and a few who stay and join another carrier virtually. */
    private static Optional<Referral> referral(Stay stay, Incubatee party, Dice dice) {
        Exit exit = stay.getExit();
        LocalDate endedOn = stay.getEndedOn();
        if (exit != null && endedOn != null && exit.reason() == ExitReason.TRANSFERRED) {
            return Optional.of(new Referral(party, endedOn, true));
        }
        boolean joins = stay.getState() == StayState.ACTIVE && stay.getResidence() == Residence.RESIDENT;
        return joins && dice.chance(0.06)
                ? Optional.of(new Referral(party, since(stay, party), false))
                : Optional.empty();
    }

    /** Not before it was what it is now. */
    private static LocalDate since(Stay stay, Incubatee party) {
        Registration firm = party.getRegistration();
        LocalDate enteredOn = stay.getEnteredOn();
        return firm == null || firm.foundedOn().isBefore(enteredOn) ? enteredOn : firm.foundedOn();
    }
}
