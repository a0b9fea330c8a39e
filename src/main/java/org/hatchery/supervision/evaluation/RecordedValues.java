package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.use.Openness;
import org.hatchery.pilot.use.OpennessStatistics;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.person.PersonId;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.contract.TechnologyContract;
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
        List<TechnologyContract> found = contracts.brokeredBy(people, of(year));
        return people.stream()
                .collect(Collectors.toMap(
                        PersonId::value,
                        one -> values(
                                found,
                                region,
                                contract -> one.equals(contract.getFacts().brokerPerson()))));
    }

    /**
     * Of institutions: recognised contracts that they sold, and how their instruments were used; nothing of whoever has no
     * code, as nobody knows what is theirs.
     */
    Map<String, Map<String, BigDecimal>> ofInstitutions(
            Collection<Institution> institutions, RegionCode region, int year) {
        List<TechnologyContract> found = contracts.soldBy(
                institutions.stream()
                        .map(Institution::getCreditCode)
                        .filter(Objects::nonNull)
                        .toList(),
                of(year));
        Map<InstitutionId, Openness> opened =
                openness.of(institutions.stream().map(Institution::getId).toList(), year);
        return institutions.stream()
                .filter(one -> one.getCreditCode() != null)
                .collect(Collectors.toMap(
                        one -> one.getId().value(), one -> with(opened.get(one.getId()), sold(found, region, one))));
    }

    private static Map<String, BigDecimal> sold(List<TechnologyContract> found, RegionCode region, Institution seller) {
        return values(
                found,
                region,
                contract -> Objects.equals(
                        seller.getCreditCode(), contract.getFacts().seller().creditCode()));
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
        Map<BaseId, Integer> counted = projects.undertaken(bases, of(year));
        return bases.stream()
                .collect(Collectors.toMap(
                        BaseId::value, base -> Map.of(PROJECTS, BigDecimal.valueOf(counted.getOrDefault(base, 0)))));
    }

    private static Map<String, BigDecimal> values(
            List<TechnologyContract> found, RegionCode region, Predicate<TechnologyContract> theirs) {
        List<TechnologyContract> own = found.stream().filter(theirs).toList();
        Map<String, BigDecimal> values = new HashMap<>();
        values.put(COUNT, BigDecimal.valueOf(own.size()));
        values.put(VALUE, sum(own.stream()).divide(TEN_THOUSAND, MathContext.DECIMAL64));
        if (!own.isEmpty()) {
            long local = own.stream()
                    .filter(contract -> {
                        RegionCode buyer = contract.getFacts().buyer().region();
                        return buyer != null && region.contains(buyer);
                    })
                    .count();
            values.put(
                    LOCAL,
                    BigDecimal.valueOf(local)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(own.size()), MathContext.DECIMAL64));
        }
        return values;
    }

    private static BigDecimal sum(Stream<TechnologyContract> own) {
        return own.map(contract -> contract.getFacts().total())
                .reduce(Yuan.ZERO, Yuan::plus)
                .toDecimal();
    }

    private static DayRange of(int year) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
