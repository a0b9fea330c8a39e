package org.hatchery;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Rejection;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** What a test does inside a {@link KillableHatchery}, through the use cases themselves; an enum of such is best. */
public interface Errand {
    /** Runs inside the service; what it returns is the answer. */
    Map<String, Object> run(BeanFactory beans, Map<String, Object> input);

    /** Has an errand run over there, by the name of its enum and its own. */
    static <E extends Enum<E> & Errand> Reply send(E errand, Map<String, ?> input, Caller caller) {
        return caller.with("Errand", errand.getDeclaringClass().getName() + "/" + errand.name())
                .post(input);
    }

    /** Runs the named errand and answers as GraphQL would. */
    @SuppressWarnings("unchecked")
    static void run(String name, BeanFactory beans, ServletRequest request, ServletResponse response)
            throws IOException {
        var json = JsonMapper.builder().build();
        Map<String, Object> input = json.readValue(request.getInputStream().readAllBytes(), Map.class);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(answer(named(name), beans, input)));
    }

    private static Map<String, Object> answer(Errand errand, BeanFactory beans, Map<String, Object> input) {
        try {
            return Map.of("data", Map.of("errand", errand.run(beans, input)));
        } catch (Rejection declined) {
            List<Map<String, String>> errors = declined.errors().stream()
                    .map(error -> Map.of("code", error.code().name()))
                    .toList();
            return Map.of("data", Map.of("errand", Map.of("userErrors", errors)));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Errand named(String name) {
        String[] parts = name.split("/");
        try {
            return (Errand) Enum.valueOf((Class) Class.forName(parts[0]), parts[1]);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }
}
