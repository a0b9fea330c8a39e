package org.hatchery.application.sought;

import java.util.List;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.MissingItem;

/** What a rule of recognition or a kind of title means for one application (适用条件). */
public record TitleTerms(AppliedRule rule, List<FactUsed> facts, List<MissingItem> missing) {}
