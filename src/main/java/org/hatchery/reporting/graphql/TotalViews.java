package org.hatchery.reporting.graphql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.reporting.closing.AcceptedTotals;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.graphql.Counts.CountView;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.PeriodClosing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows totals, each number with the list behind it. */
@Component
class TotalViews {
    private final FormDirectory forms;
    private final ReportMapper mapper;
    private final FormMapper formMapper;
    private final RegionViews regions;
    private final Counts counts;

    TotalViews(FormDirectory forms, ReportMapper mapper, FormMapper formMapper, RegionViews regions, Counts counts) {
        this.forms = forms;
        this.mapper = mapper;
        this.formMapper = formMapper;
        this.regions = regions;
        this.counts = counts;
    }

    record ItemTotalView(
            ReportFormItemView item,
            BigDecimal total,
            @Nullable BigDecimal asClosed) {}

    record RegionTotalView(
            RegionView region, CountView expected, CountView accepted, CountView pending, List<ItemTotalView> items) {}

    record ClosingView(
            String by, Instant at, @Nullable String comment, int expected, int accepted, CountView corrections) {}

    record ActionsView(boolean close) {}

    record TotalsView(
            ReportWindowView window,
            RegionView region,
            RegionCode place,
            Hop hop,
            CountView expected,
            CountView accepted,
            CountView pending,
            List<ItemTotalView> items,
            List<RegionTotalView> byRegion,
            @Nullable ClosingView closing,
            LocalDate periodEnd) {}

    TotalsView of(AcceptedTotals.Told told) {
        RegionTotalView whole = part(told, told.region(), told.total());
        return new TotalsView(
                mapper.toView(told.window()),
                whole.region(),
                told.region(),
                told.level(),
                whole.expected(),
                whole.accepted(),
                whole.pending(),
                items(form(told), told.total().sums(), told.closing().orElse(null)),
                told.byRegion().entrySet().stream()
                        .map(child -> part(told, child.getKey(), child.getValue()))
                        .toList(),
                told.closing().map(closing -> closing(told, closing)).orElse(null),
                told.window().getPeriodEnd());
    }

    private ReportForm form(AcceptedTotals.Told told) {
        return forms.get(told.window().getForm(), told.window().getFormVersion());
    }

    private RegionTotalView part(AcceptedTotals.Told told, RegionCode region, AcceptedTotals.Part part) {
        Map<String, Object> which = which(told, region);
        String level = told.level().name();
        return new RegionTotalView(
                regions.of(region),
                counts.of(part.expected(), which, Map.of()),
                counts.of(part.accepted(), which, Map.of("acceptedBy", level)),
                counts.of(part.pending(), which, Map.of("notAcceptedBy", level)),
                items(form(told), part.sums(), null));
    }

    private Map<String, Object> which(AcceptedTotals.Told told, RegionCode region) {
        Map<String, Object> which = new LinkedHashMap<>();
        which.put("window", mapper.globalId(told.window().getId()));
        which.put("region", region.value());
        return which;
    }

    private ClosingView closing(AcceptedTotals.Told told, PeriodClosing closing) {
        return new ClosingView(
                closing.by(),
                closing.at(),
                closing.comment(),
                Math.toIntExact(closing.expected()),
                Math.toIntExact(closing.accepted()),
                counts.of(
                        told.corrections(),
                        which(told, told.region()),
                        Map.of("corrects", told.level().name())));
    }

    private List<ItemTotalView> items(ReportForm form, Map<String, Long> sums, @Nullable PeriodClosing closing) {
        return AcceptedTotals.items(form)
                .map(item -> new ItemTotalView(
                        formMapper.toView(item),
                        shown(item, sums),
                        closing == null ? null : shown(item, closing.sums())))
                .toList();
    }

    private static BigDecimal shown(FormItem item, Map<String, Long> sums) {
        return item.unit().shown(sums.getOrDefault(item.code(), 0L));
    }
}
