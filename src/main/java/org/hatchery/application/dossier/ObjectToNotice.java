package org.hatchery.application.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.application.paper.Objection;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Service;

/** Use case: somebody objects to a proposed award with their name, and the authority answers. */
@Service
public class ObjectToNotice {
    private final Applications applications;
    private final ApplicationActs acts;
    private final Attachments attachments;

    ObjectToNotice(Applications applications, ApplicationActs acts, Attachments attachments) {
        this.applications = applications;
        this.acts = acts;
        this.attachments = attachments;
    }

    /**
     * What is objected.
     *
     * @param unit whether a unit objects, with its seal
     */
    public record Said(String name, boolean unit, String contact, String text, List<AttachmentId> evidence) {}

    /**
     * Receives it, once for one request; whoever is on notice is known to everybody.
     *
     * @throws Rejection NOT_FOUND for what is not on notice; TOO_LATE; CAP_EXCEEDED while one of the caller's waits for its answer; NOT_FOUND for files
     *     that are not the caller's; IDEMPOTENCY_KEY_REUSED
     */
    public Application object(ApplicationId id, Said said, Receipt receipt, Actor actor) {
        return Retries.whenLost(() -> attempt(id, said, receipt, actor));
    }

    private Application attempt(ApplicationId id, Said said, Receipt receipt, Actor actor) {
        Application one = applications
                .findById(id)
                .filter(found -> found.getNotice() != null)
                .orElseThrow(() -> Rejection.notFound("application"));
        Optional<Objection> first = one.getObjections().stream()
                .filter(known -> known.id().equals(receipt.id()))
                .findFirst();
        if (first.isPresent()) {
            first.map(Objection::receipt).ifPresent(receipt::mustBeReplayOf);
            return one;
        }
        Acting who = acts.acting(actor);
        List<EvidenceFile> files = attachments.file(
                said.evidence(),
                actor.scope(),
                Set.of(Scope.region(one.authority().value())),
                "evidence");
        one.object(
                new Objection(
                        receipt.id(),
                        said.name(),
                        said.unit(),
                        said.contact(),
                        said.text(),
                        files,
                        who.today(),
                        who.by(),
                        null,
                        null,
                        null,
                        null,
                        receipt),
                actor.is(Role.BUREAU, Role.ADMIN),
                who);
        return applications.save(one);
    }

    /**
     * Answers one, by somebody who did not review the application.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE
     */
    public Application answer(
            ApplicationId id, long expectedVersion, String objection, String answer, boolean upheld, Actor actor) {
        return acts.asAuthority(id, expectedVersion, actor, (one, who) -> one.answer(objection, answer, upheld, who));
    }
}
