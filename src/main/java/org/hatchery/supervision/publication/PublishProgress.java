package org.hatchery.supervision.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: publish what is known in the end, once, frozen and for everybody. */
@Service
@NamedInterface(propagate = false)
public class PublishProgress {
    private final Publications publications;
    private final PublicationDirectory directory;
    private final PublishedLines lines;
    private final Clock clock;

    PublishProgress(Publications publications, PublicationDirectory directory, PublishedLines lines, Clock clock) {
        this.publications = publications;
        this.directory = directory;
        this.lines = lines;
        this.clock = clock;
    }

    /** What somebody wants published; which older one that corrects, and why. */
    @NamedInterface(propagate = false)
    public record Wish(
            PublicationKind kind,
            RegionCode region,
            String type,
            String source,
            @Nullable PublicationId corrects,
            @Nullable String reason) {}

    /**
     * Publishes, or returns what the same request published before.
     *
     * @throws Rejection all faults of the form; NOT_FOUND; WRONG_STATE for what is not decided yet or was corrected before;
     *     ALREADY_REGISTERED for what is published; CAP_EXCEEDED; IDEMPOTENCY_KEY_REUSED
     */
    public Publication publish(Wish wish, Receipt receipt, Actor actor) {
        return replayed(receipt, actor).orElseGet(() -> insert(checked(wish, receipt, actor), receipt, actor));
    }

    private Publication checked(Wish wish, Receipt receipt, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        var faults = new Faults();
        faults.unless(
                actor.scope().includes(wish.region().visibleTo()), "region", Words.say("supervision.region-not-yours"));
        faults.unless(wish.kind().source().equals(wish.type()), "source", Words.say("supervision.source-of-its-kind"));
        faults.unless(
                (wish.corrects() == null) == (wish.reason() == null),
                "reason",
                Words.say("supervision.correct-with-reason"));
        faults.mustBeNone();
        PublishedLines.Lines said = lines.of(wish, actor.scope(), today);
        faults.unless(said.region().equals(wish.region()), "region", Words.say("supervision.region-of-source"));
        faults.unless(!said.rows().isEmpty(), "source", Words.say("supervision.nothing-to-publish"));
        faults.mustBeNone();
        Publication older = corrected(wish, actor);
        mustDiffer(older, said);
        return Publication.freeze(
                new PublicationId(receipt.id()),
                new Publication.Heading(wish.kind(), wish.region(), wish.source(), said.title()),
                said.rows(),
                today,
                older == null
                        ? null
                        : new Publication.Correction(older.id(), older.month(), Objects.requireNonNull(wish.reason())),
                Signature.of(actor, clock.instant()),
                receipt);
    }

    private @Nullable Publication corrected(Wish wish, Actor actor) {
        PublicationId older = wish.corrects();
        if (older == null) {
            return null;
        }
        Publication known = directory.find(List.of(older), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("corrects"));
        boolean same = known.kind() == wish.kind()
                && known.source().equals(wish.source())
                && known.region().equals(wish.region());
        if (!same) {
            throw new Rejection(UserErrorCode.INVALID, "corrects", Words.say("supervision.corrects-the-same"));
        }
        return known;
    }

    /** A correction that says the same would only hide what it corrects. */
    private static void mustDiffer(@Nullable Publication older, PublishedLines.Lines said) {
        if (older != null && older.title().equals(said.title()) && older.hash().equals(Publication.hash(said.rows()))) {
            throw new Rejection(UserErrorCode.INVALID, "corrects", Words.say("supervision.correction-says-same"));
        }
    }

    /** What the same request published before, for whoever may still see it. */
    private Optional<Publication> replayed(Receipt receipt, Actor actor) {
        Optional<Publication> first = publications.findById(new PublicationId(receipt.id()));
        @Nullable Receipt known = first.map(Publication::receipt).orElse(null);
        if (known != null) {
            receipt.mustBeReplayOf(known);
        }
        return first.map(one -> directory.find(List.of(one.id()), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("publication")));
    }

    private Publication insert(Publication one, Receipt receipt, Actor actor) {
        try {
            return publications.save(one);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt, actor)
                    .orElseThrow(() -> one.corrects() == null
                            ? new Rejection(
                                    UserErrorCode.ALREADY_REGISTERED,
                                    "source",
                                    Words.say("supervision.published-before"))
                            : new Rejection(
                                    UserErrorCode.WRONG_STATE, "corrects", Words.say("supervision.corrected-before")));
        }
    }
}
