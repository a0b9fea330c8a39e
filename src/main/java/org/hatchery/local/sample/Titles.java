package org.hatchery.local.sample;

import static org.hatchery.carrier.profile.CarrierKind.MAKER_SPACE;
import static org.hatchery.carrier.profile.CarrierKind.RURAL_MAKER_SPACE;
import static org.hatchery.carrier.recognition.RecognitionLevel.CITY;
import static org.hatchery.carrier.recognition.RecognitionLevel.COUNTY;
import static org.hatchery.carrier.recognition.RecognitionLevel.NATIONAL;
import static org.hatchery.carrier.recognition.RecognitionLevel.PROVINCIAL;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionClass;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.register.Carrier;
import org.jspecify.annotations.Nullable;

/** Titles of one carrier, from the lowest to the highest; their document numbers say that they are samples. */
final class Titles {
    /** policy source: 工信部科〔2025〕131号, in force 2025-07-10 */
    private static final LocalDate CLASSES_SINCE = LocalDate.of(2025, 7, 10);

    private final CarrierPlan plan;
    private final Given given;
    private final Dice dice;

    Titles(CarrierPlan plan, Given given) {
        this.plan = plan;
        this.given = given;
        this.dice = plan.dice("titles");
    }

    /** Months of operation after which a title of this level is usual. */
    static int monthsToEarn(RecognitionLevel level) {
        return switch (level) {
            case NATIONAL -> 42;
            case PROVINCIAL -> 26;
            case CITY, COUNTY -> 12;
        };
    }

    void give(Carrier carrier) {
        for (RecognitionLevel level : List.of(CITY, PROVINCIAL, NATIONAL)) {
            if (level == plan.level() || (isBelow(level) && dice.chance(0.75))) {
                carrier.recognise(title(level));
            }
        }
        if (plan.level() == CITY && dice.chance(0.06)) {
            Recognition last =
                    carrier.getRecognitions().get(carrier.getRecognitions().size() - 1);
            carrier.withdraw(last.number(), withdrawal(last));
        }
    }

    private boolean isBelow(RecognitionLevel level) {
        return plan.level() != null && level.compareTo(plan.level()) > 0;
    }

    private Recognition title(RecognitionLevel level) {
        LocalDate from = plan.openedOn()
                .plusMonths(monthsToEarn(level) + dice.between(0, 6))
                .plusDays(dice.between(0, 27));
        return new Recognition(
                0,
                kind(),
                named(level),
                recognitionClass(level, from),
                batch(level, from),
                number(level, from),
                from,
                until(level, from),
                null,
                null,
                null);
    }

    private RecognitionKind kind() {
        boolean filed = plan.kind() == MAKER_SPACE || plan.kind() == RURAL_MAKER_SPACE;
        return filed ? RecognitionKind.FILING : RecognitionKind.RECOGNITION;
    }

    /** A municipality is a province, and its districts give what elsewhere cities give. */
    private RecognitionLevel named(RecognitionLevel level) {
        return level == CITY && plan.place().isIn("11") ? COUNTY : level;
    }

    private @Nullable RecognitionClass recognitionClass(RecognitionLevel level, LocalDate from) {
        boolean classed = level == NATIONAL && plan.kind() != CarrierKind.UNIVERSITY_SCIENCE_PARK;
        if (!classed || from.isBefore(CLASSES_SINCE)) {
            return null;
        }
        return dice.chance(0.1) ? RecognitionClass.EXCELLENCE : RecognitionClass.STANDARD;
    }

    private @Nullable String batch(RecognitionLevel level, LocalDate from) {
        return level == NATIONAL ? from.getYear() + "年度第" + dice.between(1, 2) + "批" : null;
    }

    /** Different at each level, for a carrier has no two titles of one number. */
    private String number(RecognitionLevel level, LocalDate from) {
        int number = level.ordinal() * 60 + dice.between(1, 59);
        return "示例〔" + from.getYear() + "〕" + number + "号";
    }

    /** The highest title is still in force. */
    private @Nullable LocalDate until(RecognitionLevel level, LocalDate from) {
        LocalDate end = from.plusYears(level == CITY ? 3 : 5);
        return level == NATIONAL || (level == plan.level() && !end.isAfter(given.today())) ? null : end;
    }

    private Withdrawal withdrawal(Recognition title) {
        LocalDate on = dice.between(title.from().plusDays(1), given.yesterday());
        return new Withdrawal(
                on, "示例〔" + on.getYear() + "〕撤" + dice.between(1, 9) + "号", dice.pick(Words.of("withdrawals")), null);
    }
}
