package org.hatchery.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.FormSection;
import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemUnit;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.Known;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.form.Rhythm;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.HopDue;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.Respondents;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** A report of an incubator in 沈阳市浑南区 on October 2026, in a window of 辽宁省. */
final class ReportFixture {
    static final LocalDate DUE = LocalDate.parse("2026-11-05");
    static final Actor MANAGER = new Actor("wang", Role.CARRIER_MANAGER, List.of("c1"));
    static final List<String> ROUTE = List.of("210112", "210100", "210000");
    private static final Instant NOW = Instant.parse("2026-11-03T01:00:00Z");

    static final ReportForm FORM = new ReportForm(
            "TEST_MONTH/1",
            "TEST_MONTH",
            1,
            new Sentence("测试表", "Test"),
            Rhythm.MONTH,
            LocalDate.parse("2020-01-01"),
            null,
            Set.of(CarrierKind.INCUBATOR),
            new Citation("测试", null, null, null, true, null),
            List.of(new FormSection(
                    "one",
                    new Sentence("一", "One"),
                    List.of(
                            item("income", ItemKind.FLOW, ItemUnit.THOUSAND_YUAN),
                            item("firms", ItemKind.STOCK, ItemUnit.FIRMS),
                            item("open", ItemKind.FLAG, ItemUnit.NONE),
                            item("words", ItemKind.TEXT, ItemUnit.NONE)))),
            List.of(),
            null,
            null);

    private ReportFixture() {}

    private static FormItem item(String code, ItemKind kind, ItemUnit unit) {
        return new FormItem(code, new Sentence(code, code), kind, unit, null, false, Known.MEMORY, null);
    }

    static Actor bureau(String region) {
        return new Actor("bureau-" + region, Role.BUREAU, List.of(region));
    }

    static ReportWindow window() {
        var opening = new ReportWindow.Opening(
                FORM,
                new RegionCode("210000"),
                new Period("2026-10"),
                new Respondents(Set.of(CarrierKind.INCUBATOR), Set.of()),
                List.of(
                        new HopDue(Hop.CARRIER, DUE),
                        new HopDue(Hop.COUNTY, DUE.plusDays(2)),
                        new HopDue(Hop.CITY, DUE.plusDays(4)),
                        new HopDue(Hop.PROVINCE, DUE.plusDays(9))));
        return ReportWindow.open(opening, Set.of(), "li", NOW, false);
    }

    static Report report() {
        return Report.expected(
                window(),
                new Respondent(
                        new CarrierId("c1"),
                        "甲孵化器",
                        CarrierKind.INCUBATOR,
                        null,
                        new RegionCode("210112"),
                        ROUTE.stream().map(RegionCode::new).toList()));
    }

    static ReportEvent event(ReportStep step, Report report, String by, @Nullable String key) {
        return new ReportEvent(
                step,
                step.bureau(report),
                by,
                NOW,
                null,
                List.of(),
                report.submitted().orElse("hash-of-first"),
                key == null ? null : new Receipt(key, "digest"));
    }

    static ReportEvent submission(String hash) {
        return new ReportEvent(ReportStep.SUBMIT, null, "wang", NOW, null, List.of(), hash, null);
    }

    /** Takes the step as the use cases do, once that was allowed. */
    static void take(ReportStep step, Report report, String by) {
        ReportEvent event = event(step, report, by, null);
        switch (step) {
            case CORRECT -> report.correct(Map.of(), Map.of());
            case SUBMIT -> report.submit(event, List.of(), window(), DUE);
            case ACCEPT -> report.accept(event, window(), Set.of());
            case RETURN, REOPEN -> report.giveBack(event, window(), Set.of());
        }
    }

    static ItemValue value(String item, String shown) {
        return ItemValue.of(
                new java.math.BigDecimal(shown), FORM.item(item).orElseThrow().unit());
    }
}
