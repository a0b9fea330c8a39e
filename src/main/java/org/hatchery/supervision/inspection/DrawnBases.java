package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseFilter;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.stereotype.Component;

/** Pilot-test bases that can be drawn: those on file. */
@Component
class DrawnBases implements DrawnSubjects {
    private final BaseDirectory bases;

    DrawnBases(BaseDirectory bases) {
        this.bases = bases;
    }

    @Override
    public EvaluatedKind kind() {
        return EvaluatedKind.BASE;
    }

    @Override
    public List<Drawable> open(RegionCode region, LocalDate day, int most) {
        var here = new BaseFilter(null, null, null, region, null, null, null, null, null);
        return DrawnSubjects.all(
                most,
                page -> bases.search(here, page),
                found -> found.stream()
                        .filter(PilotBase::isOpen)
                        .map(base -> new Drawable(
                                base.getId().value(), base.getProfile().name()))
                        .toList());
    }

    @Override
    public Set<String> there(Collection<String> keys, RegionCode region, LocalDate day) {
        return bases.find(keys.stream().map(BaseId::new).toList()).stream()
                .filter(base ->
                        base.isOpen() && region.contains(base.getProfile().region()))
                .map(base -> base.getId().value())
                .collect(Collectors.toSet());
    }
}
