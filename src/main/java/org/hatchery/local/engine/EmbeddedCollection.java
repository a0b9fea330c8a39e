package org.hatchery.local.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the order of their insertion.
 *
 * <p>Whoever reads gets a document of its own. So it sees every document whole, though its answer is sent after the
 * collection has been given free for the next writer.
 */
final class EmbeddedCollection extends AbstractSynchronizedMongoCollection<Long> {

    // To sort so few times as many as are wanted takes less than to read until so many of them are found.
    private static final int SELECTIVE = 4;
    private static final int CONFLICT = 85;

    private final NavigableMap<Long, byte[]> documents = new TreeMap<>();
    private final LongAdder examined;
    private long nextPosition;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.examined = examined;
    }

    /** The documents that match, one at a time as they are read. */
    Stream<Document> matching(Document filter) {
        return handleQueryAsStream(new Document("$query", filter));
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        IndexChoice choice = IndexChoice.of(this);
        Collection<Long> candidates = isNaturalDescending(order) ? null : choice.candidates(filter);
        int few = candidates == null ? documents.size() : candidates.size();
        int most = skip + limit;
        Order wanted = limit > 0 && few > SELECTIVE * most ? Order.of(order) : null;
        // on a way this long so many of the few are met before as many are read as the few are
        Stream<Long> inOrder = wanted == null ? null : choice.inOrder(filter, wanted, (long) few * few / most);
        if (inOrder != null) {
            return matchDocumentsFromStream(inOrder.map(this::getDocument), filter, null, skip, limit, batch, fields);
        }
        return candidates == null
                ? matchDocuments(filter, order, skip, limit, batch, fields)
                : matchDocuments(filter, candidates, order, skip, limit, batch, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        var all = isNaturalDescending(order) ? documents.descendingMap() : documents;
        return matchDocumentsFromStream(
                all.values().stream().map(DocumentBytes::document), filter, order, skip, limit, batch, fields);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document filter) {
        examined.increment();
        return super.documentMatchesQuery(document, filter);
    }

    QueryResult inBatches(List<Document> answer, int size) {
        return createQueryResult(answer, size);
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        documents.put(nextPosition, DocumentBytes.of(document));
        return nextPosition++;
    }

    @Override
    protected void handleUpdate(Long position, Document before, Document after) {
        documents.put(position, DocumentBytes.of(after));
    }

    @Override
    public synchronized void removeDocument(Document document) {
        Long position = positionOf(document);
        if (position != null) {
            Document stored = getDocument(position);
            getIndexes().forEach(index -> ((FieldIndex) index).remove(stored, position));
            removeDocument(position);
        }
    }

    private @Nullable Long positionOf(Document document) {
        return getIndexes().stream()
                .map(index -> index.getPosition(document))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> findDocumentPosition(document));
    }

    @Override
    protected void removeDocument(Long position) {
        documents.remove(position);
    }

    @Override
    protected Document getDocument(Long position) {
        return DocumentBytes.document(Objects.requireNonNull(documents.get(position)));
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        return streamAllDocumentsWithPosition()
                .filter(candidate -> candidate.getDocument().equals(document))
                .map(DocumentWithPosition::getPosition)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(DocumentBytes.document(entry.getValue()), entry.getKey()));
    }

    @Override
    public synchronized int count() {
        return documents.size();
    }

    @Override
    public synchronized int count(Document filter, int skip, int limit) {
        return super.count(filter, skip, limit);
    }

    // As others do, so that two migrations that build the same index are found here as well.
    @Override
    public synchronized void addIndex(Index<Long> index) {
        getIndexes().stream()
                .filter(there -> ((FieldIndex) there).isTwinOf(index))
                .findAny()
                .ifPresent(there -> {
                    throw new MongoServerError(
                            CONFLICT,
                            "IndexOptionsConflict",
                            "An equivalent index already exists with a different name: " + there.getName());
                });
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    // Sizes would cost an encoding of every document that is written, and nobody asks for them here.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
