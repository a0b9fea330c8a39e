package org.hatchery.pipeline.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.totals.tree.VectorFixture.vector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hatchery.carrier.counting.CarrierAccount;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.figures.FigureAccount;
import org.hatchery.figures.YearItem;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.incubation.counting.LabelAccount;
import org.hatchery.incubation.counting.Presence;
import org.hatchery.incubation.counting.StayAccount;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.totals.chapter.AllAccounts;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Vector;
import org.hatchery.totals.tree.VectorFixture;
import org.hatchery.voucher.keeping.VoucherAccount;
import org.hatchery.voucher.keeping.VoucherStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What metrics come to, on vectors made by hand. */
class MeasureTests {
    private static final MetricCatalogue CATALOGUE = new MetricCatalogue(new JsonMapper());
    private static final Measure MEASURE = new Measure(CATALOGUE, AllAccounts.registered());
    private static final Window YEAR = new Window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), true);
    private static final Window JANUARY = new Window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), false);
    private static final PipelineFilter FIRMS = forms(IncubateeForm.FIRM);
    private static final PipelineFilter TEAMS = forms(IncubateeForm.TEAM);
    private static final PipelineFilter INCUBATORS =
            new PipelineFilter(Set.of(CarrierKind.INCUBATOR), Set.of(), Set.of(), Set.of());

    private static PipelineFilter forms(IncubateeForm form) {
        return new PipelineFilter(Set.of(), Set.of(), Set.of(), Set.of(form));
    }

    private static MetricValue measure(String key, Reading reading) {
        return MEASURE.of(CATALOGUE.get(key), reading);
    }

    private static String value(String key, Reading reading) {
        return text(measure(key, reading).value());
    }

    private static String text(BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }

    private static Reading running(VectorFixture before, VectorFixture end, PipelineFilter filter) {
        return new Reading(before.made(), end.made(), Vector.ZERO, YEAR, filter);
    }

    private static Reading year(VectorFixture said, Window window) {
        return new Reading(Vector.ZERO, Vector.ZERO, said.made(), window, PipelineFilter.ALL);
    }

    /** Eight firms and four teams are there; two firms graduated, one left, three teams became firms and one left. */
    private static Reading stays(PipelineFilter filter) {
        return running(
                vector().with(StayAccount.FIRMS, 7)
                        .with(StayAccount.GRADUATED, GraduationGround.HNTE, 3)
                        .with(StayAccount.REGISTRATIONS, 10),
                vector().with(StayAccount.FIRMS, 8)
                        .with(StayAccount.TEAMS, 4)
                        .with(StayAccount.GRADUATED, GraduationGround.HNTE, 4)
                        .with(StayAccount.GRADUATED, GraduationGround.REVENUE, 1)
                        .with(StayAccount.FIRMS_EXITED, ExitReason.DISSOLVED, 1)
                        .with(StayAccount.TEAMS_EXITED, ExitReason.OTHER, 1)
                        .with(StayAccount.REGISTRATIONS, 13)
                        .with(StayAccount.FIRMS_ENTERED, 2)
                        .with(LabelAccount.LABELLED, GrowthLabelKind.HNTE, 2),
                filter);
    }

    @Test
    void addsThoseWhoLeftToThoseWhoAreThere() {
        Reading reading = stays(PipelineFilter.ALL);

        assertThat(value("firmsPresent", reading)).isEqualTo("11");
        assertThat(value("teamsPresent", reading)).isEqualTo("8");
        assertThat(value("incubateesPresent", reading)).isEqualTo("16");
        assertThat(Presence.firms(reading)).isEqualTo(11);
        assertThat(Presence.incubatees(reading)).isEqualTo(16);
    }

    @Test
    void dividesGraduatesOfThePeriodByFirmsPresent() {
        MetricValue rate = measure("graduationRate", stays(PipelineFilter.ALL));

        assertThat(text(rate.value())).isEqualTo("18.181818");
        assertThat(text(rate.numerator())).isEqualTo("2");
        assertThat(text(rate.denominator())).isEqualTo("11");
        assertThat(value("graduatesCumulative", stays(PipelineFilter.ALL))).isEqualTo("5");
        assertThat(value("graduatesByHnte", stays(PipelineFilter.ALL))).isEqualTo("1");
    }

    @Test
    void takesATeamThatBecameAFirmForANewFirm() {
        assertThat(value("newIncubatees", stays(PipelineFilter.ALL))).isEqualTo("5");
        assertThat(value("registrationRate", stays(PipelineFilter.ALL))).isEqualTo("37.5");
    }

    @Test
    void countsFirmsOrTeamsAlone() {
        assertThat(Stream.of("inIncubationFirmsAndTeams", "incubateesPresent", "exits", "hnteFirms")
                        .map(key -> value(key, stays(FIRMS))))
                .containsExactly("8", "11", "1", "2");
        assertThat(Stream.of("inIncubationFirmsAndTeams", "incubateesPresent", "exits", "hnteFirms")
                        .map(key -> value(key, stays(TEAMS))))
                .containsExactly("4", "5", "1", "0");
    }

    @Test
    void hasNoRateWhereThereIsNothingToDivideBy() {
        MetricValue rate = measure("graduationRate", stays(TEAMS));

        assertThat(text(rate.value())).isEqualTo("-");
        assertThat(text(rate.denominator())).isEqualTo("0");
    }

    /** Ten square metres to let from the eleventh on, of which five are leased on the last three days. */
    @Test
    void countsSpaceByTheDay() {
        long eleventh = LocalDate.of(2024, 1, 11).toEpochDay();
        long last = LocalDate.of(2024, 1, 29).toEpochDay();
        Vector end = vector().with(CarrierAccount.LEASABLE_AREA, 1000)
                .with(CarrierAccount.LEASABLE_AREA_MOMENT, 1000 * eleventh)
                .with(CarrierAccount.LEASED_AREA, 500)
                .with(CarrierAccount.LEASED_AREA_MOMENT, 500 * last)
                .made();
        Reading reading = new Reading(Vector.ZERO, end, Vector.ZERO, JANUARY, PipelineFilter.ALL);

        assertThat(value("leasableAreaDays", reading)).isEqualTo("210.00");
        assertThat(value("leasedAreaDays", reading)).isEqualTo("15.00");
        assertThat(value("occupancyRateOverPeriod", reading)).isEqualTo("7.142857");
        assertThat(value("occupancyRate", reading)).isEqualTo("50");
    }

    @Test
    void countsSpaceOfTheMonthsBeforeOnlyFromTheFirstDayOn() {
        long longAgo = LocalDate.of(2020, 5, 5).toEpochDay();
        VectorFixture seats =
                vector().with(CarrierAccount.WORKSTATIONS, 6).with(CarrierAccount.WORKSTATIONS_MOMENT, 6 * longAgo);
        Reading reading = new Reading(seats.made(), seats.made(), Vector.ZERO, JANUARY, PipelineFilter.ALL);

        assertThat(value("workstationDays", reading)).isEqualTo("186");
    }

    @Test
    void addsUpFiguresOfFirmsAndTeamsInYuan() {
        VectorFixture said = vector().with(FigureAccount.FIRM_FIGURES, YearItem.REVENUE, 1_000_050)
                .with(FigureAccount.TEAM_FIGURES, YearItem.REVENUE, 50)
                .with(FigureAccount.FIRM_FIGURES, YearItem.CONFIRMED, 3)
                .with(FigureAccount.TEAM_FIGURES, YearItem.CONFIRMED, 1)
                .with(FigureAccount.FIRM_FIGURES, YearItem.RND_EXPENDITURE, 250_025);

        assertThat(value("revenue", year(said, YEAR))).isEqualTo("10001.00");
        assertThat(value("revenuePerIncubatee", year(said, YEAR))).isEqualTo("2500.25");
        assertThat(value("rndIntensity", year(said, YEAR))).isEqualTo("25");
    }

    @Test
    void showsALossAsALoss() {
        VectorFixture said = vector().with(FigureAccount.FIRM_FIGURES, YearItem.NET_PROFIT, -1_234_567)
                .with(FigureAccount.FIRM_FIGURES, YearItem.CONFIRMED, 4);

        assertThat(value("netProfit", year(said, YEAR))).isEqualTo("-12345.67");
        assertThat(value("netProfitPerIncubatee", year(said, YEAR))).isEqualTo("-3086.4175");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue", "figuresReported", "employeesPerIncubatee", "rndIntensity", "voucherBudget"})
    void saysNothingOfYearsInAMonth(String key) {
        VectorFixture said = vector().with(FigureAccount.FIRM_FIGURES, YearItem.REVENUE, 100);

        assertThat(measure(key, year(said, JANUARY))).isEqualTo(new MetricValue(CATALOGUE.get(key), null, null, null));
    }

    @Test
    void dividesMoneyOfVouchersAndDaysOfTheirSteps() {
        Reading reading = running(
                vector().with(VoucherAccount.VOUCHER_STEPS, VoucherStep.DECISION, 2)
                        .with(VoucherAccount.VOUCHER_STEP_DAYS, VoucherStep.DECISION, 30),
                vector().with(VoucherAccount.VOUCHER_STEPS, VoucherStep.DECISION, 6)
                        .with(VoucherAccount.VOUCHER_STEP_DAYS, VoucherStep.DECISION, 48)
                        .with(VoucherAccount.VOUCHER_AMOUNT_ISSUED, 500_000)
                        .with(VoucherAccount.VOUCHER_AMOUNT_SETTLED, 150_000)
                        .with(VoucherAccount.VOUCHER_PRICE_SETTLED, 300_000),
                PipelineFilter.ALL);

        assertThat(value("decisionDays", reading)).isEqualTo("4.5");
        assertThat(value("voucherSettlementRate", reading)).isEqualTo("30");
        assertThat(value("voucherLeverage", reading)).isEqualTo("2");
        assertThat(text(measure("voucherLeverage", reading).denominator())).isEqualTo("1500.00");
        assertThat(value("answerDays", reading)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"voucherBudget", "vouchersIssued", "voucherLeverage", "pilotSuccessRate", "trlGained"})
    void tellsNothingOfChosenCarriersThatBelongsToNone(String key) {
        Vector some = VectorFixture.random(new Random(3));
        Reading reading = new Reading(Vector.ZERO, some, some, YEAR, INCUBATORS);

        assertThat(value(key, reading)).isEqualTo("-");
        assertThat(value("carriers", reading)).isNotEqualTo("-");
    }

    @Test
    void takesTheMedianOfThePeriod() {
        Reading reading = running(
                vector().with(StayAccount.GRADUATED_AFTER.at(3), 5),
                vector().with(StayAccount.GRADUATED_AFTER.at(3), 5)
                        .with(StayAccount.GRADUATED_AFTER.at(20), 1)
                        .with(StayAccount.GRADUATED_AFTER.at(25), 1),
                PipelineFilter.ALL);

        assertThat(value("medianMonthsToGraduation", reading)).isEqualTo("22.5");
    }

    @Test
    void tellsWhatIsRecordedAndNothingElse() {
        Vector some = VectorFixture.random(new Random(5));
        Reading reading = new Reading(some, some.plus(some), some, YEAR, PipelineFilter.ALL);

        assertThat(CATALOGUE.all())
                .allSatisfy(metric -> assertThat(MEASURE.of(metric, reading).value() != null)
                        .as(metric.key())
                        .isEqualTo(metric.isAnswered()));
    }

    /** Regions next to each other are one region for whatever adds up, and so for both parts of every share. */
    @Property(tries = 20)
    void addsUpWhatIsSaidToAddUp(@ForAll Random random) {
        List<Reading> parts =
                Stream.generate(() -> someReading(random)).limit(5).toList();
        Reading whole = Reading.sum(parts.stream(), YEAR, PipelineFilter.ALL);

        assertThat(CATALOGUE.all().stream().filter(Metric::isAdditive))
                .isNotEmpty()
                .allSatisfy(metric -> {
                    BigDecimal sum = parts.stream()
                            .map(part -> Objects.requireNonNull(
                                    MEASURE.of(metric, part).value()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(MEASURE.of(metric, whole).value())
                            .as(metric.key())
                            .isEqualByComparingTo(sum);
                });
    }

    private static Reading someReading(Random random) {
        Vector before = VectorFixture.random(random);
        Vector end = before.plus(VectorFixture.random(random));
        return new Reading(before, end, VectorFixture.random(random), YEAR, PipelineFilter.ALL);
    }
}
