package org.hatchery.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.hatchery.CreditCodes;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.CarrierProfile;
import org.hatchery.carrier.Operator;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the labels of a firm bring while it is in incubation … */
class LabelPostingsTests {
    private static final LocalDate ENTERED = LocalDate.of(2024, 1, 10);
    private static final LocalDate LEFT = LocalDate.of(2025, 6, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final GrowthLabelKind SME = GrowthLabelKind.TECH_SME;
    private static final GrowthLabelKind HNTE = GrowthLabelKind.HNTE;

    private final List<String> flows = new ArrayList<>();
    private final Stocks stocks = new Stocks();

    private void post(@Nullable LocalDate to, GrowthLabel... labels) {
        LabelPostings.of(List.of(labels), ENTERED, to)
                .write(stocks, (day, account) -> flows.add(day + " " + named(account)));
    }

    private static String named(int number) {
        Account account = Account.of(number);
        return account + "." + (number - account.number());
    }

    private static GrowthLabel label(GrowthLabelKind kind, String from, @Nullable String to) {
        return new GrowthLabel(kind, "证", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null, null);
    }

    private static String given(String day, GrowthLabelKind kind) {
        return day + " NEWLY_LABELLED." + kind.ordinal();
    }

    private static String step(String day, @Nullable GrowthLabelKind from, GrowthLabelKind to) {
        return day + " LABEL_STEP." + ((from == null ? 0 : from.ordinal() + 1) * 16 + to.ordinal());
    }

    @Test
    void areAStepFromNothingToTheFirstAndFromTheOneHeldToTheNext() {
        post(null, label(SME, "2024-02-01", null), label(HNTE, "2025-02-01", null));

        assertThat(flows)
                .containsExactlyInAnyOrder(
                        given("2024-02-01", SME),
                        step("2024-02-01", null, SME),
                        given("2025-02-01", HNTE),
                        step("2025-02-01", SME, HNTE));
    }

    @Test
    void areNoStepFromALabelThatHadRunOut() {
        post(null, label(SME, "2024-02-01", "2025-01-31"), label(HNTE, "2025-02-01", null));

        assertThat(flows).contains(step("2025-02-01", null, HNTE));
    }

    @Test
    void areAStepFromALabelThatEndsAsTheNextBegins() {
        post(null, label(SME, "2024-02-01", "2025-02-01"), label(HNTE, "2025-02-01", null));

        assertThat(flows).contains(step("2025-02-01", SME, HNTE));
    }

    @Test
    void areAStepFromTheLabelGivenLast() {
        post(
                null,
                label(GrowthLabelKind.SRDI, "2023-01-01", null),
                label(SME, "2023-05-01", null),
                label(HNTE, "2024-02-01", null));

        assertThat(flows).containsExactly(given("2024-02-01", HNTE), step("2024-02-01", SME, HNTE));
    }

    @Test
    void areNewOnlyTheFirstTime() {
        post(null, label(HNTE, "2024-02-01", "2024-08-01"), label(HNTE, "2025-02-01", null));

        assertThat(flows).containsExactly(given("2024-02-01", HNTE), step("2024-02-01", null, HNTE));
    }

    @Test
    void areNotNewBeforeAndAfterIncubation() {
        post(LEFT, label(SME, "2024-01-09", null), label(HNTE, "2025-06-20", null));
        assertThat(flows).isEmpty();

        post(LEFT, label(SME, "2024-01-10", null), label(HNTE, "2025-06-19", null));
        assertThat(flows).hasSize(4);
    }

    @Test
    void areHeldAtTheEndOfEachMonthWhileOneIsInForce() {
        var random = new Random(3);
        for (int time = 0; time < 300; time++) {
            List<GrowthLabel> labels = labels(random);
            LocalDate left = random.nextBoolean() ? null : ENTERED.plusDays(random.nextInt(700));
            var mine = new Stocks();
            LabelPostings.of(labels, ENTERED, left).write(mine, (day, account) -> {});
            Book book = new Book(TODAY);
            mine.postTo(book, Whereabouts.of(carrier()));
            for (YearMonth month = YearMonth.of(2023, 1);
                    month.atEndOfMonth().isBefore(TODAY);
                    month = month.plusMonths(1)) {
                LocalDate day = month.atEndOfMonth();
                boolean there = Span.covers(ENTERED, left, day);
                for (GrowthLabelKind kind : List.of(SME, HNTE)) {
                    boolean held = labels.stream().anyMatch(label -> label.kind() == kind && label.isInForce(day));
                    assertThat(stock(book, kind, month))
                            .as(labels + " until " + left + " in " + month)
                            .isEqualTo(there && held ? 1 : 0);
                }
            }
        }
    }

    private static List<GrowthLabel> labels(Random random) {
        List<GrowthLabel> labels = new ArrayList<>();
        for (int number = random.nextInt(6); number > 0; number--) {
            LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_000));
            LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(400));
            labels.add(new GrowthLabel(random.nextBoolean() ? SME : HNTE, "证" + number, from, to, null, null));
        }
        return labels;
    }

    private static long stock(Book book, GrowthLabelKind kind, YearMonth upTo) {
        return book.postings().entrySet().stream()
                .filter(entry -> !entry.getKey().column().month().isAfter(upTo))
                .mapToLong(entry -> entry.getValue().at(Account.LABELLED.at(kind)))
                .sum();
    }

    private static Carrier carrier() {
        var profile = new CarrierProfile(
                "标签孵化器",
                CarrierKind.INCUBATOR,
                false,
                null,
                new Operator("运营公司", CreditCodes.of("410102", 1)),
                new RegionCode("410102"),
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                EnumSet.allOf(ServiceKind.class));
        return Carrier.register(new CarrierId("labels"), profile, false);
    }
}
