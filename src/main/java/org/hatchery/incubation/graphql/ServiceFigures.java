package org.hatchery.incubation.graphql;

import static org.hatchery.incubation.counting.ServiceAccount.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.incubation.counting.Presence;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.graphql.RatioView;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** Services delivered in a region in a period. */
@Component
class ServiceFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of(
                "services",
                Figure.listOf(OfKind.class, ServiceFigures::services),
                "servicesPerIncubatee",
                Figure.of(
                        RatioView.class, reading -> RatioView.of(reading.flows(SERVED), Presence.incubatees(reading))));
    }

    private static List<OfKind> services(Reading reading) {
        return Arrays.stream(ServiceKind.values())
                .filter(kind -> reading.flow(SERVICES.at(kind)) != 0)
                .map(kind -> new OfKind(
                        kind,
                        reading.flow(SERVICES.at(kind)),
                        reading.flow(SERVICE_HOURS.at(kind)) / 100.0,
                        new Yuan(reading.flow(SERVICE_FEES.at(kind))),
                        reading.flow(ATTENDEES.at(kind))))
                .toList();
    }

    /** Services of one kind. */
    record OfKind(ServiceKind kind, long count, double hours, Yuan fees, long attendees) {}
}
