package org.hatchery.totals.chapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.Vector;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What single subjects were counted with, for the figures of one alone; the caller has checked the scope. */
@Component
@NamedInterface(propagate = false)
public class CountedSubjects {
    private final PostingLedger postings;

    CountedSubjects(PostingLedger postings) {
        this.postings = postings;
    }

    /** What a subject brings to each column, wherever it counted; by one command, however much it did. */
    public Map<Column, Vector> of(String kind, String id) {
        Map<Column, Vector> columns = new HashMap<>();
        String subject = kind + "/" + id;
        postings.of(List.of(subject))
                .getOrDefault(subject, PostingLedger.Kept.NOTHING)
                .postings()
                .forEach((place, amounts) -> columns.merge(place.column(), amounts, Vector::plus));
        return columns;
    }
}
