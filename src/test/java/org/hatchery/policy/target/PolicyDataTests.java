package org.hatchery.policy.target;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.policy.document.Reliability.CORRUPT;
import static org.hatchery.policy.document.Reliability.SOUND;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.IntegrationTest;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** The documents that come with the program … */
@IntegrationTest
class PolicyDataTests {
    /** What clauses call by the name of its kind, and metrics count as what it is. */
    private static final Map<String, String> COUNTED_AS = Map.of(
            "projects_per_year", "projects",
            "cases", "items",
            "platforms", "institutions",
            "institutes", "institutions",
            "centres", "institutions",
            "alliances", "institutions",
            "institutions_per_year", "institutions",
            "achievements_per_year", "items",
            "reports_per_year", "reports");

    private static final String ZEROLESS = "ganzhou-innovation-2017";

    private final RegionDirectory regions;
    private final MetricCatalogue catalogue;
    private final Map<PolicyDocumentId, PolicyDocument> documents;
    private final Map<ClauseId, Clause> clauses;
    private final List<Target> targets;

    PolicyDataTests(MongoOperations mongo, RegionDirectory regions, MetricCatalogue catalogue) {
        this.catalogue = catalogue;
        this.regions = regions;
        this.documents =
                mongo.findAll(PolicyDocument.class).stream().collect(toMap(PolicyDocument::id, Function.identity()));
        this.clauses = mongo.findAll(Clause.class).stream().collect(toMap(Clause::id, Function.identity()));
        this.targets = mongo.findAll(Target.class);
    }

    @Test
    void haveAllTheirClauses() {
        Map<String, Long> byDocument = clauses.values().stream()
                .collect(groupingBy(clause -> clause.document().value(), counting()));

        assertThat(byDocument)
                .isEqualTo(Map.of(
                        "shandan-conversion",
                        75L,
                        "chengdu-deyang-mianyang-2018",
                        76L,
                        "beijing-conversion",
                        88L,
                        ZEROLESS,
                        53L,
                        "shenyang-conversion-2022",
                        79L));
    }

    @Test
    void setSeventySevenTargetsAndNineOtherFigures() {
        Map<Target.Nature, Long> byNature = targets.stream().collect(groupingBy(Target::nature, counting()));

        assertThat(byNature)
                .isEqualTo(Map.of(
                        Target.Nature.TARGET, 77L,
                        Target.Nature.BASELINE, 4L,
                        Target.Nature.DEADLINE, 4L,
                        Target.Nature.RULE, 1L));
    }

    @Test
    void areCitedByTheirOwnClausesOnly() {
        assertThat(clauses.values()).allSatisfy(clause -> assertThat(documents).containsKey(clause.document()));
        assertThat(clauses.values()).extracting(Clause::order).doesNotHaveDuplicates();
    }

    @Test
    void holdTheWordsOfEachTargetWithinItsClause() {
        assertThat(targets).allSatisfy(target -> {
            Clause clause = clauses.get(target.clause());
            assertThat(clause.document()).isEqualTo(target.document());
            assertThat(clause.words()).contains(target.words());
        });
    }

    @Test
    void setEachTargetForRegionsOfTheirOwn() {
        assertThat(targets).allSatisfy(target -> {
            assertThat(documents.get(target.document()).places()).containsAll(target.regions());
            assertThat(target.regions()).allMatch(code -> regions.knows(code.value()));
            assertThat(Set.copyOf(target.within())).isEqualTo(above(target.regions()));
        });
        assertThat(documents.values())
                .allSatisfy(
                        document -> assertThat(Set.copyOf(document.within())).isEqualTo(above(document.places())));
    }

    private static Set<RegionCode> above(List<RegionCode> places) {
        return places.stream().flatMap(place -> place.lineage().stream()).collect(Collectors.toSet());
    }

    @Test
    void sayOfEachTargetWhichYearsItConcerns() {
        assertThat(targets).allSatisfy(target -> {
            PolicyDocument document = documents.get(target.document());
            Timing timing = target.timing();
            int first = timing.from() == null ? document.firstYear() : timing.from();
            int last = timing.to() == null ? document.lastYear() : timing.to();
            assertThat(List.of(target.firstYear(), target.lastYear())).isEqualTo(List.of(first, last));
            assertThat(first).isBetween(document.firstYear(), last);
            assertThat(last).isLessThanOrEqualTo(document.lastYear());
        });
    }

    @Test
    void giveEachTargetAFigureOrADay() {
        assertThat(targets)
                .allSatisfy(target -> assertThat(Stream.of(
                                target.value() != null, !target.dueDays().isEmpty()))
                        .contains(true));
    }

    @Test
    void answerEachTargetWithAMetricOrAReason() {
        assertThat(targets).allSatisfy(target -> {
            Metric metric = catalogue.measuring(target.indicator()).orElseThrow();
            assertThat(target.metric()).as(target.indicator()).isEqualTo(metric.isAnswered() ? metric.key() : null);
            assertThat(target.coverage() == null).isEqualTo(target.metric() == null);
        });
    }

    @Test
    void measureInTheUnitOfTheMetric() {
        assertThat(targets)
                .filteredOn(target -> target.metric() != null)
                .hasSize(55)
                .allSatisfy(target -> assertThat(catalogue.find(target.metric()).map(Metric::unit))
                        .as(target.indicator())
                        .contains(COUNTED_AS.getOrDefault(target.unit(), target.unit())));
    }

