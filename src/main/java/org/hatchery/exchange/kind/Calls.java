package org.hatchery.exchange.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls as text, the same after reading as before writing. */
public final class Calls {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Calls() {}

    public static String write(Call call) {
        return JSON.writeValueAsString(call);
    }

    public static Call read(String text) {
        JsonNode call = JSON.readTree(text);
        Map<String, Object> input = new LinkedHashMap<>();
        JSON.convertValue(call.path("input"), Map.class)
                .forEach((name, value) -> input.put(String.valueOf(name), value));
        return new Call(call.path("act").asString(), input);
    }
}
