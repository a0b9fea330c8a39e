package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** A change … */
class ChangeTests {
    private static final Function<Note, Optional<Note>> NEVER_DONE = note -> Optional.empty();

    private final Queue<RuntimeException> failures = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private final Change<Note> changes = Change.by(this::write, Note::version);

    /** What is changed here. */
    private static final class Note {
        private final long version;
        private String text = "before";

        private Note(long version) {
            this.version = version;
        }

        private long version() {
            return version;
        }

        private void say(String said) {
            text = said;
        }
    }

    private Note write(Note note) {
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        written.add(note.text);
        return note;
    }

    private void declines(UserErrorCode code, ThrowingCallable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act)
                .extracting(Rejection::code)
                .isEqualTo(code);
    }

    @Test
    void isWrittenForWhoeverReadTheLastOne() {
        Note note = changes.change(new Note(3), 3, now -> now.say("after"));

        assertThat(note.text).isEqualTo("after");
        assertThat(written).containsExactly("after");
    }

    @Test
    void isRefusedBeforeTheActToWhoeverReadAnEarlierOne() {
        Note note = new Note(4);

        declines(UserErrorCode.STALE, () -> changes.change(note, 3, now -> now.say("after")));
        assertThat(note.text).isEqualTo("before");
        assertThat(written).isEmpty();
    }

    @Test
    void isRefusedToWhoeverExpectsThatThereIsNothing() {
        declines(UserErrorCode.STALE, () -> changes.mustBeAt(new Note(0), null));
    }

    @Test
    void isRefusedWhileThereAreOthersWhoFollowTheLastOne() {
        Change<Note> followed = changes.unlessUnderWay(note -> note.text.equals("before"));

        declines(UserErrorCode.STALE, () -> followed.change(new Note(3), 3, now -> now.say("after")));
        assertThat(written).isEmpty();
    }

    @Test
    void isRefusedToWhoeverLosesTheRace() {
        failures.add(new OptimisticLockingFailureException("lost"));

        declines(UserErrorCode.STALE, () -> changes.change(new Note(3), 3, now -> now.say("after")));
        assertThat(written).isEmpty();
    }

    @Test
    void isRefusedInItsOwnWordsWhenAnotherHasTheKey() {
        failures.add(new DuplicateKeyException("taken"));
        Change<Note> unique = changes.unlessTaken(note -> Rejection.notFound(note.text));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> unique.change(new Note(3), 3, now -> now.say("after")))
                .satisfies(
                        refused -> assertThat(refused.errors().get(0).field()).containsExactly("after"));
    }

    @Test
    void tellsADefectByItsOwnName() {
        failures.add(new DuplicateKeyException("nobody thought of this"));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> changes.change(new Note(3), 3, now -> now.say("after")));
    }

    @Test
    void isDoneOnceForARequest() {
        Note done = new Note(9);

        Note answered = changes.once(() -> new Note(4), note -> Optional.of(done), 3, now -> now.say("after"));

        assertThat(answered).isSameAs(done);
        assertThat(written).isEmpty();
    }

    @Test
    void isLookedAtOnceMoreWhenARequestLosesTheRace() {
        failures.add(new OptimisticLockingFailureException("lost"));
        Queue<Note> reads = new ArrayDeque<>(List.of(new Note(3), new Note(3)));

        Note answered = changes.once(reads::remove, NEVER_DONE, 3, now -> now.say("after"));

        assertThat(answered.text).isEqualTo("after");
        assertThat(reads).isEmpty();
    }

    @Test
    void isTheAnswerOfTheSameRequestSentTwiceAtOnce() {
        failures.add(new OptimisticLockingFailureException("lost"));
        Queue<Note> reads = new ArrayDeque<>(List.of(new Note(3), new Note(4)));

        Note answered = changes.once(
                reads::remove, note -> Optional.of(note).filter(now -> now.version() == 4), 3, now -> now.say("after"));

        assertThat(answered.version()).isEqualTo(4);
        assertThat(written).isEmpty();
    }

    @Test
    void isRefusedToARequestThatLosesAgainAndAgain() {
        failures.add(new OptimisticLockingFailureException("lost"));
        failures.add(new OptimisticLockingFailureException("lost again"));

        declines(UserErrorCode.STALE, () -> changes.once(() -> new Note(3), NEVER_DONE, 3, now -> now.say("after")));
        assertThat(written).isEmpty();
    }
}
