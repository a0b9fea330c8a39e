package org.hatchery.award.entitlement;

import java.util.List;
import java.util.Optional;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** Firms that a bureau counts, in a carrier or not. */
@Component
class RegisteredFirmSubjects implements SubjectSource {
    private final FirmDirectory firms;

    RegisteredFirmSubjects(FirmDirectory firms) {
        this.firms = firms;
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
