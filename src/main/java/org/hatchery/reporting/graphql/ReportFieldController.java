package org.hatchery.reporting.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.ReportFilter;
import org.hatchery.reporting.report.ReportStep;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What reports of a page refer to, and the reports of carriers. */
@Controller
class ReportFieldController {
    private final Neighbours.Lists<ReportFilter, Report, ReportView> lists;
    private final WindowDirectory windows;
    private final FormDirectory forms;
    private final ReportMapper mapper;
    private final FormMapper formMapper;
    private final CarrierViews carriers;
    private final RegionViews regions;
    private final Clock clock;

    ReportFieldController(
            Neighbours neighbours,
            ReportDirectory reports,
            WindowDirectory windows,
            FormDirectory forms,
            ReportMapper mapper,
            FormMapper formMapper,
            CarrierViews carriers,
            RegionViews regions,
            Clock clock) {
        this.lists = neighbours.lists("reports", reports::search, mapper::toView);
        this.windows = windows;
        this.forms = forms;
        this.formMapper = formMapper;
        this.mapper = mapper;
        this.carriers = carriers;
        this.regions = regions;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Carrier", field = "reports")
    CompletableFuture<Connection<ReportView>> ofCarrier(
            CarrierView carrier,
            @Argument @Nullable ReportFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.carrier(carrier.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @BatchMapping(typeName = "Report")
    Map<ReportView, ReportWindowView> window(List<ReportView> shown) {
        Map<WindowId, ReportWindow> found = windows(shown);
        return shown.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), report -> mapper.toView(Objects.requireNonNull(found.get(report.in())))));
    }

    private Map<WindowId, ReportWindow> windows(List<ReportView> shown) {
        return windows.find(shown.stream().map(ReportView::in).distinct().toList(), Scope.EVERYTHING).stream()
                .collect(Collectors.toMap(ReportWindow::getId, Function.identity()));
    }

    @BatchMapping(typeName = "Report")
    Map<ReportView, ReportActionsView> viewerCan(List<ReportView> shown, @ContextValue Actor actor) {
        Map<WindowId, ReportWindow> found = windows(shown);
        LocalDate today = LocalDate.now(clock);
        return shown.stream().distinct().collect(Collectors.toMap(Function.identity(), report -> {
            ReportWindow window = Objects.requireNonNull(found.get(report.in()));
            Function<ReportStep, Boolean> can = step ->
                    step.refusal(report.document(), window, actor, today).isEmpty();
            return new ReportActionsView(
                    can.apply(ReportStep.CORRECT),
                    can.apply(ReportStep.SUBMIT),
                    can.apply(ReportStep.ACCEPT),
                    can.apply(ReportStep.RETURN),
                    can.apply(ReportStep.REOPEN),
                    can.apply(ReportStep.SIGN));
        }));
    }

    @BatchMapping(typeName = "Report")
    Map<ReportView, CarrierView> carrier(List<ReportView> shown, @ContextValue Actor actor) {
        Map<CarrierId, CarrierView> found = carriers.find(
                shown.stream()
                        .map(ReportView::host)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                actor.scope());
        Map<ReportView, CarrierView> answer = new HashMap<>();
        shown.stream()
                .filter(report -> report.host() != null && found.containsKey(report.host()))
                .forEach(report -> answer.put(report, found.get(report.host())));
        return answer;
    }

    @SchemaMapping(typeName = "Report")
    ReportFormView form(ReportView report) {
        return formMapper.toView(forms.get(report.formCode(), report.formVersion()));
    }

    @SchemaMapping(typeName = "Report")
    List<ReportDisagreementView> disagreements(ReportView report) {
        ReportForm form = forms.get(report.formCode(), report.formVersion());
        return report.document().getDisagreements().stream()
                .map(one -> {
                    FormItem item = form.item(one.item()).orElseThrow();
                    return new ReportDisagreementView(
                            formMapper.toView(item),
                            ReportValueView.of(one.derived(), item),
                            ReportValueView.of(one.value(), item),
                            one.reason());
                })
                .toList();
    }

    @SchemaMapping(typeName = "Report")
    RegionView region(ReportView report) {
        return regions.of(report.place());
    }

    @SchemaMapping(typeName = "Report")
    @Nullable RegionView waitsFor(ReportView report) {
        return report.bureau() == null ? null : regions.of(report.bureau());
    }

    @SchemaMapping(typeName = "ReportEvent")
    @Nullable RegionView region(ReportEventView event) {
        return event.bureau() == null ? null : regions.of(event.bureau());
    }
}
