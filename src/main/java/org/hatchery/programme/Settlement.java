package org.hatchery.programme;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How claims are settled (兑付规则).
 *
 * @param evidence kinds a claim must bring
 * @param noticeDays days of public notice before approval; null where the source names none
 * @param stageDays days each stage may take; absent where the source names none
 */
public record Settlement(
        SettlementModel model,
        Set<EvidenceKind> evidence,
        @Nullable Integer noticeDays,
        Map<ClaimStage, Integer> stageDays) {}
