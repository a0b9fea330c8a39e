package org.hatchery.transfer.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What flowed from one division to another in one year, month by month: derived from contracts, and from nothing else.
 *
 * @param to code of a division; {@code abroad} for what left the country
 */
@Document("technologyFlows")
record Flow(
        @Id String id,
        @Version @Nullable Long version,
        int year,
        FlowLevel level,
        String from,
        String to,
        List<FlowMonth> months) {
    FlowSum within(int first, int last) {
        return months.stream()
                .filter(month -> month.month() >= first && month.month() <= last)
                .map(FlowMonth::sum)
                .reduce(FlowSum.NONE, FlowSum::plus);
    }
}
