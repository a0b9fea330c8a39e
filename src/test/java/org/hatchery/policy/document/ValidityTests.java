package org.hatchery.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.policy.document.ValidityState.EXPIRED;
import static org.hatchery.policy.document.ValidityState.IN_FORCE;
import static org.hatchery.policy.document.ValidityState.REPEALED;
import static org.hatchery.policy.document.ValidityState.TARGET_YEARS_OVER;
import static org.hatchery.policy.document.ValidityState.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A policy document … */
public class ValidityTests {
    private static final Sentence NOTE = new Sentence("说明。", "A note.");

    @Test
    void holdsFromItsFirstDayToTheOneBeforeItsEnd() {
        PolicyDocument document = document("2022-03-04", "2026-01-01", null);

        assertThat(document.stateOn(LocalDate.parse("2022-03-03"))).isEqualTo(UNKNOWN);
        assertThat(document.stateOn(LocalDate.parse("2022-03-04"))).isEqualTo(IN_FORCE);
        assertThat(document.stateOn(LocalDate.parse("2025-12-31"))).isEqualTo(IN_FORCE);
        assertThat(document.stateOn(LocalDate.parse("2026-01-01"))).isEqualTo(TARGET_YEARS_OVER);
    }

    @Test
    void expiresOnlyWhereItsTextStatesATerm() {
        PolicyDocument document = document("2022-03-04", "2026-01-01", Basis.STATED, null);

        assertThat(document.stateOn(LocalDate.parse("2025-12-31"))).isEqualTo(IN_FORCE);
        assertThat(document.stateOn(LocalDate.parse("2026-01-01"))).isEqualTo(EXPIRED);
    }

    @Test
    void isInAnUnknownStateUntilItsEndWhereItsBeginningIsUnknown() {
        PolicyDocument document = document(null, "2021-01-01", null);

        assertThat(document.stateOn(LocalDate.parse("2019-06-01"))).isEqualTo(UNKNOWN);
        assertThat(document.stateOn(LocalDate.parse("2021-01-01"))).isEqualTo(TARGET_YEARS_OVER);
    }

    @Test
    void isRepealedOnEveryDayWhereTheDateOfRepealIsUnknown() {
        PolicyDocument document = document("2018-09-25", "2021-01-01", new Repeal("失效", null, NOTE));

        assertThat(document.stateOn(LocalDate.parse("2019-01-01"))).isEqualTo(REPEALED);
        assertThat(document.stateOn(LocalDate.parse("2026-01-01"))).isEqualTo(REPEALED);
    }

    @Test
    void isRepealedFromTheDayOfItsRepealWhereThatIsKnown() {
        PolicyDocument document = document("2018-09-25", null, new Repeal("失效", LocalDate.parse("2020-05-01"), NOTE));

        assertThat(document.stateOn(LocalDate.parse("2020-04-30"))).isEqualTo(IN_FORCE);
        assertThat(document.stateOn(LocalDate.parse("2020-05-01"))).isEqualTo(REPEALED);
    }

    public static PolicyDocument document(@Nullable String from, @Nullable String to, @Nullable Repeal repeal) {
        return document(from, to, Basis.INFERRED, repeal);
    }

    public static PolicyDocument document(
            @Nullable String from, @Nullable String to, Basis basis, @Nullable Repeal repeal) {
        List<RegionCode> places = List.of(new RegionCode("210100"));
        return new PolicyDocument(
                new PolicyDocumentId("test"),
                null,
                new Sentence("方案", "Plan"),
                null,
                null,
                places.get(0),
                places,
                places,
                null,
                null,
                null,
                new Validity(day(from), day(to), basis, NOTE),
                repeal,
                2018,
                2025,
                null,
                List.of(),
                null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
