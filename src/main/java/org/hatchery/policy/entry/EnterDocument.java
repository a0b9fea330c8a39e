package org.hatchery.policy.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Replacement;
import org.hatchery.policy.document.Ties;
import org.hatchery.policy.document.Units;
import org.hatchery.policy.document.Validity;
import org.hatchery.policy.entry.WriteVersion.Draft;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a bureau enters what a document of its own region says of itself. */
@Service
public class EnterDocument {
    private final PolicyVersions versions;
    private final PolicyVersionDirectory directory;
    private final OpenVersion open;
    private final PolicyDirectory policies;
    private final Attachments attachments;
    private final Clock clock;

    EnterDocument(
            PolicyVersions versions,
            PolicyVersionDirectory directory,
            OpenVersion open,
            PolicyDirectory policies,
            Attachments attachments,
            Clock clock) {
        this.versions = versions;
        this.directory = directory;
        this.open = open;
        this.policies = policies;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * What a document says of itself.
     *
     * @param until last day on which it holds; null where it states none
     * @param places none for its own region
     */
    public record Said(
            RegionCode region,
            String title,
            @Nullable String nameEn,
            @Nullable String number,
            String issuer,
            LocalDate issuedOn,
            LocalDate from,
            @Nullable LocalDate until,
            List<RegionCode> places,
            @Nullable PolicyDocumentId parent,
            List<Replacement> replaces,
            List<String> packages,
            Units units,
            @Nullable AttachmentId original) {}

    /**
     * Begins a document, or changes a draft.
     *
     * @param draft null for a new document
     * @throws Rejection NOT_RESPONSIBLE for another's region; all faults of the form; of a draft also NOT_FOUND, STALE and
     *     WRONG_STATE; IDEMPOTENCY_KEY_REUSED
     */
    public PolicyVersion put(@Nullable Draft draft, Said said, Receipt receipt, Actor actor) {
        return open.replayed(receipt)
                .orElseGet(() -> draft == null ? begin(said, receipt, actor) : change(draft, said, receipt, actor));
    }

    private PolicyVersion begin(Said said, Receipt receipt, Actor actor) {
        PolicyVersionDirectory.mustBeOf(said.region().value(), actor, "document.region");
        var id = new PolicyDocumentId("entered-" + receipt.id().substring(0, 16));
        PolicyDocument document = document(id, said, 1, null);
        var content = new PolicyContent(document, List.of(), List.of()).with(document);
        PolicyVersion version = PolicyVersion.begin(receipt, 1, content, null, event(actor), false);
        filed(version, said, actor).ifPresent(version::enclose);
        return open.begin(version, receipt);
    }

    private PolicyVersion change(Draft draft, Said said, Receipt receipt, Actor actor) {
        PolicyVersion read = directory.own(draft.id(), actor);
        if (!read.getRegion().equals(said.region())) {
            throw new Rejection(UserErrorCode.INVALID, "document.region", Words.say("policy.draft-keeps-its-region"));
        }
        return Change.by(versions::save, PolicyVersion::getVersion).change(read, draft.expectedVersion(), version -> {
            PolicyDocument before = version.getContent().document();
            PolicyDocument next = document(before.id(), said, version.getEdition(), before);
            version.write(content -> content.with(next), event(actor), receipt);
            filed(version, said, actor).ifPresent(version::enclose);
        });
    }

    private Optional<EvidenceFile> filed(PolicyVersion version, Said said, Actor actor) {
        AttachmentId file = said.original();
        return file == null
                ? Optional.empty()
                : attachments.file(List.of(file), actor.scope(), version.getVisibleTo(), "document.original").stream()
                        .findFirst();
    }

    private PolicyEvent event(Actor actor) {
        return new PolicyEvent(PolicyStep.WRITE, actor.id(), clock.instant(), null);
    }

    private PolicyDocument document(PolicyDocumentId id, Said said, int edition, @Nullable PolicyDocument before) {
        var faults = new Faults();
        LocalDate until = said.until();
        faults.unless(
                until == null || !until.isBefore(said.from()),
                UserErrorCode.WRONG_DATES,
                "document.until",
                Words.say("policy.until-not-before-from"));
        faults.unless(
                said.places().stream().allMatch(said.region()::contains),
                "document.places",
                Words.say("policy.places-lie-within"));
        List<PolicyDocumentId> above = faults.read(() -> above(said), List.of());
        faults.in(() -> mustBeReplaceable(said, id));
        faults.mustBeNone();
        List<RegionCode> places = said.places().isEmpty() ? List.of(said.region()) : said.places();
        String english = said.nameEn() == null ? said.title() : said.nameEn();
        return new PolicyDocument(
                id,
                said.title(),
                new Sentence(said.title(), english),
                said.number(),
                said.issuer(),
                said.region(),
                places.stream().distinct().sorted().toList(),
                places.stream()
                        .flatMap(place -> place.lineage().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                said.issuedOn(),
                before != null && said.issuedOn().equals(before.issuedOn()) ? before.issuedOnBasis() : Basis.STATED,
                before == null ? null : before.publishedOn(),
                validity(said, before),
                before == null ? null : before.repeal(),
                said.from().getYear(),
                said.from().getYear(),
                before == null ? null : before.baselineYear(),
                before == null ? List.of() : before.flaws(),
                new Ties(edition, above, said.replaces(), null, said.packages(), said.units()));
    }

    /** An end that was inferred and that nobody changed is not stated by what else somebody writes. */
    private static Validity validity(Said said, @Nullable PolicyDocument before) {
        LocalDate end = said.until() == null ? null : said.until().plusDays(1);
        Validity known = before == null ? null : before.validity();
        if (known != null && Objects.equals(known.to(), end)) {
            if (said.from().equals(known.from())) {
                return known;
            }
            if (end != null && known.basis() == Basis.INFERRED) {
                return new Validity(said.from(), end, Basis.INFERRED, known.note());
            }
        }
        return new Validity(
                said.from(),
                end,
                Basis.STATED,
                Words.say(end == null ? "policy.entered-without-term" : "policy.entered-with-term"));
    }

    /** The document above and all that it stands below. */
    private List<PolicyDocumentId> above(Said said) {
        PolicyDocumentId parent = said.parent();
        if (parent == null) {
            return List.of();
        }
        PolicyDocument found = policies.find(List.of(parent)).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("document.parent"));
        if (found.region().equals(said.region()) || !found.region().contains(said.region())) {
            throw new Rejection(
                    UserErrorCode.INVALID, "document.parent", Words.say("policy.parent-is-of-division-above"));
        }
        return Stream.concat(Stream.of(parent), found.tied().above().stream()).toList();
    }

    private void mustBeReplaceable(Said said, PolicyDocumentId id) {
        List<PolicyDocumentId> named =
                said.replaces().stream().map(Replacement::document).distinct().toList();
        List<PolicyDocument> found = policies.find(named);
        if (found.size() < named.size()) {
            throw Rejection.notFound("document.replaces");
        }
        boolean own = found.stream().allMatch(one -> said.region().contains(one.region()));
        if (!own || named.contains(id) || named.size() < said.replaces().size()) {
            throw new Rejection(
                    UserErrorCode.INVALID, "document.replaces", Words.say("policy.replaces-documents-of-its-own"));
        }
    }
}
