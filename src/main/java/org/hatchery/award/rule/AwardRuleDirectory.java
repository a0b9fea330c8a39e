package org.hatchery.award.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.RuleText;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Every award rule there is or was, in the order of its documents; public to whoever is signed in. */
@Component
@NamedInterface(propagate = false)
public class AwardRuleDirectory {
    private static final String FILE = "rules/awards.json";

    private final Map<AwardRuleId, AwardRule> rules = new LinkedHashMap<>();

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read, or two have one id
     */
    public AwardRuleDirectory() {
        read().forEach(rule -> {
            if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalStateException("Two award rules are called " + rule.id() + ".");
            }
        });
    }

    private static List<AwardRule> read() {
        return RuleText.read(FILE, AwardRuleForm.json(), new TypeReference<>() {});
    }

    public List<AwardRule> all() {
        return List.copyOf(rules.values());
    }

    public List<AwardRule> search(AwardRuleFilter filter) {
        return rules.values().stream().filter(filter::fits).toList();
    }

    public Optional<AwardRule> find(AwardRuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The rule with this id.
     *
     * @throws Rejection NOT_FOUND for this field
     */
    public AwardRule get(AwardRuleId id, String field) {
        return find(id).orElseThrow(() -> Rejection.notFound(field));
    }

    /** Rules that are for parties of this kind there, of all days. */
    public List<AwardRule> openTo(Beneficiary party, RegionCode place) {
        return rules.values().stream().filter(rule -> rule.isFor(party, place)).toList();
    }
}
