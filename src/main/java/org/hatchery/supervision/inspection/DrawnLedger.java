package org.hatchery.supervision.inspection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Has an inspection there for everybody who was drawn; twice, or in two nodes at once, comes out the same. */
@Component
class DrawnLedger {
    private final MongoOperations mongo;
    private final InspectionDraws draws;

    DrawnLedger(MongoOperations mongo, InspectionDraws draws) {
        this.mongo = mongo;
        this.draws = draws;
    }

    InspectionDraw settle(InspectionDraw draw) {
        if (draw.unsettled() == null) {
            return draw;
        }
        draw.inspections().forEach(this::insert);
        mongo.updateFirst(new Query(where("_id").is(draw.id())), new Update().unset("unsettled"), InspectionDraw.class);
        return draws.findById(draw.id()).orElse(draw);
    }

    private void insert(Inspection one) {
        try {
            mongo.insert(one);
        } catch (DuplicateKeyException there) {
            // made before the service was cut, or by another node
        }
    }
}
