package org.hatchery.supervision.showcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Showcase (典型案例): what somebody did, what came of it, at which level it was accepted, and who does it likewise. */
@Counted
@Telling
@Document("showcases")
@NamedInterface(propagate = false)
public class Showcase {
    /** So that a showcase stays one document. */
    static final int MOST_VERSIONS = 20;

    static final int MOST_ADOPTIONS = 500;

    @Id
    private final ShowcaseId id;

    @Version
    private @Nullable Long version;

    private final Origin origin;
    private final LocalDate proposedOn;
    private final @Nullable Receipt receipt;
    private final boolean sample;
    private final Set<String> visibleTo;
    private ShowcaseContent content;
    private List<EvidenceFile> evidence;
    private ShowcaseState state = ShowcaseState.PROPOSED;
    private @Nullable ShowcaseLevel level;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate publishedOn;
    private Map<ShowcaseLevel, LocalDate> levels = new EnumMap<>(ShowcaseLevel.class);
    private List<ShowcaseVersion> versions = List.of();
    private List<ShowcaseAdoption> adoptions = List.of();
    private List<ShowcaseEvent> history;

    private Showcase(
            ShowcaseId id,
            Origin origin,
            LocalDate proposedOn,
            @Nullable Receipt receipt,
            boolean sample,
            Set<String> visibleTo,
            ShowcaseContent content,
            List<EvidenceFile> evidence,
            List<ShowcaseEvent> history) {
        this.id = id;
        this.origin = origin;
        this.proposedOn = proposedOn;
        this.receipt = receipt;
        this.sample = sample;
        this.visibleTo = visibleTo;
        this.content = content;
        this.evidence = evidence;
        this.history = history;
    }

    /** What it is about, and whose it is. */
    @NamedInterface(propagate = false)
    public record Origin(ShowcaseKind kind, @Nullable ClauseId clause, ShowcaseParty proposer) {
        Set<String> visibleTo() {
            Set<String> seen = new HashSet<>(proposer.region().visibleTo());
            seen.add(proposer.key());
            return seen;
        }
    }

    /** As it begins. */
    public static Showcase propose(
            ShowcaseId id,
            Origin origin,
            ShowcaseContent content,
            List<EvidenceFile> evidence,
            LocalDate today,
            @Nullable Signature by,
            @Nullable Receipt receipt) {
        return new Showcase(
                id,
                origin,
                today,
                receipt,
                by == null,
                origin.visibleTo(),
                content,
                evidence,
                List.of(new ShowcaseEvent(ShowcaseStep.PROPOSE, null, by)));
    }

    /** Gives it back, or lets it be. */
    void answer(ShowcaseStep step, String note, @Nullable Signature by) {
        done(step, note, by);
    }

    void resubmit(ShowcaseContent said, List<EvidenceFile> files, @Nullable Signature by) {
        content = said;
        evidence = files;
        done(ShowcaseStep.RESUBMIT, null, by);
    }

    /** Accepts it at a level, or at a higher one than before. */
    public void accept(ShowcaseLevel at, LocalDate today, @Nullable String note, @Nullable Signature by) {
        ShowcaseStep step = level == null ? ShowcaseStep.ACCEPT : ShowcaseStep.RAISE;
        level = at;
        acceptedOn = acceptedOn == null ? today : acceptedOn;
        Map<ShowcaseLevel, LocalDate> more = new EnumMap<>(ShowcaseLevel.class);
        more.putAll(levels);
        more.put(at, today);
        levels = more;
        done(step, note, by);
    }

    public void publish(LocalDate today, @Nullable Signature by) {
        publishedOn = today;
        freeze(today, null, by);
        done(ShowcaseStep.PUBLISH, null, by);
    }

    /** Publishes another version; the older ones stay what they are. */
    void correct(ShowcaseContent said, String reason, LocalDate today, @Nullable Signature by) {
        if (versions.size() >= MOST_VERSIONS) {
            throw new Rejection(
                    UserErrorCode.QUOTA_EXCEEDED, "showcase", Words.say("supervision.versions-enough", MOST_VERSIONS));
        }
        content = said;
        freeze(today, reason, by);
        done(ShowcaseStep.CORRECT, reason, by);
    }

