package org.hatchery.shared.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Names of the published operations by their text; whatever else is sent has one name, so there are few. */
@Component
class OperationNames {
    private static final String OTHER = "other";
    private static final String ENDING = ".graphql";

    private final Map<String, String> byText = new HashMap<>();

    OperationNames() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:operations/**/*" + ENDING)) {
            byText.put(
                    file.getContentAsString(StandardCharsets.UTF_8),
                    String.valueOf(file.getFilename()).replace(ENDING, ""));
        }
    }

    String of(String document) {
        return byText.getOrDefault(document, OTHER);
    }
}
