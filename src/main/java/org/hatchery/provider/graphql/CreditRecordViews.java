package org.hatchery.provider.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.provider.CreditRecord;
import org.hatchery.provider.CreditRecordDirectory;
import org.hatchery.shared.CreditCode;
import org.springframework.stereotype.Component;

/** Shows credit records, also to the doors of other modules, which ask for those of many at once. */
@Component
public class CreditRecordViews {
    private final CreditRecordDirectory records;
    private final ProviderMapper mapper;
    private final Clock clock;

    CreditRecordViews(CreditRecordDirectory records, ProviderMapper mapper, Clock clock) {
        this.records = records;
        this.mapper = mapper;
        this.clock = clock;
    }

    CreditRecordView of(CreditRecord listed) {
        return mapper.toView(listed, LocalDate.now(clock));
    }

    /** Everything on record of these parties, latest first; one database command. */
    public Map<CreditCode, List<CreditRecordView>> ofParties(Collection<CreditCode> parties) {
        return records.of(parties).stream().map(this::of).collect(groupingBy(CreditRecordView::creditCode));
    }
}
