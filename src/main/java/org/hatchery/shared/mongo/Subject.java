package org.hatchery.shared.mongo;

import org.springframework.data.mongodb.core.query.Criteria;

/** A condition that only a few documents meet, and that an index serves: it leads to them rather than a wide scope does. */
public final class Subject extends Criteria {
    private Subject(String field, Object value) {
        super(field);
        is(value);
    }

    /** Documents of one subject, such as the entries on one object of the trail. */
    public static Criteria of(String field, Object value) {
        return new Subject(field, value);
    }
}
