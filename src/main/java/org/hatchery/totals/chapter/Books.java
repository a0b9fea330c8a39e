package org.hatchery.totals.chapter;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted.Mark;
import org.hatchery.totals.tree.Book;
import org.springframework.modulith.NamedInterface;

/** One kind of subject: which of them have changed, and how their books are written. */
@NamedInterface(propagate = false)
public interface Books {
    /** What the kind is called in the name of a subject. */
    String kind();

    /** Some of those that have changed since they were counted. */
    Changed changed(int most);

    /** The books of some, by id; those that are not there have none. */
    Map<String, Book> write(Collection<String> ids, LocalDate today);

    /** Tells whoever wants to hear of it, before it is stored. */
    default void tell(Map<String, Book> written) {}

    /** About how many there are. */
    long size();

    /** How many are one step of a recount, which takes about a second. */
    default int atOnce() {
        return 400;
    }

    /** The next ids after one. */
    List<String> idsAfter(String id, int most);

    /**
     * Subjects that have changed.
     *
     * @param more whether there may be others
     * @param counted tells their documents that they are counted as they were when they were found
     */
    @NamedInterface(propagate = false)
    record Changed(Set<String> ids, boolean more, Runnable counted) {
        /** Subjects of documents that changed, when one round takes so many. */
        public static Changed of(CountedCollection documents, int most) {
            List<Mark> marks = documents.changed(most);
            return new Changed(
                    marks.stream().map(Mark::subject).collect(toSet()),
                    marks.size() == most,
                    () -> documents.counted(marks));
        }
    }
}
