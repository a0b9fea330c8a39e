package org.hatchery.incubation.counting;

import static org.hatchery.incubation.counting.FollowUpAccount.FOLLOWED_UP;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATES_ALIVE;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATES_COMPARED;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATES_GROWN;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATES_LISTED;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATES_MOVED;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATE_EMPLOYEES;
import static org.hatchery.incubation.counting.FollowUpAccount.GRADUATE_REVENUE;

import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.incubation.followup.GraduateYear;

/** What one year of a graduate brings to the book of its former carrier. */
record FollowUpPostings(GraduateYear said, CarrierPage page) {
    void write() {
        post(FOLLOWED_UP, 1);
        postIf(said.alive(), GRADUATES_ALIVE);
        postIf(said.movedTo() != null, GRADUATES_MOVED);
        postIf(said.listed(), GRADUATES_LISTED);
        postIf(said.grown() != null, GRADUATES_COMPARED);
        postIf(Boolean.TRUE.equals(said.grown()), GRADUATES_GROWN);
        post(GRADUATE_EMPLOYEES, said.employees() == null ? 0 : said.employees());
        post(GRADUATE_REVENUE, said.revenue() == null ? 0 : said.revenue().hundredths());
    }

    private void postIf(boolean counts, FollowUpAccount account) {
        post(account, counts ? 1 : 0);
    }

    private void post(FollowUpAccount account, long amount) {
        if (amount != 0) {
            page.year(said.year(), account.number(), amount);
        }
    }
}
