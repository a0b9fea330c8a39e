package org.hatchery.incubation.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.counting.StayAccount.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.carrier.counting.WrittenBook;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.firm.Background;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.totals.tree.Book;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stay brings to the book of its carrier … */
class StayPostingsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Graduation MERGED = new Graduation(
            GraduationGround.MERGER_OR_LISTING, "CN-2018-300-INCUBATOR", new Evidence("协议1", null, List.of()));
    private static final Exit DISSOLVED = new Exit(ExitReason.DISSOLVED, null);

    @Test
    void isAFirmThatEnteredAndIsThereAndWhatBecameOfIt() {
        assertThat(posted("2024-01-10", "2024-01-10", "2025-06-20", MERGED, null))
                .isEqualTo(Map.of(
                        "m2024-01 FIRMS_ENTERED", 1L,
                        "m2024-01 FIRMS", 1L,
                        "m2025-06 FIRMS", -1L,
                        "m2025-06 GRADUATED 3", 1L,
                        "m2025-06 GRADUATED_AFTER 17", 1L,
                        "c2024-01 COHORT_FIRMS", 1L,
                        "c2024-01 COHORT_FIRMS_GRADUATED 17", 1L));
    }

    @Test
    void isATeamUntilItRegisters() {
        assertThat(posted("2024-01-10", "2024-05-02", null, null, null))
                .isEqualTo(Map.of(
                        "m2024-01 TEAMS_ENTERED", 1L,
                        "m2024-01 TEAMS", 1L,
                        "m2024-05 TEAMS", -1L,
                        "m2024-05 REGISTRATIONS", 1L,
                        "m2024-05 FIRMS", 1L,
                        "c2024-01 COHORT_TEAMS", 1L));
    }

    @Test
    void isATeamOfTheMonthOfItsEntryThatGraduatesAsAFirm() {
        assertThat(posted("2024-01-10", "2024-05-02", "2025-01-09", MERGED, null))
                .containsEntry("c2024-01 COHORT_TEAMS_GRADUATED 11", 1L)
                .containsEntry("m2025-01 GRADUATED_AFTER 11", 1L)
                .doesNotContainKey("c2024-01 COHORT_FIRMS_GRADUATED 11");
    }

    @Test
    void isAnExitOfWhatItWasInTheEnd() {
        assertThat(posted("2024-01-10", null, "2024-03-10", null, DISSOLVED))
                .isEqualTo(Map.of(
                        "m2024-01 TEAMS_ENTERED",
                        1L,
                        "m2024-01 TEAMS",
                        1L,
                        "m2024-03 TEAMS",
                        -1L,
                        "m2024-03 TEAMS_EXITED " + ExitReason.DISSOLVED.ordinal(),
                        1L,
                        "c2024-01 COHORT_TEAMS",
                        1L,
                        "c2024-01 COHORT_TEAMS_EXITED 2",
                        1L));
        assertThat(posted("2024-01-10", "2024-02-01", "2024-03-10", null, DISSOLVED))
                .containsEntry("m2024-03 FIRMS_EXITED " + ExitReason.DISSOLVED.ordinal(), 1L)
                .containsEntry("c2024-01 COHORT_TEAMS_EXITED 2", 1L);
        assertThat(posted("2024-01-10", "2024-01-10", "2024-03-10", null, DISSOLVED))
                .containsEntry("c2024-01 COHORT_FIRMS_EXITED 2", 1L);
    }

    @Test
    void isNothingOfWhatLiesAhead() {
        assertThat(posted("2026-04-01", "2026-04-01", null, null, null)).isEmpty();
        assertThat(posted("2026-03-31", "2026-03-31", "2026-04-01", null, DISSOLVED))
                .isEqualTo(Map.of("m2026-03 FIRMS_ENTERED", 1L, "m2026-03 FIRMS", 1L, "c2026-03 COHORT_FIRMS", 1L));
        assertThat(posted("2026-03-30", "2026-03-30", "2026-03-31", null, DISSOLVED))
                .containsEntry("c2026-03 COHORT_FIRMS_EXITED 0", 1L);
    }

    @Test
    void isToldApartUpToTwentyYears() {
        assertThat(posted("2000-01-10", "2000-01-10", "2020-01-10", MERGED, null))
                .containsEntry("m2020-01 GRADUATED_AFTER 240", 1L);
        assertThat(posted("2000-01-10", "2000-01-10", "2025-01-10", MERGED, null))
                .containsEntry("m2025-01 GRADUATED_AFTER 240", 1L);
    }

    @Test
    void isCountedOnceWhereItIsPrimaryAndWithTheLabelsOfItsFirm() {
        var stay = fact("2024-01-10", "2024-01-10", null, null, null);
        var label = new GrowthLabel(GrowthLabelKind.HNTE, "证", LocalDate.of(2024, 2, 1), null, null, null);
        var page = new CarrierPage(CarrierFixture.incubator(), TODAY);
        new StayPostings(stay, Primacy.of(stay, List.of(stay)), List.of(label), Background.UNSAID, page).write();
        var book = WrittenBook.of(page);

        assertThat(posted(book)).containsEntry("m2024-01 DISTINCT_FIRMS", 1L);
        assertThat(book.postings().values().stream()
                        .mapToLong(amounts -> amounts.at(LabelAccount.LABELLED.at(GrowthLabelKind.HNTE)))
                        .sum())
                .isEqualTo(1);
    }

    /** Amounts by column, account and part. */
    private static Map<String, Long> posted(
            String entered,
            @Nullable String incubating,
            @Nullable String ended,
            @Nullable Graduation graduation,
            @Nullable Exit exit) {
        var page = new CarrierPage(CarrierFixture.incubator(), TODAY);
        new StayPostings(
                        fact(entered, incubating, ended, graduation, exit),
                        List.of(),
                        List.of(),
                        Background.UNSAID,
                        page)
                .write();
        return posted(WrittenBook.of(page));
    }

    private static StayFact fact(
            String entered,
            @Nullable String incubating,
            @Nullable String ended,
            @Nullable Graduation graduation,
            @Nullable Exit exit) {
        return new StayFact(
                new CarrierId("c1"),
                new IncubateeId("i1"),
                LocalDate.parse(entered),
                incubating == null ? null : LocalDate.parse(incubating),
                ended == null ? null : LocalDate.parse(ended),
                graduation,
                exit,
                Residence.RESIDENT,
                null);
    }

    private static Map<String, Long> posted(Book book) {
        Map<String, Long> posted = new TreeMap<>();
        book.postings().forEach((place, amounts) -> {
            for (StayAccount account : StayAccount.values()) {
                for (int part = 0; part < account.parts(); part++) {
                    String name = place.column() + " " + account + (account.parts() == 1 ? "" : " " + part);
                    posted.merge(name, amounts.at(account.at(part)), Long::sum);
                }
            }
        });
        posted.values().removeIf(amount -> amount == 0);
        return posted;
    }
}
