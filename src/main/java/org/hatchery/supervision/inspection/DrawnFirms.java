package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.Placement;
import org.hatchery.region.RegionCode;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.FirmFilter;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.stereotype.Component;

/** Firms of the register that stay in no carrier; those that do are looked at with it. */
@Component
class DrawnFirms implements DrawnSubjects {
    private final FirmDirectory firms;
    private final IncubateeDirectory incubatees;

    DrawnFirms(FirmDirectory firms, IncubateeDirectory incubatees) {
        this.firms = firms;
        this.incubatees = incubatees;
    }

    @Override
    public EvaluatedKind kind() {
        return EvaluatedKind.FIRM;
    }

    @Override
    public List<Drawable> open(RegionCode region, LocalDate day, int most) {
        var here = new FirmFilter(region, null);
        return DrawnSubjects.all(
                most, page -> firms.search(here, Scope.EVERYTHING, page), found -> outside(found, day));
    }

    private List<Drawable> outside(List<RegisteredFirm> found, LocalDate day) {
        Set<CreditCode> inside =
                inside(found.stream().map(RegisteredFirm::creditCode).toList(), day);
        return found.stream()
                .filter(one -> !inside.contains(one.creditCode()))
                .map(one -> new Drawable(one.creditCode().value(), one.name()))
                .toList();
    }

    @Override
    public Set<String> there(Collection<String> keys, RegionCode region, LocalDate day) {
        return firms.find(keys.stream().map(CreditCode::new).toList(), Scope.EVERYTHING).stream()
                .filter(one -> region.contains(one.region()))
                .map(one -> one.creditCode().value())
                .collect(Collectors.toSet());
    }

    private Set<CreditCode> inside(Collection<CreditCode> codes, LocalDate day) {
        return codes.isEmpty()
                ? Set.of()
                : incubatees.withCodes(codes, Scope.EVERYTHING).stream()
                        .filter(one -> isInside(one, day))
                        .map(one ->
                                Objects.requireNonNull(one.getRegistration()).creditCode())
                        .collect(Collectors.toSet());
    }

    private static boolean isInside(Incubatee one, LocalDate day) {
        Placement placed = one.getPlacement();
        return placed != null && (placed.endedOn() == null || placed.endedOn().isAfter(day));
    }
}
