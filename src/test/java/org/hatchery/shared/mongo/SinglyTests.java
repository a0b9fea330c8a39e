package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each of several … */
class SinglyTests {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void hasItsAttemptAndTheFirstFailureIsToldAtTheEnd() {
        assertThatThrownBy(() -> Singly.each(List.of(1, -2, 3, -4, 5), this::act))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-2");

        assertThat(done).containsExactly(1, 3, 5);
    }

    @Test
    void isTriedAloneOnlyWhenAllTogetherFail() {
        List<Integer> sizes = new ArrayList<>();
        Singly.together(List.of(1, 2, 3), some -> sizes.add(some.size()));
        assertThat(sizes).containsExactly(3);

        assertThatThrownBy(() -> Singly.together(List.of(1, -2, 3), this::actOnAll))
                .hasMessage("-2");
        assertThat(done).containsExactly(1, 3);
    }

    private void actOnAll(List<Integer> some) {
        if (some.size() > 1) {
            throw new IllegalStateException("together");
        }
        some.forEach(this::act);
    }

    @Test
    void waitsWhenTheDatabaseIsAway() {
        assertThatThrownBy(() -> Singly.each(List.of(1, 2), one -> {
                    done.add(one);
                    throw new IllegalStateException(new MongoTimeoutException("away"));
                }))
                .hasRootCauseMessage("away");

        assertThat(done).containsExactly(1);
    }

    private void act(int number) {
        if (number < 0) {
            throw new IllegalArgumentException(String.valueOf(number));
        }
        done.add(number);
    }
}
