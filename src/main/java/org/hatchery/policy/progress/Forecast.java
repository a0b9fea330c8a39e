package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Where a target will be on its due day if the last twelve months go on (目标预测).
 *
 * @param dueOn day by whose end it is to be reached; null where there is none to come
 * @param months what was read of the last whole months, in order of time
 * @param actual what there is today; null when it cannot be told
 * @param line what is to be expected; null when it cannot be told
 * @param none why it cannot; null when it can
 * @param reason the same in a sentence
 */
@NamedInterface(propagate = false)
public record Forecast(
        Target target,
        @Nullable LocalDate dueOn,
        List<Month> months,
        @Nullable BigDecimal actual,
        @Nullable Expected line,
        @Nullable NoForecast none,
        @Nullable Sentence reason) {

    /**
     * One whole month (月度值).
     *
     * @param value what there was at its end, or what it brought, as the target counts
     */
    @NamedInterface(propagate = false)
    public record Month(Period month, BigDecimal value) {}

    /**
     * What is to be expected on the due day (预计值).
     *
     * @param value most likely
     * @param low nine times of ten no less than this, and no more than {@code high}
     */
    @NamedInterface(propagate = false)
    public record Expected(BigDecimal value, BigDecimal low, BigDecimal high, Outlook outlook) {}

    static Forecast none(Target target, @Nullable LocalDate dueOn, NoForecast why, Sentence reason) {
        return new Forecast(target, dueOn, List.of(), null, null, why, reason);
    }
}
