package org.hatchery.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.Column;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** The divisions that get rows of their own, each followed by those below it. */
@Component
class RegionRows {
    static final List<Column> COLUMNS =
            List.of(Column.text("行政区划代码", "Region code"), Column.text("行政区划", "Region"), Column.text("层级", "Level"));

    private final RegionDirectory regions;
    private final Labels labels;
    private final Clock clock;

    RegionRows(RegionDirectory regions, Labels labels, Clock clock) {
        this.regions = regions;
        this.labels = labels;
        this.clock = clock;
    }

    /** The region and, to this depth, those below it, also such as are no longer valid. */
    List<RegionCode> of(RegionCode region, int depth) {
        List<RegionCode> all = new ArrayList<>();
        add(region, depth, all);
        return all;
    }

    private void add(RegionCode region, int depth, List<RegionCode> all) {
        all.add(region);
        if (depth > 0) {
            regions.everBelow(region).stream().sorted().forEach(below -> add(below, depth - 1, all));
        }
    }

    /** One that is no longer valid only where there is anything. */
    boolean isShown(RegionCode region, Reading reading) {
        return regions.get(region).isValidOn(LocalDate.now(clock)) || !reading.isEmpty();
    }

    List<Cell> names(RegionCode code, Language language) {
        Region region = regions.get(code);
        return List.of(
                Cell.of(code.value()),
                Cell.of(region.name()),
                Cell.of(labels.of(region.level()).in(language.locale())));
    }
}
