package org.hatchery.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition of a form … */
class ConditionTests {
    private static boolean holds(String text, Object... pairs) {
        return Condition.of(text).holds(values(pairs)).orElseThrow();
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            Object value = pairs[at + 1];
            values.put(
                    String.valueOf(pairs[at]),
                    value instanceof Boolean ? value : new BigDecimal(String.valueOf(value)));
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "a == b + c, true",
        "a <= b, false",
        "a - b - c == 0, true",
        "2 * b >= a && c > 0, true",
        "a < b || a > c, true",
        "!(a == b), true",
        "-a + b < 0, true",
        "a != 0.3, false"
    })
    void saysWhatItSays(String text, boolean right) {
        assertThat(holds(text, "a", "0.3", "b", "0.2", "c", "0.1")).isEqualTo(right);
    }

    @Test
    void isExactWhereBinaryNumbersAreNot() {
        assertThat(holds("a == b + c", "a", "0.3", "b", "0.1", "c", "0.2")).isTrue();
        assertThat(holds("a == b", "a", "92233720368547758.07000", "b", "92233720368547758.07"))
                .isTrue();
        assertThat(holds("a * b == c", "a", "9223372036854.77580", "b", "1000", "c", "9223372036854775.8"))
                .isTrue();
    }

    @Test
    void asksFlagsByTheirName() {
        assertThat(holds("!isNational || staff > 0", "isNational", true, "staff", "0"))
                .isFalse();
        assertThat(holds("!isNational || staff > 0", "isNational", false, "staff", "0"))
                .isTrue();
    }

    @Test
    void saysNothingWhereAValueIsMissing() {
        assertThat(Condition.of("a <= b").holds(values("a", "1"))).isEmpty();
        assertThat(Condition.of("a > 0 || b > 0").holds(values("a", "1"))).isEmpty();
    }

    @Test
    void takesAMissingPartOfATotalForNothing() {
        assertThat(holds("a == total(b, c, d)", "a", "3", "b", "1", "c", "2")).isTrue();
        assertThat(holds("a >= TOTAL(b)", "a", "0")).isTrue();
        assertThat(Condition.of("a == total(b)").holds(values("b", "1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a / b == 1",
                "a ^ 9 > 1",
                "a % 2 == 0",
                "FACT(a) > 1",
                "RANDOM() > 0",
                "IF(a > 0, true, false)",
                "STR_MATCHES(\"aaaaaaaaaaaaaaaa!\", \"(a+)+\")",
                "\"text\" == \"text\"",
                "a == \"1\"",
                "'text' == 'text'",
                "a[0] == 1",
                "a.class == 1",
                "a.getClass().forName(\"java.lang.Runtime\") == 1",
                "T(java.lang.Runtime).getRuntime() == 1",
                "new java.io.File(1) == 1",
                "a = 1",
                "a == 1e999999999",
                "a == 0xFFFF",
                "a == 99999999999999999999",
                "a == 1.1234567",
                "a +",
                "(a == 1",
                "",
                "a b",
                "${a} == 1",
                "#{a} == 1",
                "DT_NOW() > a",
                "PI > 3 && E > NOW()",
                "total()",
                "a; b"
            })
    void hasNothingBesideNumbersAndComparisons(String text) {
        assertThatThrownBy(() -> {
                    Condition read = Condition.of(text);
                    read.holds(values("a", "1", "b", "1"));
                    assertThat(read.names()).isSubsetOf("a", "b");
                    throw new AssertionError(text + " was read");
                })
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotMixYesAndNoWithNumbers() {
        assertThatThrownBy(() -> holds("a + b", "a", "1", "b", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> holds("a && b", "a", "1", "b", true)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "!", "(", "a+", "total("})
    void isRefusedBeforeItCostsAnything(String again) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int times : new int[] {150, 390, 100_000}) {
                String text = again.repeat(times) + "a";
                assertThatThrownBy(() -> Condition.of(text)).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Property
    void ofASumHoldsForTheSumAndNothingElse(
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long one,
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long other,
            @ForAll @LongRange(min = -1, max = 1) long off) {
        Map<String, Object> values = Map.of(
                "a", BigDecimal.valueOf(one + other + off, 5),
                "b", BigDecimal.valueOf(one, 5),
                "c", BigDecimal.valueOf(other, 5));
        assertThat(Condition.of("a == b + c").holds(values)).contains(off == 0);
    }
}
