package org.hatchery.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the registered names that a firm had … */
class FormerNamesTests {
    private static final LocalDate FOUNDED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Actor SOMEBODY = new Actor("somebody", Role.ADMIN, List.of());
    private static final FormerNames NONE = new FormerNames(List.of());

    @Test
    void eachHasTheDaysBetweenTwoChanges() {
        FormerNames names = renamed(renamed(NONE, "甲公司", "乙公司", "2025-01-10"), "乙公司", "丙公司", "2026-02-20");

        assertThat(names.all()).extracting(FormerName::name).containsExactly("甲公司", "乙公司");
        assertThat(names.all()).extracting(FormerName::from).containsExactly(null, LocalDate.parse("2025-01-10"));
        assertThat(names.all())
                .extracting(FormerName::to)
                .containsExactly(LocalDate.parse("2025-01-10"), LocalDate.parse("2026-02-20"));
        assertThat(names.include("甲 公司")).isTrue();
        assertThat(names.include("丙公司")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"随迁企业（集团）有限公司", "随迁企业(集团)有限公司", " 随迁企业 （集团）有限公司", "随迁企业集团有限公司"})
    void noneIsThePresentOneWrittenOtherwise(String name) {
        assertRefused(NONE, "随迁企业（集团）有限公司", name, TODAY, "INVALID name");
    }

    @Test
    void noneEndsBeforeTheFirmBeganOrAfterToday() {
        assertThatCode(() -> renamed(NONE, "甲公司", "乙公司", FOUNDED)).doesNotThrowAnyException();
        assertThatCode(() -> renamed(NONE, "甲公司", "乙公司", TODAY)).doesNotThrowAnyException();
        assertRefused(NONE, "甲公司", "乙公司", FOUNDED.minusDays(1), "WRONG_DATES since");
        assertRefused(NONE, "甲公司", "乙公司", TODAY.plusDays(1), "WRONG_DATES since");
    }

    @Test
    void noneEndsBeforeItBeganAndAWrongEntryIsCorrectedByTheSameDay() {
        FormerNames wrong = renamed(NONE, "甲公司", "已公司", "2025-01-10");

        assertRefused(wrong, "已公司", "乙公司", LocalDate.parse("2025-01-09"), "WRONG_DATES since");
        FormerName never = renamed(wrong, "已公司", "乙公司", "2025-01-10").all().get(1);
        assertThat(never.from()).isEqualTo(never.to());
    }

    @Test
    void thereAreFiftyAtMost() {
        FormerNames many = IntStream.range(0, 50)
                .boxed()
                .reduce(
                        NONE,
                        (names, next) -> renamed(names, "名" + next, "名" + (next + 1), TODAY),
                        (one, other) -> one);

        assertRefused(many, "名50", "名51", TODAY, "CAP_EXCEEDED firm");
    }

    private static FormerNames renamed(FormerNames names, String present, String next, String since) {
        return renamed(names, present, next, LocalDate.parse(since));
    }

    private static FormerNames renamed(FormerNames names, String present, String next, LocalDate since) {
        return names.followedBy(
                new Renaming(next, since, "登记通知2026-1", null),
                present,
                FOUNDED,
                TODAY,
                Signature.of(SOMEBODY, Instant.EPOCH),
                Receipt.of(SOMEBODY, "rename-" + next.hashCode(), next));
    }

    private static void assertRefused(FormerNames names, String present, String next, LocalDate since, String reason) {
        assertThatThrownBy(() -> renamed(names, present, next, since))
                .isInstanceOfSatisfying(
                        org.hatchery.shared.Rejection.class,
                        refused -> assertThat(refused.code() + " "
                                        + String.join(
                                                ".", refused.errors().get(0).field()))
                                .isEqualTo(reason));
    }
}
