package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/**
 * Something that no register tells has to be attested (须佐证).
 *
 * @param evidence key of what is attested
 * @param by who has to
 */
@NamedInterface(propagate = false)
public record NeedsEvidence(Sentence words, String evidence, Sentence by) implements AwardCondition {
    @Override
    public List<FactPattern> facts() {
        return List.of(new FactPattern(AwardFactKind.EVIDENCE, Set.of(evidence), Set.of()));
    }

    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day) {
        List<AwardFact> found = known.fitting(facts(), day);
        if (found.isEmpty()) {
            return new ConditionAnswer(this, Verdict.UNKNOWN, List.of(), null, null, Words.say("award.attest", by), by);
        }
        LocalDate since = found.get(0).from();
        return ConditionAnswer.met(this, found, since, Words.say("award.attested-on", since));
    }
}
