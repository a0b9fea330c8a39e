package org.hatchery.totals.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.SmallCountry;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Series;
import org.jspecify.annotations.Nullable;

/** Writes sheets by chance, with lines of years ago, of this month and of days to come. */
final class SheetMaker {
    private final Random random;
    private final Sheets sheets;

    public SheetMaker(long seed, Sheets sheets) {
        this(new Random(seed), sheets);
    }

    public SheetMaker(Random random, Sheets sheets) {
        this.random = random;
        this.sheets = sheets;
    }

    /** Changes some sheets: new ones, other lines, none at all, or as it was before. */
    public void change(LocalDate today) {
        for (int time = random.nextInt(4); time >= 0; time--) {
            String id = "s" + random.nextInt(12);
            if (random.nextInt(8) == 0) {
                sheets.putAway(id);
            } else {
                sheets.put(id, lines(id, today));
            }
        }
    }

    private List<Sheets.Line> lines(String id, LocalDate today) {
        List<Sheets.Line> lines = new ArrayList<>(sheets.get(id));
        lines.removeIf(line -> random.nextInt(4) == 0);
        for (int more = random.nextInt(5); more > 0; more--) {
            lines.add(line(today));
        }
        return lines;
    }

    private Sheets.Line line(LocalDate today) {
        Series series = random.nextInt(4) > 0 ? Series.RUNNING : pick(Series.values());
        LocalDate day =
                random.nextBoolean() ? today.plusDays(random.nextInt(60) - 40) : today.minusDays(random.nextInt(500));
        return new Sheets.Line(series, day, cell(), 1 + random.nextInt(6), random.nextInt(7) - 3);
    }

    private Cell cell() {
        var place = SmallCountry.PLACES.get(random.nextInt(SmallCountry.PLACES.size()));
        return random.nextInt(5) == 0
                ? Cell.in(place)
                : Cell.of(
                        place,
                        pick(CarrierKind.values()),
                        orNone(RecognitionLevel.values()),
                        orNone(IndustryField.values()));
    }

    private <T> @Nullable T orNone(T[] values) {
        return random.nextInt(3) == 0 ? null : pick(values);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
