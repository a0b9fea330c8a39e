package org.hatchery.carrier.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.resource.CarrierMeans;
import org.hatchery.carrier.resource.CarrierResources;
import org.hatchery.carrier.resource.FundInvestment;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: record whom and what a carrier serves with and what its fund invested in, and correct it.
 *
 * <p>All of them act once for one request and throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE,
 * IDEMPOTENCY_KEY_REUSED, and what {@link CarrierResources} refuses; corrections also TOO_LATE when only a bureau may
 * still make them.
 */
@Service
@NamedInterface(propagate = false)
public class RecordResources {
    private final CarrierDirectory directory;
    private final CorrectionRights rights;
    private final Change<Carrier> changes;
    private final Clock clock;

    RecordResources(Carriers carriers, CarrierDirectory directory, CorrectionRights rights, Clock clock) {
        this.directory = directory;
        this.rights = rights;
        this.changes = Change.by(carriers::save, Carrier::getVersion);
        this.clock = clock;
    }

    /** Which carrier, as it was read, by whom, once. */
    @NamedInterface(propagate = false)
    public record Request(CarrierId carrier, long expectedVersion, Receipt receipt, Actor actor) {}

    /** Signs what is said at a moment. */
    @NamedInterface(propagate = false)
    public interface Signed<T> {
        T by(Signature by, Receipt receipt);
    }

    /**
     * Says whom and what it serves with from a day on; the same day again corrects. What was said before of days further
     * back than its own corrections reach is likewise declined with TOO_LATE, from whichever of them it is said anew.
     */
    public Carrier say(Signed<CarrierMeans> said, Request request) {
        return change(request, (carrier, before) -> {
            CarrierMeans means = said.by(signature(request), request.receipt());
            CarrierMeans held = before.meansOn(means.since());
            check(means, held != null && held.since().equals(means.since()), carrier);
            if (held != null) {
                rights.check(request.actor(), lastSaid(held, means.since()), "since");
            }
            return before.with(means);
        });
    }

    /** When the figures of a day were said, or the day itself where it came later: until then they were news. */
    private Instant lastSaid(CarrierMeans held, LocalDate day) {
        Instant began = day.atStartOfDay(clock.getZone()).toInstant();
        Instant said = held.by().at();
        return !held.since().equals(day) && began.isAfter(said) ? began : said;
    }

    /** Takes back what was said of a day. */
    public Carrier takeBack(LocalDate since, String reason, Request request) {
        return change(request, (carrier, before) -> {
            rights.check(request.actor(), before.meansOf(since).by().at(), "since");
            return before.withoutMeans(since, reason, signature(request), request.receipt());
        });
    }

    public Carrier invest(Signed<FundInvestment> made, Request request) {
        return change(request, (carrier, before) -> {
            FundInvestment investment = made.by(signature(request), request.receipt());
            check(investment, "", carrier);
            return before.with(investment);
        });
    }

    /** Says what is right in place of an investment. */
    public Carrier amend(int number, Signed<FundInvestment> right, String reason, Request request) {
        return change(request, (carrier, before) -> {
            FundInvestment wrong = before.investment(number);
            rights.check(request.actor(), wrong.by().at(), "number");
            FundInvestment investment = right.by(signature(request), request.receipt());
            check(investment, "right.", carrier);
            return before.replaced(wrong, investment, reason, signature(request), request.receipt());
        });
    }

    /** Takes back an investment that never was. */
    public Carrier takeBack(int number, String reason, Request request) {
        return change(request, (carrier, before) -> {
            FundInvestment wrong = before.investment(number);
            rights.check(request.actor(), wrong.by().at(), "number");
            return before.replaced(wrong, null, reason, signature(request), request.receipt());
        });
    }

    private void check(CarrierMeans means, boolean corrects, Carrier carrier) {
        var faults = new Faults();
        String reason = means.reason();
        faults.unless(
                !corrects || reason != null && !reason.isBlank(), "reason", Words.say("carrier.reason-of-correction"));
        checkDay(means.since(), "since", carrier, faults);
        faults.unless(
                means.professionals() <= means.staff(), "professionals", Words.say("carrier.professionals-are-staff"));
        faults.mustBeNone();
    }

    private void check(FundInvestment made, String within, Carrier carrier) {
        var faults = new Faults();
        checkDay(made.on(), within + "on", carrier, faults);
        faults.mustBeNone();
    }

    private void checkDay(LocalDate day, String field, Carrier carrier, Faults faults) {
        boolean holds = carrier.isOpenOn(day) && !day.isAfter(LocalDate.now(clock));
        LocalDate opened = carrier.getProfile().openedOn();
        faults.unless(holds, UserErrorCode.WRONG_DATES, field, Words.say("carrier.resource-day", opened));
    }

    private Signature signature(Request request) {
        return Signature.of(request.actor(), clock.instant());
    }

    private Carrier change(Request request, Act act) {
        return changes.once(
                () -> directory.get(request.carrier(), request.actor().scope()),
                carrier ->
                        Optional.of(carrier).filter(read -> read.getResources().replays(request.receipt())),
                request.expectedVersion(),
                carrier -> carrier.equip(before -> act.on(carrier, before)));
    }

    /** What becomes of what is on record. */
    private interface Act {
        CarrierResources on(Carrier carrier, CarrierResources before);
    }
}
