package org.hatchery.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An index over one or more fields, unique or not: entries of a key and, at their end, the document's position. */
final class FieldIndex extends Index<Long> {

    // More combinations of $in values than this are not worth looking up one by one.
    private static final int MOST_STRETCHES = 10_000;

    private final NavigableSet<byte[]> entries = new TreeSet<>(Arrays::compareUnsigned);
    private final List<FieldPath> paths;
    private final boolean[] manyValued;
    private final boolean unique;

    // A document is checked just before it is added: its keys are made once for both.
    private @Nullable Document checked;
    private List<byte[]> checkedKeys = List.of();

    FieldIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.paths = keys.stream().map(key -> FieldPath.of(key.getKey())).toList();
        this.manyValued = new boolean[keys.size()];
        this.unique = unique;
    }

    /** What to read for a filter; null when this index is no help. */
    @Nullable IndexScan scanFor(Demands demands) {
        List<IndexScan.Stretch> stretches = List.of(IndexScan.Stretch.WHOLE);
        boolean asked = false;
        boolean complete = !isSparse();
        boolean throughArray = false;
        for (int i = 0; i < paths.size(); i++) {
            Demand demand = demands.on(paths.get(i).name(), manyValued[i]);
            // Of two fields in arrays one index entry pairs single elements, while a filter may mean different ones.
            if (demand == null || (throughArray && manyValued[i]) || tooMany(stretches, demand)) {
                break;
            }
            stretches = narrowed(stretches, demand);
            asked = true;
            throughArray |= manyValued[i];
            complete |= !demand.admitsNull();
            if (!demand.pinned()) {
                break;
            }
        }
        return asked && complete && isFollowed() ? new IndexScan(entries, stretches) : null;
    }

    /** What to read for a filter so that its documents come in this order; null when they would not. */
    @Nullable IndexScan scanFor(Demands demands, Order order) {
        int first = paths.size() - order.fields().size();
        boolean same = first >= 0
                && paths.stream().skip(first).map(FieldPath::name).toList().equals(order.fields());
        if (!same || isSparse() || !isFollowed() || hasManyValues(first)) {
            return null;
        }
        List<IndexScan.Stretch> stretches = List.of(IndexScan.Stretch.WHOLE);
        for (int i = 0; i <= first; i++) {
            Demand demand = demands.on(paths.get(i).name(), manyValued[i]);
            boolean narrow = demand != null && demand.intervals().size() == 1;
            if (i < first && !(narrow && Objects.requireNonNull(demand).pinned())) {
                return null;
            }
            stretches = narrow ? narrowed(stretches, Objects.requireNonNull(demand)) : stretches;
        }
        return new IndexScan(entries, stretches);
    }

    /** Of the fields in whose order documents come none, of those before it one: an entry pairs single elements. */
    private boolean hasManyValues(int first) {
        long before = IntStream.range(0, first).filter(i -> manyValued[i]).count();
        return before > 1 || IntStream.range(first, manyValued.length).anyMatch(i -> manyValued[i]);
    }

    private static boolean tooMany(List<IndexScan.Stretch> stretches, Demand demand) {
        return stretches.size() > 1
                && (long) stretches.size() * demand.intervals().size() > MOST_STRETCHES;
    }

    private static List<IndexScan.Stretch> narrowed(List<IndexScan.Stretch> stretches, Demand demand) {
        return stretches.stream()
                .flatMap(stretch -> demand.intervals().stream().map(stretch::narrowedTo))
                .toList();
    }

    private boolean isFollowed() {
        return paths.stream().noneMatch(FieldPath::isPositional);
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        return unique ? keys(document).stream().findFirst().map(this::holder).orElse(null) : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        checked = document;
        checkedKeys = keys(document);
        checkFree(document, checkedKeys, null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        checkFree(after, keys(after), getPosition(before), collection);
    }

    private void checkFree(Document document, List<byte[]> keys, @Nullable Long own, MongoCollection<Long> collection) {
        for (int i = 0; unique && i < keys.size(); i++) {
            Long holder = holder(keys.get(i));
            if (holder != null && !holder.equals(own)) {
                throw new DuplicateKeyError(
                        this, collection, getKeys(), keyValues(document).get(i));
            }
        }
    }

    private @Nullable Long holder(byte[] key) {
        byte[] next = entries.ceiling(key);
        return next != null && begins(next, key) ? position(next) : null;
    }

    private static boolean begins(byte[] entry, byte[] key) {
        return entry.length == key.length + Long.BYTES && Arrays.mismatch(entry, key) == key.length;
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        List<byte[]> keys = document == checked ? checkedKeys : keys(document);
        checked = null;
        for (int i = 0; i < manyValued.length && keys.size() > 1; i++) {
            manyValued[i] |= paths.get(i).values(document).size() > 1;
        }
        keys.forEach(key -> entries.add(entry(key, position)));
    }

    @Override
    public void updateInPlace(Document before, Document after, Long position, MongoCollection<Long> collection) {
        if (!keyValues(before).equals(keyValues(after))) {
            remove(before, position);
            add(after, position, collection);
        }
    }

    void remove(Document document, Long position) {
        keys(document).forEach(key -> entries.remove(entry(key, position)));
    }

    private List<byte[]> keys(Document document) {
        return keyValues(document).stream().map(KeyBytes::of).toList();
    }

    /** The keys of a document; none when the index is sparse and the document has none of its fields. */
    private List<KeyValue> keyValues(Document document) {
        List<List<Object>> columns =
                paths.stream().map(path -> path.values(document)).toList();
        if (isSparse() && columns.stream().flatMap(List::stream).allMatch(Missing.class::isInstance)) {
            return List.of();
        }
        List<List<Object>> arrays =
                columns.stream().filter(column -> column.size() > 1).toList();
        return switch (arrays.size()) {
            case 0 -> List.of(key(columns, 0));
            case 1 ->
                IntStream.range(0, arrays.get(0).size())
                        .mapToObj(i -> key(columns, i))
                        .toList();
            // The library pairs the fields of one array element by element, and refuses two arrays side by side.
            default -> List.copyOf(getKeyValues(document));
        };
    }

    private static KeyValue key(List<List<Object>> columns, int element) {
        var parts = new ArrayList<@Nullable Object>(columns.size());
        for (List<Object> column : columns) {
            Object value = column.get(column.size() > 1 ? element : 0);
            parts.add(value instanceof Missing ? null : value);
        }
        return new KeyValue(parts);
    }

    private static byte[] entry(byte[] key, Long position) {
        return ByteBuffer.allocate(key.length + Long.BYTES)
                .put(key)
                .putLong(position)
                .array();
    }

    /** Where the document of an entry is. */
    static Long position(byte[] entry) {
        return ByteBuffer.wrap(entry).getLong(entry.length - Long.BYTES);
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && toIndexDescription().equals(other.toIndexDescription());
    }

    /** Whether it is the same under another name. */
    boolean isTwinOf(Index<?> other) {
        return super.hasSameOptions(other)
                && isUnique() == other.isUnique()
                && getKeys().toString().equals(other.getKeys().toString())
                && !getName().equals(other.getName());
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        entries.clear();
    }

    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("The collection removes by position.");
    }

    @Override
    public boolean canHandle(Document filter) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document filter) {
        throw new UnsupportedOperationException("The collection asks scanFor.");
    }
}
