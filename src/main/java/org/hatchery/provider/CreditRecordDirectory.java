package org.hatchery.provider;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of credit records; a listing counts in the whole country, so bureaus read all of them. */
@Component
public class CreditRecordDirectory {
    private static final Keyset<CreditRecord> LATEST = Keyset.byDay(
            CreditRecord.class,
            "from",
            CreditRecord::from,
            record -> record.id().value());

    /** Records of a page of parties; nobody has so many. */
    private static final int MOST = 1_000;

    private final MongoOperations mongo;

    CreditRecordDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Lists on which the party stands on a day. */
    public List<CreditRecord> inForce(CreditCode creditCode, LocalDate day) {
        Criteria ended =
                new Criteria().orOperator(where("to").is(null), where("to").gt(day));
        var query = new Query(allOf(List.of(of(creditCode), where("from").lte(day), ended)));
        return mongo.find(query, CreditRecord.class);
    }

    /** These records, for authorities and who sees everything; others see those of a firm with that firm. */
    public List<CreditRecord> find(Collection<CreditRecordId> ids, Scope scope) {
        return scope.isOfAuthorities() ? mongo.find(new Query(where("_id").in(ids)), CreditRecord.class) : List.of();
    }

    /** Everything on record of a party, latest first. */
    public Page<CreditRecord> search(CreditCode creditCode, PageRequest request) {
        return LATEST.page(mongo, List.of(of(creditCode)), request);
    }

    /** The same of several, by one command. */
    public List<CreditRecord> of(Collection<CreditCode> creditCodes) {
        var query = new Query(where("creditCode").in(creditCodes))
                .with(Sort.by(Sort.Direction.DESC, "from", "_id"))
                .limit(MOST);
        return mongo.find(query, CreditRecord.class);
    }

    private static Criteria of(CreditCode creditCode) {
        return where("creditCode").is(creditCode);
    }
}
