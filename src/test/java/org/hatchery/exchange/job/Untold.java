package org.hatchery.exchange.job;

import java.util.List;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.context.ApplicationContext;

/** A node that takes rows of an import and is gone before it has noted what became of them. */
public final class Untold {
    private Untold() {}

    /** Takes those without a fault once more than is noted; the states that the second time would note. */
    public static List<String> takenTwice(ApplicationContext service, String imported) {
        ImportDirectory directory = service.getBean(ImportDirectory.class);
        WorkRow rows = service.getBean(WorkRow.class);
        Import job = directory
                .find(new ImportId(GlobalId.key("Import", imported)), Scope.EVERYTHING)
                .orElseThrow();
        directory.next(job.id(), RowState.READY, 10, false).forEach(row -> rows.take(job, row));
        return directory.next(job.id(), RowState.READY, 10, false).stream()
                .map(row -> rows.take(job, row).state().name())
                .toList();
    }
}
