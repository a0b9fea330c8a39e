package org.hatchery.pipeline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.pipeline.Metric.Taking;
import org.hatchery.pipeline.Metric.Term;
import org.hatchery.totals.Account;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether every definition in the file can be worked out, and read by people. */
class MetricCatalogueTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final MetricCatalogue CATALOGUE = new MetricCatalogue(JSON);
    private static final Set<String> HUNDREDTHS = Set.of("yuan", "hours", "m2", "m2_days");
    private static final Pattern ENGLISH = Pattern.compile("[A-Z][^.]*[^. ]\\.");
    private static final Pattern CHINESE = Pattern.compile("[^。]*\\p{IsHan}[^。]*。");

    /** What no sum can tell: cohorts, steps between labels, months to graduation. */
    private static final Set<Account> TOLD_ELSEWHERE = EnumSet.of(
            Account.LABEL_STEP,
            Account.GRADUATED_AFTER,
            Account.COHORT_FIRMS,
            Account.COHORT_TEAMS,
            Account.COHORT_FIRMS_GRADUATED,
            Account.COHORT_FIRMS_EXITED,
            Account.COHORT_TEAMS_GRADUATED,
            Account.COHORT_TEAMS_EXITED);

    /** What the five policies of the domain research set targets, baselines, dates and rules for. */
    private static final String INDICATORS = """
            achievements_published annual_conversion_report_by_departments annual_conversion_report_by_units
            biopharma_firms_gathered carriers civil_military_conversions civil_military_tech_smes_incubated
            conversion_demonstration_firms conversion_fund_size grassroots_innovation_models
            hightech_share_of_above_scale_industrial_output highlight_projects hnte_firms hnte_firms_new
            in_incubation_firms in_incubation_firms_and_teams innovation_platforms innovative_firms
            integrated_innovation_platforms invention_patent_average_maintained_years iti_firms_incubated
            iti_firms_served iti_joint_innovation_centres iti_research_institutes key_technology_breakthroughs
            local_conversion_rate locally_absorbed_contracts_increase maker_spaces_and_incubators matchmaking_events
            national_and_provincial_transfer_model_institutions_existing national_hightech_zones_existing
            national_innovation_platforms national_major_project_achievements_landed
            national_technology_transfer_model_institutions one_to_one_ip_service_firms
            original_innovation_achievements outside_branch_institutions patent_champions_large_new
            patent_champions_small_new platform_achievements_converted professional_technology_brokers
            programme_duration progress_reports provincial_hightech_zones_existing provincial_innovative_firms_new
            provincial_ip_demonstration_or_advantage_firms provincial_transfer_model_institutions_new rd_share_of_gdp
            research_platforms_new researcher_share_of_conversion_income roadshows senior_mid_post_share_increase
            service_achievement_mixed_ownership_pilot_institutions small_firms_in_seven_industries_new
            small_to_above_scale_firms special_commissioners specialised_incubation_institutions
            st_contribution_to_growth strategic_emerging_value_added_share_of_gdp substantive_alliances
            tech_small_micro_firms_new technology_brokers technology_centres_incubators_maker_spaces_new
            technology_contract_value technology_finance_branches technology_trade_value_added_share_of_gdp
            technology_transfer_institutions technology_transfer_staff university_incubated_firms_new
            university_incubation_projects_new university_ring_economy_circles university_ring_teams
            valid_invention_patents_per_10k_population valid_invention_patents_per_10k_population_growth
            """;

    private static Stream<Metric> metrics() {
        return CATALOGUE.all().stream();
    }

    private static Stream<Term> terms(Metric metric) {
        return metric.sum() == null ? Stream.of() : metric.sum().stream();
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void readsEveryEntryAndEveryWordOfTheFile() throws IOException {
        JsonNode file = JSON.readTree(text("rules/metrics.json"));
        Set<String> known = Arrays.stream(Metric.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(toSet());

        assertThat(CATALOGUE.all()).hasSize(file.size());
        assertThat(file).allSatisfy(entry -> assertThat(known).containsAll(entry.propertyNames()));
    }

    @Test
    void namesOnlyAccountsThatThereAre() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms)).isNotEmpty().allSatisfy(term -> {
            assertThat(Measure.numbers(term.account())).isNotEmpty();
            assertThat(term.as()).isNotNull();
            assertThat(term.of()).isIn(null, "FIRM", "TEAM");
        });
    }

    @Test
    void takesDaysOnlyOfSpace() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms).filter(term -> term.as() == Taking.DAYS))
                .isNotEmpty()
                .allSatisfy(term -> assertThatCode(() -> Account.valueOf(term.account() + "_MOMENT"))
                        .doesNotThrowAnyException());
    }

    @Test
    void takesWhatIsSaidOfYearsForYearsOnly() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms))
                .allSatisfy(term -> assertThat(term.as() == Taking.YEAR)
                        .isEqualTo(term.account().matches("(FIRM|TEAM)_FIGURES\\..*|VOUCHER_BUDGET")));
    }

    @Test
    void tellsFirmsFromTeams() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms)).allSatisfy(term -> {
            if (term.account().startsWith("FIRM")) {
                assertThat(term.of()).isEqualTo("FIRM");
            }
            if (term.account().startsWith("TEAM")) {
                assertThat(term.of()).isEqualTo("TEAM");
            }
        });
    }

    @Test
    void measuresEverythingThatIsKept() {
        Set<Integer> measured = metrics()
                .flatMap(MetricCatalogueTests::terms)
                .flatMap(term -> Measure.numbers(term.account()).stream())
                .collect(toSet());
        Stream<Account> kept = Arrays.stream(Account.values())
                .filter(account -> !TOLD_ELSEWHERE.contains(account))
                .filter(account -> !account.name().endsWith("_MOMENT"));

        assertThat(kept.flatMap(account -> IntStream.range(0, account.parts()).mapToObj(account::at)))
                .isNotEmpty()
                .isSubsetOf(measured);
    }

    @Test
    void worksOutEachMetricInOneWayOrSaysWhyNot() {
        assertThat(metrics())
                .allSatisfy(metric -> assertThat(
                                Stream.of(metric.sum(), metric.ratio(), metric.median(), metric.unanswered()))
                        .as(metric.key())
                        .filteredOn(way -> way != null)
                        .hasSize(1));
    }

    @Test
    void dividesOnlyWhatAddsUp() {
        assertThat(metrics().filter(metric -> metric.ratio() != null))
                .isNotEmpty()
                .allSatisfy(metric -> {
                    Metric numerator = CATALOGUE.get(metric.ratio().numerator());
                    Metric denominator = CATALOGUE.get(metric.ratio().denominator());
                    assertThat(List.of(numerator, denominator)).allMatch(Metric::isAdditive);
                    assertThat(List.of(numerator.ofCarriers(), denominator.ofCarriers()))
                            .containsOnly(metric.ofCarriers());
                });
    }

    @Test
    void knowsOneMedian() {
        assertThat(metrics().map(Metric::median).filter(median -> median != null))
                .containsExactly(Account.GRADUATED_AFTER.name());
    }

    @Test
    void countsInHundredthsWhatIsKeptInHundredths() {
        assertThat(metrics().filter(Metric::isAdditive))
                .allSatisfy(metric -> assertThat(metric.decimals())
                        .as(metric.key())
                        .isEqualTo(HUNDREDTHS.contains(metric.unit()) ? 2 : 0));
    }

    @Test
    void usesTheUnitsThatTheContractLists() throws IOException {
        Matcher listed = Pattern.compile("\"Unit: ([^(]*) \\(").matcher(text("graphql/pipeline.graphqls"));
        assertThat(listed.find()).isTrue();

        assertThat(metrics().map(Metric::unit).collect(toSet()))
                .containsExactlyInAnyOrder(listed.group(1).split(", | or "));
    }

    @Test
    void hasKeysAndNamesThatTellMetricsApart() {
        assertThat(metrics().map(Metric::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z0-9]+"));
        assertThat(metrics().map(Metric::nameZh))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(".*\\p{IsHan}.*"));
        assertThat(metrics().map(Metric::nameEn)).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Z].*[^.]"));
        assertThat(metrics().map(Metric::source)).noneMatch(String::isBlank);
    }

    @Test
    void definesEachMetricInAWholeSentenceOfItsOwn() {
        assertThat(metrics().map(Metric::definitionEn)).doesNotHaveDuplicates().allMatch(this::isEnglish);
        assertThat(metrics().map(Metric::definitionZh)).doesNotHaveDuplicates().allMatch(this::isChinese);
    }

    @Test
    void givesReasonsInWholeSentences() {
        assertThat(metrics().map(Metric::unanswered).filter(reason -> reason != null))
                .isNotEmpty()
                .allMatch(reason -> isEnglish(reason.en()) && isChinese(reason.zh()));
    }

    private boolean isEnglish(String text) {
        return ENGLISH.matcher(text).matches() && text.split(" ").length > 5;
    }

    private boolean isChinese(String text) {
        return CHINESE.matcher(text).matches();
    }

    @Test
    void answersOrExplainsEveryIndicatorOfThePolicies() {
        assertThat(metrics().flatMap(metric -> metric.indicators().stream()))
                .containsExactlyInAnyOrder(INDICATORS.strip().split("\\s+"));
    }

    @Test
    void comparesCarriersOnlyByWhatTheyHave() {
        assertThat(metrics().filter(Metric::peer))
                .hasSizeBetween(10, 15)
                .allMatch(metric -> metric.ofCarriers() && metric.isAnswered());
    }

    @Test
    void refusesAnAccountThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.numbers("SHEEP"));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.numbers("GRADUATED.SHEEP"));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.numbers("GRADUATED_AFTER.12"));
    }
}
