package org.hatchery.provider.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.provider.CreditRecord;
import org.hatchery.provider.CreditRecordDirectory;
import org.hatchery.provider.CreditRecordId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows credit records, also to the doors of other modules, which ask for those of many at once. */
@Component
public class CreditRecordViews implements NodeSource {
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

    @Override
    public String type() {
        return "CreditRecord";
    }

    @Override
    public Map<String, CreditRecordView> byKey(Collection<String> keys, Scope scope) {
        return records.find(keys.stream().map(CreditRecordId::new).toList(), scope).stream()
                .collect(toMap(record -> record.id().value(), this::of));
    }

    /** Everything on record of these parties, latest first; one database command. */
    public Map<CreditCode, List<CreditRecordView>> ofParties(Collection<CreditCode> parties) {
        return records.of(parties).stream().map(this::of).collect(groupingBy(CreditRecordView::creditCode));
    }
}
