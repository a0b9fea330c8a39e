package org.hatchery.lists.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.request.StrictJson;
import org.hatchery.sheet.AmountUnit;
import org.hatchery.sheet.FileFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * What a request asks for: {@code GET /lists/StayList.xlsx?variables={…}&amounts=TEN_THOUSAND}, or the same as a JSON body.
 *
 * @param list name of the operation
 */
record ListRequest(String list, FileFormat format, Map<String, Object> variables, AmountUnit amounts) {
    private static final int LARGEST = 64 << 10;
    private static final String VARIABLES = "variables";
    private static final String AMOUNTS = "amounts";

    /**
     * Reads it.
     *
     * @throws Refused for what is none
     */
    static ListRequest of(String file, HttpServletRequest request) throws IOException {
        String method = request.getMethod();
        if (!Set.of("GET", "POST").contains(method)) {
            throw new Refused(
                    405, ErrorCode.BAD_REQUEST, Words.say("request.list-get-or-post"), Map.of("Allow", "GET, POST"));
        }
        int dot = file.lastIndexOf('.');
        String list = dot < 0 ? file : file.substring(0, dot);
        FileFormat format = format(file.substring(dot + 1), list);
        Map<String, Object> asked = method.equals("GET") ? parameters(request) : body(request);
        return new ListRequest(list, format, variables(asked.get(VARIABLES)), amounts(asked.get(AMOUNTS)));
    }

    private static FileFormat format(String ending, String list) {
        return Arrays.stream(FileFormat.values())
                .filter(format -> format.name("").equals("." + ending))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        404,
                        ErrorCode.NOT_FOUND,
                        Words.say("request.list-format", list.isEmpty() ? "StayList" : list)));
    }

    private static Map<String, Object> parameters(HttpServletRequest request) {
        String variables = request.getParameter(VARIABLES);
        String amounts = request.getParameter(AMOUNTS);
        return Map.of(
                VARIABLES,
                variables == null || variables.isBlank()
                        ? Map.of()
                        : object(variables.getBytes(StandardCharsets.UTF_8)),
                AMOUNTS,
                amounts == null || amounts.isBlank() ? AmountUnit.YUAN.name() : amounts);
    }

    private static Map<String, Object> body(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new Refused(415, ErrorCode.BAD_REQUEST, Words.say("request.send-application-json"));
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length == 0 ? Map.of() : object(body);
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Map<String, Object> object(byte[] text) {
        if (text.length > LARGEST) {
            throw new Refused(413, ErrorCode.BAD_REQUEST, Words.say("request.variables-too-large"));
        }
        return StrictJson.object(text, Words.say("request.variables-object"));
    }

    @SuppressWarnings("unchecked") // an object of JSON has names for keys
    private static Map<String, Object> variables(@Nullable Object variables) {
        if (variables == null) {
            return Map.of();
        }
        if (variables instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new Refused(400, ErrorCode.BAD_REQUEST, Words.say("request.variables-object"));
    }

    private static AmountUnit amounts(@Nullable Object amounts) {
        return amounts == null
                ? AmountUnit.YUAN
                : Arrays.stream(AmountUnit.values())
                        .filter(unit -> unit.name().equals(amounts))
                        .findFirst()
                        .orElseThrow(() -> new Refused(400, ErrorCode.BAD_REQUEST, Words.say("request.list-unit")));
    }
}