    /** A number that is reached at the end of a year is a stock; one of new firms is what came within the time. */
    @Test
    void takeStocksForWhatThereIsAndFlowsForWhatIsNew() {
        assertThat(targets).filteredOn(target -> target.metric() != null).allSatisfy(target -> {
            boolean anew = target.timing().counting() != Timing.Counting.STANDING;
            assertThat(terms(catalogue.find(target.metric()).orElseThrow()))
                    .as(target.indicator())
                    .extracting(Metric.Term::as)
                    .containsOnly(anew ? Metric.Taking.FLOW : Metric.Taking.STOCK);
        });
    }

    /** Of a share, what it is a share of. */
    private List<Metric.Term> terms(Metric metric) {
        return metric.ratio() == null
                ? metric.sum()
                : catalogue.find(metric.ratio().denominator()).orElseThrow().sum();
    }

    /** What is new of every year, or of all years together, as the words of the clause say. */
    @Test
    void tellWhatStandsFromWhatComesInAYearAndFromWhatComesInAllOfThem() {
        assertThat(target("SY:carriers:2025").timing().counting()).isEqualTo(Timing.Counting.STANDING);
        assertThat(target("SY:technology_contract_value:2025").timing().counting())
                .isEqualTo(Timing.Counting.IN_YEAR);
        assertThat(target("CDM:university_incubation_projects_new:2020")
                        .timing()
                        .counting())
                .isEqualTo(Timing.Counting.CUMULATIVE);
        assertThat(targets)
                .filteredOn(target -> target.metric() != null)
                .allMatch(target -> target.timing().counting() != null);
        assertThat(targets)
                .filteredOn(target -> target.indicator().endsWith("_new"))
                .noneMatch(target -> target.timing().counting() == Timing.Counting.STANDING);
        assertThat(targets)
                .filteredOn(target -> target.timing().kind() == Timing.Kind.EVERY_YEAR)
                .filteredOn(target -> target.nature() == Target.Nature.TARGET)
                .allMatch(target -> target.timing().counting() == Timing.Counting.IN_YEAR);
    }

    @Test
    void bindWhoeverTheClauseNames() {
        assertThat(target("CDM:progress_reports").regions()).containsExactly(new RegionCode("510000"));
    }

    @Test
    void doNotTakeAllCarriersForSpecialisedOnes() {
        Target specialised = target("CDM:specialised_incubation_institutions:2020");

        assertThat(specialised.metric()).isNull();
        assertThat(catalogue.measuring(specialised.indicator()).map(Metric::unanswered))
                .hasValueSatisfying(reason -> assertThat(reason.en()).contains("specialised"));
    }

    @Test
    void nameEachIndicatorAlikeWhereverItIsCounted() {
        Map<String, Set<Object>> meanings = new HashMap<>();
        targets.forEach(target -> meanings.computeIfAbsent(target.indicator(), none -> new HashSet<>())
                .add(List.of(target.name(), target.unit(), String.valueOf(target.metric()))));

        assertThat(meanings.values()).allSatisfy(meaning -> assertThat(meaning).hasSize(1));
    }

    @Test
    void keepConflictingDefinitionsApart() {
        assertThat(target("SY:in_incubation_firms:2025").metric()).isEqualTo("distinctFirms");
        assertThat(target("SY:in_incubation_firms_and_teams:2025").metric()).isEqualTo("distinctFirmsAndTeams");
        assertThat(target("SY:in_incubation_firms:2025").value())
                .isEqualByComparingTo(
                        target("SY:in_incubation_firms_and_teams:2025").value());
        assertThat(target("SY:carriers:2025").metric()).isEqualTo("carriers");
        assertThat(target("SY:maker_spaces_and_incubators:2025").metric()).isEqualTo("makerSpacesAndIncubators");
        assertThat(target("SY:maker_spaces_and_incubators:2025").comparator()).isEqualTo(Target.Comparator.GT);
    }

    private Target target(String id) {
        return targets.stream()
                .filter(target -> target.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void trustNoNumberWhereTheSourceLostItsZeros() {
        List<Clause> zeroless = clauses.values().stream()
                .filter(clause -> clause.document().value().equals(ZEROLESS))
                .toList();

        assertThat(zeroless).noneMatch(clause -> clause.words().contains("0"));
        assertThat(zeroless)
                .filteredOn(clause -> clause.words().matches(".*[1-9].*"))
                .hasSizeGreaterThan(25)
                .filteredOn(clause -> clause.reliability() == SOUND)
                .extracting(clause -> clause.id().value())
                .as("a name another document prints, three times three measures, and six projects that are listed")
                .containsExactlyInAnyOrder("GZ-11", "GZ-26", "GZ-35");
        assertThat(targets)
                .filteredOn(target -> target.document().value().equals(ZEROLESS))
                .hasSize(21)
                .noneMatch(target -> target.reliability() == SOUND)
                .filteredOn(target -> target.reliability() == CORRUPT)
                .hasSize(18);
        assertThat(targets)
                .filteredOn(target -> target.reliability() != SOUND)
                .allMatch(target -> target.document().value().equals(ZEROLESS));
    }

    @Test
    void keepExactDecimals() {
        assertThat(target("SD:valid_invention_patents_per_10k_population:2020").value())
                .hasToString("0.9");
        assertThat(target("CDM:technology_contract_value:2020").value()).hasToString("70000000000");
    }
}
