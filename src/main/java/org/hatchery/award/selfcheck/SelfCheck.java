package org.hatchery.award.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.entitlement.AwardSubject;

/** Titles within reach of a party (自查结果). */
public record SelfCheck(AwardSubject subject, LocalDate day, List<RuleCheck> rules, List<TitleCheck> titles) {}
