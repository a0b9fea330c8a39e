package org.hatchery.programme.budget;

import java.util.List;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Budget of a programme for a year (年度预算); committed is never more than it.
 *
 * @param available budget less what is committed
 * @param postings movements whose voucher may not have heard of them yet
 * @param fence counts the times that postings were cleared away
 */
@Counted
@Document("budgets")
@NamedInterface(propagate = false)
public record Budget(
        @Id String id,
        ProgrammeId programme,
        int year,
        Yuan amount,
        Yuan available,
        List<Posting> postings,
        long fence) {

    static String id(ProgrammeId programme, int year) {
        return programme.value() + "/" + year;
    }

    public Yuan committed() {
        return amount.minus(available);
    }

    boolean hasPosted(String key) {
        return postings.stream().anyMatch(posting -> posting.key().equals(key));
    }
}
