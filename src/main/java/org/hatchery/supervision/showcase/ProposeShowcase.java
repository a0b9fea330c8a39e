package org.hatchery.supervision.showcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: propose what a carrier, a unit or a division did for others to do likewise. */
@Service
@NamedInterface(propagate = false)
public class ProposeShowcase {
    private final Showcases showcases;
    private final ShowcaseDirectory directory;
    private final ShowcaseParties parties;
    private final ShowcaseForm form;
    private final Attachments attachments;
    private final Clock clock;

    ProposeShowcase(
            Showcases showcases,
            ShowcaseDirectory directory,
            ShowcaseParties parties,
            ShowcaseForm form,
            Attachments attachments,
            Clock clock) {
        this.showcases = showcases;
        this.directory = directory;
        this.parties = parties;
        this.form = form;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What somebody proposes. */
    @NamedInterface(propagate = false)
    public record Wish(
            ShowcaseKind kind,
            @Nullable ClauseId clause,
            ShowcaseSpeaker proposer,
            ShowcaseContent content,
            List<AttachmentId> evidence) {}

    /**
     * Proposes it, or returns what the same request proposed before.
     *
     * @throws Rejection all faults of the form; NOT_FOUND; IDEMPOTENCY_KEY_REUSED
     */
    public Showcase propose(Wish wish, Receipt receipt, Actor actor) {
        return replayed(receipt, actor).orElseGet(() -> insert(checked(wish, receipt, actor), receipt, actor));
    }

    private Showcase checked(Wish wish, Receipt receipt, Actor actor) {
        var faults = new Faults();
        Optional<ShowcaseParty> proposer = parties.find(wish.proposer(), "proposer", actor, faults);
        form.check(wish.clause(), faults);
        form.check(wish.content(), faults);
        faults.mustBeNone();
        var origin = new Showcase.Origin(wish.kind(), wish.clause(), proposer.orElseThrow());
        List<EvidenceFile> files = attachments.file(wish.evidence(), actor.scope(), origin.visibleTo(), "evidence");
        return Showcase.propose(
                new ShowcaseId(receipt.id()),
                origin,
                wish.content(),
                files,
                LocalDate.now(clock),
                Signature.of(actor, clock.instant()),
                receipt);
    }

    /** What the same request proposed before, for whoever may still see it. */
    private Optional<Showcase> replayed(Receipt receipt, Actor actor) {
        Optional<Showcase> first = showcases.findById(new ShowcaseId(receipt.id()));
        first.map(Showcase::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first.map(one -> directory.get(one.getId(), actor.scope()));
    }

    private Showcase insert(Showcase one, Receipt receipt, Actor actor) {
        try {
            return showcases.save(one);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt, actor).orElseThrow(() -> twice);
        }
    }
}
