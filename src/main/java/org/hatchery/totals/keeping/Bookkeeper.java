package org.hatchery.totals.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.shared.Portions;
import org.hatchery.totals.chapter.Accounts;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.LostLease;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.OutdatedNodes;
import org.hatchery.totals.tree.Parallel;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.PostingLedger.Kept;
import org.hatchery.totals.tree.TotalsLease;
import org.hatchery.totals.tree.Vector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the postings of every subject equal to what its documents say. */
@Component
class Bookkeeper {
    /** Documents of one kind that are looked at in one round. */
    private static final int AT_ONCE = 500;
    /** Most subjects that one thread counts together; fewer when there are few, so that all threads have some. */
    private static final int PART = 50;

    private static final int PARTS = 8;
    /** Wrong subjects of one step of a recount that the log names. */
    private static final int FEW = 5;

    private static final Logger log = LoggerFactory.getLogger(Bookkeeper.class);

    private final List<Books> books;
    private final PostingLedger postings;
    private final OutdatedNodes marks;
    private final Nodes nodes;
    private final TotalsLease totals;
    private final Apart apart;
    private final Accounts accounts;
    private final Clock clock;

    Bookkeeper(
            List<Books> books,
            PostingLedger postings,
            OutdatedNodes marks,
            Nodes nodes,
            TotalsLease totals,
            Apart apart,
            Accounts accounts,
            Clock clock) {
        this.accounts = accounts;
        this.apart = apart;
        this.books = books;
        this.postings = postings;
        this.marks = marks;
        this.nodes = nodes;
        this.totals = totals;
        this.clock = clock;
    }

    List<Books> kinds() {
        return books;
    }

    /** How a round ended. */
    enum Found {
        NOTHING,
        SOME,
        /** As many as one round takes, so there may be others. */
        MANY
    }

    /** Counts some of what has changed. */
    Found countChanged() {
        Found found = Found.NOTHING;
        List<Books.Changed> all = Parallel.map(books, kind -> kind.changed(AT_ONCE));
        for (int kind = 0; kind < books.size(); kind++) {
            Books.Changed changed = all.get(kind);
            if (!changed.ids().isEmpty()) {
                count(books.get(kind), changed.ids());
                found = changed.more() || found == Found.MANY ? Found.MANY : Found.SOME;
            }
            changed.counted().run();
        }
        return found;
    }

    /** Counts some of what is different only because a day has come; whether there was anything. */
    boolean countDue() {
        List<String> due = postings.due(today(), AT_ONCE);
        for (Books kind : books) {
            String beginning = kind.kind() + "/";
            List<String> ids = due.stream()
                    .filter(subject -> subject.startsWith(beginning))
                    .map(subject -> subject.substring(beginning.length()))
                    .toList();
            if (!ids.isEmpty()) {
                count(kind, ids);
            }
        }
        return !due.isEmpty();
    }

    /** How many subjects cannot be counted. */
    int apart() {
        return apart.size();
    }

    /** Counts again some of what could not be counted before; whether there was anything. */
    boolean countApart() {
        Map<String, List<String>> due = apart.due();
        books.forEach(kind -> {
            List<String> ids = due.getOrDefault(kind.kind(), List.of());
            if (!ids.isEmpty()) {
                count(kind, ids);
            }
        });
        return !due.isEmpty();
    }

    /**
     * Writes the books of these again, several at a time; how many subjects were posted otherwise.
     *
     * <p>Those whose books cannot be written are set aside with what they were posted with last.
     */
    int count(Books kind, Collection<String> ids) {
        return counted(kind, ids).size();
    }

    /** Counts these again; how many were wrong, which those are not that wait to be counted because they changed just now. */
    int recount(Books kind, Collection<String> ids) {
        List<Change> changes = counted(kind, ids);
        if (changes.isEmpty()) {
            return 0;
        }
        Set<String> waiting = kind.changed(AT_ONCE).ids();
        LocalDate today = today();
        List<Change> wrong = changes.stream()
                .filter(change -> !change.wasDue(today)
                        && !waiting.contains(
                                change.subject().substring(kind.kind().length() + 1)))
                .toList();
        if (totals.isBuilt() && wrong.size() <= FEW) {
            // whoever looks for the cause begins with the records; after a load in bulk nearly all are otherwise
            wrong.forEach(change -> log.warn("{} was not counted as it is: {}", change.subject(), change.places()));
        }
        return wrong.size();
    }

