package org.hatchery.reporting.graphql;

import java.util.List;
import java.util.Optional;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresState;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.report.TypedValue;
import org.hatchery.reporting.row.FirmRow;
import org.hatchery.reporting.row.FirmRows;
import org.hatchery.reporting.row.SaveFirmRow;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Rows of firms. */
@Controller
class FirmRowController {
    private static final String FIGURES = "YearFigures";

    private final FirmRows rows;
    private final SaveFirmRow saveFirmRow;
    private final FormMapper forms;
    private final IncubateeViews incubatees;

    FirmRowController(FirmRows rows, SaveFirmRow saveFirmRow, FormMapper forms, IncubateeViews incubatees) {
        this.rows = rows;
        this.saveFirmRow = saveFirmRow;
        this.forms = forms;
        this.incubatees = incubatees;
    }

    record RowItemView(
            ReportFormItemView item,
            @Nullable ReportValueView value,
            boolean prefilled,
            @Nullable ReportValueView lastYear) {}

    record RowActionsView(boolean save) {}

    record RowView(
            IncubateeId party,
            String incubateeName,
            int year,
            ReportFormView form,
            List<RowItemView> items,
            List<ReportFindingView> findings,
            @Nullable String figures,
            @Nullable Integer version,
            @Nullable YearFiguresState state,
            boolean enteredFor,
            boolean firmsOwn) {}

    record SaveFirmRowPayload(@Nullable RowView row, List<UserError> userErrors) {}

    @QueryMapping
    Optional<RowView> firmRow(@Argument String incubatee, @Argument int year, Actor actor) {
        try {
            return Optional.of(toView(rows.get(IncubateeViews.key(incubatee), year, actor)));
        } catch (Rejection nothing) {
            return Optional.empty();
        }
    }

    @MutationMapping
    SaveFirmRowPayload saveFirmRow(@Argument SaveFirmRowInput input, Actor actor) {
        return Answer.with(SaveFirmRowPayload::new, () -> toView(saveFirmRow.save(toRequest(input), actor)));
    }

    private static SaveFirmRow.Request toRequest(SaveFirmRowInput input) {
        return new SaveFirmRow.Request(
                IncubateeViews.key(input.incubatee()),
                input.year(),
                input.expectedVersion(),
                input.items().stream()
                        .map(one -> new SaveFirmRow.Typed(one.item(), new TypedValue(one.number(), null, null)))
                        .toList(),
                input.reason(),
                input.plausibilityReason());
    }

    private RowView toView(FirmRow row) {
        YearFigures figures = row.figures();
        return new RowView(
                row.incubatee(),
                row.incubateeName(),
                row.year(),
                forms.toView(row.form()),
                row.form().items().map(item -> toView(row, item)).toList(),
                row.findings().stream()
                        .map(one ->
                                new ReportFindingView(one.check(), one.severity(), one.message(), one.items(), null))
                        .toList(),
                figures == null ? null : GlobalId.of(FIGURES, figures.getId().value()),
                figures == null ? null : Math.toIntExact(figures.getVersion()),
                figures == null ? null : figures.getState(),
                figures != null && figures.isEnteredFor(),
                figures != null && figures.isFirmsOwn());
    }

    private RowItemView toView(FirmRow row, FormItem item) {
        return new RowItemView(
                forms.toView(item),
                value(row.value(item), item),
                row.isPrefilled(item),
                value(row.last().get(item.code()), item));
    }

    private static @Nullable ReportValueView value(@Nullable ItemValue value, FormItem item) {
        return value == null ? null : ReportValueView.of(value, item);
    }

    @SchemaMapping(typeName = "FirmRow")
    Optional<IncubateeView> incubatee(RowView row, Actor actor) {
        return Optional.ofNullable(
                incubatees.find(List.of(row.party()), actor.scope()).get(row.party()));
    }

    /** A carrier leaves what the firm has filled in itself to it. */
    @SchemaMapping(typeName = "FirmRow")
    RowActionsView viewerCan(RowView row, Actor actor) {
        return new RowActionsView(
                actor.is(Role.FIRM, Role.ADMIN) || (actor.is(Role.CARRIER_MANAGER) && !row.firmsOwn()));
    }
}