    private void freeze(LocalDate today, @Nullable String reason, @Nullable Signature by) {
        List<ShowcaseVersion> more = new ArrayList<>(versions);
        more.add(
                ShowcaseVersion.freeze(versions.size() + 1, today, Objects.requireNonNull(level), content, reason, by));
        versions = List.copyOf(more);
    }

    /** Somebody does it likewise. */
    public void takeOver(ShowcaseAdoption adoption) {
        if (adoptions.size() >= MOST_ADOPTIONS) {
            throw new Rejection(
                    UserErrorCode.QUOTA_EXCEEDED,
                    "showcase",
                    Words.say("supervision.adoptions-enough", MOST_ADOPTIONS));
        }
        List<ShowcaseAdoption> more = new ArrayList<>(adoptions);
        more.add(adoption);
        adoptions = List.copyOf(more);
        done(ShowcaseStep.TAKE_OVER, adoption.adopter().name(), adoption.by());
    }

    private void done(ShowcaseStep step, @Nullable String note, @Nullable Signature by) {
        List<ShowcaseEvent> more = new ArrayList<>(history);
        more.add(new ShowcaseEvent(step, note, by));
        history = List.copyOf(more);
        state = step.to(state);
    }

    boolean isOf(Actor actor) {
        return switch (getProposer().kind()) {
                    case REGION ->
                        actor.is(Role.ADMIN)
                                || actor.is(Role.BUREAU)
                                        && actor.scope().includes(getRegion().visibleTo());
                    case CARRIER ->
                        actor.is(Role.CARRIER_MANAGER)
                                && actor.scope().keys().contains(getProposer().key());
                    case UNIT ->
                        actor.is(Role.INSTITUTION)
                                && actor.scope().keys().contains(getProposer().key());
                }
                || isProposedBy(actor);
    }

    /** Whether this person wrote any of it. */
    boolean isProposedBy(Actor actor) {
        return history.stream()
                .filter(event -> event.step() == ShowcaseStep.PROPOSE || event.step() == ShowcaseStep.RESUBMIT)
                .map(ShowcaseEvent::by)
                .filter(Objects::nonNull)
                .anyMatch(by -> by.by().equals(actor.id()));
    }

    boolean wasReturned() {
        return history.stream().anyMatch(event -> event.step() == ShowcaseStep.RETURN);
    }

    boolean mayRise() {
        return level != ShowcaseLevel.PROVINCE;
    }

    boolean isTakenOverBy(ShowcaseParty party) {
        return adoptions.stream().anyMatch(one -> one.adopter().isSame(party));
    }

    /** Whether somebody sees more of it than everybody does. */
    public boolean isWhollySeenIn(Scope scope) {
        return scope.includes(visibleTo);
    }

    public ShowcaseId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just proposed. */
    public long changes() {
        return version == null ? 0 : version;
    }

    public ShowcaseKind getKind() {
        return origin.kind();
    }

    public @Nullable ClauseId getClause() {
        return origin.clause();
    }

    public ShowcaseParty getProposer() {
        return origin.proposer();
    }

    public RegionCode getRegion() {
        return origin.proposer().region();
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    @Nullable Receipt getReceipt() {
        return receipt;
    }

    Set<String> getVisibleTo() {
        return visibleTo;
    }

    public ShowcaseContent getContent() {
        return content;
    }

    public List<EvidenceFile> getEvidence() {
        return evidence;
    }

    public ShowcaseState getState() {
        return state;
    }

    public @Nullable ShowcaseLevel getLevel() {
        return level;
    }

    public @Nullable LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    Map<ShowcaseLevel, LocalDate> getLevels() {
        return levels;
    }

    public List<ShowcaseVersion> getVersions() {
        return versions;
    }

    public List<ShowcaseAdoption> getAdoptions() {
        return adoptions;
    }

    public List<ShowcaseEvent> getHistory() {
        return history;
    }

    public boolean isSample() {
        return sample;
    }
}
