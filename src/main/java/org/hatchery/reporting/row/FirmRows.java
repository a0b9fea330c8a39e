package org.hatchery.reporting.row;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.figures.EnterYearFigures;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.figures.YearFiguresId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.reporting.form.Checks;
import org.hatchery.reporting.form.Filled;
import org.hatchery.reporting.form.Finding;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of firms: figures of a year in the form of that year. */
@Component
public class FirmRows {
    private static final String FORM = "FIRM_YEAR";

    private final YearFiguresDirectory figures;
    private final EnterYearFigures enter;
    private final FormDirectory forms;

    FirmRows(YearFiguresDirectory figures, EnterYearFigures enter, FormDirectory forms) {
        this.figures = figures;
        this.enter = enter;
        this.forms = forms;
    }

    /**
     * The row of a year, prefilled while nobody has filled it in.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; NOT_RESPONSIBLE or WRONG_DATES where the actor has nothing to do
     *     with that year
     */
    public FirmRow get(IncubateeId incubatee, int year, Actor actor) {
        List<YearFigures> read = figures.find(
                List.of(YearFiguresId.of(incubatee, year), YearFiguresId.of(incubatee, year - 1)), actor.scope());
        YearFigures now = of(read, year).orElse(null);
        String name = now == null ? staying(incubatee, year, actor).getIncubateeName() : now.getIncubateeName();
        ReportForm form = form(year);
        Map<String, ItemValue> entered = values(now);
        Map<String, ItemValue> last = values(of(read, year - 1).orElse(null));
        List<Finding> findings = now == null ? List.of() : new Checks(form).of(new Filled(entered, last, last));
        return new FirmRow(incubatee, name, year, form, now, entered, last, findings);
    }

    /** Bureaus see figures that there are, no rows of nobody's. */
    private Stay staying(IncubateeId incubatee, int year, Actor actor) {
        if (!actor.is(Role.FIRM, Role.CARRIER_MANAGER, Role.ADMIN)) {
            throw Rejection.notFound("incubatee");
        }
        return enter.responsible(incubatee, year, actor);
    }

    private static Optional<YearFigures> of(List<YearFigures> read, int year) {
        return read.stream().filter(one -> one.getYear() == year).findFirst();
    }

    private static Map<String, ItemValue> values(@Nullable YearFigures figures) {
        return figures == null ? Map.of() : RowItems.of(figures.getValues());
    }

    private ReportForm form(int year) {
        return forms.forPeriod(FORM, new Period(String.valueOf(year)))
                .orElseThrow(() -> new Rejection(WRONG_DATES, "year", Words.say("reporting.form-not-for-period")));
    }
}
