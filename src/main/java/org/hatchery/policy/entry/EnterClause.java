package org.hatchery.policy.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.SourceFlaw;
import org.hatchery.policy.document.Units;
import org.hatchery.policy.entry.WriteVersion.Draft;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a bureau enters a clause with its exact words. */
@Service
public class EnterClause {
    private final WriteVersion write;
    private final Clock clock;

    EnterClause(WriteVersion write, Clock clock) {
        this.write = write;
        this.clock = clock;
    }

    /**
     * A clause.
     *
     * @param key null for a new one
     * @param summary in English; null where nobody translated it
     */
    public record Said(
            @Nullable String key,
            String number,
            String words,
            @Nullable String summary,
            Clause.Priority priority,
            List<String> packages,
            Units units) {}

    /**
     * Puts it into a draft.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE; CAP_EXCEEDED; INVALID for words in which those of one
     *     of its targets do not stand any more
     */
    public PolicyVersion put(Draft draft, Said said, Actor actor) {
        return write.write(draft, actor, content -> content.with(clause(content, said)));
    }

    private Clause clause(PolicyContent content, Said said) {
        String key = said.key();
        Clause before = key == null ? null : content.clause(key, "key");
        ClauseId id = before == null ? next(content) : before.id();
        boolean stand = content.targets().stream()
                .filter(target -> target.clause().equals(id))
                .map(Target::words)
                .allMatch(words -> Printed.stands(words, said.words()));
        if (!stand) {
            throw new Rejection(UserErrorCode.INVALID, "words", Words.say("policy.targets-cite-other-words"));
        }
        return new Clause(
                id,
                content.document().id(),
                before == null
                        ? Place.behind(LocalDate.now(clock), content.clauses().size())
                        : before.order(),
                said.number(),
                said.words(),
                said.summary() == null ? "" : said.summary(),
                said.priority(),
                before == null ? reliability(content.document(), said.words()) : before.reliability(),
                said.units(),
                said.packages(),
                null);
    }

    /** Where the source lost its noughts, no figure is sound because somebody writes it down anew. */
    private static Reliability reliability(PolicyDocument document, String words) {
        boolean damaged = document.flaws().stream().map(SourceFlaw::kind).anyMatch(SourceFlaw.Kind.ZEROS_LOST::equals);
        boolean figures = words.chars().anyMatch(Character::isDigit);
        return !damaged ? Reliability.SOUND : figures ? Reliability.CORRUPT : Reliability.SUSPECT;
    }

    private static ClauseId next(PolicyContent content) {
        return new ClauseId(Place.next(
                content.document(),
                "c",
                content.clauses().stream().map(one -> one.id().value()).toList()));
    }
}
