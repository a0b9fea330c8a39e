package org.hatchery.incubation.act;

import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.followup.GraduateYear;
import org.hatchery.incubation.followup.GraduateYearCorrection;
import org.hatchery.incubation.followup.GraduateYears;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: record what became of a graduate in a year, and correct that. */
@Service
public class FollowUpGraduate {
    private static final Set<Role> ABOVE = EnumSet.of(Role.BUREAU, Role.ADMIN);

    private final ChangeStay change;
    private final StayDirectory stays;
    private final CorrectionRights rights;

    FollowUpGraduate(ChangeStay change, StayDirectory stays, CorrectionRights rights) {
        this.change = change;
        this.stays = stays;
        this.rights = rights;
    }

    /** Which stay, and which year after it. */
    public record Request(StayId id, long expectedVersion, int year) {}

    /** What became of the firm. */
    public record Said(
            boolean alive,
            @Nullable RegionCode movedTo,
            @Nullable Integer employees,
            @Nullable Yuan revenue,
            boolean listed) {
        /** What cannot be of one that was at that place, each in its field. */
        private void check(RegionCode from, Faults faults) {
            faults.unless(
                    movedTo == null || !movedTo.contains(from), "movedTo", Words.say("incubation.moved-where-it-was"));
            if (!alive) { // it may have earned until then
                faults.unless(movedTo == null, "movedTo", Words.say("incubation.gone-has-not-moved"));
                faults.unless(
                        employees == null || employees == 0,
                        "employees",
                        Words.say("incubation.gone-has-no-employees"));
                faults.unless(!listed, "listed", Words.say("incubation.gone-is-not-listed"));
            }
        }
    }

    /**
     * Records.
     *
     * @throws Rejection WRONG_STATE unless the stay ended in graduation; WRONG_DATES for a year that is not over, or not after
     *     that of graduation; INVALID for what cannot be; ALREADY_REGISTERED for a year that is on record; and what {@link ChangeStay} refuses
     */
    public Stay record(Request request, Said said, Receipt receipt, Actor actor) {
        return change.change(request.id(), request.expectedVersion(), receipt, actor, stay -> {
            check(stay, request.year(), said);
            StayEvent event = change.event(StayStep.FOLLOW_UP, change.today(), actor, receipt);
            stay.followedUp(now(stay).and(of(request.year(), said, event, actor)), null, event);
        });
    }

    /** Says what {@link #record} would decline, without any effect. */
    public void check(Request request, Said said, Actor actor, Faults faults) {
        faults.in(() -> {
            Stay stay = stays.get(request.id(), actor.scope());
            check(stay, request.year(), said);
            if (stay.getGraduateYears().stream().anyMatch(known -> known.year() == request.year())) {
                now(stay).and(now(stay).standing(request.year()));
            }
        });
    }

    /**
     * Corrects.
     *
     * @param right what became of it; null where nobody can say
     * @throws Rejection INVALID for a year that is not on record, or for what cannot be; TOO_LATE when only a bureau may still
     *     correct it; WRONG_STATE; and what {@link ChangeStay} refuses
     */
    public Stay correct(Request request, @Nullable Said right, String reason, Receipt receipt, Actor actor) {
        return change.change(request.id(), request.expectedVersion(), receipt, actor, stay -> {
            StayStep.FOLLOW_UP.mustBeOpen(stay);
            GraduateYear wrong = now(stay).standing(request.year());
            check(actor, wrong, stay.getGraduateYearCorrections());
            if (right != null) {
                check(stay, right);
            }
            String why = reason.strip();
            StayEvent event = change.event(StayStep.FOLLOW_UP, change.today(), actor, receipt)
                    .because(why);
            GraduateYear said = right == null ? null : of(request.year(), right, event, actor);
            var correction = new GraduateYearCorrection(wrong, said == null, why, Signature.of(actor, event.at()));
            stay.followedUp(now(stay).correcting(request.year(), said), correction, event);
        });
    }

    private static GraduateYears now(Stay stay) {
        return new GraduateYears(stay.getGraduateYears());
    }

    /** Since it was first said it is for a time that of whoever said it, and once a bureau said something its alone. */
    private void check(Actor actor, GraduateYear wrong, List<GraduateYearCorrection> corrections) {
        List<Signature> said = corrections.stream()
                .filter(correction -> correction.before().year() == wrong.year())
                .flatMap(correction -> Stream.of(correction.before().by(), correction.by()))
                .toList();
        Instant first = Stream.concat(said.stream(), Stream.of(wrong.by()))
                .map(Signature::at)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        rights.check(actor, first, "year");
        boolean ofBureau =
                Stream.concat(said.stream(), Stream.of(wrong.by())).anyMatch(by -> ABOVE.contains(by.role()));
        if (ofBureau && ABOVE.stream().noneMatch(actor::is)) {
            throw new Rejection(TOO_LATE, "year", Words.say("incubation.follow-up-of-bureau"));
        }
    }

    private static void check(Stay stay, Said said) {
        var faults = new Faults();
        said.check(stay.getRegion(), faults);
        faults.mustBeNone();
    }

    private void check(Stay stay, int year, Said said) {
        var faults = new Faults();
        faults.in(() -> check(stay, year));
        said.check(stay.getRegion(), faults);
        faults.mustBeNone();
    }

    private void check(Stay stay, int year) {
        StayStep.FOLLOW_UP.mustBeOpen(stay);
        LocalDate graduated = Objects.requireNonNull(stay.getEndedOn());
        if (year <= graduated.getYear()) {
            throw new Rejection(
                    WRONG_DATES,
                    "year",
                    Words.say("incubation.follow-up-after-graduation", String.valueOf(graduated.getYear())));
        }
        if (year >= change.today().getYear()) {
            throw new Rejection(WRONG_DATES, "year", Words.say("incubation.follow-up-year-over"));
        }
    }

    private static GraduateYear of(int year, Said said, StayEvent event, Actor actor) {
        return new GraduateYear(
                year,
                said.alive(),
                said.movedTo(),
                said.employees(),
                said.revenue(),
                said.listed(),
                null,
                Signature.of(actor, event.at()));
    }
}
