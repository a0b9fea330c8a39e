package org.hatchery.local.sample;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.hatchery.figures.YearFigures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Stores the sample's figures of years. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class LoadFigures {
    private static final Logger log = LoggerFactory.getLogger(LoadFigures.class);

    private final MongoOperations mongo;

    LoadFigures(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those of a load cut short are replaced. */
    void load(Given given, Sample sample) {
        long begun = System.nanoTime();
        List<YearFigures> figures = FiguresMaker.make(given, sample);
        mongo.remove(query(where("sample").is(true)), YearFigures.class);
        new BulkStore(mongo).add(figures);
        log.info(
                "Sample data: {} figures of firms and teams by year in {} ms",
                figures.size(),
                (System.nanoTime() - begun) / 1_000_000);
    }
}
