package org.hatchery.carrier.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Dated rule of recognition with its source (认定规则); two generations may be in force side by side.
 *
 * @param from first day in force; null where the source gives no date
 * @param to first day no longer in force; null while it is
 */
@Document("recognitionRules")
@NamedInterface(propagate = false)
public record RecognitionRule(
        @Id String key,
        Set<CarrierKind> carrierKinds,
        @Nullable RecognitionLevel level,
        @Nullable RecognitionClass recognitionClass,
        RegionCode region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<RuleCondition> conditions,
        Citation citation) {

    boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }
}
