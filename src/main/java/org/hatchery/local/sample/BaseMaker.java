package org.hatchery.local.sample;

import static java.util.stream.Collectors.toCollection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.BaseProfile;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.FeedSecrets;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.Opening;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.base.Staff;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Puts pilot-test bases with their equipment on the register. */
final class BaseMaker {
    private static final Citation SOURCE = new Citation(
            "示例备案公告", null, null, null, false, new Sentence("示例数据，并非真实文件。", "Sample data, no real document."));
    private static final DayPart OFFICE_HOURS = new DayPart(8 * 60, 18 * 60);
    private static final DayPart ALL_DAY = new DayPart(0, 24 * 60);

    private final Given given;
    private final CreditCodes codes;

    BaseMaker(Given given, CreditCodes codes) {
        this.given = given;
        this.codes = codes;
    }

    List<PilotBase> all() {
        return Words.rows("bases.csv").stream().map(this::make).toList();
    }

    private PilotBase make(String[] row) {
        LocalDate filedOn = given.today().minusYears(2).minusMonths(Integer.parseInt(row[0]));
        PilotBase base = PilotBase.register(
                new BaseId("sample-base-" + row[0]),
                "SAMPLE-ZS-" + row[1] + "-" + row[0],
                profile(row),
                new Filing(FilingState.FILED, filedOn, "示例中试备〔" + filedOn.getYear() + "〕" + row[0] + "号", SOURCE),
                // the one thing that is not the same each time: whoever guesses it reads the calendars
                new FeedSecrets().fresh(),
                true);
        climb(base, FilingState.valueOf(row[11]));
        equipment(row[0], filedOn).forEach(base::put);
        return base;
    }

    private void climb(PilotBase base, FilingState state) {
        if (state != FilingState.FILED) {
            LocalDate on = given.today().minusMonths(11);
            base.file(new Filing(state, on, "示例中试认〔" + on.getYear() + "〕7号", SOURCE), given.today());
        }
    }

    private BaseProfile profile(String[] row) {
        var region = new RegionCode(row[1]);
        return new BaseProfile(
                row[2],
                new Operator(row[3], codes.company(region)),
                region,
                fields(row[4]),
                Area.of(row[5]),
                new Staff(Integer.parseInt(row[6]), Integer.parseInt(row[7]), Integer.parseInt(row[8])),
                Yuan.of(row[9] + "0000"),
                new Contact(Names.person(Dice.of(row[2])), row[10] + "-00008" + row[0] + "00", null),
                given.divisions().get(region).name() + "创新路" + row[0] + "号",
                text(row[12]),
                null);
    }

    private static Set<IndustryField> fields(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(IndustryField::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(IndustryField.class)));
    }

    private static List<Equipment> equipment(String base, LocalDate from) {
        return Words.rows("equipment.csv").stream()
                .filter(row -> row[0].equals(base))
                .map(row -> piece(row, from))
                .toList();
    }

    private static Equipment piece(String[] row, LocalDate from) {
        return new Equipment(
                row[1],
                row[2],
                text(row[3]),
                new TreeSet<>(List.of(row[4].split(" "))),
                text(row[5]),
                BookingUnit.valueOf(row[6]),
                Yuan.of(row[7]),
                Yuan.of(row[8] + "000"),
                text(row[15]),
                hours(row[9]),
                Boolean.parseBoolean(row[10]),
                text(row[11]),
                row[12].isEmpty() ? null : Integer.valueOf(row[12]),
                Integer.parseInt(row[13]),
                Integer.parseInt(row[14]),
                true,
                from,
                null);
    }

    private static OpeningHours hours(String cell) {
        boolean always = cell.equals("ALWAYS");
        return new OpeningHours(Arrays.stream(DayOfWeek.values())
                .filter(day -> always || day.getValue() < DayOfWeek.SATURDAY.getValue())
                .map(day -> new Opening(day, always ? ALL_DAY : OFFICE_HOURS))
                .toList());
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
