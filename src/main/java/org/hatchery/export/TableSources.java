package org.hatchery.export;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Everything that can be exported. */
@Component
class TableSources {
    private final Map<Subject, TableSource> bySubject;

    TableSources(List<TableSource> sources) {
        this.bySubject = sources.stream().collect(toMap(TableSource::subject, Function.identity()));
    }

    TableSource of(Subject subject) {
        TableSource source = bySubject.get(subject);
        if (source == null) {
            throw new IllegalStateException("Nothing exports " + subject + ".");
        }
        return source;
    }
}
