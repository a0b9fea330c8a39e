package org.hatchery.provider.graphql;

import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.provider.CreditRecord;
import org.hatchery.provider.CreditRecordDirectory;
import org.hatchery.provider.CreditRecordId;
import org.hatchery.provider.RecordCredit;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code provider.graphqls} about credit records. */
@Controller
class CreditRecordController {
    private final CreditRecordDirectory records;
    private final RecordCredit recordCredit;
    private final CreditRecordViews views;
    private final Connections connections;

    CreditRecordController(
            CreditRecordDirectory records,
            RecordCredit recordCredit,
            CreditRecordViews views,
            Connections connections) {
        this.records = records;
        this.recordCredit = recordCredit;
        this.views = views;
        this.connections = connections;
    }

    @QueryMapping
    Connection<CreditRecordView> creditRecords(@Argument CreditCode creditCode, PageRequest page) {
        return connections.of("CreditRecordConnection", records.search(creditCode, page), views::of);
    }

    @MutationMapping
    CreditRecordPayload recordCreditRecord(@Argument RecordCreditRecordInput input, Actor actor) {
        return answer(() -> recordCredit.record(input.creditCode(), input.list(), input.from(), input.source(), actor));
    }

    @MutationMapping
    CreditRecordPayload endCreditRecord(@Argument EndCreditRecordInput input, Actor actor) {
        var id = new CreditRecordId(GlobalId.key("CreditRecord", input.creditRecord()));
        return answer(() -> recordCredit.end(id, input.expectedVersion(), input.on(), input.reason(), actor));
    }

    private CreditRecordPayload answer(Supplier<CreditRecord> act) {
        return Answer.with(CreditRecordPayload::new, () -> views.of(act.get()));
    }
}
