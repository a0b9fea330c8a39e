package org.hatchery.shared.graphql.document;

import graphql.language.Document;
import graphql.language.Type;
import graphql.language.Value;

/** Documents of clients as the service knows them, for tests of the contract. */
public final class NormalDocuments {
    private NormalDocuments() {}

    public static String text(Document document) {
        return NormalDocument.of(document);
    }

    public static String id(String text) {
        return TrustedDocuments.id(text);
    }

    public static String type(Type<?> type) {
        return NormalValue.of(type);
    }

    public static String value(Value<?> value) {
        return NormalValue.of(value);
    }
}
