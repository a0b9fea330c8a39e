package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.application.paper.Proof;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Actor;
import org.hatchery.payout.PayoutDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a beneficiary lays its application before the authorities, or confirms what needs none, or gives it up. */
@Service
public class SubmitApplication {
    private final ApplicationActs acts;
    private final ApplicationDirectory directory;
    private final RuleTerms terms;
    private final LookAgain lookAgain;
    private final ApplyForTitle titles;
    private final Attachments attachments;
    private final PayoutDirectory payouts;
    private final RegionDirectory regions;

    SubmitApplication(
            ApplicationActs acts,
            ApplicationDirectory directory,
            RuleTerms terms,
            LookAgain lookAgain,
            ApplyForTitle titles,
            Attachments attachments,
            PayoutDirectory payouts,
            RegionDirectory regions) {
        this.acts = acts;
        this.directory = directory;
        this.terms = terms;
        this.lookAgain = lookAgain;
        this.titles = titles;
        this.attachments = attachments;
        this.payouts = payouts;
        this.regions = regions;
    }

    /**
     * Proof of one item.
     *
     * @param item as it was told to be missing, or as the beneficiary calls it
     */
    public record Evidence(
            String item, List<AttachmentId> files, @Nullable String reply) {}

    /** What the beneficiary adds. */
    public record More(@Nullable Yuan sum, @Nullable String purpose, List<Evidence> evidence) {}

    /**
     * Submits it, or confirms it where the facts suffice and nobody was awarded for them.
     *
     * @param only whether it is written and not submitted yet
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE; EVIDENCE_MISSING without an account or for what is still
     *     missing; CAP_EXCEEDED for more than the rule gives; NOT_ELIGIBLE for what is no longer so; ALREADY_FUNDED; EXPIRED
     */
    public Application submit(ApplicationId id, long expectedVersion, More more, boolean only, Actor actor) {
        return acts.asBeneficiary(id, expectedVersion, actor, (one, who) -> {
            one.write(more.sum(), more.purpose(), proofs(one, more.evidence(), actor, who));
            if (!only) {
                lay(one, who, actor);
            }
        });
    }

    private List<Proof> proofs(Application one, List<Evidence> evidence, Actor actor, Acting who) {
        return evidence.stream()
                .map(said -> new Proof(
                        said.item(),
                        attachments.file(said.files(), actor.scope(), readers(one), "evidence"),
                        said.reply(),
                        who.today()))
                .toList();
    }

    private static Set<String> readers(Application one) {
        return one.getClaimant().region().visibleTo();
    }

    private void lay(Application one, Acting who, Actor actor) {
        if (one.getRule().isForTitle()) {
            titles.lookAgain(one, actor);
            share(one, actor);
            one.submit(way(one), who);
        } else {
            layForMoney(one, who, actor);
        }
    }

    private void layForMoney(Application one, Acting who, Actor actor) {
        if (payouts.accounts(Set.of(one.getClaimant().party())).isEmpty()) {
            throw new Rejection(EVIDENCE_MISSING, "application", Words.say("application.no-account"));
        }
        terms.mustStillHold(one.getRule(), who.today());
        one.follow(terms.completed(one.getRule()), one.getFacts());
        boolean simple = one.getState() == ApplicationState.DRAFT && lookAgain.at(one, actor);
        share(one, actor);
        if (simple && isSimple(one, who)) {
            one.confirm(who);
        } else {
            one.submit(way(one), who);
        }
    }

    /** From now on whoever reviews it on its way reads what proves it. */
    private void share(Application one, Actor actor) {
        Set<AttachmentId> files = one.getProofs().stream()
                .flatMap(proof -> proof.files().stream())
                .map(EvidenceFile::attachment)
                .collect(Collectors.toSet());
        if (!files.isEmpty()) {
            Set<String> all = new HashSet<>(readers(one));
            all.addAll(one.getRule().payer().visibleTo());
            attachments.share(files, actor.scope(), all, "evidence");
        }
    }

    /** Where the same facts were awarded elsewhere, a person looks at it. */
    private boolean isSimple(Application one, Acting who) {
        return one.getRule().mode() == AwardMode.EXEMPT
                && !one.getRule().damaged()
                && one.getRule().most() != null
                && directory.othersOf(one, who.today()).stream()
                        .noneMatch(other -> other.sameFact() && ApplicationState.AWARDED.contains(other.state()));
    }

    /** From the division of the beneficiary up to the one that pays; that one alone where nobody else reviews. */
    private List<RegionCode> way(Application one) {
        RegionCode payer = one.getRule().payer();
        if (!one.getRule().isReviewed()) {
            return List.of(payer);
        }
        List<RegionCode> way = new ArrayList<>();
        RegionCode at = one.getClaimant().region();
        while (!at.equals(payer) && payer.contains(at)) {
            if (regions.find(at).isPresent()) {
                way.add(at);
            }
            at = regions.parent(at).orElse(payer);
        }
        way.add(payer);
        return Collections.unmodifiableList(way);
    }

    /**
     * Gives it up.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE
     */
    public Application withdraw(ApplicationId id, long expectedVersion, @Nullable String reason, Actor actor) {
        return acts.asBeneficiary(id, expectedVersion, actor, (one, who) -> one.withdraw(reason, who));
    }
}
