package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the issuer is to be told … */
class AtIssuerTests {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    @Test
    void isTriedAgainTwiceAsLateEachTimeUpToSomeHour() {
        AtIssuer first = AtIssuer.outstanding(NOW, null).failed("away", NOW);
        AtIssuer second = first.failed("away", NOW);
        AtIssuer tenth = second;
        for (int attempt = 3; attempt <= 15; attempt++) {
            tenth = tenth.failed("away", NOW);
        }

        assertThat(first.due()).isEqualTo(NOW.plusSeconds(10));
        assertThat(second.due()).isEqualTo(NOW.plusSeconds(20));
        assertThat(tenth.due()).isEqualTo(NOW.plus(Duration.ofSeconds(5120)));
        assertThat(tenth.state()).isEqualTo(IssuerState.FAILED);
    }

    @Test
    void isGivenUpAfterTwentyAttemptsAndBegunAnewByTheNextChange() {
        AtIssuer tried = AtIssuer.outstanding(NOW, null);
        for (int attempt = 1; attempt <= 20; attempt++) {
            tried = tried.failed("away", NOW);
        }

        assertThat(tried.state()).isEqualTo(IssuerState.GIVEN_UP);
        assertThat(tried.due()).isNull();
        assertThat(AtIssuer.outstanding(NOW, tried).state()).isEqualTo(IssuerState.OUTSTANDING);
    }

    @Test
    void isToldOnceItWent() {
        AtIssuer told = AtIssuer.outstanding(NOW, null).failed("away", NOW).told("u1");

        assertThat(told.state()).isEqualTo(IssuerState.TOLD);
        assertThat(told.failure()).isNull();
        assertThat(AtIssuer.outstanding(NOW, told).user()).isEqualTo("u1");
    }
}
