package org.hatchery.register.title;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
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
        return change(id, expectedVersion, actor, title -> title.renewed(until, event(TitleStep.RENEW, said, actor)));
    }

    /** Warns the holder, or takes the warning back. */
    public Title step(TitleStep step, TitleId id, long expectedVersion, Said said, Actor actor) {
        return change(id, expectedVersion, actor, title -> {
            REASON.check(said.reason() == null ? "" : said.reason(), "reason");
            return title.stepped(event(step, said, actor));
        });
    }

    public Title withdraw(TitleId id, long expectedVersion, Said said, Actor actor) {
        return change(id, expectedVersion, actor, title -> {
            REASON.check(said.reason() == null ? "" : said.reason(), "reason");
            return title.withdrawn(event(TitleStep.WITHDRAW, said, actor));
        });
    }

    private TitleEvent event(TitleStep step, Said said, Actor actor) {
        return new TitleEvent(
                step, said.on(), said.documentNumber(), said.reason(), Signature.of(actor, clock.instant()));
    }

    private Title change(TitleId id, long expectedVersion, Actor actor, UnaryOperator<Title> act) {
        Title title = directory.get(id, actor.scope());
        changes.mustBeAt(title, expectedVersion);
        TitleCompetence.check(actor, title.level(), title.region());
        return changes.save(act.apply(title));
    }
}
