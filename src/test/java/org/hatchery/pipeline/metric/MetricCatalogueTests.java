package org.hatchery.pipeline.metric;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.incubation.counting.LabelAccount;
import org.hatchery.incubation.counting.StayAccount;
import org.hatchery.pipeline.metric.Metric.Taking;
import org.hatchery.pipeline.metric.Metric.Term;
import org.hatchery.totals.chapter.Accounts;
import org.hatchery.totals.chapter.AllAccounts;
import org.hatchery.totals.tree.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
    private static final Set<Account> TOLD_ELSEWHERE = Set.of(
            LabelAccount.LABEL_STEP,
            StayAccount.GRADUATED_AFTER,
            StayAccount.COHORT_FIRMS,
            StayAccount.COHORT_TEAMS,
            StayAccount.COHORT_FIRMS_GRADUATED,
            StayAccount.COHORT_FIRMS_EXITED,
            StayAccount.COHORT_TEAMS_GRADUATED,
            StayAccount.COHORT_TEAMS_EXITED);

    private static final Accounts ACCOUNTS = AllAccounts.registered();

    private static Stream<Metric> metrics() {
        return CATALOGUE.all().stream();
    }

    private static Stream<Term> terms(Metric metric) {
        return metric.sum() == null ? Stream.of() : metric.sum().stream();
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> entries() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:rules/metrics/*.json")) {
            JSON.readTree(file.getContentAsString(StandardCharsets.UTF_8)).forEach(entries::add);
        }
        return entries;
    }

    @Test
    void readsEveryEntryAndEveryWordOfTheFiles() throws IOException {
        List<JsonNode> entries = entries();
        Set<String> known = Arrays.stream(Metric.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(toSet());

        assertThat(CATALOGUE.all()).hasSize(entries.size());
        assertThat(entries).allSatisfy(entry -> assertThat(known).containsAll(entry.propertyNames()));
    }

    @Test
    void namesOnlyAccountsThatThereAre() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms)).isNotEmpty().allSatisfy(term -> {
            assertThat(ACCOUNTS.numbers(term.account())).isNotEmpty();
            assertThat(term.as()).isNotNull();
            assertThat(term.of()).isIn(null, "FIRM", "TEAM");
        });
    }

    /** A firm may stay in several carriers: whoever reads "firms" is told whether it counts once. */
    @Test
    void countsFirmsAndTeamsOnceOrSaysThatItDoesNot() {
        Set<String> once = Set.of(
                "DISTINCT_FIRMS",
                "DISTINCT_TEAMS",
                "LABELLED",
                "NEWLY_LABELLED",
                "BACKED_BY",
                "COMING_FROM",
                "FIRMS_NEW_FROM",
                "PROJECTS_NEW_FROM",
                // the register knows a firm by its code, once
                "IP_FIRMS",
                "CONVERSION_DEMONSTRATION_FIRMS",
                "BIOMEDICINE_FIRMS",
                "CIVIL_MILITARY_FIRMS");
        assertThat(metrics()
                        .filter(metric -> metric.unit().matches("firms|teams|firms_and_teams"))
                        .filter(metric -> terms(metric)
                                .map(term -> term.account().replaceAll("\\..*", ""))
                                // one set of figures is entered for a firm and a year
                                .anyMatch(account -> !once.contains(account) && !account.endsWith("_FIGURES"))))
                .isNotEmpty()
                .allSatisfy(metric -> {
                    assertThat(metric.definitionEn()).containsPattern("once (in each carrier|for each stay)");
                    assertThat(metric.definitionZh()).contains("各计一次");
                });
    }

    @Test
    void takesDaysOnlyOfSpace() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms).filter(term -> term.as() == Taking.DAYS))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(
                                ACCOUNTS.named(term.account()).numbers().moment())
                        .isNotNull());
    }

    @Test
    void takesWhatIsSaidOfYearsForYearsOnly() {
        assertThat(metrics().flatMap(MetricCatalogueTests::terms))
                .allSatisfy(term -> assertThat(term.as() == Taking.YEAR)
                        .isEqualTo(term.account()
                                .matches("(FIRM|TEAM)_FIGURES\\..*|VOUCHER_BUDGET|FOLLOWED_UP|GRADUATES?_[A-Z]+")));
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
                .flatMap(term -> ACCOUNTS.numbers(term.account()).stream())
                .collect(toSet());
        Stream<Account> kept = AllAccounts.all().stream()
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
                .containsExactly(StayAccount.GRADUATED_AFTER.name());
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

    private static JsonNode targets() throws IOException {
        return JSON.readTree(text("policy/targets.json"));
    }

    @Test
    void answersOrExplainsEveryIndicatorOfThePolicies() throws IOException {
        Set<String> indicators = new HashSet<>();
        targets().forEach(target -> indicators.add(target.path("indicator").asString()));

        assertThat(metrics().flatMap(metric -> metric.indicators().stream()))
                .containsExactlyInAnyOrderElementsOf(indicators);
    }

    @Test
    void measuresTargetsByTheMetricsThatTheyName() throws IOException {
        assertThat(targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.path("metric").asString(null))
                        .as(target.path("_id").asString())
                        .isEqualTo(answering(target.path("indicator").asString())));
    }

    @Nullable private static String answering(String indicator) {
        return metrics()
                .filter(metric -> metric.indicators().contains(indicator) && metric.isAnswered())
                .map(Metric::key)
                .findFirst()
                .orElse(null);
    }

    @Test
    void comparesCarriersOnlyByWhatTheyHave() {
        assertThat(metrics().filter(Metric::peer))
                .hasSizeBetween(10, 15)
                .allMatch(metric -> metric.ofCarriers() && metric.isAnswered());
    }

    @Test
    void refusesAnAccountThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> ACCOUNTS.numbers("SHEEP"));
        assertThatIllegalArgumentException().isThrownBy(() -> ACCOUNTS.numbers("GRADUATED.SHEEP"));
        assertThatIllegalArgumentException().isThrownBy(() -> ACCOUNTS.numbers("GRADUATED_AFTER.12"));
    }
}
