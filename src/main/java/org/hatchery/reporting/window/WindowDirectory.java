package org.hatchery.reporting.window;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of windows. */
@Component
public class WindowDirectory {
    private static final Keyset<ReportWindow> LATEST = Keyset.byDay(
            ReportWindow.class,
            "periodEnd",
            ReportWindow::getPeriodEnd,
            window -> window.getId().value());

    public static final ListOrders<ReportWindow> ORDERS = ListOrders.usually("PERIOD_END", LATEST)
            .or(
                    "FORM",
                    Keyset.byText(
                            ReportWindow.class,
                            "form",
                            ReportWindow::getForm,
                            window -> window.getId().value()));

    /** As many windows as there are divisions that open any. */
    private static final int PROVINCES = 5_000;

    private final MongoOperations mongo;

    WindowDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The window with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public ReportWindow get(WindowId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("window"));
    }

    public List<ReportWindow> find(Collection<WindowId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), ReportWindow.class);
    }

    /** Windows, latest period first unless another order is asked for. */
    /** Windows of these forms that provinces or the nation opened for a period, for whoever holds what follows from them. */
    public List<ReportWindow> ofProvinces(Collection<String> forms, Period period) {
        return mongo
                .find(
                        new Query(where("form").in(forms).and("period").is(period)).cursorBatchSize(PROVINCES),
                        ReportWindow.class)
                .stream()
                .filter(window -> window.getRegion().value().endsWith("0000"))
                .toList();
    }

    public Page<ReportWindow> search(WindowFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private static List<Criteria> conditions(WindowFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.forms(), forms -> where("form").in(forms)),
                given(filter.region(), region -> where("region").gte(region).lte(region.last())),
                given(filter.period(), period -> where("period").is(period)),
                given(filter.open(), open -> where("closedOn").exists(!open)),
                given(filter.periodEnd(), days -> days.on("periodEnd")));
    }

    /** A window in which some of the same carriers are asked for the same form and period. */
    Optional<ReportWindow> overlapping(String form, RegionCode region, Period period) {
        Criteria place = new Criteria()
                .orOperator(
                        where("region").in(region.lineage()),
                        where("region").gte(region).lte(region.last()));
        var query =
                new Query(allOf(List.of(where("form").is(form), where("period").is(period), place)));
        return Optional.ofNullable(mongo.findOne(query, ReportWindow.class));
    }
}
