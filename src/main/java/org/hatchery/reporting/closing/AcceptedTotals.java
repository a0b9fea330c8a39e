package org.hatchery.reporting.closing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.expecting.RegionsBelow;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.ReportContent;
import org.hatchery.reporting.report.ReportStatistics;
import org.hatchery.reporting.window.ClosingDirectory;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.PeriodClosing;
import org.hatchery.reporting.window.ReportWindow;
import org.springframework.stereotype.Component;

/**
 * Tells what the reports of a region come to that its own bureau has accepted, and how many are pending.
 *
 * <p>What a bureau has not accepted is hidden from its totals and from all above it.
 */
@Component
public class AcceptedTotals {
    private final SumLedger ledger;
    private final ReportStatistics statistics;
    private final ClosingDirectory closings;
    private final RegionsBelow regions;

    AcceptedTotals(SumLedger ledger, ReportStatistics statistics, ClosingDirectory closings, RegionsBelow regions) {
        this.ledger = ledger;
        this.statistics = statistics;
        this.closings = closings;
        this.regions = regions;
    }

    /**
     * So much of a region.
     *
     * @param expected how many are asked
     * @param accepted how many of these the bureau of the level has accepted
     * @param sums by item, in the smallest part of its unit; of a yes or no, how many say yes
     */
    public record Part(long expected, long accepted, Map<String, Long> sums) {
        static final Part NONE = new Part(0, 0, Map.of());

        public long pending() {
            return Math.max(0, expected - accepted);
        }

        Part and(long asked, LevelSum sum) {
            LevelSum both = new LevelSum(accepted, sums).and(sum);
            return new Part(expected + asked, both.reports(), both.items());
        }
    }

    /**
     * Totals of a region.
     *
     * @param level whose acceptance counts
     * @param byRegion divisions directly below in which anybody is asked, by code, of the same level
     * @param closing what it was when the period was closed; empty while it is open
     * @param corrections how many reports have changed it since
     */
    public record Told(
            ReportWindow window,
            RegionCode region,
            Hop level,
            Part total,
            Map<RegionCode, Part> byRegion,
            Optional<PeriodClosing> closing,
            long corrections) {}

    /** Items that can be added up: numbers other than shares, and how many say yes. */
    public static Stream<FormItem> items(ReportForm form) {
        return AddUp.items(form);
    }

    /** A closing of a window by its own bureau, for whoever tells of the past. */
    public static PeriodClosing closing(
            ReportWindow window, ReportForm form, long expected, List<ReportContent> accepted, String by) {
        LevelSum sum = accepted.stream().map(content -> AddUp.of(form, content)).reduce(LevelSum.NONE, LevelSum::and);
        LocalDate on = Objects.requireNonNull(window.getClosedOn());
        return new PeriodClosing(
                PeriodClosing.id(window.getId(), window.getRegion()),
                window.getId(),
                window.getRegion(),
                by,
                on.atTime(3, 0).toInstant(ZoneOffset.UTC),
                null,
                expected,
                sum.reports(),
                sum.items());
    }

    /** As of now; whoever asks has checked the window and the region. */
    public Told of(ReportWindow window, RegionCode region) {
        ledger.catchUp(window.getId(), region);
        Hop level = Hop.of(region);
        Part total = Part.NONE;
        Map<RegionCode, Part> children = new TreeMap<>();
        Map<RegionCode, Long> expected = statistics.expected(window.getId(), region);
        Map<RegionCode, LevelSum> sums = ledger.of(window.getId(), region, level);
        for (var place : expected.entrySet()) {
            total = total.and(place.getValue(), LevelSum.NONE);
            put(children, region, place.getKey(), place.getValue(), LevelSum.NONE);
        }
        for (var place : sums.entrySet()) {
            total = total.and(0, place.getValue());
            put(children, region, place.getKey(), 0, place.getValue());
        }
        Optional<PeriodClosing> closing = closings.find(window.getId(), region);
        long corrections = closing.isEmpty() ? 0 : statistics.corrections(window.getId(), region, level);
        return new Told(window, region, level, total, children, closing, corrections);
    }

    private void put(Map<RegionCode, Part> children, RegionCode region, RegionCode place, long asked, LevelSum sum) {
        regions.childOn(region, place)
                .ifPresent(child -> children.put(
                        child, children.getOrDefault(child, Part.NONE).and(asked, sum)));
    }
}
