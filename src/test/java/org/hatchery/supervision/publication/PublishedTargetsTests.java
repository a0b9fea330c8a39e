package org.hatchery.supervision.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.progress.Pace;
import org.hatchery.policy.progress.Shares;
import org.hatchery.policy.progress.TargetProgress;
import org.hatchery.policy.target.PromiseFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a target of the years 2022 to 2025 … */
class PublishedTargetsTests {
    @ParameterizedTest
    @CsvSource({
        "2024-05-03, false, true, 未到期，进度正常, 2024-05-03",
        "2024-05-03, false, false, 未到期，进度滞后, 2024-05-03",
        "2024-05-03, false, , 未到期, 2024-05-03",
        "2025-12-31, true, true, 未到期，目前已达到, 2025-12-31",
        "2026-01-01, false, , 未达到, 2025-12-31",
        "2027-06-30, true, , 已达到, 2025-12-31"
    })
    void isMissedOnlyOnceItsLastYearIsOver(
            LocalDate today, boolean met, @Nullable Boolean onCourse, String said, String measuredOn) {
        PublicationRow row = PublishedTargets.row(progress(met, onCourse), today);

        assertThat(row.state()).isEqualTo(said);
        assertThat(row.note()).isEqualTo("目标 300 家，截至 " + measuredOn + " 完成 180 家");
    }

    private static TargetProgress progress(boolean met, @Nullable Boolean onCourse) {
        var start = new BigDecimal(100);
        return new TargetProgress(
                new PromiseFixture().made(),
                ValidityState.IN_FORCE,
                new BigDecimal(180),
                null,
                null,
                met,
                null,
                null,
                onCourse == null ? null : new Pace(LocalDate.of(2021, 12, 31), start, Basis.INFERRED, start, onCourse),
                null,
                List.of(),
                new Shares(List.of(), null, null));
    }
}
