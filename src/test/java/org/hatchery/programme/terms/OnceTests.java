package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;

/** A list in which everything is named once … */
class OnceTests {
    @Test
    void isReadInTheOrderOfItsNames() {
        assertThat(Once.each(List.of("RATE", "FORM"), Term::valueOf, String::length, "list", new Faults()))
                .hasToString("{FORM=4, RATE=4}");
    }

    @Test
    void isDeclinedWhereSomethingIsNamedTwice() {
        var faults = new Faults();
        Once.each(List.of("RATE", "RATE"), Term::valueOf, String::length, "a.list", faults);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(faults::mustBeNone)
                .satisfies(no -> assertThat(no.errors().get(0).field()).containsExactly("a", "list"));
    }
}
