package org.hatchery.incubation.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Lease;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.rule.Admission;
import org.hatchery.incubation.rule.Party;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.SpaceSince;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: record a stay of the past, from its entry over changes of space to its end, as one act under the rules of each.
 *
 * <p>The stay is one document and written once, so nothing of it is ever there without the rest.
 */
@Service
public class RecordPastStay {
    private static final String END = "end";

    private final AdmitIncubatee admit;
    private final GraduateIncubatee graduate;
    private final ChangeStay change;
    private final Residences residences;

    RecordPastStay(AdmitIncubatee admit, GraduateIncubatee graduate, ChangeStay change, Residences residences) {
        this.admit = admit;
        this.graduate = graduate;
        this.change = change;
        this.residences = residences;
    }

    /**
     * What is known of a stay that is over.
     *
     * @param graduated how it graduated; exactly one of this and {@code exited} is given
     */
    public record Past(
            Admission admission,
            List<SpaceSince> moves,
            LocalDate endedOn,
            GraduateIncubatee.@Nullable Request graduated,
            @Nullable Exit exited) {}

    /**
     * Records, or returns what the same request recorded before.
     *
     * @throws Rejection what {@link AdmitIncubatee#admit}, {@link MoveIncubatee}, {@link GraduateIncubatee} and {@link
     *     EndStay} refuse, on the days of the past; WRONG_DATES for days of another stay
     */
    public Stay record(Past past, Receipt receipt, Actor actor) {
        return admit.admit(past.admission(), new Over(past), receipt, actor);
    }

    /** Says, without any effect, what {@link #record} would decline now; all of it at once. */
    public void check(Past past, Actor actor, Faults faults) {
        admit.check(past.admission(), new Over(past), actor, faults);
    }

    /** One that has ended. */
    private final class Over implements Course {
        private final Past past;

        Over(Past past) {
            this.past = past;
        }

        /** The space that it had first, for as long as it had it: who has it now may not have had it then. */
        @Override
        public void examine(Carrier carrier, Receipt receipt) {
            SpaceChoice space = past.admission().space();
            LocalDate from = past.admission().enteredOn();
            LocalDate until = past.moves().isEmpty()
                    ? past.endedOn()
                    : past.moves().get(0).from();
            if (until.isAfter(from)) {
                var lease = new Lease(receipt.id(), space.units(), space.workstations(), from, until);
                carrier.getSpace().settle(receipt.id(), List.of(lease));
            }
        }

        @Override
        public Optional<Incubatee> imagined(Party party, Receipt receipt) {
            var id = new IncubateeId(receipt.partyId());
            if (party instanceof Party.Firm firm) {
                return Optional.of(Incubatee.arriving(id, firm.particulars(), firm.registration(), null, false));
            }
            return party instanceof Party.Team team
                    ? Optional.of(Incubatee.arriving(id, team.particulars(), null, null, false))
                    : Optional.empty();
        }

        @Override
        public void run(Stay stay, At at) {
            var faults = new Faults();
            for (int place = 0; place < past.moves().size(); place++) {
                SpaceSince move = past.moves().get(place);
                String path = "moves." + place;
                faults.in(() -> named(path, Map.of("on", "from"), () -> move(stay, move, at)));
            }
            faults.in(() -> end(stay, at));
            faults.mustBeNone();
            Residences.checkDays(stay, residences.others(stay), "enteredOn");
            at.carrier().getSpace().settle(stay.getId().value(), stay.leases());
        }

        private void move(Stay stay, SpaceSince move, At at) {
            move.space().check(at.carrier().getSpace());
            var event = change.event(StayStep.MOVE, move.from(), at.actor(), at.receipt());
            stay.move(move.space(), at.carrier(), event, change.today());
        }

        private void end(Stay stay, At at) {
            var graduated = past.graduated();
            if (graduated != null) {
                Map<String, String> said = Map.of("evidence", "how.graduated.evidence");
                named(END, said, () -> {
                    graduated.evidence().checked();
                    graduate.graduate(stay, at.party(), graduated, at.receipt(), at.actor());
                });
                return;
            }
            Exit exit = past.exited();
            if (exit != null) {
                Map<String, String> said = Map.of("reason", "how.exited.reason", "note", "how.exited.note");
                named(END, said, () -> {
                    EndStay.check(exit);
                    var event = change.event(StayStep.END, past.endedOn(), at.actor(), at.receipt());
                    stay.exit(exit, event, change.today());
                });
            }
        }
    }

    /** What an act says of its own input, said of the place where that stands here. */
    private static void named(String below, Map<String, String> places, Runnable act) {
        try {
            act.run();
        } catch (Rejection declined) {
            List<UserError> here = declined.errors().stream()
                    .map(error -> error.field().isEmpty()
                                    || !places.containsKey(error.field().get(0))
                            ? error
                            : moved(error, places.get(error.field().get(0))))
                    .toList();
            throw new Rejection(here).below(below);
        }
    }

    private static UserError moved(UserError error, String place) {
        Stream<String> rest = error.field().stream().skip(1);
        return new UserError(
                error.code(),
                error.message(),
                Stream.concat(Stream.of(place.split("\\.")), rest).toList());
    }
}
