package org.hatchery.award.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a rule asks of whoever claims, all of it together (享受条件). */
@NamedInterface(propagate = false)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "test")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HasFact.class, name = "HAS"),
    @JsonSubTypes.Type(value = CountsFacts.class, name = "COUNTS"),
    @JsonSubTypes.Type(value = ReachesBound.class, name = "REACHES"),
    @JsonSubTypes.Type(value = FirstFact.class, name = "FIRST"),
    @JsonSubTypes.Type(value = NeedsEvidence.class, name = "EVIDENCE")
})
public sealed interface AwardCondition permits HasFact, CountsFacts, ReachesBound, FirstFact, NeedsEvidence {
    /** As people read it. */
    Sentence words();

    /** Facts by which it is told. */
    List<FactPattern> facts();

    /** How it stands on a day, by what is known. */
    ConditionAnswer judge(AwardFacts known, LocalDate day);

    /**
     * The same for a rule that is dated.
     *
     * @param first first day of the rule; null where its document prints none
     */
    default ConditionAnswer judge(AwardFacts known, LocalDate day, @Nullable LocalDate first) {
        return judge(known, day);
    }
}
