package org.hatchery.register.title;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.ContestAnswer;
import org.hatchery.identity.Signature;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every step of a title after its grant, by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, NOT_RESPONSIBLE for a level above the
 * actor's own, STALE when it has moved on since {@code expectedVersion}, and what the title refuses.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeTitle {
    private static final Wording REASON = new Wording(2, 500, TextForm.LINES);

    private final TitleDirectory directory;
    private final Change<Title> changes;
    private final Clock clock;

    ChangeTitle(Titles titles, TitleDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(titles::save, Title::changes);
        this.clock = clock;
    }

    /** What is said of a step. */
    @NamedInterface(propagate = false)
    public record Said(
            LocalDate on,
            @Nullable String documentNumber,
            @Nullable String reason) {}

    public Title renew(TitleId id, long expectedVersion, @Nullable LocalDate until, Said said, Actor actor) {
        return change(id, expectedVersion, actor, step(TitleStep.RENEW, tenure -> tenure.renewed(until), said, actor));
    }

    public Title warn(TitleId id, long expectedVersion, Said said, Actor actor) {
        return because(TitleStep.WARN, id, expectedVersion, Tenure::warned, said, actor);
    }

    /** Takes a warning back. */
    public Title clear(TitleId id, long expectedVersion, Said said, Actor actor) {
        return because(TitleStep.CLEAR, id, expectedVersion, Tenure::cleared, said, actor);
    }

    public Title withdraw(TitleId id, long expectedVersion, Said said, Actor actor) {
        return because(TitleStep.WITHDRAW, id, expectedVersion, tenure -> tenure.withdrawn(said.on()), said, actor);
    }

    /** Holds a title to be wrong; open to every bureau of its holder's place, whatever its level. */
    public Title contest(TitleId id, long expectedVersion, String reason, Actor actor) {
        var why = Contest.by(signature(actor), reason);
        Title title = directory.get(id, actor.scope());
        changes.mustBeAt(title, expectedVersion);
        return changes.save(step(TitleStep.CONTEST, tenure -> tenure.contested(why), today(reason), actor)
                .apply(title));
    }

    /** Lets a contested title stand. */
    public Title uphold(TitleId id, long expectedVersion, String reason, Actor actor) {
        var how = new ContestAnswer(signature(actor), reason);
        return because(TitleStep.UPHOLD, id, expectedVersion, tenure -> tenure.upheld(how), today(reason), actor);
    }

    private Title because(
            TitleStep step, TitleId id, long expectedVersion, UnaryOperator<Tenure> act, Said said, Actor actor) {
        return change(id, expectedVersion, actor, title -> {
            REASON.check(said.reason() == null ? "" : said.reason(), "reason");
            return step(step, act, said, actor).apply(title);
        });
    }

    private UnaryOperator<Title> step(TitleStep step, UnaryOperator<Tenure> act, Said said, Actor actor) {
        return title -> title.standing(act.apply(title.tenure()), event(step, said, actor));
    }

    private Said today(String reason) {
        return new Said(LocalDate.now(clock), null, reason);
    }

    private Signature signature(Actor actor) {
        return Signature.of(actor, clock.instant());
    }

    private TitleEvent event(TitleStep step, Said said, Actor actor) {
        return new TitleEvent(step, said.on(), said.documentNumber(), said.reason(), signature(actor));
    }

    private Title change(TitleId id, long expectedVersion, Actor actor, UnaryOperator<Title> act) {
        Title title = directory.get(id, actor.scope());
        changes.mustBeAt(title, expectedVersion);
        TitleCompetence.check(actor, title.level(), title.region());
        return changes.save(act.apply(title));
    }
}
