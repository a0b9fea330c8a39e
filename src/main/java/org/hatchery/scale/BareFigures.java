package org.hatchery.scale;

import static org.hatchery.totals.Account.*;

import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.GraduationGround;
import org.hatchery.pipeline.Reading;
import org.hatchery.pipeline.Share;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.Account;
import tools.jackson.core.JsonGenerator;

/** Writes the figures that {@code RegionPipeline} asks for, one by one. */
final class BareFigures {
    private final JsonGenerator out;
    private final Reading reading;

    BareFigures(JsonGenerator out, Reading reading) {
        this.out = out;
        this.reading = reading;
    }

    /** What is asked of every row. */
    void write() {
        out.writeStartObject();
        row();
        out.writeEndObject();
    }

    /** What is asked of the whole. */
    void writeAll() {
        out.writeStartObject();
        row();
        new BareDepth(out, reading).write();
        out.writeEndObject();
    }

    private void row() {
        out.writeNumberProperty("carriers", reading.stock(CARRIERS));
        funnel();
        entries();
        out.writeObjectPropertyStart("graduations");
        out.writeNumberProperty("total", reading.flows(GRADUATED));
        out.writeArrayPropertyStart("byGround");
        for (GraduationGround ground : GraduationGround.values()) {
            count("ground", ground, "firms", reading.flow(GRADUATED.at(ground)));
        }
        out.writeEndArray();
        out.writeEndObject();
        exits();
        ratio("graduationRate", reading.flows(GRADUATED), reading.firmsPresent());
        Double median = reading.monthsToGraduation().median();
        if (median == null) {
            out.writeNullProperty("medianMonthsToGraduation");
        } else {
            out.writeNumberProperty("medianMonthsToGraduation", median);
        }
        occupancy();
        services();
    }

    private void funnel() {
        out.writeObjectPropertyStart("funnel");
        out.writeNumberProperty("preIncubation", reading.stock(TEAMS));
        out.writeNumberProperty("inIncubation", reading.stock(FIRMS));
        out.writeNumberProperty("graduated", reading.ever(GRADUATED));
        out.writeNumberProperty("exited", reading.ever(FIRMS_EXITED) + reading.ever(TEAMS_EXITED));
        out.writeArrayPropertyStart("labels");
        for (GrowthLabelKind kind : GrowthLabelKind.values()) {
            count("kind", kind, "firms", reading.stock(LABELLED.at(kind)));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void entries() {
        long firms = reading.flow(FIRMS_ENTERED);
        long teams = reading.flow(TEAMS_ENTERED);
        out.writeObjectPropertyStart("entries");
        out.writeNumberProperty("total", firms + teams);
        out.writeNumberProperty("firms", firms);
        out.writeNumberProperty("teams", teams);
        out.writeNumberProperty("registrations", reading.flow(REGISTRATIONS));
        out.writeEndObject();
    }

    private void exits() {
        out.writeObjectPropertyStart("exits");
        out.writeNumberProperty("total", reading.flows(FIRMS_EXITED) + reading.flows(TEAMS_EXITED));
        out.writeArrayPropertyStart("byReason");
        for (ExitReason reason : ExitReason.values()) {
            count(
                    "reason",
                    reason,
                    "incubatees",
                    reading.flow(FIRMS_EXITED.at(reason)) + reading.flow(TEAMS_EXITED.at(reason)));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void count(String part, Enum<?> value, String name, long count) {
        if (count != 0) {
            out.writeStartObject();
            out.writeStringProperty(part, value.name());
            out.writeNumberProperty(name, count);
            out.writeEndObject();
        }
    }

    private void occupancy() {
        out.writeObjectPropertyStart("occupancy");
        hundredths("area", reading.areaLeased());
        hundredths("areaOverPeriod", reading.areaLeasedOverPeriod());
        ratio("workstations", reading.workstationsLeased());
        ratio("workstationsOverPeriod", reading.workstationsLeasedOverPeriod());
        out.writeEndObject();
    }

    private void hundredths(String name, Share share) {
        ratio(name, share.numerator() / 100.0, share.denominator() / 100.0);
    }

    private void ratio(String name, Share share) {
        ratio(name, share.numerator(), share.denominator());
    }

    private void ratio(String name, double numerator, double denominator) {
        ratio(out, name, numerator, denominator);
    }

    static void ratio(JsonGenerator out, String name, double numerator, double denominator) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("numerator", numerator);
        out.writeNumberProperty("denominator", denominator);
        if (denominator == 0) {
            out.writeNullProperty("value");
        } else {
            out.writeNumberProperty("value", numerator / denominator);
        }
        out.writeEndObject();
    }

    private void services() {
        out.writeArrayPropertyStart("services");
        for (ServiceKind kind : ServiceKind.values()) {
            if (reading.flow(SERVICES.at(kind)) != 0) {
                out.writeStartObject();
                out.writeStringProperty("kind", kind.name());
                out.writeNumberProperty("count", flow(SERVICES, kind));
                out.writeNumberProperty("hours", flow(SERVICE_HOURS, kind) / 100.0);
                out.writeStringProperty("fees", new Yuan(flow(SERVICE_FEES, kind)).toString());
                out.writeNumberProperty("attendees", flow(ATTENDEES, kind));
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private long flow(Account account, ServiceKind kind) {
        return reading.flow(account.at(kind));
    }
}
