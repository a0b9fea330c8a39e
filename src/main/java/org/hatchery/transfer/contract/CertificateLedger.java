package org.hatchery.transfer.contract;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Gives certificate numbers, each once: year, province, prefecture, station and a serial of six digits.
 *
 * <p>A number that was drawn for a recognition that failed is never used.
 */
@Component
class CertificateLedger {
    static final String COLLECTION = "contractCertificates";
    /** Where a prefecture has one station; others come with the register of stations. */
    private static final String STATION = "01";

    private final MongoOperations mongo;

    CertificateLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    String next(RegionCode seller, LocalDate day) {
        String series = day.getYear() + seller.value().substring(0, 4) + STATION;
        Document counted = mongo.findAndModify(
                new Query(where("_id").is(series)),
                new Update().inc("given", 1),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        int given = counted == null ? 1 : counted.getInteger("given");
        return number(series, given);
    }

    static String number(String series, int given) {
        return series + "%06d".formatted(given);
    }
}
