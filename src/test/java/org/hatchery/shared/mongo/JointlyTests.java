package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What acts leave to be done jointly … */
class JointlyTests {
    private final List<List<Integer>> done = new ArrayList<>();

    private boolean leave(String key, int what) {
        return Jointly.leave(key, what, (List<Integer> all) -> {
            done.add(all);
            return !all.contains(0);
        });
    }

    @Test
    void isDoneOnceForEachKeyInItsOrder() {
        assertThat(Jointly.during(() -> {
                    leave("a", 3);
                    leave("b", 1);
                    assertThat(leave("a", 2)).isTrue();
                    assertThat(done).isEmpty();
                }))
                .isTrue();

        assertThat(done).containsExactly(List.of(3, 2), List.of(1));
    }

    @Test
    void isAllTriedAlsoWhereOneIsNotDone() {
        assertThat(Jointly.during(() -> {
                    leave("a", 0);
                    leave("b", 1);
                }))
                .isFalse();

        assertThat(done).hasSize(2);
    }

    @Test
    void isDoneStepByStepAndNoFurtherThanAStepThatIsNotDone() {
        assertThat(Jointly.during(() -> {
                    leave("last", 4);
                    step("second", 2, 2);
                    step("first", 1, 1);
                }))
                .isTrue();
        assertThat(done).containsExactly(List.of(1), List.of(2), List.of(4));

        done.clear();
        assertThat(Jointly.during(() -> {
                    leave("last", 4);
                    step("second", 2, 2);
                    step("first", 1, 0);
                }))
                .isFalse();
        assertThat(done).containsExactly(List.of(0));
    }

    @Test
    void isToldBehindAllOfItAndOnlyWhereAllOfItIsDone() {
        Runnable told = () -> Jointly.leaveBehind("told", 9, (List<Integer> all) -> done.add(all));

        assertThat(Jointly.during(() -> {
                    told.run();
                    leave("a", 1);
                }))
                .isTrue();
        assertThat(done).containsExactly(List.of(1), List.of(9));

        done.clear();
        assertThat(Jointly.during(() -> {
                    told.run();
                    leave("a", 0);
                    leave("b", 1);
                }))
                .isFalse();
        assertThat(done).containsExactly(List.of(0), List.of(1));
    }

    private void step(String key, int step, int what) {
        Jointly.leave(key, step, what, (List<Integer> all) -> {
            done.add(all);
            return !all.contains(0);
        });
    }

    @Test
    void isNothingWhereEachActsByItself() {
        assertThat(leave("a", 1)).isFalse();
        assertThatThrownBy(() -> Jointly.during(() -> {
                    leave("a", 1);
                    throw new IllegalStateException("cut");
                }))
                .hasMessage("cut");

        assertThat(leave("a", 1)).as("nothing is left over").isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void looksOnceForAllOfThem() {
        List<String> read = new ArrayList<>();
        Runnable look = () -> Jointly.look("key", String.class, () -> {
            read.add("read");
            return "seen";
        });

        ReadOnce.during(() -> Jointly.during(() -> {
            look.run();
            look.run();
        }));
        assertThat(read).hasSize(1);
        ReadOnce.during(() -> {
            look.run();
            look.run();
        });
        assertThat(read).hasSize(3);
    }

    /** Whoever has lost the work in the meantime writes nothing more. */
    @Test
    void asksBeforeEachThatIsFinishedWhetherToGoOn() {
        List<String> seen = new ArrayList<>();
        Runnable acts =
                () -> List.of("a", "b", "c").forEach(key -> Jointly.leave(key, key, all -> seen.add("did " + key)));
        Runnable before = () -> {
            if (seen.size() == 2) {
                throw new IllegalStateException("lost");
            }
            seen.add("asked");
        };

        assertThatThrownBy(() -> Jointly.during(acts, before)).hasMessage("lost");
        assertThat(seen).containsExactly("asked", "did a");
    }
}
