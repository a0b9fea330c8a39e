package org.hatchery.policy.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.target.Completion;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetCopy;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a person enters the true figure of a target whose source is damaged, and where it is printed (来源补正). */
@Service
public class CompleteSource {
    private final PolicyVersions versions;
    private final OpenVersion open;
    private final TargetDirectory targets;
    private final PolicyDirectory policies;
    private final Attachments attachments;
    private final Clock clock;

    CompleteSource(
            PolicyVersions versions,
            OpenVersion open,
            TargetDirectory targets,
            PolicyDirectory policies,
            Attachments attachments,
            Clock clock) {
        this.versions = versions;
        this.open = open;
        this.targets = targets;
        this.policies = policies;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The figure and where it is printed. */
    public record Found(
            BigDecimal value,
            String source,
            String words,
            @Nullable AttachmentId evidence) {}

    /**
     * Enters it in the draft of the next version, which is begun where there is none; a second person approves that.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE for another's document; WRONG_STATE for a sound figure, or while a version
     *     is before a second person; IDEMPOTENCY_KEY_REUSED
     */
    public PolicyVersion complete(TargetId id, Found found, Receipt receipt, Actor actor) {
        return open.replayed(receipt).orElseGet(() -> {
            Target damaged = targets.find(List.of(id)).stream()
                    .filter(target -> target.held() == null || target.held().to() == null)
                    .findFirst()
                    .orElseThrow(() -> Rejection.notFound("target"));
            PolicyDocument document = policies.find(List.of(damaged.document())).stream()
                    .findFirst()
                    .orElseThrow(() -> Rejection.notFound("target"));
            PolicyVersionDirectory.mustBeOf(document.region().value(), actor, "target");
            if (damaged.reliability() == Reliability.SOUND) {
                throw new Rejection(UserErrorCode.WRONG_STATE, "target", Words.say("policy.source-is-sound"));
            }
            if (!Figure.fits(found.value())) {
                throw new Rejection(UserErrorCode.INVALID, "value", Words.say("policy.figure-has-few-decimals"));
            }
            return write(document, damaged, found, receipt, actor);
        });
    }

    private PolicyVersion write(PolicyDocument document, Target damaged, Found found, Receipt receipt, Actor actor) {
        Optional<PolicyVersion> begun = versions.findByOpen(document.id().value());
        PolicyVersion version = begun.orElseGet(() ->
                open.next(document.id(), Words.say("policy.completes-source").chinese(), receipt, actor));
        UnaryOperator<PolicyContent> how = content -> completed(content, damaged, found, filed(version, found, actor));
        var event = new PolicyEvent(PolicyStep.WRITE, actor.id(), clock.instant(), found.source());
        version.write(how, event, begun.isPresent() ? receipt : null);
        return begun.isPresent()
                ? Change.by(versions::save, PolicyVersion::getVersion).save(version)
                : open.begin(version, receipt);
    }

    private PolicyContent completed(
            PolicyContent content, Target damaged, Found found, @Nullable EvidenceFile evidence) {
        Target draft = content.target(damaged.root().value(), "target");
        var how = new Completion(damaged.value(), found.source(), found.words(), evidence, LocalDate.now(clock));
        List<Target> own = content.targets().stream()
                .filter(one -> Place.isOf(one.id(), draft.id()) && !Place.isPart(one.id(), draft.id()))
                .toList();
        return content.with(TargetCopy.of(draft).completed(found.value(), how).made(), own);
    }

    private @Nullable EvidenceFile filed(PolicyVersion version, Found found, Actor actor) {
        AttachmentId file = found.evidence();
        return file == null
                ? null
                : attachments.file(List.of(file), actor.scope(), version.getVisibleTo(), "evidence").stream()
                        .findFirst()
                        .orElse(null);
    }
}
