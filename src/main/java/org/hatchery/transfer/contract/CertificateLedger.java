package org.hatchery.transfer.contract;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
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

    private static final String GIVEN = "given";

    private final MongoOperations mongo;

    CertificateLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    String next(RegionCode seller, LocalDate day) {
        String series = day.getYear() + seller.value().substring(0, 4) + STATION;
        Document counted = countOneMore(series);
        if (counted == null) {
            // two steps: of many that start a series by an upsert, DocumentDB tells several that theirs was the first
            open(series);
            counted = Objects.requireNonNull(countOneMore(series));
        }
        return number(series, counted.getInteger(GIVEN));
    }

    private @Nullable Document countOneMore(String series) {
        return mongo.findAndModify(
                by(series),
                new Update().inc(GIVEN, 1),
                FindAndModifyOptions.options().returnNew(true),
                Document.class,
                COLLECTION);
    }

    private void open(String series) {
        Retries.whenForestalled(() -> mongo.upsert(by(series), new Update().setOnInsert(GIVEN, 0), COLLECTION));
    }

    private static Query by(String series) {
        return new Query(where("_id").is(series));
    }

    static String number(String series, int given) {
        return series + "%06d".formatted(given);
    }
}
