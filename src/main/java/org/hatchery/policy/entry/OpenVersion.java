package org.hatchery.policy.entry;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Edition;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: the next version of a document that holds is begun, as it stands now. */
@Service
public class OpenVersion {
    private final PolicyVersions versions;
    private final PolicyDirectory policies;
    private final TargetDirectory targets;
    private final Clock clock;

    OpenVersion(PolicyVersions versions, PolicyDirectory policies, TargetDirectory targets, Clock clock) {
        this.versions = versions;
        this.policies = policies;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Begins it, or returns what the same request began before.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE for another's document; ALREADY_REGISTERED while another version is open;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public PolicyVersion amend(PolicyDocumentId id, String reason, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            PolicyDocument holds =
                    policies.find(List.of(id)).stream().findFirst().orElseThrow(() -> Rejection.notFound("document"));
            PolicyVersionDirectory.mustBeOf(holds.region().value(), actor, "document");
            return begin(next(id, reason, receipt, actor), receipt);
        });
    }

    /** A version like what holds, under the keys that all versions share; not stored yet. */
    PolicyVersion next(PolicyDocumentId id, String reason, Receipt receipt, Actor actor) {
        List<PolicyVersion> before = versions.findByPolicy(id);
        if (before.stream().anyMatch(PolicyVersion::isOpen)) {
            throw refused().get();
        }
        // the number comes before what is copied: whoever comes in between takes the same, and one of both is refused
        int edition =
                1 + before.stream().mapToInt(PolicyVersion::getEdition).max().orElse(1);
        PolicyDocument holds = policies.find(List.of(id)).get(0);
        var copy = new PolicyContent(
                holds.with(holds.tied().at(edition)),
                policies.clausesHeld(id).stream().map(OpenVersion::draft).toList(),
                targets.heldOf(id).stream().map(OpenVersion::draft).toList());
        var first = new PolicyEvent(PolicyStep.WRITE, actor.id(), clock.instant(), reason);
        return PolicyVersion.begin(receipt, edition, copy, reason, first, false);
    }

    private static Clause draft(Clause holds) {
        return holds.as(new ClauseId(Edition.root(holds.id().value())), null);
    }

    private static Target draft(Target holds) {
        return holds.as(holds.root(), new ClauseId(Edition.root(holds.clause().value())), null);
    }

    /** Stores a new version. */
    PolicyVersion begin(PolicyVersion version, Receipt receipt) {
        try {
            return versions.save(version);
        } catch (DuplicateKeyException taken) {
            return replayed(receipt).orElseThrow(refused());
        }
    }

    private static Supplier<Rejection> refused() {
        return () -> new Rejection(ALREADY_REGISTERED, "document", Words.say("policy.another-version-open"));
    }

    /** What the same request did before. */
    Optional<PolicyVersion> replayed(Receipt receipt) {
        Optional<PolicyVersion> first = versions.findByReceiptsKey(receipt.key());
        first.flatMap(version -> version.receipt(receipt)).ifPresent(receipt::mustBeReplayOf);
        return first;
    }
}
