package org.hatchery.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/**
 * A firm that stays with a host, and what it and its carrier can ask for; each request is good until a test spoils it.
 *
 * @param key local id of the firm
 */
record Resident(Host host, String key) {
    Caller firm() {
        return host.api().as(Role.FIRM, key);
    }

    String id() {
        return GlobalId.of("Incubatee", key);
    }

    int lastYear() {
        return host.today().getYear() - 1;
    }

    String figuresId(int year) {
        return GlobalId.of("YearFigures", key + "/" + year);
    }

    static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("employees", 12);
        values.put("freshGraduatesHired", 2);
        values.put("collegeStaff", 10);
        values.put("rndStaff", 5);
        values.put("revenue", "3500000.00");
        values.put("rndExpenditure", "800000.00");
        values.put("taxPaid", "120000.50");
        values.put("netProfit", "-45000.25");
        values.put("financingRaised", "1000000.00");
        values.put("ipApplied", 3);
        values.put("ipGranted", 1);
        values.put("ipValid", 6);
        values.put("inventionsValid", 2);
        values.put("softwareCopyrights", 4);
        return values;
    }

    static Map<String, Object> values(String item, Object value) {
        return with(values(), item, value);
    }

    static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }

    /** The first figures of a year. */
    Map<String, Object> entry(int year) {
        return new HashMap<>(Map.of("incubatee", id(), "year", year, "values", values()));
    }

    /** Other figures in place of those of that version. */
    Map<String, Object> correction(int year, int version, String item, Object value) {
        Map<String, Object> input = with(entry(year), "values", values(item, value));
        input.put("expectedVersion", version);
        input.put("reason", "账目调整");
        return input;
    }

    Reply enter(Caller caller, Map<String, Object> input) {
        return caller.run("firm/EnterYearFigures", Map.of("input", input));
    }

    Reply enter(Map<String, Object> input) {
        return enter(firm(), input);
    }

    /** Enters figures of a year and expects them to be taken. */
    Resident entered(int year) {
        Reply reply = enter(entry(year));
        if (!reply.refusals().isEmpty()) {
            throw new IllegalStateException(reply.body());
        }
        return this;
    }

    static JsonNode figures(Reply reply) {
        return reply.at("/enterYearFigures/figures");
    }

    Map<String, Object> version(int year, int version) {
        return Map.of("id", figuresId(year), "expectedVersion", version);
    }

    /** The only confirmation of an answer. */
    JsonNode confirm(int year, int version) {
        return confirm(host.manager(), List.of(version(year, version))).at("/confirmYearFigures/confirmations/0");
    }

    static Reply confirm(Caller caller, List<Map<String, Object>> figures) {
        return caller.run("manager/ConfirmYearFigures", Map.of("input", Map.of("figures", figures)));
    }

    Reply giveBack(Caller caller, int year, int version, String reason) {
        Map<String, Object> input = Map.of("figures", figuresId(year), "expectedVersion", version, "reason", reason);
        return caller.run("manager/ReturnYearFigures", Map.of("input", input));
    }

    Reply giveBack(int year, int version, String reason) {
        return giveBack(host.manager(), year, version, reason);
    }

    /** The figures as the firm sees them. */
    JsonNode page(int year) {
        return firm().run("firm/MyYearFigures", Map.of("filter", Map.of("year", year)))
                .at("/yearFigures/nodes/0");
    }
}
