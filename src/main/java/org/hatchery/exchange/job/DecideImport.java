package org.hatchery.exchange.job;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Requester;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a person decides about an import: once for one request, on what was read, and a job does it. */
@Component
class DecideImport {
    private final ImportDirectory directory;
    private final ImportLedger ledger;
    private final WorkImports workers;
    private final Clock clock;

    DecideImport(ImportDirectory directory, ImportLedger ledger, WorkImports workers, Clock clock) {
        this.directory = directory;
        this.ledger = ledger;
        this.workers = workers;
        this.clock = clock;
    }

    /** What is wanted of which import. */
    record Wish(
            ImportId id,
            int expectedVersion,
            ImportState next,
            @Nullable List<Integer> choice) {}

    Import decide(Wish wish, Consumer<Import> mayBe, Receipt receipt, Actor actor) {
        Import read = get(wish.id(), actor);
        return replayed(read, receipt).orElseGet(() -> {
            if (read.version() != wish.expectedVersion()) {
                throw Rejection.stale();
            }
            mayBe.accept(read);
            return act(read, wish, receipt, actor);
        });
    }

    private Import act(Import read, Wish wish, Receipt receipt, Actor actor) {
        Instant now = clock.instant();
        var deed = new ImportDeed(receipt, Signature.of(actor, now));
        Import decided = ledger.decide(read, wish.next(), Requester.of(actor), deed, wish.choice(), now)
                .or(() -> replayed(get(wish.id(), actor), receipt))
                .orElseThrow(Rejection::stale);
        workers.wake();
        return decided;
    }

    private Import get(ImportId id, Actor actor) {
        return directory.find(id, actor.scope()).orElseThrow(() -> Rejection.notFound("import"));
    }

    private static Optional<Import> replayed(Import read, Receipt receipt) {
        return new Deeds<>(read.deeds()).replayed(receipt).map(deed -> read);
    }

    static void mustBeOpen(Import read) {
        if (!read.canBeApplied()) {
            throw new Rejection(WRONG_STATE, "import", Words.say("exchange.not-open"));
        }
    }

    void mustBeUndoable(Import read) {
        if (read.state() != ImportState.DONE) {
            throw new Rejection(WRONG_STATE, "import", Words.say("exchange.nothing-to-undo"));
        }
        if (!read.canBeUndone(clock.instant())) {
            throw new Rejection(TOO_LATE, "import", Words.say("exchange.undo-too-late"));
        }
    }

    static Rejection nothingChosen() {
        return new Rejection(INVALID, "rows", Words.say("exchange.choose-rows"));
    }
}
