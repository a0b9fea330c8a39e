package org.hatchery.shared.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Parses and validates a document once; those that are not valid each time, because the words are in the caller's language. */
public final class KnownDocuments implements PreparsedDocumentProvider {
    /** More than clients have operations. */
    public static final int MOST = 500;

    private final Cache<String, PreparsedDocumentEntry> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        PreparsedDocumentEntry entry = known.getIfPresent(request.getQuery());
        return CompletableFuture.completedFuture(entry == null ? read(request, read) : entry);
    }

    private PreparsedDocumentEntry read(ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        PreparsedDocumentEntry entry = read.apply(request);
        if (!entry.hasErrors()) {
            known.put(request.getQuery(), entry);
        }
        return entry;
    }
}
