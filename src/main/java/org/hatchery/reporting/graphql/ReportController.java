package org.hatchery.reporting.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.AcceptReports;
import org.hatchery.reporting.report.DraftReport;
import org.hatchery.reporting.report.ItemComment;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.report.ReportId;
import org.hatchery.reporting.report.ReviewReport;
import org.hatchery.reporting.report.SaveItems;
import org.hatchery.reporting.report.SubmitReport;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of reports in {@code reporting.graphqls}. */
@Controller
class ReportController implements NodeSource {
    private final ReportDirectory reports;
    private final DraftReport drafts;
    private final SaveItems saveItems;
    private final SubmitReport submitReport;
    private final ReviewReport review;
    private final AcceptReports acceptReports;
    private final ReportMapper mapper;
    private final DraftViews draftViews;
    private final Connections connections;

    ReportController(
            ReportDirectory reports,
            DraftReport drafts,
            SaveItems saveItems,
            SubmitReport submitReport,
            ReviewReport review,
            AcceptReports acceptReports,
            ReportMapper mapper,
            DraftViews draftViews,
            Connections connections) {
        this.reports = reports;
        this.drafts = drafts;
        this.saveItems = saveItems;
        this.submitReport = submitReport;
        this.review = review;
        this.acceptReports = acceptReports;
        this.mapper = mapper;
        this.draftViews = draftViews;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ReportView> reports(@Argument @Nullable ReportFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "ReportConnection", reports.search(mapper.wanted(filter), actor.scope(), page), mapper::toView);
    }

    @QueryMapping
    Connection<ReportView> reviewQueue(@Argument @Nullable ReportFilterInput filter, PageRequest page, Actor actor) {
        Set<RegionCode> bureaus = actor.is(Role.ADMIN)
                ? null
                : actor.limitsAs(Role.BUREAU).stream().map(RegionCode::new).collect(Collectors.toSet());
        return connections.of("ReportConnection", reports.queue(mapper.wanted(filter), bureaus, page), mapper::toView);
    }

    @QueryMapping
    Optional<ReportDraftView> reportDraft(@Argument String report, Actor actor) {
        return reports.find(List.of(mapper.reportId(report)), actor.scope()).stream()
                .findFirst()
                .map(drafts::of)
                .map(draftViews::of);
    }

    @MutationMapping
    ReportDraftPayload correctItem(@Argument CorrectItemInput input, Actor actor) {
        return save(input.report(), input.expectedVersion(), mapper.toRequest(List.of(input.typed()), null), actor);
    }

    @MutationMapping
    ReportDraftPayload saveItems(@Argument SaveItemsInput input, Actor actor) {
        return save(input.report(), input.expectedVersion(), mapper.toRequest(input.items(), input.comments()), actor);
    }

    private ReportDraftPayload save(String id, int version, SaveItems.Request request, Actor actor) {
        return Answer.with(
                ReportDraftPayload::new,
                () -> draftViews.of(saveItems.save(mapper.reportId(id), version, request, actor)));
    }

    @MutationMapping
    ReportPayload submitReport(@Argument SubmitReportInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> submitReport.submit(mapper.reportId(input.report()), input.expectedVersion(), receipt, actor));
    }

    @MutationMapping
    ReportPayload acceptReport(@Argument AcceptReportInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> review.accept(request(input.report(), input.expectedVersion(), receipt), input.comment(), actor));
    }

    @MutationMapping
    AcceptReportsPayload acceptReports(@Argument AcceptReportsInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                AcceptReportsPayload::new,
                () ->
                        acceptReports
                                .accept(
                                        input.reports().stream()
                                                .map(mapper::toRead)
                                                .toList(),
                                        input.comment(),
                                        receipt,
                                        actor)
                                .stream()
                                .map(mapper::toView)
                                .toList());
    }

    @MutationMapping
    ReportPayload returnReport(@Argument ReturnReportInput input, Receipt receipt, Actor actor) {
        List<ItemComment> comments = input.comments() == null ? List.of() : input.comments();
        return answer(() -> review.giveBack(
                request(input.report(), input.expectedVersion(), receipt), input.reason(), comments, actor));
    }

    @MutationMapping
    ReportPayload reopenReport(@Argument ReopenReportInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> review.reopen(request(input.report(), input.expectedVersion(), receipt), input.reason(), actor));
    }

    private ReviewReport.Request request(String report, int version, Receipt receipt) {
        return new ReviewReport.Request(mapper.reportId(report), version, receipt);
    }

    private ReportPayload answer(Supplier<Report> act) {
        return Answer.with(ReportPayload::new, () -> mapper.toView(act.get()));
    }

    @Override
    public String type() {
        return ReportMapper.REPORT;
    }

    @Override
    public Map<String, ReportView> byKey(Collection<String> keys, Scope scope) {
        return reports.find(keys.stream().map(ReportId::new).toList(), scope).stream()
                .map(mapper::toView)
                .collect(Collectors.toMap(ReportView::key, Function.identity()));
    }
}