    private List<Change> counted(Books kind, Collection<String> ids) {
        LocalDate today = today();
        List<String> distinct = List.copyOf(new LinkedHashSet<>(ids));
        List<List<String>> portions = Portions.of(distinct, Math.min(PART, distinct.size() / PARTS + 1));
        Set<String> failing = ConcurrentHashMap.newKeySet();
        List<List<Change>> parts =
                Parallel.map(portions, part -> apart.work(kind, part, failing, some -> changes(kind, some, today)));
        List<Change> changes = parts.stream().flatMap(List::stream).toList();
        if (!changes.isEmpty()) {
            write(changes, parts);
        }
        apart.counted(
                kind, distinct.stream().filter(id -> !failing.contains(id)).toList());
        return changes;
    }

    private List<Change> changes(Books kind, List<String> ids, LocalDate today) {
        Map<String, Book> written = kind.write(ids, today);
        written.values().forEach(accounts::mustBePlausible); // nobody is told of one that cannot be true
        kind.tell(written);
        Map<String, Book> bySubject = ids.stream()
                .collect(toMap(id -> kind.kind() + "/" + id, id -> written.getOrDefault(id, new Book(today))));
        Map<String, Kept> known = postings.of(bySubject.keySet());
        return bySubject.entrySet().stream()
                .map(entry ->
                        Change.of(entry.getKey(), known.getOrDefault(entry.getKey(), Kept.NOTHING), entry.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** Places are marked first, so that a cut leaves no total behind. */
    private void write(List<Change> changes, List<List<Change>> parts) {
        Map<Node, Set<String>> outdated = outdated(changes);
        long token = totals.token();
        marks.add(outdated);
        try {
            Parallel.each(parts, part -> save(part, token));
            totals.mustHold();
        } catch (LostLease lost) {
            // some of it may have been written after another node had counted them
            postings.countAgain(changes.stream().map(Change::subject).toList(), token);
            marks.add(outdated);
            throw lost;
        }
    }

    private void save(List<Change> changes, long token) {
        var writes = postings.writes(token);
        changes.forEach(change -> postings.save(change.subject(), change.before(), change.after(), writes));
        writes.execute();
    }

    private Map<Node, Set<String>> outdated(List<Change> changes) {
        Map<Node, Set<String>> outdated = new HashMap<>();
        changes.forEach(change -> change.places()
                .forEach(place -> outdated.computeIfAbsent(
                                nodes.leaf(place.cell().place()), none -> new HashSet<>())
                        .add(key(place.column()))));
        return outdated;
    }

    /** Before anything was ever added up, whole places are marked, which is quicker than month by month. */
    private String key(Column column) {
        return totals.isBuilt() ? column.toString() : OutdatedNodes.EVERYTHING;
    }

    /** What a subject was counted with, and with what from now on. */
    private record Change(String subject, Kept before, Kept after) {
        static Change of(String subject, Kept before, Book book) {
            return new Change(subject, before, new Kept(book.postings(), book.due()));
        }

        /** Whether it is different only because a day has come. */
        boolean wasDue(LocalDate today) {
            return before.due() != null && !before.due().isAfter(today);
        }

        Set<Book.Place> places() {
            Set<Book.Place> places = new HashSet<>(before.postings().keySet());
            places.addAll(after.postings().keySet());
            places.removeIf(place -> amounts(before, place).equals(amounts(after, place)));
            return places;
        }

        private static Vector amounts(Kept kept, Book.Place place) {
            return kept.postings().getOrDefault(place, Vector.ZERO);
        }
    }

    /** No book runs ahead of the month that the totals have been carried forward to. */
    private LocalDate today() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = totals.upTo().atEndOfMonth();
        return today.isAfter(last) ? last : today;
    }
}
