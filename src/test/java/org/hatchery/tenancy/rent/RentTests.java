package org.hatchery.tenancy.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.tenancy.rent.TermsFixture.desks;
import static org.hatchery.tenancy.rent.TermsFixture.flat;
import static org.hatchery.tenancy.rent.TermsFixture.off;
import static org.hatchery.tenancy.rent.TermsFixture.room;
import static org.hatchery.tenancy.rent.TermsFixture.terms;
import static org.hatchery.tenancy.rent.TermsFixture.year;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** Rent … */
class RentTests {
    private static Yuan due(ContractTerms terms, String month) {
        return new Rent(terms, terms.lastDay())
                .in(new Period(month)).stream().map(MonthRent::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    private static Yuan sum(ContractTerms terms) {
        return sum(new Rent(terms, terms.lastDay()));
    }

    private static Yuan sum(Rent rent) {
        return rent.months().stream().map(MonthRent::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    @Test
    void ofAWholeMonthIsThatOfItsLinesHalfAFenUp() {
        assertThat(room("85.50", "45.37").monthly()).isEqualTo(Yuan.of("3879.14"));
        assertThat(room("0.50", "0.01").monthly()).isEqualTo(Yuan.of("0.01"));
        assertThat(room("0.49", "0.01").monthly()).isEqualTo(Yuan.ZERO);
        assertThat(desks(7, "300.01").monthly()).isEqualTo(Yuan.of("2100.07"));
        assertThat(due(year(room("85.50", "45.37"), desks(7, "300.01")), "2026-02"))
                .isEqualTo(Yuan.of("5979.21"));
    }

    @Test
    void ofABrokenMonthIsForItsDays() {
        ContractTerms terms = terms("2026-01-17", "2026-03-01", flat("3100.00"));

        assertThat(due(terms, "2026-01")).isEqualTo(Yuan.of("1500.00"));
        assertThat(due(terms, "2026-02")).isEqualTo(Yuan.of("3100.00"));
        assertThat(due(terms, "2026-03")).isEqualTo(Yuan.of("100.00"));
        assertThat(new Rent(terms, terms.lastDay()).in(new Period("2026-04"))).isEmpty();
        assertThat(new Rent(terms, terms.lastDay()).in(new Period("2025-12"))).isEmpty();
    }

    @Test
    void isDueOnItsDayOrOnceItBegins() {
        List<MonthRent> months =
                new Rent(terms("2026-01-17", "2026-03-01", flat("1")), LocalDate.parse("2026-03-01")).months();

        assertThat(months)
                .extracting(month -> month.dueOn().toString())
                .containsExactly("2026-01-17", "2026-02-10", "2026-03-10");
    }

    @Test
    void endsWithTheLastDayForWhichItIsDue() {
        ContractTerms terms = year(flat("3000.00"));

        assertThat(sum(new Rent(terms, LocalDate.parse("2026-06-15")))).isEqualTo(Yuan.of("16500.00"));
        assertThat(new Rent(terms, LocalDate.parse("2025-12-31")).months()).isEmpty();
        assertThat(new Rent(terms, null).months()).isEmpty();
    }

    @Test
    void isLetOffForTheDaysOfAConcession() {
        LocalDate first = LocalDate.parse("2026-01-01");
        ContractTerms terms = terms(
                first,
                LocalDate.parse("2026-12-31"),
                List.of(new LinesSince(first, List.of(flat("3000.00")))),
                List.of(off(100, "2026-01-01", "2026-02-28"), off(50, "2026-04-01", "2026-04-15")));

        assertThat(due(terms, "2026-01")).isEqualTo(Yuan.ZERO);
        assertThat(due(terms, "2026-03")).isEqualTo(Yuan.of("3000.00"));
        assertThat(due(terms, "2026-04")).isEqualTo(Yuan.of("2250.00"));
        MonthRent april =
                new Rent(terms, terms.lastDay()).in(new Period("2026-04")).get(0);
        assertThat(april.parts())
                .extracting(part -> part.days() + "/" + part.ofDays() + " -" + part.percentOff() + "% " + part.amount())
                .containsExactly("15/30 -50% 750.00", "15/30 -0% 1500.00");
    }

    @Test
    void changesWithItsLinesOnTheirDay() {
        ContractTerms terms = year(flat("3000.00"))
                .withLines(new LinesSince(LocalDate.parse("2026-06-16"), List.of(flat("6000.00"))));

        assertThat(due(terms, "2026-05")).isEqualTo(Yuan.of("3000.00"));
        assertThat(due(terms, "2026-06")).isEqualTo(Yuan.of("4500.00"));
        assertThat(due(terms, "2026-07")).isEqualTo(Yuan.of("6000.00"));
    }

    @Test
    void roundsALineOnceAMonthHoweverManyStretchesItHas() {
        LocalDate first = LocalDate.parse("2026-06-01");
        ContractTerms terms = terms(
                first,
                LocalDate.parse("2026-06-30"),
                List.of(new LinesSince(first, List.of(flat("0.03")))),
                List.of(off(1, "2026-06-01", "2026-06-10"), off(2, "2026-06-11", "2026-06-20")));
        MonthRent june = new Rent(terms, terms.lastDay()).months().get(0);

        assertThat(june.amount()).isEqualTo(Yuan.of("0.03"));
        assertThat(june.parts())
                .extracting(RentPart::amount)
                .containsExactly(Yuan.of("0.01"), Yuan.of("0.01"), Yuan.of("0.01"));
    }

    /** Day by day, exactly, by other means than the code. */
    private static BigDecimal exact(ContractTerms terms) {
        return terms.firstDay()
                .datesUntil(terms.lastDay().plusDays(1))
                .map(day -> {
                    int percent = terms.concessions().stream()
                            .filter(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()))
                            .mapToInt(one -> 100 - one.percent())
                            .findFirst()
                            .orElse(100);
                    long monthly = terms.rent().stream()
                            .filter(since -> !since.from().isAfter(day))
                            .reduce((earlier, later) -> later)
                            .orElseThrow()
                            .monthly()
                            .hundredths();
                    return BigDecimal.valueOf(monthly)
                            .multiply(BigDecimal.valueOf(percent))
                            .divide(BigDecimal.valueOf(100L * day.lengthOfMonth()), MathContext.DECIMAL128);
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ContractTerms random(Random random, int days) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
        LocalDate last = first.plusDays(days - 1L);
        List<LinesSince> rent = new ArrayList<>(List.of(new LinesSince(first, lines(random))));
        if (days > 40 && random.nextBoolean()) {
            rent.add(new LinesSince(first.plusDays(1L + random.nextInt(days - 1)), lines(random)));
        }
        List<Concession> concessions = new ArrayList<>();
        LocalDate from = first.plusDays(random.nextInt(days));
        while (!from.isAfter(last) && concessions.size() < 4) {
            LocalDate to = from.plusDays(random.nextInt(70));
            if (!to.isAfter(last)) {
                concessions.add(new Concession(from, to, 1 + random.nextInt(100), ConcessionGround.AGREED, "约定"));
            }
            from = to.plusDays(1L + random.nextInt(60));
        }
        return terms(first, last, rent, concessions);
    }

    private static List<RentLine> lines(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(at -> switch (random.nextInt(3)) {
                    case 0 -> room("%d.%02d".formatted(random.nextInt(900), random.nextInt(100)), price(random));
                    case 1 -> desks(1 + random.nextInt(40), price(random));
                    default -> flat(price(random));
                })
                .toList();
    }

    private static String price(Random random) {
        return "%d.%02d".formatted(random.nextInt(5_000), random.nextInt(100));
    }

    @Property(tries = 400)
    void ofAllMonthsIsThatOfTheDaysButForHalfAFenALineAndMonth(
            @ForAll Draws chance, @ForAll @IntRange(min = 1, max = 900) int days) {
        ContractTerms terms = random(chance, days);
        List<MonthRent> months = new Rent(terms, terms.lastDay()).months();
        long rounded = months.stream().flatMap(month -> month.parts().stream()).count();

        assertThat(months)
                .hasSize((int) java.time.temporal.ChronoUnit.MONTHS.between(
                                YearMonth.from(terms.firstDay()), YearMonth.from(terms.lastDay()))
                        + 1);
        assertThat(BigDecimal.valueOf(sum(terms).hundredths())
                        .subtract(exact(terms))
                        .abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(rounded)
                        .divide(BigDecimal.valueOf(2))
                        .add(new BigDecimal("0.0001")));
        assertThat(months.stream().flatMap(month -> month.parts().stream()))
                .allMatch(part -> part.amount().compareTo(Yuan.ZERO) >= 0
                        && part.amount().compareTo(part.line().monthly()) <= 0);
        Statistics.label("with a concession").collect(!terms.concessions().isEmpty());
        Statistics.label("with a change of lines").collect(terms.rent().size() > 1);
    }

    /** Two contracts one after the other cost what one does: to the fen at the end of a month, otherwise to a fen a line. */
    @Property(tries = 400)
    void hardlyChangesByCuttingTheTermInTwo(
            @ForAll Draws chance,
            @ForAll @IntRange(min = 2, max = 900) int days,
            @ForAll @IntRange(min = 0, max = 898) int cut) {
        ContractTerms terms = random(chance, days);
        LocalDate last = terms.firstDay().plusDays(cut % (days - 1));
        Yuan first = sum(new Rent(terms, last));
        Yuan second = sum(from(terms, last.plusDays(1)));

        long difference = Math.abs(first.plus(second).hundredths() - sum(terms).hundredths());

        boolean atMonthEnd = last.equals(YearMonth.from(last).atEndOfMonth());
        int lines = terms.on(last).lines().size()
                + terms.on(last.plusDays(1)).lines().size();
        assertThat(difference).isLessThanOrEqualTo(atMonthEnd ? 0 : lines);
        Statistics.label("cut at the end of a month").collect(atMonthEnd);
        Statistics.label("differs").collect(difference > 0);
    }

    private static Rent from(ContractTerms terms, LocalDate day) {
        List<LinesSince> rent =
                new ArrayList<>(List.of(new LinesSince(day, terms.on(day).lines())));
        terms.rent().stream().filter(since -> since.from().isAfter(day)).forEach(rent::add);
        return new Rent(terms(day, terms.lastDay(), rent, terms.concessions()), terms.lastDay());
    }
}
