package org.hatchery.policy.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** One version of a policy document as a bureau enters it (政策录入稿); what was approved is never changed. */
@Telling
@Document("policyVersions")
public final class PolicyVersion {
    @Id
    private final PolicyVersionId id;

    @Version
    private @Nullable Long version;

    private final PolicyDocumentId policy;
    private final int edition;
    private final RegionCode region;
    private final Instant begunAt;
    private final @Nullable String reason;
    private PolicyState state;
    private PolicyContent content;
    private @Nullable EvidenceFile original;
    private List<Receipt> receipts;
    private Set<String> writers;
    private List<PolicyEvent> history;
    private @Nullable LocalDate approvedOn;

    /** The document while this may still come to hold, so that no second version is open. Absent, not empty, for the index. */
    private @Nullable String open;

    /** Since when it is approved and not all of it is in its place. */
    private @Nullable Instant unsettled;

    private final Set<String> visibleTo;
    private final boolean sample;

    PolicyVersion(
            PolicyVersionId id,
            PolicyDocumentId policy,
            int edition,
            RegionCode region,
            Instant begunAt,
            @Nullable String reason,
            PolicyState state,
            PolicyContent content,
            List<Receipt> receipts,
            Set<String> writers,
            List<PolicyEvent> history,
            @Nullable String open,
            Set<String> visibleTo,
            boolean sample) {
        this.id = id;
        this.policy = policy;
        this.edition = edition;
        this.region = region;
        this.begunAt = begunAt;
        this.reason = reason;
        this.state = state;
        this.content = content;
        this.receipts = receipts;
        this.writers = writers;
        this.history = history;
        this.open = open;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /**
     * A draft of a document or of its next version.
     *
     * @param why null for the first version
     */
    public static PolicyVersion begin(
            Receipt receipt,
            int edition,
            PolicyContent content,
            @Nullable String why,
            PolicyEvent first,
            boolean sample) {
        PolicyDocumentId policy = content.document().id();
        RegionCode region = content.document().region();
        return new PolicyVersion(
                new PolicyVersionId(receipt.id()),
                policy,
                edition,
                region,
                first.at(),
                why,
                PolicyState.DRAFT,
                content,
                List.of(receipt),
                Set.of(first.by()),
                List.of(first),
                policy.value(),
                region.visibleTo(),
                sample);
    }

    /** Somebody writes in it; a replay of the same request finds it again. */
    void write(UnaryOperator<PolicyContent> how, PolicyEvent event, @Nullable Receipt receipt) {
        PolicyStep.WRITE.mustLeadFrom(state);
        content = how.apply(content);
        Set<String> all = new TreeSet<>(writers);
        all.add(event.by());
        writers = Set.copyOf(all);
        if (receipt != null) {
            List<Receipt> more = new ArrayList<>(receipts);
            more.add(receipt);
            receipts = List.copyOf(more);
        }
        boolean again = state == PolicyState.DRAFT
                && history.get(history.size() - 1).by().equals(event.by());
        state = PolicyStep.WRITE.to();
        if (!again) {
            note(event);
        }
    }

    /** The original it was entered from. */
    void enclose(EvidenceFile file) {
        original = file;
    }

    /**
     * A step that changes nothing it says.
     *
     * @throws Rejection WRONG_STATE; NOT_RESPONSIBLE for who wrote in what a second person decides about
     */
    public void take(PolicyEvent event, LocalDate today) {
        PolicyStep step = event.step();
        step.mustLeadFrom(state);
        if (step.isOfASecondPerson() && writers.contains(event.by())) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "draft", Words.say("policy.second-person-decides"));
        }
        state = step.to();
        note(event);
        if (step == PolicyStep.APPROVE) {
            approvedOn = today;
            unsettled = event.at();
        }
        if (step == PolicyStep.DISCARD) {
            open = null;
        }
    }

    private void note(PolicyEvent event) {
        List<PolicyEvent> more = new ArrayList<>(history);
        more.add(event);
        history = List.copyOf(more);
    }

    /** All of it is in its place. */
    void settled() {
        unsettled = null;
        open = null;
    }

    /** Whether this person may take a step now; whoever asks sees to it that it is one of the bureau. */
    public boolean isOpenTo(PolicyStep step, Actor actor) {
        return step.leadsFrom(state) && !(step.isOfASecondPerson() && writers.contains(actor.id()));
    }

    /** Whether it may still come to hold, or is about to. */
    public boolean isOpen() {
        return open != null;
    }

    public boolean isUnsettled() {
        return unsettled != null;
    }

    Optional<Receipt> receipt(Receipt request) {
        return receipts.stream()
                .filter(known -> known.key().equals(request.key()))
                .findFirst();
    }

    public PolicyVersionId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public PolicyDocumentId getPolicy() {
        return policy;
    }

    public int getEdition() {
        return edition;
    }

    public RegionCode getRegion() {
        return region;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public PolicyState getState() {
        return state;
    }

    public PolicyContent getContent() {
        return content;
    }

    public @Nullable EvidenceFile getOriginal() {
        return original;
    }

    public Set<String> getWriters() {
        return writers;
    }

    public List<PolicyEvent> getHistory() {
        return history;
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
