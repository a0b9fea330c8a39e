package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Space;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Stay of a firm or team in a carrier under an incubation agreement (入孵协议), from entry to graduation or exit.
 *
 * <p>Keeps: an incubatee has one active stay in a carrier at most, and one active resident stay in all; each by a key that
 * only such a stay has and that is unique.
 */
@Counted
@Telling
@Document("agreements")
@NamedInterface(propagate = false)
public final class Stay extends StoredStay implements Worded {
    Stay(
            StayId id,
            @Nullable String agreementNumber,
            IncubateeId incubatee,
            String incubateeName,
            CarrierId carrier,
            String carrierName,
            CarrierKind carrierKind,
            RegionCode region,
            LocalDate enteredOn,
            @Nullable LocalDate incubatingFrom,
            @Nullable LocalDate limitOn,
            List<Exemption> exemptions,
            boolean sample) {
        super(
                id,
                agreementNumber,
                incubatee,
                incubateeName,
                carrier,
                carrierName,
                carrierKind,
                region,
                enteredOn,
                incubatingFrom,
                limitOn,
                exemptions,
                sample);
    }

    public static String activeKey(String incubatee, String carrier) {
        return incubatee + "/" + carrier;
    }

    /**
     * The entry of a firm or team into a carrier, not yet settled.
     *
     * @param agreementNumber number of the paper agreement
     * @param limitOn day by which the rule in force wants it out
     * @param exemptions rules of entry that were set aside
     */
    public static Stay admit(
            StayId id,
            Incubatee incubatee,
            Carrier carrier,
            LocalDate enteredOn,
            SpaceChoice choice,
            @Nullable LocalDate limitOn,
            @Nullable String agreementNumber,
            List<Exemption> exemptions,
            StayEvent event) {
        var stay = new Stay(
                id,
                agreementNumber,
                incubatee.getId(),
                incubatee.getParticulars().name(),
                carrier.getId(),
                carrier.getProfile().name(),
                carrier.getProfile().kind(),
                carrier.getRegion(),
                enteredOn,
                incubatee.isFirm() ? enteredOn : null,
                limitOn,
                exemptions,
                incubatee.isSample());
        stay.activeKey = activeKey(stay.incubatee.value(), stay.carrier.value());
        stay.unsettled = Unsettled.since(event.at(), List.of());
        stay.occupy(choice, carrier, enteredOn);
        stay.note(event);
        return stay;
    }

    /**
     * Takes other space from a day on.
     *
     * @throws Rejection WRONG_STATE when the stay has ended; WRONG_DATES unless the day lies after the last change and
     *     not after today
     */
    public void move(SpaceChoice choice, Carrier within, StayEvent event, LocalDate today) {
        StayStep.MOVE.mustBeOpen(this);
        space().mustAllowChange(event.on(), today);
        begin(event);
        occupy(choice, within, event.on());
    }

    /**
     * Ends in graduation.
     *
     * @throws Rejection WRONG_STATE when the stay has ended or its party is a team; WRONG_DATES as {@link #leave} says
     */
    public void graduate(Graduation how, @Nullable Exemption exemption, StayEvent event, LocalDate today) {
        leave(StayStep.GRADUATE, event, today);
        graduation = how;
        exempt(Stream.ofNullable(exemption));
    }

    /**
     * Ends without graduation.
     *
     * @throws Rejection WRONG_STATE when the stay has ended; WRONG_DATES as {@link #leave} says
     */
    public void exit(Exit how, StayEvent event, LocalDate today) {
        leave(StayStep.END, event, today);
        exit = how;
    }

    /**
     * Ends because the firm or team never agreed to it, today or on the day it would have begun.
     *
     * @throws Rejection WRONG_STATE when the stay has ended or the firm or team itself agreed to it
     */
    public void disown(@Nullable String note, StayEvent event, LocalDate today) {
        leave(StayStep.DECLINE, event, today);
        exit = new Exit(ExitReason.NOT_AGREED, note);
    }

    /**
     * May last longer.
     *
     * @throws Rejection WRONG_STATE when the stay has ended or has no limit
     */
    public void extend(Extension longer, @Nullable Exemption exemption, StayEvent event) {
        StayStep.EXTEND.mustBeOpen(this);
        unsettled = new Unsettled(event.at(), occupancies, said());
        note(event);
        limitOn = longer.until();
        extensions = Stream.concat(extensions.stream(), Stream.of(longer)).toList();
        exempt(Stream.ofNullable(exemption));
    }

