package org.hatchery.supervision.showcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every step of a showcase after it was proposed, by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND for what the actor cannot read, STALE when it has moved on since {@code
 * expectedVersion}, NOT_RESPONSIBLE and WRONG_STATE as {@link ShowcaseStep} says, and all faults of the form.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeShowcase {
    private final ShowcaseDirectory directory;
    private final ShowcaseParties parties;
    private final ShowcaseForm form;
    private final Attachments attachments;
    private final Change<Showcase> changes;
    private final Clock clock;

    ChangeShowcase(
            Showcases showcases,
            ShowcaseDirectory directory,
            ShowcaseParties parties,
            ShowcaseForm form,
            Attachments attachments,
            Clock clock) {
        this.directory = directory;
        this.parties = parties;
        this.form = form;
        this.attachments = attachments;
        this.changes = Change.by(showcases::save, Showcase::changes);
        this.clock = clock;
    }

    /** What a bureau finds; at which level it accepts. */
    @NamedInterface(propagate = false)
    public record Judgement(
            ShowcaseVerdict verdict,
            @Nullable ShowcaseLevel level,
            @Nullable String note) {}

    /** Who does it likewise since when. */
    @NamedInterface(propagate = false)
    public record Adopting(
            ShowcaseSpeaker adopter,
            LocalDate since,
            @Nullable String note) {}

    public Showcase resubmit(
            ShowcaseId id, long expectedVersion, ShowcaseContent said, List<AttachmentId> evidence, Actor actor) {
        return change(one -> ShowcaseStep.RESUBMIT, id, expectedVersion, actor, one -> {
            check(said);
            one.resubmit(said, attachments.file(evidence, actor.scope(), one.getVisibleTo(), "evidence"), by(actor));
        });
    }

    public Showcase judge(ShowcaseId id, long expectedVersion, Judgement said, Actor actor) {
        return change(one -> said.verdict().step(one.getState()), id, expectedVersion, actor, one -> {
            String note = said.note();
            ShowcaseStep step = said.verdict().step(one.getState());
            if (said.verdict() == ShowcaseVerdict.ACCEPT) {
                one.accept(level(said.level(), one, actor), today(), note, by(actor));
                return;
            }
            var faults = new Faults();
            faults.unless(step != ShowcaseStep.RAISE, "verdict", Words.say("supervision.accepted-rises-only"));
            faults.unless(note != null, "note", Words.say("supervision.say-why"));
            faults.mustBeNone();
            one.answer(step, Objects.requireNonNull(note), by(actor));
        });
    }

    private static ShowcaseLevel level(@Nullable ShowcaseLevel wanted, Showcase one, Actor actor) {
        ShowcaseLevel before = one.getLevel();
        var faults = new Faults();
        faults.unless(wanted != null, "level", Words.say("supervision.say-level"));
        faults.unless(
                wanted == null || wanted.compareTo(ShowcaseLevel.of(one.getRegion())) >= 0,
                "level",
                Words.say("supervision.level-of-region"));
        faults.unless(
                wanted == null || actor.scope().includes(wanted.deciders(one.getRegion())),
                "level",
                Words.say("supervision.level-not-yours"));
        faults.unless(
                wanted == null || before == null || wanted.compareTo(before) > 0,
                "level",
                Words.say("supervision.level-higher"));
        faults.mustBeNone();
        return Objects.requireNonNull(wanted);
    }

    public Showcase publish(ShowcaseId id, long expectedVersion, Actor actor) {
        return change(one -> ShowcaseStep.PUBLISH, id, expectedVersion, actor, one -> one.publish(today(), by(actor)));
    }

    public Showcase correct(ShowcaseId id, long expectedVersion, ShowcaseContent said, String reason, Actor actor) {
        return change(one -> ShowcaseStep.CORRECT, id, expectedVersion, actor, one -> {
            check(said);
            one.correct(said, reason, today(), by(actor));
        });
    }

    public Showcase takeOver(ShowcaseId id, long expectedVersion, Adopting said, Actor actor) {
        return change(one -> ShowcaseStep.TAKE_OVER, id, expectedVersion, actor, one -> {
            var faults = new Faults();
            Optional<ShowcaseParty> adopter = parties.find(said.adopter(), "adopter", actor, faults);
            faults.unless(
                    !said.since().isAfter(today()),
                    UserErrorCode.WRONG_DATES,
                    "since",
                    Words.say("supervision.since-today"));
            faults.unless(
                    adopter.filter(one.getProposer()::isSame).isEmpty(),
                    "adopter",
                    Words.say("supervision.adopts-own"));
            faults.unless(
                    adopter.filter(one::isTakenOverBy).isEmpty(),
                    UserErrorCode.ALREADY_REGISTERED,
                    "adopter",
                    Words.say("supervision.adopted-before"));
            faults.mustBeNone();
            one.takeOver(new ShowcaseAdoption(adopter.orElseThrow(), said.since(), said.note(), by(actor)));
        });
    }

    private void check(ShowcaseContent said) {
        var faults = new Faults();
        form.check(said, faults);
        faults.mustBeNone();
    }

    private Showcase change(
            Function<Showcase, ShowcaseStep> step,
            ShowcaseId id,
            long expectedVersion,
            Actor actor,
            Consumer<Showcase> act) {
        Showcase one = directory.get(id, actor.scope());
        return changes.change(one, expectedVersion, read -> {
            step.apply(read).check(actor, read);
            act.accept(read);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Signature by(Actor actor) {
        return Signature.of(actor, clock.instant());
    }
}
