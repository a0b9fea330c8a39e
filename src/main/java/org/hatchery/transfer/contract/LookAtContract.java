package org.hatchery.transfer.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.transfer.check.ContractChecks;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.check.Looked;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.rule.ContractRule;
import org.hatchery.transfer.rule.ContractRules;
import org.springframework.stereotype.Component;

/** Looks at a contract with all rules in force, and says who acts under which rule. */
@Component
class LookAtContract {
    private final TechnologyContractDirectory contracts;
    private final ContractRules rules;
    private final RegionDirectory regions;
    private final Clock clock;

    LookAtContract(TechnologyContractDirectory contracts, ContractRules rules, RegionDirectory regions, Clock clock) {
        this.contracts = contracts;
        this.rules = rules;
        this.regions = regions;
        this.clock = clock;
    }

    List<Finding> at(ContractFacts facts, TechnologyContractId id) {
        LocalDate today = today();
        var looked = new Looked(facts, contracts.around(facts, id), oldRegions(facts), today);
        return ContractChecks.of(looked, rules.checks(today));
    }

    /** Divisions are compared as they are today where nothing is known of that day. */
    private List<String> oldRegions(ContractFacts facts) {
        return Stream.of(facts.seller(), facts.buyer())
                .map(ContractParty::region)
                .filter(Objects::nonNull)
                .filter(code -> regions.find(code)
                        .filter(region -> wasOver(region, facts.signedOn()))
                        .isPresent())
                .map(RegionCode::value)
                .distinct()
                .toList();
    }

    private static boolean wasOver(Region region, LocalDate day) {
        LocalDate over = region.validTo();
        return over != null && !day.isBefore(over);
    }

    Acting acting(Actor actor) {
        String rule = rules.on(today()).map(ContractRule::key).orElse(null);
        return new Acting(actor.id(), today(), clock.instant(), rule);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
