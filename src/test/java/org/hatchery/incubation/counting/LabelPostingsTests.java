package org.hatchery.incubation.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.CreditCodes;
import org.hatchery.Draws;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.carrier.counting.WrittenBook;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Span;
import org.hatchery.totals.chapter.Accounts;
import org.hatchery.totals.chapter.AllAccounts;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the labels of a firm bring while it is in incubation … */
class LabelPostingsTests {
    private static final LocalDate ENTERED = LocalDate.of(2024, 1, 10);
    private static final LocalDate LEFT = LocalDate.of(2025, 6, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final GrowthLabelKind SME = GrowthLabelKind.TECH_SME;
    private static final GrowthLabelKind HNTE = GrowthLabelKind.HNTE;
    private static final List<LabelAccount> NEW = List.of(LabelAccount.NEWLY_LABELLED, LabelAccount.LABEL_STEP);

    private final Accounts accounts = AllAccounts.registered();
    private List<String> flows = List.of();

    private void post(@Nullable LocalDate to, GrowthLabel... labels) {
        flows = written(List.of(labels), to).postings().entrySet().stream()
                .flatMap(entry -> NEW.stream()
                        .flatMap(account -> IntStream.range(0, account.parts()).mapToObj(account::at))
                        .filter(number -> entry.getValue().at(number) != 0)
                        .map(number -> entry.getKey().column().month() + " " + named(number)))
                .sorted()
                .toList();
    }

    private static Book written(List<GrowthLabel> labels, @Nullable LocalDate to) {
        var page = new CarrierPage(carrier(), TODAY);
        LabelPostings.of(labels, ENTERED, to).write(page);
        return WrittenBook.of(page);
    }

    private String named(int number) {
        Account account = accounts.of(number).orElseThrow();
        return account + "." + (number - account.number());
    }

    private static GrowthLabel label(GrowthLabelKind kind, String from, @Nullable String to) {
        return new GrowthLabel(kind, "证", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null, null);
    }

    private static String given(String day, GrowthLabelKind kind) {
        return day.substring(0, 7) + " NEWLY_LABELLED." + kind.ordinal();
    }

    private static String step(String day, @Nullable GrowthLabelKind from, GrowthLabelKind to) {
        return day.substring(0, 7) + " LABEL_STEP." + ((from == null ? 0 : from.ordinal() + 1) * 16 + to.ordinal());
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

        assertThat(flows).containsExactlyInAnyOrder(given("2024-02-01", HNTE), step("2024-02-01", SME, HNTE));
    }

    @Test
    void areNewOnlyTheFirstTime() {
        post(null, label(HNTE, "2024-02-01", "2024-08-01"), label(HNTE, "2025-02-01", null));

        assertThat(flows).containsExactlyInAnyOrder(given("2024-02-01", HNTE), step("2024-02-01", null, HNTE));
    }

    @Test
    void areNotNewBeforeAndAfterIncubation() {
        post(LEFT, label(SME, "2024-01-09", null), label(HNTE, "2025-06-20", null));
        assertThat(flows).isEmpty();

        post(LEFT, label(SME, "2024-01-10", null), label(HNTE, "2025-06-19", null));
        assertThat(flows).hasSize(4);
    }

    @Property(tries = 300)
    void areHeldAtTheEndOfEachMonthWhileOneIsInForce(@ForAll Draws random) {
        List<GrowthLabel> labels = labels(random);
        LocalDate left = random.nextBoolean() ? null : ENTERED.plusDays(random.nextInt(700));
        Book book = written(labels, left);
        int months = 0;
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
                months += there && held ? 1 : 0;
            }
        }
        Statistics.label("held for a year")
                .collect(months > 12)
                .coverage(held -> held.check(true).count(often -> often > 50));
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
                .mapToLong(entry -> entry.getValue().at(LabelAccount.LABELLED.at(kind)))
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
