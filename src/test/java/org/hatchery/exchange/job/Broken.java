package org.hatchery.exchange.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hatchery.exchange.kind.Acts;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.HeldJobs;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A node with a defect in what it does ahead for all rows of an import. */
public final class Broken {
    private static final String HOLDER = "broken";

    private Broken() {}

    /** Takes those without a fault, in one attempt. */
    public static void takes(ApplicationContext service, String imported) {
        Clock clock = service.getBean(Clock.class);
        ImportDirectory directory = service.getBean(ImportDirectory.class);
        ImportLedger ledger = service.getBean(ImportLedger.class);
        var id = new ImportId(GlobalId.key("Import", imported));
        service.getBean(MongoOperations.class)
                .updateFirst(
                        new Query(where("_id").is(id)),
                        new Update()
                                .set("state", ImportState.APPLYING)
                                .set(HeldJobs.HOLDER, HOLDER)
                                .set("due", clock.instant().plus(Duration.ofHours(1))),
                        Import.class);
        var rows = new WorkRow(service.getBean(SheetKinds.class), ledger, service.getBean(Acts.class)) {
            @Override
            void ahead(Import job, List<ImportRow> some, boolean takingBack) {
                super.ahead(job, some, takingBack);
                throw new IllegalStateException("This is a defect.");
            }
        };
        var node = new RunImport(
                directory,
                ledger,
                rows,
                service.getBean(WorkWhole.class),
                service.getBean(ExchangeSettings.class),
                clock);
        node.run(directory.find(id, Scope.EVERYTHING).orElseThrow());
    }
}