    /** By its parties, its agreement, and the units that it has, or had last. */
    @Override
    public Collection<@Nullable String> words() {
        List<@Nullable String> words = new ArrayList<>(Arrays.asList(incubateeName, carrierName, agreementNumber));
        words.addAll(occupancies.isEmpty() ? List.of() : space().last().units());
        return words;
    }

    /** What can be done to it as it is now. */
    public Set<StayStep> getSteps() {
        return StayStep.open(this);
    }

    /** Day on which a firm or team that never agreed may leave at the earliest. */
    public LocalDate firstDayFrom(LocalDate today) {
        return LeavingDays.of(this, today).last();
    }

    private void leave(StayStep step, StayEvent event, LocalDate today) {
        step.mustBeOpen(this);
        LeavingDays.of(this, today).check(event.on());
        begin(event);
        state = step.to(state);
        endedOn = event.on();
        occupancies = space().until(event.on()).all();
        residentKey = null;
        activeKey = null;
    }

    /**
     * Says from now on what is right.
     *
     * @param added rules of entry that were set aside for it
     */
    public void correct(StaySaid right, List<Exemption> added, StayEvent event) {
        unsettled = new Unsettled(event.at(), occupancies, said());
        exempt(added.stream());
        note(event);
        say(right);
    }

    /** The team has become a firm; for a stay that goes on this is the beginning of incubation. */
    public void registered(String name, LocalDate from, StayEvent event) {
        if (state == StayState.ACTIVE && incubatingFrom == null) {
            incubateeName = name;
            incubatingFrom = from.isBefore(enteredOn) ? enteredOn : from;
            note(event);
        }
    }

    /** The team never became a firm. */
    void registrationTakenBack(String name, StayEvent event) {
        incubateeName = name;
        incubatingFrom = null;
        note(event);
    }

    /** It became a firm on another day, as was recorded since. */
    void foundedOn(LocalDate day, StayEvent event) {
        note(event);
        incubatingFrom = day;
    }

    /** Notes in what it disagrees with what it rests on. */
    public Stay reviewed(List<StayDisagreement> now) {
        disagreements = now.isEmpty() ? null : now;
        return this;
    }

    Stay namedLike(Incubatee party) {
        incubateeName = party.getParticulars().name();
        return this;
    }

    Stay measuredBy(Space space) {
        occupancies = space().measuredBy(space).all();
        return this;
    }

    private void begin(StayEvent event) {
        unsettled = Unsettled.since(event.at(), occupancies);
        note(event);
    }

    private void exempt(Stream<Exemption> added) {
        exemptions = Stream.concat(exemptions.stream(), added).toList();
    }

    private void note(StayEvent event) {
        history = deeds().and(event).all();
    }

    private void occupy(SpaceChoice choice, Carrier within, LocalDate from) {
        occupancies = space().followedBy(Occupancy.since(from, choice, within.getSpace()))
                .all();
        reside(choice.residence());
    }

    /** The carrier has accepted; an entry is shown from now on, where the carrier lies by now, or lay when the stay ended. */
    public Stay shown(Carrier accepted) {
        LocalDate last = endedOn == null ? null : endedOn.minusDays(1);
        region = last == null ? accepted.getRegion() : accepted.regionOn(last);
        carrierKind = last == null ? accepted.getProfile().kind() : accepted.kindOn(last);
        visibleTo = accepted.visibleToSince(enteredOn);
        visibleTo = scopeKeys();
        return this;
    }

    /** Everything has followed. */
    public Stay settled() {
        unsettled = null;
        visibleTo = scopeKeys();
        return this;
    }

    /** Goes back to the space before the last act, which the carrier declined. */
    Stay takenBack() {
        if (unsettled != null) {
            history = deeds().without(lastReceipt().orElseThrow()).all();
            say(unsettled.said() == null ? said().with(unsettled.before()) : unsettled.said());
            unsettled = null;
        }
        return this;
    }

    public Stay agreedBy(Signature somebody) {
        consent = somebody;
        return this;
    }
}
