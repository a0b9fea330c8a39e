package org.hatchery.shared.graphql.request;

import java.util.Map;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Refused;
import org.springframework.modulith.NamedInterface;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON that anybody may have sent: of bounded depth and size, nothing said twice, numbers as they stand there. */
@NamedInterface(name = "graphql", propagate = false)
public final class StrictJson {
    /** A form with hundreds of rows has some thousand. */
    public static final int TOKENS = 50_000;

    private static final int DEPTH = 64;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(TOKENS)
                            .maxNestingDepth(DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // too large a number stays a number; as a double it would go on as the text "Infinity"
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * One object.
     *
     * @param otherwise said of JSON that is none
     * @throws Refused BAD_REQUEST for what is no JSON, or none of one object
     */
    public static Map<String, Object> object(byte[] text, Sentence otherwise) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return MAPPER.convertValue(object, new TypeReference<>() {});
            }
        } catch (JacksonException malformed) {
            throw Refused.malformed(Words.say("request.body-valid-json"));
        }
        throw Refused.malformed(otherwise);
    }
}
