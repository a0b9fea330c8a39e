package org.hatchery.award.entitlement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.Placement;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Firms that a bureau counts, in a carrier or not. */
@Component
class RegisteredFirmSubjects implements SubjectSource {
    private final FirmDirectory firms;
    private final IncubateeDirectory incubatees;

    RegisteredFirmSubjects(FirmDirectory firms, IncubateeDirectory incubatees) {
        this.firms = firms;
        this.incubatees = incubatees;
    }

    @Override
    public String type() {
        return AwardSubjectKind.REGISTERED_FIRM.type();
    }

    @Override
    public Optional<AwardSubject> find(String key, Scope scope) {
        return code(key)
                .flatMap(code -> firms.find(List.of(code), scope).stream().findFirst())
                .map(RegisteredFirmSubjects::of);
    }

    /** Whoever makes up an id finds nothing. */
    private static Optional<CreditCode> code(String key) {
        try {
            return Optional.of(new CreditCode(key));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public Class<?> stored() {
        return RegisteredFirm.class;
    }

    /** A firm that is in a carrier is there already, as what it is there; one that left is here again. */
    @Override
    public List<AwardSubject> read(Collection<String> keys) {
        List<RegisteredFirm> found =
                firms.find(keys.stream().flatMap(key -> code(key).stream()).toList(), Scope.EVERYTHING);
        Set<CreditCode> inCarriers =
                incubatees
                        .withCodes(
                                found.stream().map(RegisteredFirm::creditCode).toList(), Scope.EVERYTHING)
                        .stream()
                        .filter(RegisteredFirmSubjects::stays)
                        .map(Incubatee::creditCode)
                        .collect(Collectors.toSet());
        return found.stream()
                .filter(firm -> !inCarriers.contains(firm.creditCode()))
                .map(RegisteredFirmSubjects::of)
                .toList();
    }

    private static boolean stays(Incubatee one) {
        Placement placement = one.getPlacement();
        return placement != null && placement.endedOn() == null;
    }

    private static AwardSubject of(RegisteredFirm firm) {
        String code = firm.creditCode().value();
        return new AwardSubject(
                AwardSubjectKind.REGISTERED_FIRM,
                code,
                firm.name(),
                firm.region(),
                firm.creditCode(),
                null,
                List.of("FIRM/" + code),
                firm.visibleTo(),
                null,
                List.of());
    }
}
