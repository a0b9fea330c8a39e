package org.hatchery.reporting.graphql;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.reporting.expecting.CloseWindow;
import org.hatchery.reporting.expecting.GrantLockException;
import org.hatchery.reporting.expecting.OpenWindow;
import org.hatchery.reporting.expecting.RemindRespondents;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.Respondent;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.LockException;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of windows in {@code reporting.graphqls}. */
@Controller
class ReportWindowController implements NodeSource {
    private final WindowDirectory windows;
    private final ReportDirectory reports;
    private final FormDirectory forms;
    private final OpenWindow openWindow;
    private final CloseWindow closeWindow;
    private final GrantLockException grantLockException;
    private final RemindRespondents remindRespondents;
    private final ReportMapper mapper;
    private final FormMapper formMapper;
    private final CarrierDirectory register;
    private final CarrierViews carriers;
    private final RegionViews regions;
    private final Connections connections;

    ReportWindowController(
            WindowDirectory windows,
            ReportDirectory reports,
            FormDirectory forms,
            OpenWindow openWindow,
            CloseWindow closeWindow,
            GrantLockException grantLockException,
            RemindRespondents remindRespondents,
            ReportMapper mapper,
            FormMapper formMapper,
            CarrierDirectory register,
            CarrierViews carriers,
            RegionViews regions,
            Connections connections) {
        this.windows = windows;
        this.reports = reports;
        this.forms = forms;
        this.openWindow = openWindow;
        this.closeWindow = closeWindow;
        this.grantLockException = grantLockException;
        this.remindRespondents = remindRespondents;
        this.mapper = mapper;
        this.formMapper = formMapper;
        this.register = register;
        this.carriers = carriers;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ReportWindowView> reportWindows(
            @Argument @Nullable ReportWindowFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "ReportWindowConnection", windows.search(mapper.wanted(filter), actor.scope(), page), mapper::toView);
    }

    @MutationMapping
    ReportWindowPayload openWindow(@Argument OpenWindowInput input, Actor actor) {
        return answer(() -> openWindow.open(mapper.toRequest(input), actor));
    }

    @MutationMapping
    ReportWindowPayload closeWindow(@Argument CloseWindowInput input, Actor actor) {
        return answer(() -> closeWindow.close(mapper.windowId(input.window()), input.expectedVersion(), actor));
    }

    @MutationMapping
    ReportWindowPayload grantLockException(@Argument GrantLockExceptionInput input, Actor actor) {
        return answer(() -> {
            WindowId window = mapper.windowId(input.window());
            return grantLockException.grant(
                    window, input.expectedVersion(), whom(input, window, actor), input.reason(), input.until(), actor);
        });
    }

    /** A carrier, or whoever has a report in the window. */
    private LockException.To whom(GrantLockExceptionInput input, WindowId window, Actor actor) {
        String carrier = input.carrier();
        String report = input.report();
        if ((carrier == null) == (report == null)) {
            throw new Rejection(INVALID, "report", Words.say("reporting.carrier-or-report"));
        }
        if (carrier != null) {
            return LockException.To.the(
                    register.get(CarrierViews.key(carrier), actor.scope()).getId());
        }
        Report found = reports.get(mapper.reportId(String.valueOf(report)), actor.scope());
        if (!found.getWindow().equals(window)) {
            throw Rejection.notFound("report");
        }
        Respondent who = found.getRespondent();
        return new LockException.To(
                who.carrier(), who.carrier() == null ? new LockException.Unit(who.key(), who.name()) : null);
    }

    private ReportWindowPayload answer(Supplier<ReportWindow> act) {
        return Answer.with(ReportWindowPayload::new, () -> mapper.toView(act.get()));
    }

    @MutationMapping
    RemindRespondentsPayload remindRespondents(@Argument RemindRespondentsInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                RemindRespondentsPayload::new,
                () -> mapper.toView(remindRespondents.remind(
                        mapper.windowId(input.window()), input.region(), input.message(), receipt, actor)));
    }

    @SchemaMapping(typeName = "ReportWindow")
    ReportFormView form(ReportWindowView window) {
        return formMapper.toView(forms.get(window.formCode(), window.formVersion()));
    }

    @SchemaMapping(typeName = "ReportWindow")
    RegionView region(ReportWindowView window) {
        return regions.of(window.place());
    }

    @SchemaMapping(typeName = "ReportReminder")
    RegionView region(ReportReminderView reminder) {
        return regions.of(reminder.place());
    }

    @SchemaMapping(typeName = "ReportWindow")
    ReportWindowActionsView viewerCan(ReportWindowView window, Actor actor) {
        boolean own = ChangeWindow.isOf(actor, window.place());
        return new ReportWindowActionsView(
                own && window.closedOn() == null, own, window.closedOn() == null && actor.is(Role.BUREAU, Role.ADMIN));
    }

    @BatchMapping(typeName = "LockException")
    Map<LockExceptionView, CarrierView> carrier(List<LockExceptionView> shown, @ContextValue Actor actor) {
        Map<CarrierId, CarrierView> found = carriers.find(
                shown.stream()
                        .map(LockExceptionView::host)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                actor.scope());
        Map<LockExceptionView, CarrierView> answer = new HashMap<>();
        shown.stream()
                .filter(leave -> found.containsKey(leave.host()))
                .forEach(leave -> answer.put(leave, found.get(leave.host())));
        return answer;
    }

    @Override
    public String type() {
        return ReportMapper.WINDOW;
    }

    /** Whoever sees a report sees the window it is in. */
    @Override
    public Map<String, ReportWindowView> byKey(Collection<String> keys, Scope scope) {
        List<WindowId> ids = keys.stream().map(WindowId::new).toList();
        Map<WindowId, ReportWindow> seen =
                windows.find(ids, scope).stream().collect(Collectors.toMap(ReportWindow::getId, Function.identity()));
        Set<WindowId> others = new HashSet<>(ids);
        others.removeAll(seen.keySet());
        if (!others.isEmpty()) {
            windows.find(reports.windowsOf(others, scope), Scope.EVERYTHING)
                    .forEach(window -> seen.put(window.getId(), window));
        }
        return seen.values().stream()
                .collect(Collectors.toMap(window -> window.getId().value(), mapper::toView));
    }
}
