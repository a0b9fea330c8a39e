package org.hatchery.scale;

import static org.hatchery.scale.Kind.*;

import java.io.PrintStream;
import java.util.List;

/** What was measured, as a table, and the budgets of the design with whether each is kept. */
final class Report {
    static final List<Kind> PIPELINES = List.of(NATION_PIPELINE, PROVINCE_PIPELINE, CITY_PIPELINE, COUNTY_PIPELINE);
    private static final List<Kind> PAGES = List.of(CARRIER_PAGE, STAY_PAGE, FIRM_PAGE, VOUCHER_WALLET);

    private final List<Side> sides;
    private final double idle;

    Report(List<Side> sides, double idle) {
        this.sides = sides;
        this.idle = idle;
    }

    void print(PrintStream out) {
        out.printf("idle: %.1f ms of processor a second, in what follows%n", idle);
        out.printf(
                "%-18s %-4s %6s %8s %9s %9s %9s %9s%n",
                "kind", "size", "n", "refused", "p50 ms", "p99 ms", "commands", "cpu ms");
        for (Kind kind : Kind.values()) {
            for (Side side : sides) {
                Meter meter = side.of(kind);
                out.printf(
                        "%-18s %-4s %6d %8d %9.2f %9.2f %9.2f %9.2f%n",
                        kind,
                        side.size(),
                        meter.count(),
                        meter.refused(),
                        meter.milliseconds(50),
                        meter.milliseconds(99),
                        meter.commandsEach(),
                        meter.cpuEach());
            }
        }
        budgets(out);
    }

    private void budgets(PrintStream out) {
        Side small = sides.get(0);
        Side large = sides.get(sides.size() - 1);
        for (Kind kind : PIPELINES) {
            verdict(
                    out,
                    kind + " p50, " + large.size() + " by " + small.size(),
                    p50(large, kind) / p50(small, kind),
                    1.2);
            verdict(
                    out,
                    kind + " cpu, " + large.size() + " by " + small.size(),
                    cpu(large, kind) / cpu(small, kind),
                    1.2);
        }
        for (Side side : sides) {
            PIPELINES.forEach(kind -> verdict(
                    out,
                    kind + " p99 by p50 of a find by id, " + side.size(),
                    side.of(kind).milliseconds(99) / p50(side, FIND_BY_ID),
                    5));
        }
        for (Side side : sides) {
            PAGES.forEach(kind -> verdict(
                    out, kind + " commands, " + side.size(), side.of(kind).commandsEach(), 4));
            verdict(out, REDEEM + " commands, " + side.size(), side.of(REDEEM).commandsEach(), 2);
        }
        for (Side side : sides) {
            PIPELINES.forEach(kind -> verdict(
                    out,
                    kind + " cpu by plain JSON, " + side.size(),
                    cpu(side, kind) / cpu(side, kind.by("BARE")),
                    1.5));
        }
        PIPELINES.forEach(kind -> out.printf(
                "       raw aggregation by %s, %s: %.0f%n",
                kind, large.size(), p50(large, kind.by("RAW")) / p50(large, kind)));
    }

    private static double p50(Side side, Kind kind) {
        return side.of(kind).milliseconds(50);
    }

    private static double cpu(Side side, Kind kind) {
        return side.of(kind).cpuEach();
    }

    private static void verdict(PrintStream out, String what, double value, double most) {
        // commands are whole numbers, but for those of a cache that is filled anew
        out.printf("%s %-58s %6.2f of %.1f%n", value <= most * 1.005 ? "PASS" : "MISS", what, value, most);
    }
}
