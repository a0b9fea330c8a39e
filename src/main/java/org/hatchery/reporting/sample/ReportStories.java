package org.hatchery.reporting.sample;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierOnDay;
import org.hatchery.pipeline.carrier.CarrierPipeline;
import org.hatchery.pipeline.carrier.CarrierPipelineDirectory;
import org.hatchery.reporting.closing.AcceptedTotals;
import org.hatchery.reporting.derivation.Derivations;
import org.hatchery.reporting.derivation.Derived;
import org.hatchery.reporting.expecting.RegionsBelow;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.DraftReport.Around;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.HopDue;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.Respondents;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells windows of the past and what was reported in them, by the rules that the use cases ask; nothing is stored. */
@Component
@NamedInterface(propagate = false)
public class ReportStories {
    private static final String BY = "sample";
    private static final int YEAR = 4;

    private final FormDirectory forms;
    private final CarrierPipelineDirectory pipelines;
    private final Derivations derivations;
    private final RegionsBelow regions;

    ReportStories(
            FormDirectory forms, CarrierPipelineDirectory pipelines, Derivations derivations, RegionsBelow regions) {
        this.forms = forms;
        this.pipelines = pipelines;
        this.derivations = derivations;
        this.regions = regions;
    }

    /** The reports of each window that nobody has begun; what is recorded of a carrier is read once. */
    public List<ReportTale> tell(List<RoundPlan> plans, List<Carrier> carriers) {
        Map<RoundPlan, ReportWindow> windows = new HashMap<>();
        plans.forEach(plan -> windows.put(plan, settled(plan)));
        List<ReportTale> tales = new ArrayList<>();
        for (Carrier carrier : carriers) {
            List<RoundPlan> asked = plans.stream()
                    .filter(plan -> isAsked(carrier, Objects.requireNonNull(windows.get(plan))))
                    .toList();
            if (!asked.isEmpty()) {
                Map<Period, Reading> readings = readings(carrier.getId(), asked);
                asked.forEach(
                        plan -> tales.add(tale(plan, Objects.requireNonNull(windows.get(plan)), carrier, readings)));
            }
        }
        return tales;
    }

    /** The windows as they are stored, once all was told. */
    public List<?> windows(List<ReportTale> tales) {
        return tales.stream().map(ReportTale::closed).distinct().toList();
    }

    /** That yearly windows which are closed were closed by their bureaus as well. */
    public List<?> closings(List<ReportTale> tales) {
        Map<ReportWindow, List<ReportTale>> years = new LinkedHashMap<>();
        tales.stream()
                .filter(tale -> !tale.isOpen() && tale.period().value().length() == YEAR)
                .forEach(tale -> years.computeIfAbsent(tale.closed(), none -> new ArrayList<>())
                        .add(tale));
        return years.entrySet().stream()
                .map(year -> AcceptedTotals.closing(
                        year.getKey(),
                        forms.get(year.getKey().getForm(), year.getKey().getFormVersion()),
                        year.getValue().size(),
                        year.getValue().stream()
                                .flatMap(tale -> tale.accepted().stream())
                                .toList(),
                        BY))
                .toList();
    }

    private ReportForm form(RoundPlan plan) {
        return forms.forPeriod(plan.form(), plan.period()).orElseThrow();
    }

    private ReportWindow settled(RoundPlan plan) {
        ReportWindow window = window(plan);
        window.settled();
        return window;
    }

    private ReportWindow window(RoundPlan plan) {
        ReportForm form = form(plan);
        List<Hop> hops = Hop.upTo(plan.region());
        List<HopDue> dues = IntStream.range(0, hops.size())
                .mapToObj(hop -> new HopDue(
                        hops.get(hop),
                        plan.period().lastDay().plusDays(plan.dueDays().get(hop))))
                .toList();
        ReportWindow window = ReportWindow.open(
                new ReportWindow.Opening(
                        form, plan.region(), plan.period(), new Respondents(form.respondents(), Set.of()), dues),
                regions.visibleTo(plan.region()),
                BY,
                plan.openedOn().atTime(2, 0).toInstant(ZoneOffset.UTC),
                true);
        return window;
    }

    /** A window for institutions, of which the service itself finds out whom it asks. */
    public ReportWindow ofInstitutions(RoundPlan plan) {
        return window(plan);
    }

    private static boolean isAsked(Carrier carrier, ReportWindow window) {
        var day = window.getPeriodEnd();
        return carrier.isOpenOn(day)
                && window.getRegion().contains(carrier.regionOn(day))
                && window.getRespondents().include(carrier.getProfile().kind(), carrier.levelOn(day));
    }

    private Map<Period, Reading> readings(CarrierId carrier, List<RoundPlan> plans) {
        Set<Period> periods = new HashSet<>();
        plans.forEach(plan -> around(form(plan), plan.period()).forEach(periods::add));
        Map<Period, Reading> readings = new HashMap<>();
        for (CarrierPipeline pipeline : pipelines.read(carrier, List.copyOf(periods))) {
            readings.put(pipeline.period(), pipeline.total());
        }
        return readings;
    }

    private static Stream<Period> around(ReportForm form, Period period) {
        return Stream.of(period, form.rhythm().before(period), form.rhythm().yearBefore(period));
    }

    private ReportTale tale(RoundPlan plan, ReportWindow window, Carrier carrier, Map<Period, Reading> readings) {
        ReportForm form = form(plan);
        var day = window.getPeriodEnd();
        var then = new CarrierOnDay(
                carrier.getId(),
                carrier.getProfile().name(),
                carrier.getProfile().kind(),
                carrier.regionOn(day),
                carrier.levelOn(day).orElse(null));
        Map<Period, Map<String, Derived>> derived = new HashMap<>();
        around(form, plan.period())
                .filter(period ->
                        !period.lastDay().isBefore(carrier.getProfile().openedOn()))
                .forEach(period -> Optional.ofNullable(readings.get(period))
                        .ifPresent(reading -> derived.put(period, derivations.of(form, carrier, reading))));
        return new ReportTale(
                plan.closedOn(),
                Report.expected(window, regions.respondent(then, window.getRegion())),
                window,
                form,
                new Around(derived, Map.of(), Map.of()));
    }
}
