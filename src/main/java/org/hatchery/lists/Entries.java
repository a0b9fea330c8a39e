package org.hatchery.lists;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;

/** Goes through the entries of a list, so far as rows and time are allowed, and counts them. */
final class Entries implements Iterator<Map<String, Object>> {
    private final ListPages pages;
    private final int most;
    private final Duration time;
    private final long end;
    private Iterator<Map<String, Object>> page = List.<Map<String, Object>>of().iterator();
    private boolean over;
    private int count;

    Entries(ListPages pages, int most, Duration time) {
        this.pages = pages;
        this.most = most;
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
        if (pages.total().isPresent()) {
            check(pages.total().getAsInt());
        }
    }

    private void check(int rows) {
        if (rows > most) {
            throw new Refused(422, ErrorCode.COST_EXCEEDED, Words.say("lists.too-many", rows, most));
        }
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !over) {
            if (System.nanoTime() - end >= 0) {
                throw new Refused(503, ErrorCode.TIMED_OUT, Words.say("lists.too-long", time.toSeconds()));
            }
            page = pages.next().iterator();
            over = !page.hasNext();
        }
        return page.hasNext();
    }

    @Override
    public Map<String, Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        check(++count);
        return page.next();
    }

    /** How many there have been. */
    int count() {
        return count;
    }
}
