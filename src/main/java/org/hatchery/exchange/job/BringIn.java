package org.hatchery.exchange.job;

import static org.hatchery.shared.UserErrorCode.QUOTA_EXCEEDED;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.hatchery.exchange.file.RawRow;
import org.hatchery.exchange.file.RawSheet;
import org.hatchery.exchange.file.Refuse;
import org.hatchery.exchange.file.SheetFile;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.exchange.reading.Entries;
import org.hatchery.exchange.reading.Entry;
import org.hatchery.exchange.reading.Heading;
import org.hatchery.exchange.reading.Headings;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Requester;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Use case: take in a file; its rows are stored as they were read, and a job looks at each. */
@Component
@NamedInterface(propagate = false)
public class BringIn {
    /** Imports of one person that are kept. */
    static final int KEPT = 100;

    private static final int AT_ONCE = 500;
    /** Each holds its file in memory; whoever comes next waits. */
    private static final int READERS = 2;

    private static final int LONGEST_NAME = 100;

    private final SheetKinds kinds;
    private final ImportDirectory directory;
    private final ImportLedger ledger;
    private final WorkImports workers;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final Semaphore places = new Semaphore(READERS, true);

    BringIn(
            SheetKinds kinds,
            ImportDirectory directory,
            ImportLedger ledger,
            WorkImports workers,
            ExchangeSettings settings,
            Clock clock) {
        this.kinds = kinds;
        this.directory = directory;
        this.ledger = ledger;
        this.workers = workers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Largest file that is taken, in bytes. */
    public static int largest() {
        return SheetFile.largest();
    }

    /**
     * Takes a file in.
     *
     * @param place global id of whose list it is
     * @throws Rejection NOT_FOUND for a place outside the actor's scope; FILE_REFUSED with why; QUOTA_EXCEEDED while a
     *     hundred imports of the actor are kept
     */
    public Import take(SheetKind kind, String place, @Nullable String fileName, byte[] file, Actor actor) {
        return take(List.of(new Wanted(kind, place)), fileName, file, actor).get(0);
    }

    /** A list that a file may have, and whose it is. */
    @NamedInterface(propagate = false)
    public record Wanted(SheetKind kind, String place) {}

    /**
     * Takes in a file of several lists, each an import of its own: the first has to be in it, the others are where a sheet is
     * called like them.
     *
     * @throws Rejection as for one
     */
    public List<Import> take(List<Wanted> lists, @Nullable String fileName, byte[] file, Actor actor) {
        List<Draft> drafts = lists.stream()
                .map(one -> new Draft(one.kind(), one.kind().place(one.place(), actor), name(fileName), actor))
                .toList();
        long room = KEPT - directory.countOf(actor.id());
        mustFit(1, room);
        places.acquireUninterruptibly();
        try {
            List<Import> taken = SheetFile.read(file, sheets -> store(drafts, sheets, room));
            workers.wake();
            return taken;
        } finally {
            places.release();
        }
    }

    private static void mustFit(int lists, long room) {
        if (lists > room) {
            throw new Rejection(QUOTA_EXCEEDED, "", Words.say("exchange.kept-enough", KEPT));
        }
    }

    /** Nothing is kept of a file of which any list is refused; only a list that is there takes room. */
    private List<Import> store(List<Draft> drafts, List<RawSheet> sheets, long room) {
        List<Import> stored = new ArrayList<>();
        try {
            stored.add(store(drafts.get(0), sheets));
            for (Draft other : drafts.subList(1, drafts.size())) {
                List<RawSheet> own = sheets.stream()
                        .filter(sheet ->
                                isOf(other.kind(), sheet) && first(sheet).size() > 1)
                        .toList();
                if (!own.isEmpty()) {
                    mustFit(stored.size() + 1, room);
                    stored.add(store(other, own));
                }
            }
            return stored;
        } catch (RuntimeException refused) {
            stored.forEach(one -> ledger.remove(one.id()));
            throw refused;
        }
    }

    private static boolean isOf(SheetKind kind, RawSheet sheet) {
        return kind.title().chinese().equals(sheet.name())
                || kind.title().english().equals(sheet.name());
    }

    /** The sheet that is called like the list, or else the first one that looks like it. */
    private Import store(Draft draft, List<RawSheet> sheets) {
        SheetKind kind = draft.kind();
        Map<String, ValueForm> forms = kinds.forms(kind);
        var headings = new Headings(kind, forms);
        List<RawSheet> inOrder = Stream.concat(
                        sheets.stream().filter(sheet -> isOf(kind, sheet)),
                        sheets.stream().filter(sheet -> !isOf(kind, sheet)))
                .toList();
        for (RawSheet sheet : inOrder) {
            Heading heading = headings.in(first(sheet)).orElse(null);
            if (heading != null) {
                return store(draft, sheet, heading, forms);
            }
        }
        throw Refuse.file(
                "exchange.no-headings",
                kind.columns().get(0).heading(),
                kind.columns().get(1).heading());
    }

    private record Draft(SheetKind kind, SheetPlace place, String name, Actor actor) {}

    private static List<RawRow> first(RawSheet sheet) {
        try (Stream<RawRow> rows = sheet.rows().get()) {
            return rows.filter(row -> !row.isBlank()).limit(Headings.FIRST_ROWS).toList();
        } catch (IllegalStateException broken) {
            throw Refuse.file("exchange.csv-broken");
        }
    }

    private Import store(Draft draft, RawSheet sheet, Heading heading, Map<String, ValueForm> forms) {
        var id = new ImportId(UUID.randomUUID().toString().replace("-", ""));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entries = new Entries(heading, forms);
        try (Stream<RawRow> rows = sheet.rows().get();
                var batch = new Batch()) {
            entries.read(rows, entry -> batch.add(row(id, entry, draft, now)));
        } catch (Rejection | IllegalStateException refused) {
            ledger.removeRows(id);
            throw refused instanceof Rejection ? refused : Refuse.file("exchange.csv-broken");
        }
        if (entries.count() == 0) {
            throw Refuse.file("exchange.no-rows");
        }
        Import complete = complete(id, draft, sheet, heading, entries, now);
        ledger.add(complete);
        return complete;
    }

    private ImportRow row(ImportId id, Entry entry, Draft draft, Instant now) {
        return new ImportRow(
                ImportRow.id(id, entry.number()),
                id,
                draft.kind().key(),
                entry.number(),
                entry.said(),
                entry.values(),
                entry.misread(),
                List.of(),
                RowState.UNCHECKED,
                null,
                null,
                now.plus(settings.kept()),
                draft.place().visibleTo());
    }

    private Import complete(ImportId id, Draft draft, RawSheet sheet, Heading heading, Entries entries, Instant now) {
        return new Import(
                id,
                0,
                draft.kind().key(),
                draft.place().id(),
                Requester.of(draft.actor()),
                draft.name(),
                sheet.name(),
                heading.row(),
                heading.found(),
                heading.ignored(),
                entries.skipped(),
                entries.count(),
                ImportState.CHECKING,
                null,
                true,
                List.of(),
                null,
                now,
                null,
                null,
                null,
                now,
                null,
                0,
                now.plus(settings.kept()),
                draft.place().visibleTo());
    }

    /** No more of a name than people read, and nothing in it that a path could be. */
    private static String name(@Nullable String said) {
        String plain = said == null
                ? ""
                : said.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]", "").strip();
        String name = plain.isEmpty() ? "list" : plain;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** Rows leave memory by the hundreds. */
    private final class Batch implements AutoCloseable {
        private final List<ImportRow> rows = new ArrayList<>();

        void add(ImportRow row) {
            rows.add(row);
            if (rows.size() == AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            if (!rows.isEmpty()) {
                ledger.add(rows);
                rows.clear();
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
