package org.hatchery.reporting.report;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of reports, inside the scope of whoever asks, and what lies frozen of them. */
@Component
public class ReportDirectory {
    private static final Keyset<Report> LATEST = Keyset.byDay(
            Report.class,
            "periodEnd",
            Report::getPeriodEnd,
            report -> report.getId().value());

    private static final Keyset<Report> URGENT = Keyset.byDayIfAny(
            Report.class, "dueOn", Report::getDueOn, report -> report.getId().value());

    public static final ListOrders<Report> ORDERS = ListOrders.usually("PERIOD_END", LATEST)
            .or("DUE_ON", URGENT)
            .or(
                    "SUBMITTED_ON",
                    Keyset.byDayIfAny(
                            Report.class,
                            "submittedOn",
                            Report::getSubmittedOn,
                            report -> report.getId().value()));

    /** Ids and contents fetched by one command. */
    private static final int BATCH = 1_000;

    private final MongoOperations mongo;
    private final Clock clock;

    ReportDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * The report with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Report get(ReportId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("report"));
    }

    public List<Report> find(Collection<ReportId> ids, Scope scope) {
        var query = new Query(allOf(List.of(where("_id").in(ids), scope.condition()))).cursorBatchSize(BATCH);
        return mongo.find(query, Report.class);
    }

    /** Reports, latest period first unless another order is asked for. */
    public Page<Report> search(ReportFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope.condition()), request);
    }

    /**
     * Those that wait for one of these bureaus, which is narrower than what they may see.
     *
     * @param bureaus null for whoever acts for all
     */
    public Page<Report> queue(ReportFilter filter, @Nullable Set<RegionCode> bureaus, PageRequest request) {
        Criteria turn = where("waitsFor");
        return ORDERS.page(mongo, conditions(filter, bureaus == null ? turn.exists(true) : turn.in(bureaus)), request);
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<Report>> search(
            ReportFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope.condition()), Scope.FIELD, subjects, request);
    }

    private List<Criteria> conditions(ReportFilter filter, Criteria lead) {
        return List.of(
                lead,
                given(filter.window(), window -> where("window").is(window)),
                given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                given(filter.forms(), forms -> where("form").in(forms)),
                given(filter.period(), period -> where("period").is(period)),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(
                        filter.region(),
                        region -> where("respondent.region").gte(region).lte(region.last())),
                given(filter.units(), units -> where("respondent.unit").exists(units)),
                given(filter.kinds(), kinds -> where("respondent.kind").in(kinds)),
                given(filter.levels(), levels -> where("respondent.level").in(levels)),
                given(filter.untitled(), untitled -> where("respondent.level").exists(!untitled)),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.onTime(), onTime -> where("onTime").is(onTime)),
                given(filter.waitsAt(), hops -> where("waitsAt").in(hops)),
                given(filter.acceptedBy(), hop -> where("acceptedBy").is(hop)),
                given(filter.notAcceptedBy(), hop -> where("acceptedBy").ne(hop)),
                given(filter.corrects(), hop -> where("corrects").is(hop)),
                given(filter.disagrees(), some -> where("disagreements.0").exists(some)),
                given(filter.open(), this::isOpen),
                given(filter.expected(), expected -> where("expected").is(expected)),
                given(filter.periodEnd(), days -> days.on("periodEnd")),
                given(filter.dueOn(), days -> days.on("dueOn")),
                given(filter.submittedOn(), days -> days.on("submittedOn")),
                given(filter.text(), NameSearch::matches));
    }

    private Criteria isOpen(boolean open) {
        LocalDate today = LocalDate.now(clock);
        return open
                ? new Criteria()
                        .orOperator(
                                where("lockedFrom").exists(false),
                                where("lockedFrom").gt(today))
                : where("lockedFrom").lte(today);
    }

    /** Those of one respondent in some periods; the caller has checked that it lies in the scope. */
    List<Report> of(Respondent respondent, String form, Collection<Period> periods) {
        Respondent.Unit unit = respondent.unit();
        Criteria whose = unit == null
                ? where("carrier").is(respondent.carrier())
                : where("respondent.unit.key").is(unit.key());
        return mongo.find(
                new Query(allOf(
                        List.of(whose, where("form").is(form), where("period").in(periods)))),
                Report.class);
    }

    /** What was frozen under these hashes; whoever asks has found them in reports of the scope. */
    public Map<String, ReportContent> contents(Collection<String> hashes) {
        return mongo.find(new Query(where("_id").in(hashes)), ReportContent.class).stream()
                .collect(Collectors.toMap(ReportContent::hash, content -> content));
    }

    /** The expected ones of a window in these states in a region, for whoever tells each of them something. */
    public List<CarrierId> carriers(WindowId window, RegionCode region, Set<ReportState> states) {
        var query = new Query(allOf(List.of(
                where("window").is(window),
                where("expected").is(true),
                where("carrier").exists(true),
                where("respondent.region").gte(region).lte(region.last()),
                where("state").in(states))));
        query.fields().include("carrier");
        return mongo.find(query.cursorBatchSize(BATCH), Document.class, mongo.getCollectionName(Report.class)).stream()
                .map(found -> new CarrierId(found.getString("carrier")))
                .toList();
    }

    /** The one content whose hash begins so; a bounded look at the index, for whoever has the paper. */
    Optional<ReportContent> content(String beginning) {
        var query = new Query(where("_id").gte(beginning).lt(beginning + "g")).limit(2);
        List<ReportContent> found = mongo.find(query, ReportContent.class);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Those of these windows in which the scope includes any report. */
    public Set<WindowId> windowsOf(Collection<WindowId> windows, Scope scope) {
        return windows.stream()
                .filter(window -> mongo.exists(
                        new Query(allOf(List.of(where("window").is(window), scope.condition()))), Report.class))
                .collect(Collectors.toSet());
    }
}
