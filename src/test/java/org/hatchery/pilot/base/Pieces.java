package org.hatchery.pilot.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Citation;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Equipment and bases for tests of the rules. */
public final class Pieces {
    public static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private Pieces() {}

    public static Equipment hourly(String price, OpeningHours hours) {
        return piece(BookingUnit.HOUR, price, hours, 0, null, null);
    }

    public static Equipment daily(String price, OpeningHours hours) {
        return piece(BookingUnit.DAY, price, hours, 0, null, null);
    }

    public static Equipment piece(
            BookingUnit unit,
            String price,
            OpeningHours hours,
            int leadHours,
            @Nullable Integer quotaHours,
            @Nullable LocalDate withdrawnOn) {
        return new Equipment(
                "T-1",
                "喷雾干燥塔",
                "一号线",
                Set.of("喷雾干燥"),
                "500 L",
                unit,
                Yuan.of(price),
                null,
                null,
                hours,
                true,
                null,
                quotaHours,
                leadHours,
                24,
                true,
                SINCE,
                withdrawnOn);
    }

    /** Open on these days between two hours. */
    public static OpeningHours open(int fromHour, int toHour, DayOfWeek... days) {
        return new OpeningHours(Arrays.stream(days)
                .map(day -> new Opening(day, new DayPart(fromHour * 60, toHour * 60)))
                .toList());
    }

    public static OpeningHours weekdays(int fromHour, int toHour) {
        return open(
                fromHour,
                toHour,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    public static PilotBase base(String id, Equipment... pieces) {
        return openedBy(null, id, pieces);
    }

    /** Where an institution opens its instruments. */
    public static PilotBase openedBy(@Nullable InstitutionId institution, String id, Equipment... pieces) {
        var profile = new BaseProfile(
                "试验中试基地",
                new Operator("试验中试有限公司", new CreditCode("91210112MA0YQ4R53A")),
                new RegionCode("210113"),
                Set.of(IndustryField.NEW_MATERIALS),
                null,
                new Staff(20, 12, 5),
                null,
                null,
                null,
                null,
                institution);
        var filing = new Filing(
                FilingState.FILED,
                SINCE,
                "绵科发〔2025〕15号",
                new Citation("中试基地备案通知", "绵科发〔2025〕15号", null, null, false, null));
        var base = PilotBase.register(new BaseId(id), "ZS-" + id, profile, filing, "c2VjcmV0", false);
        List.of(pieces).forEach(base::put);
        return base;
    }
}
