package org.hatchery.application.dossier;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.award.rule.AwardCondition;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What a beneficiary attests because nothing records it (补充事实).
 *
 * @param condition place among the conditions of the rule, from 0 on
 * @param on day on which it became so
 * @param reference number or name by which it is known again, such as that of a patent
 * @param evidence files that prove it
 */
public record Attested(
        int condition,
        LocalDate on,
        @Nullable Yuan amount,
        @Nullable Integer number,
        String reference,
        List<AttachmentId> evidence) {
    AwardFact fact(AwardCondition asked) {
        FactPattern pattern = asked.facts().stream()
                .filter(one -> !one.kind().isRecorded())
                .findFirst()
                .orElseThrow();
        return AwardFact.attested(
                pattern.kind(),
                pattern.of().stream().sorted().findFirst().orElse(""),
                on,
                amount,
                number == null ? null : number.longValue(),
                new Sentence(reference, reference));
    }
}
