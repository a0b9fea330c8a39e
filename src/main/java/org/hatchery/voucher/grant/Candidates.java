package org.hatchery.voucher.grant;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.programme.terms.Candidate;
import org.hatchery.programme.terms.Figures;
import org.hatchery.provider.CreditRecordDirectory;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the rules of programmes need to know of a firm or team; two database commands at most. */
@Component
class Candidates {
    private final CarrierDirectory carriers;
    private final CreditRecordDirectory records;
    private final Clock clock;

    Candidates(CarrierDirectory carriers, CreditRecordDirectory records, Clock clock) {
        this.carriers = carriers;
        this.records = records;
        this.clock = clock;
    }

    /** The applicant as the rules see it today. */
    Candidate of(Incubatee incubatee, Figures declared) {
        LocalDate today = LocalDate.now(clock);
        // whoever is shown was placed once
        Placement placement = Optional.ofNullable(incubatee.getPlacement()).orElseThrow();
        boolean stays = placement.endedOn() == null && !placement.enteredOn().isAfter(today);
        return new Candidate(
                incubatee.isFirm() ? IncubateeForm.FIRM : IncubateeForm.TEAM,
                placement.region(),
                Optional.ofNullable(incubatee.getRegistration())
                        .map(Registration::foundedOn)
                        .orElse(null),
                incubatee.getLabels().stream()
                        .filter(label -> label.isInForce(today))
                        .map(GrowthLabel::kind)
                        .collect(toSet()),
                stays,
                stays ? level(placement, today) : null,
                isListed(incubatee.creditCode(), today),
                declared);
    }

    /** Its rank counts, whoever may see the carrier. */
    private @Nullable RecognitionLevel level(Placement placement, LocalDate today) {
        return carriers.find(List.of(placement.carrier()), Scope.EVERYTHING).stream()
                .flatMap(carrier -> carrier.getRecognitions().stream())
                .filter(recognition -> recognition.isInForce(today))
                .map(Recognition::level)
                .min(RecognitionLevel::compareTo)
                .orElse(null);
    }

    private boolean isListed(@Nullable CreditCode code, LocalDate today) {
        return code != null && !records.inForce(code, today).isEmpty();
    }
}
