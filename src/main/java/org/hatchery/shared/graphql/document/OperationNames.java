package org.hatchery.shared.graphql.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names of the published operations by their text; whatever else is sent has one name, so there are few. */
@Component
class OperationNames {
    private static final String OTHER = "other";
    private static final Pattern HEAD = Pattern.compile("^(?:query|mutation|subscription) (\\w+)");

    private final Map<String, String> byText = new HashMap<>();

    OperationNames(TrustedDocuments documents) {
        documents.all().forEach(text -> {
            Matcher head = HEAD.matcher(text);
            if (head.find()) {
                byText.put(text, head.group(1));
            }
        });
    }

    String of(String document) {
        return byText.getOrDefault(document, OTHER);
    }
}
