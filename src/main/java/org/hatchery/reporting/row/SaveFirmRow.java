package org.hatchery.reporting.row;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.figures.EnterYearFigures;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.reporting.form.Checks;
import org.hatchery.reporting.form.Filled;
import org.hatchery.reporting.form.Finding;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.report.TypedValue;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: a firm fills in its row of a year, or its carrier does for one that does not answer.
 *
 * <p>The row is the figures of that year: what is saved here is entered there, confirmed and returned there, and counted there.
 */
@Service
public class SaveFirmRow {
    private final FirmRows rows;
    private final EnterYearFigures enter;

    SaveFirmRow(FirmRows rows, EnterYearFigures enter) {
        this.rows = rows;
        this.enter = enter;
    }

    /** What somebody typed for one item. */
    public record Typed(String item, TypedValue value) {}

    /**
     * Whose row, and what was typed.
     *
     * @param expectedVersion null for whoever expects that nobody has filled it in
     * @param reason why what was confirmed is corrected
     * @param plausibilityReason why what hardly can be true is
     */
    public record Request(
            IncubateeId incubatee,
            int year,
            @Nullable Integer expectedVersion,
            List<Typed> items,
            @Nullable String reason,
            @Nullable String plausibilityReason) {}

    /**
     * Saves; an item that is left out says what it said.
     *
     * @throws Rejection INVALID for each item that is none, does not fit or is missing, and each error of the checks; and what
     *     {@link EnterYearFigures#enter} refuses
     */
    public FirmRow save(Request request, Actor actor) {
        FirmRow row = rows.get(request.incubatee(), request.year(), actor);
        Map<String, ItemValue> items = items(row, request.items());
        mustBeSound(row, items);
        enter.enter(
                new EnterYearFigures.Request(
                        request.incubatee(),
                        request.year(),
                        request.expectedVersion(),
                        RowItems.values(items),
                        request.reason(),
                        request.plausibilityReason()),
                actor);
        return rows.get(request.incubatee(), request.year(), actor);
    }

    private static Map<String, ItemValue> items(FirmRow row, List<Typed> typed) {
        Map<String, ItemValue> items = new HashMap<>(row.entered());
        var faults = new Faults();
        for (int at = 0; at < typed.size(); at++) {
            Typed one = typed.get(at);
            String place = "items." + at;
            Optional<FormItem> item = row.form().item(one.item());
            faults.unless(item.isPresent(), place + ".item", Words.say("reporting.form-has-no-such-item", one.item()));
            item.ifPresent(known ->
                    items.put(known.code(), faults.read(() -> one.value().as(known, place), ItemValue.of(0))));
        }
        faults.mustBeNone();
        return items;
    }

    private static void mustBeSound(FirmRow row, Map<String, ItemValue> items) {
        var faults = new Faults();
        new Checks(row.form())
                .of(new Filled(items, row.last(), row.last())).stream()
                        .filter(Finding::isError)
                        .forEach(error ->
                                faults.add(new UserError(INVALID, error.message(), List.of("items", error.check()))));
        faults.mustBeNone();
    }
}
