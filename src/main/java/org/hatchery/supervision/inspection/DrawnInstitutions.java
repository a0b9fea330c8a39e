package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionFilter;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.stereotype.Component;

/** Institutions of the register that can be drawn. */
@Component
class DrawnInstitutions implements DrawnSubjects {
    private final InstitutionDirectory institutions;

    DrawnInstitutions(InstitutionDirectory institutions) {
        this.institutions = institutions;
    }

    @Override
    public EvaluatedKind kind() {
        return EvaluatedKind.INSTITUTION;
    }

    @Override
    public List<Drawable> open(RegionCode region, LocalDate day, int most) {
        var here = new InstitutionFilter(null, null, region, true, null, null);
        return DrawnSubjects.all(
                most,
                page -> institutions.search(here, Scope.EVERYTHING, page),
                found -> found.stream()
                        .map(one -> new Drawable(one.getId().value(), one.getName()))
                        .toList());
    }

    @Override
    public Set<String> there(Collection<String> keys, RegionCode region, LocalDate day) {
        return institutions.find(keys.stream().map(InstitutionId::new).toList()).stream()
                .filter(one -> one.getClosedOn() == null && region.contains(one.getRegion()))
                .map(one -> one.getId().value())
                .collect(Collectors.toSet());
    }
}
