package org.hatchery.award.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.entitlement.AwardSubject;
import org.springframework.modulith.NamedInterface;

/** Titles within reach of a party (自查结果). */
@NamedInterface(propagate = false)
public record SelfCheck(AwardSubject subject, LocalDate day, List<RuleCheck> rules, List<TitleCheck> titles) {}
