package org.hatchery.application.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.AwardMoney;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.Decision;
import org.hatchery.application.paper.ExpertScore;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Hop;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.Objection;
import org.hatchery.application.paper.Proof;
import org.hatchery.application.paper.PublicNotice;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.modulith.NamedInterface;

/** What is stored of an application, and how it is read. */
@NamedInterface(propagate = false)
public abstract sealed class StoredApplication implements Worded permits WrittenApplication {
    /** Decided in favour, and the authority has yet to see to the money. */
    private static final Set<ApplicationState> TO_PAY = EnumSet.of(
            ApplicationState.GRANTED,
            ApplicationState.LISTED,
            ApplicationState.POSTED,
            ApplicationState.PAYING,
            ApplicationState.FAILED);

    @Id
    final ApplicationId id;

    @Version
    @Nullable Long version;

    Claimant claimant;
    AppliedRule rule;
    List<FactUsed> facts;
    final LocalDate begunOn;
    final Receipt receipt;
    final boolean sample;
    Set<String> visibleTo;

    ApplicationState state = ApplicationState.DRAFT;
    LocalDate since;
    List<Proof> proofs = List.of();
    List<MissingItem> missing = List.of();
    List<Hop> hops = List.of();
    /** What was typed and attested, to be judged again on the day on which it is submitted. */
    List<AwardFact> attested = List.of();

    int hop;
    List<ExpertScore> scores = List.of();
    List<Objection> objections = List.of();
    AwardMoney money = AwardMoney.NONE;
    List<ApplicationEvent> history = List.of();

    @Nullable Yuan wanted;

    @Nullable String purpose;

    @Nullable PublicNotice notice;

    @Nullable Decision decision;

    /** Title as it is given; absent until somebody decides so. */
    @Nullable TitleGrant titleGrant;

    @Nullable LocalDate submittedOn;

    /** Division whose turn it is; absent while it is nobody's. */
    @Nullable RegionCode lies;

    /** Last working day of the hop where it lies; absent where no rule names the days, or it lies with nobody. */
    @Nullable LocalDate dueOn;

    /** Division that pays what was granted; absent until then. */
    @Nullable RegionCode payer;

    /** Batch in which it was paid last; absent until then. */
    @Nullable String batch;

    /** True where a title is applied for, else absent, for the sake of the indexes of a list of titles. */
    @Nullable Boolean forTitle;

    /** Absent, not empty, for the sake of the unique index. */
    @Nullable Set<String> claims;

    StoredApplication(
            ApplicationId id,
            Claimant claimant,
            AppliedRule rule,
            List<FactUsed> facts,
            LocalDate begunOn,
            LocalDate since,
            Receipt receipt,
            boolean sample,
            Set<String> visibleTo) {
        this.id = id;
        this.claimant = claimant;
        this.rule = rule;
        this.forTitle = rule.isForTitle() ? true : null;
        this.facts = facts;
        this.begunOn = begunOn;
        this.since = since;
        this.receipt = receipt;
        this.sample = sample;
        this.visibleTo = visibleTo;
    }

    /** Until it is submitted it is its beneficiary's alone; from then on the bureaus above see it. */
    Set<String> readers() {
        Set<String> keys = new HashSet<>(Set.of(claimant.party()));
        if (submittedOn != null || state.isLiving()) {
            keys.addAll(claimant.region().visibleTo());
            hops.forEach(one -> keys.add(Scope.region(one.region().value())));
        }
        return keys;
    }

    @Override
    public Collection<@Nullable String> words() {
        return Arrays.asList(
                claimant.name(), rule.title().chinese(), rule.title().english());
    }

    /** The authority where it lies. */
    public RegionCode authority() {
        return hops.isEmpty() ? rule.payer() : hops.get(hop).region();
    }

    /** What there is to decide on: what the last hop proposes, what was wanted, or what the rule gives at most. */
    public @Nullable Yuan proposed() {
        Yuan hops = this.hops.isEmpty() ? null : here().sum();
        Yuan asked = wanted == null ? rule.most() : wanted;
        return hops == null ? asked : hops;
    }

    /** Whether it was passed on above the authority whose rule it is. */
    public boolean isForwardedUpwards() {
        return !rule.payer().contains(authority()) && authority().contains(rule.payer());
    }

    /** Whether some authority has it in hand. */
    boolean isInHand() {
        return state.isUnderReview() || TO_PAY.contains(state) && !rule.isForTitle();
    }

    Hop here() {
        return hops.get(hop);
    }

    /** Whether the rule has this step at all, and nothing that is under way forbids it. */
    public boolean allows(ApplicationStep step) {
        return AllowedSteps.are(this, step);
    }

    /** Objections that nobody has answered. */
    public List<Objection> openObjections() {
        return objections.stream().filter(Objection::isOpen).toList();
    }

    public ApplicationId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public Claimant getClaimant() {
        return claimant;
    }

    public AppliedRule getRule() {
        return rule;
    }

    public List<FactUsed> getFacts() {
        return facts;
    }

    public LocalDate getBegunOn() {
        return begunOn;
    }

    public ApplicationState getState() {
        return state;
    }

    public LocalDate getSince() {
        return since;
    }

    public List<Proof> getProofs() {
        return proofs;
    }

    /** What its beneficiary typed because nothing records it. */
    List<AwardFact> getAttested() {
        return attested;
    }

    /** Whether some of its facts are recorded nowhere and nobody attested them here, so that they cannot be judged again. */
    boolean hasForgottenWhatWasAttested() {
        return attested.isEmpty() && facts.stream().anyMatch(fact -> fact.record() == null);
    }

    public List<MissingItem> getMissing() {
        return missing;
    }

    public List<Hop> getHops() {
        return hops;
    }

    public List<ExpertScore> getScores() {
        return scores;
    }

    public List<Objection> getObjections() {
        return objections;
    }

    public AwardMoney getMoney() {
        return money;
    }

    public List<ApplicationEvent> getHistory() {
        return history;
    }

    public @Nullable Yuan getWanted() {
        return wanted;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public @Nullable PublicNotice getNotice() {
        return notice;
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    /** The title as it is given. */
    public Optional<TitleGrant> titleGrant() {
        return Optional.ofNullable(titleGrant);
    }

    public @Nullable LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public Optional<RegionCode> payer() {
        return Optional.ofNullable(payer);
    }

    /** What was granted; nothing while nothing was. */
    public Yuan granted() {
        Yuan sum = decision == null ? null : decision.sum();
        return sum == null || !ApplicationState.AWARDED.contains(state) ? Yuan.ZERO : sum;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public boolean isSample() {
        return sample;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }
}
