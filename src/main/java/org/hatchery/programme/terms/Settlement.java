package org.hatchery.programme.terms;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How claims are settled (兑付规则).
 *
 * @param evidence kinds a claim must bring
 * @param noticeDays days of public notice before approval; null where the source names none
 * @param stageDays days each stage may take; absent where the source names none
 */
@NamedInterface(propagate = false)
public record Settlement(
        SettlementModel model,
        Set<EvidenceKind> evidence,
        @Nullable Integer noticeDays,
        Map<ClaimStage, Integer> stageDays) {}
