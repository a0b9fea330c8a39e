package org.hatchery.register.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.Citation;
import org.springframework.modulith.NamedInterface;

/**
 * What an alliance has to have to be substantive (实质性联盟规则).
 *
 * @param months for how long it has to have run
 */
@NamedInterface(propagate = false)
public record AllianceRule(String key, int months, List<AllianceTest> tests, Citation citation) {
    /** What it lacks on a day. */
    public List<AllianceTest> lacking(Alliance alliance, LocalDate day) {
        return tests.stream()
                .filter(test -> !alliance.passes(test) || test == AllianceTest.YEAR && isTooYoung(alliance, day))
                .toList();
    }

    private boolean isTooYoung(Alliance alliance, LocalDate day) {
        LocalDate signed = alliance.agreementOn();
        return signed == null || signed.plusMonths(months).isAfter(day);
    }

    /** First day on which it is substantive; empty while it lacks something that time does not bring. */
    public Optional<LocalDate> since(Alliance alliance) {
        LocalDate signed = alliance.agreementOn();
        return signed != null && tests.stream().allMatch(alliance::passes)
                ? Optional.of(signed.plusMonths(months))
                : Optional.empty();
    }
}
