package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.use.Openness;
import org.hatchery.pilot.use.OpennessStatistics;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.DayRange;
import org.hatchery.transfer.contract.ContractSum;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the platform records of bases, institutions and brokers themselves; one command for all of a kind. */
@Component
class RecordedValues {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String COUNT = "contracts";
    private static final String VALUE = "contractValue";
    private static final String LOCAL = "localContractShare";
    private static final String PROJECTS = "pilotProjects";
    private static final String USED_HOURS = "instrumentHours";
    static final String OUTSIDE_HOURS = "instrumentOutsideHours";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final TechnologyContractDirectory contracts;
    private final PilotProjectDirectory projects;
    private final OpennessStatistics openness;

    RecordedValues(TechnologyContractDirectory contracts, PilotProjectDirectory projects, OpennessStatistics openness) {
        this.contracts = contracts;
        this.projects = projects;
        this.openness = openness;
    }

    /** Of brokers: recognised contracts that they brought about. */
    Map<String, Map<String, BigDecimal>> ofPeople(Collection<PersonId> people, RegionCode region, int year) {
        Map<PersonId, ContractSum> sums = contracts.brokeredBy(people, DayRange.ofYear(year), region);
        return people.stream()
                .collect(Collectors.toMap(PersonId::value, one -> values(sums.getOrDefault(one, ContractSum.NONE))));
    }

    /**
     * Of institutions: recognised contracts that they sold, and how their instruments were used; nothing of whoever has no
     * code, as nobody knows what is theirs.
     */
    Map<String, Map<String, BigDecimal>> ofInstitutions(
            Collection<Institution> institutions, RegionCode region, int year) {
        Map<String, CreditCode> codes = new HashMap<>();
        institutions.forEach(one -> {
            CreditCode code = one.getCreditCode();
            if (code != null) {
                codes.put(one.getId().value(), code);
            }
        });
        Map<CreditCode, ContractSum> sums = contracts.soldBy(Set.copyOf(codes.values()), DayRange.ofYear(year), region);
        Map<InstitutionId, Openness> opened =
                openness.of(institutions.stream().map(Institution::getId).toList(), year);
        return codes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> with(
                                opened.get(new InstitutionId(one.getKey())),
                                values(sums.getOrDefault(one.getValue(), ContractSum.NONE)))));
    }

    /** Who opens no instruments has no such values, rather than zero. */
    private static Map<String, BigDecimal> with(@Nullable Openness opened, Map<String, BigDecimal> values) {
        if (opened != null) {
            values.put(USED_HOURS, hours(opened.usedMinutes()));
            values.put(OUTSIDE_HOURS, hours(opened.outsideMinutes()));
        }
        return values;
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, MathContext.DECIMAL64);
    }

    /** Of bases: projects that were proposed in the year and not declined or withdrawn. */
    Map<String, Map<String, BigDecimal>> ofBases(Collection<BaseId> bases, int year) {
        Map<BaseId, Integer> counted = projects.undertaken(bases, DayRange.ofYear(year));
        return bases.stream()
                .collect(Collectors.toMap(
                        BaseId::value, base -> Map.of(PROJECTS, BigDecimal.valueOf(counted.getOrDefault(base, 0)))));
    }

    private static Map<String, BigDecimal> values(ContractSum own) {
        BigDecimal many = BigDecimal.valueOf(own.contracts());
        Map<String, BigDecimal> values = new HashMap<>();
        values.put(COUNT, many);
        values.put(VALUE, own.total().toDecimal().divide(TEN_THOUSAND, MathContext.DECIMAL64));
        if (own.contracts() > 0) {
            values.put(LOCAL, BigDecimal.valueOf(own.local()).multiply(HUNDRED).divide(many, MathContext.DECIMAL64));
        }
        return values;
    }
}
