package org.hatchery.scale;

import static org.hatchery.totals.Account.*;

import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.pipeline.Reading;
import org.hatchery.pipeline.Spread;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.Account;
import org.hatchery.totals.VoucherStep;
import org.hatchery.totals.YearItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what {@code RegionPipeline} asks of the whole besides what it asks of every row. */
final class BareDepth {
    private final JsonGenerator out;
    private final Reading reading;

    BareDepth(JsonGenerator out, Reading reading) {
        this.out = out;
        this.reading = reading;
    }

    void write() {
        long registrations = reading.flow(REGISTRATIONS);
        ratio("registrationRate", registrations, reading.stock(TEAMS) + reading.flows(TEAMS_EXITED) + registrations);
        months(reading.monthsToGraduation());
        out.writeArrayPropertyStart("newLabels");
        for (GrowthLabelKind kind : GrowthLabelKind.values()) {
            label(NEWLY_LABELLED.at(kind), kind);
        }
        out.writeEndArray();
        steps();
        ratio("servicesPerIncubatee", reading.flows(SERVED), reading.incubateesPresent());
        year();
        vouchers();
        pilots();
    }

    private void months(Spread spread) {
        out.writeObjectPropertyStart("monthsToGraduation");
        out.writeNumberProperty("count", spread.count());
        number("lowerQuartile", spread.lowerQuartile());
        number("median", spread.median());
        number("upperQuartile", spread.upperQuartile());
        number("mean", spread.mean());
        out.writeEndObject();
    }

    private void number(String name, @Nullable Double value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, value);
        }
    }

    private void label(int account, GrowthLabelKind kind) {
        if (reading.flow(account) != 0) {
            out.writeStartObject();
            out.writeStringProperty("kind", kind.name());
            out.writeNumberProperty("firms", reading.flow(account));
            out.writeEndObject();
        }
    }

    private void steps() {
        out.writeArrayPropertyStart("labelSteps");
        long[] until = reading.before().parts(LABEL_STEP);
        long[] since = reading.end().parts(LABEL_STEP);
        for (int part = 0; part < since.length; part++) {
            if (since[part] != until[part]) {
                out.writeStartObject();
                out.writeStringProperty("from", part < 16 ? null : GrowthLabelKind.values()[part / 16 - 1].name());
                out.writeStringProperty("to", GrowthLabelKind.values()[part % 16].name());
                out.writeNumberProperty("firms", since[part] - until[part]);
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void year() {
        long confirmed = item(YearItem.CONFIRMED);
        out.writeObjectPropertyStart("yearFigures");
        count("reported", YearItem.REPORTED);
        count("confirmed", YearItem.CONFIRMED);
        count("employees", YearItem.EMPLOYEES);
        count("freshGraduatesHired", YearItem.FRESH_GRADUATES);
        ratio("employeesPerIncubatee", item(YearItem.EMPLOYEES), confirmed);
        yuan("revenue", item(YearItem.REVENUE));
        ratio("revenuePerIncubatee", item(YearItem.REVENUE) / 100.0, confirmed);
        yuan("rndExpenditure", item(YearItem.RND_EXPENDITURE));
        hundredths("rndIntensity", item(YearItem.RND_EXPENDITURE), item(YearItem.REVENUE));
        yuan("taxPaid", item(YearItem.TAX_PAID));
        yuan("financingRaised", item(YearItem.FINANCING));
        count("financed", YearItem.FINANCED);
        count("ipApplied", YearItem.IP_APPLIED);
        count("ipGranted", YearItem.IP_GRANTED);
        count("ipValid", YearItem.IP_VALID);
        count("inventionsValid", YearItem.INVENTIONS_VALID);
        count("softwareCopyrights", YearItem.SOFTWARE_COPYRIGHTS);
        out.writeEndObject();
    }

    private long item(YearItem item) {
        return reading.year().at(FIRM_FIGURES.at(item)) + reading.year().at(TEAM_FIGURES.at(item));
    }

    private void count(String name, YearItem item) {
        out.writeNumberProperty(name, item(item));
    }

    private void vouchers() {
        out.writeObjectPropertyStart("vouchers");
        yuan("budget", reading.year().at(VOUCHER_BUDGET));
        flow("requested", VOUCHERS_REQUESTED);
        flow("issued", VOUCHERS_ISSUED);
        yuan("amountIssued", reading.flow(VOUCHER_AMOUNT_ISSUED));
        flow("orders", VOUCHER_ORDERS);
        yuan("amountUsed", reading.flow(VOUCHER_AMOUNT_USED));
        flow("ordersSettled", VOUCHER_ORDERS_SETTLED);
        yuan("amountSettled", reading.flow(VOUCHER_AMOUNT_SETTLED));
        yuan("amountClawedBack", reading.flow(VOUCHER_AMOUNT_CLAWED_BACK));
        hundredths("useRate", reading.flow(VOUCHER_AMOUNT_USED), reading.flow(VOUCHER_AMOUNT_ISSUED));
        hundredths("settlementRate", reading.flow(VOUCHER_AMOUNT_SETTLED), reading.flow(VOUCHER_AMOUNT_ISSUED));
        hundredths("leverage", reading.flow(VOUCHER_PRICE_SETTLED), reading.flow(VOUCHER_AMOUNT_SETTLED));
        out.writeArrayPropertyStart("steps");
        for (VoucherStep step : VoucherStep.values()) {
            step(step, reading.flow(VOUCHER_STEPS.at(step)));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void step(VoucherStep step, long count) {
        if (count != 0) {
            out.writeStartObject();
            out.writeStringProperty("step", step.name());
            out.writeNumberProperty("count", count);
            out.writeNumberProperty("meanDays", (double) reading.flow(VOUCHER_STEP_DAYS.at(step)) / count);
            out.writeEndObject();
        }
    }

    private void pilots() {
        long concluded = reading.flow(PROJECTS_CONCLUDED);
        out.writeObjectPropertyStart("pilotProjects");
        flow("proposed", PROJECTS_PROPOSED);
        flow("started", PROJECTS_STARTED);
        flow("concluded", PROJECTS_CONCLUDED);
        flow("failed", PROJECTS_FAILED);
        ratio("successRate", concluded, concluded + reading.flow(PROJECTS_FAILED));
        flow("trlGained", TRL_GAINED);
        yuan("cost", reading.flow(PROJECT_COST));
        out.writeEndObject();
    }

    private void flow(String name, Account account) {
        out.writeNumberProperty(name, reading.flow(account));
    }

    private void yuan(String name, long fen) {
        out.writeStringProperty(name, new Yuan(fen).toString());
    }

    private void hundredths(String name, long numerator, long denominator) {
        ratio(name, numerator / 100.0, denominator / 100.0);
    }

    private void ratio(String name, double numerator, double denominator) {
        BareFigures.ratio(out, name, numerator, denominator);
    }
}
