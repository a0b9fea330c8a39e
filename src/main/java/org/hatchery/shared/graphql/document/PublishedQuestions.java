package org.hatchery.shared.graphql.document;

import graphql.language.Document;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The questions of {@code frontend-contract} by their names, as they are published today. */
@Component
@NamedInterface(name = "graphql", propagate = false)
public class PublishedQuestions {
    private static final String MANIFEST = "contract/manifest.json";

    private final Map<String, Question> byName = new TreeMap<>();

    /** One of them, as it is sent and as it was read. */
    @NamedInterface(name = "graphql", propagate = false)
    public record Question(String text, Document document) {}

    PublishedQuestions(TrustedDocuments documents) throws IOException {
        try (InputStream in = new ClassPathResource(MANIFEST).getInputStream()) {
            JsonMapper.shared().readTree(in).path("operations").properties().forEach(entry -> {
                String id = entry.getValue().path("id").asString();
                if (documents.isQuestion(id)) {
                    documents
                            .byId(id)
                            .ifPresent(text -> byName.put(entry.getKey(), new Question(text, Parser.parse(text))));
                }
            });
        }
    }

    /** All of them. */
    public Map<String, Question> byName() {
        return byName;
    }
}
