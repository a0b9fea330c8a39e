package org.hatchery.firm;

import java.time.Clock;
import java.time.Instant;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Use case: correct a growth label that was recorded wrongly, or take it back. */
@Component
public class CorrectGrowthLabel {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final CorrectionRights rights;
    private final Change<Incubatee> changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectGrowthLabel(
            Incubatees incubatees,
            IncubateeDirectory directory,
            CorrectionRights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incubatees = incubatees;
        this.directory = directory;
        this.rights = rights;
        this.changes = Change.by(incubatees::save, Incubatee::getVersion);
        this.events = events;
        this.clock = clock;
    }

    /** Which label of which firm is corrected, and why. */
    public record Request(
            IncubateeId firm, long expectedVersion, GrowthLabelKind kind, String certificateNumber, String reason) {}

    /**
     * Corrects once, or returns what the same request corrected before.
     *
     * @param right what takes its place; null when there never was such a label
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; NOT_RESPONSIBLE for others than the carrier it stays
     *     in and its bureaus, and for what {@link LabelDisputes#mustBeOpenTo} keeps to them; TOO_LATE when only a bureau
     *     may still correct it; what {@link Incubatee#correct} refuses
     */
    public Incubatee correct(Request request, @Nullable GrowthLabel right, Receipt receipt, Actor actor) {
        Incubatee corrected = changes.once(
                () -> directory.get(request.firm(), actor.scope(), "firm"),
                firm -> new Deeds<>(firm.getLabelCorrections())
                        .replayed(receipt)
                        .map(done -> firm),
                request.expectedVersion(),
                firm -> {
                    ChangeIncubatee.mustLookAfter(firm, actor, "firm");
                    GrowthLabel wrong = firm.label(request.kind(), request.certificateNumber());
                    Signature recorded = wrong.recordedBy();
                    rights.check(actor, recorded == null ? Instant.EPOCH : recorded.at(), "certificateNumber");
                    LabelDisputes.mustBeOpenTo(actor, wrong, firm);
                    var by = Signature.of(actor, clock.instant());
                    boolean decided = LabelDisputes.isDecidedBy(actor, wrong, firm);
                    GrowthLabel said = right == null ? null : right.recorded(by).inPlaceOf(wrong, decided);
                    firm.correct(wrong, said, request.reason().strip(), by, receipt);
                });
        if (corrected.getUnsettled() == null) {
            return corrected;
        }
        events.publishEvent(new IncubateeAmended(corrected.getId()));
        return incubatees.findById(corrected.getId()).orElse(corrected);
    }
}
