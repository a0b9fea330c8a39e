package org.hatchery.shared.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.Caller;

/** Every published question, asked for as much as the sample has, and free ones that look cheap and are not. */
final class Questions {
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+):");
    private static final Map<String, Object> PRODUCT = Map.of(
            "carrierKinds",
            List.of("INCUBATOR", "MAKER_SPACE", "ACCELERATOR", "UNIVERSITY_SCIENCE_PARK", "RURAL_MAKER_SPACE"),
            "levels",
            List.of("NATIONAL", "PROVINCIAL", "CITY", "COUNTY"),
            "fields",
            List.of(
                    "NEXT_GENERATION_IT",
                    "HIGH_END_EQUIPMENT",
                    "NEW_MATERIALS",
                    "BIOTECHNOLOGY",
                    "NEW_ENERGY_VEHICLES",
                    "NEW_ENERGY",
                    "ENERGY_SAVING",
                    "DIGITAL_CREATIVE",
                    "RELATED_SERVICES",
                    "OTHER"));

    private final Caller admin;
    private final Map<String, Object> values = new HashMap<>();

    Questions(Caller admin) {
        this.admin = admin;
        values.putAll(
                Map.of("region", "100000", "code", "100000", "period", "2025", "year", 2025, "from", 2016, "to", 2025));
        values.putAll(
                Map.of("kind", "INCUBATOR", "metric", "occupancyRate", "compareWith", List.of(2024), "first", 100));
        values.put("creditCode", "91350100M000100Y43");
        values.put("carrier", first("carriers"));
        values.put("programme", first("programmes"));
        values.put("provider", first("providers"));
        values.put("base", first("pilotBases"));
        values.put("stay", first("stays"));
        values.put("document", first("policyDocuments"));
        values.put(
                "equipment",
                admin.ask("{ pilotBases(first: 1) { nodes { equipment { code } } } }")
                        .at("/pilotBases/nodes/0/equipment/0/code")
                        .asString());
    }

    private String first(String list) {
        return admin.ask("{ " + list + "(first: 1) { nodes { id } } }")
                .at("/" + list + "/nodes/0/id")
                .asString();
    }

    /** Without those that speak of files, exports or calendars, of which the sample has none. */
    List<Question> all() {
        List<Question> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("frontend-contract/operations"))) {
            files.filter(file -> file.toString().endsWith(".graphql")).sorted().forEach(file -> all.add(of(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        all.removeIf(question -> !question.isRead()
                || List.of("ExportProgress", "AttachmentCard", "CalendarFeeds").contains(question.name()));
        all.addAll(heavy());
        return all;
    }

    private Question of(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replace(".graphql", "");
            Map<String, Object> variables = new HashMap<>();
            VARIABLE.matcher(text).results().map(found -> found.group(1)).forEach(variable -> {
                if (values.containsKey(variable)) {
                    variables.put(variable, values.get(variable));
                }
            });
            special(name, variables);
            return new Question(name, text, variables);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void special(String name, Map<String, Object> variables) {
        switch (name) {
            case "FreeSlots" -> variables.putAll(Map.of("from", "2026-11-01", "to", "2026-11-30"));
            case "ClearingStatement" ->
                variables.put(
                        "input", Map.of("programme", values.get("programme"), "partner", "210500", "period", "2025"));
            case "EligibilityCheck" ->
                variables.put("input", Map.of("incubatee", first("incubatees"), "kind", "TESTING", "price", "1000.00"));
            case "RecognitionRules", "IncubationRules" -> variables.remove("kind");
            default -> {
                // as it is
            }
        }
    }

    private List<Question> heavy() {
        String region = "region(code: \"100000\")";
        return List.of(
                free("viewer", "{ viewer { id role } }"),
                free("node", "{ node(id: \"" + values.get("carrier") + "\") { id } }"),
                free("region, three levels", "{ " + region + " { children { children { children { name } } } } }"),
                free("region, up and down", "{ " + region + " { children { parent { children { name } } } } }"),
                filtered(
                        "pipeline, product filter",
                        "query Q($f: PipelineFilter) { pipeline(region: \"100000\", period: \"2025\", filter: $f) { total { metrics { value } } } }"),
                filtered(
                        "cohorts, product filter",
                        "query Q($f: PipelineFilter) { cohortCurves(region: \"100000\", from: 2016, to: 2025, filter: $f) { year points { months observed } } }"),
                free(
                        "pipeline, all metrics in all rows",
                        "{ pipeline(region: \"100000\", period: \"2025\") { total { metrics { metric { key } value } } children { region { code } figures { metrics { metric { key } value } } } } }"),
                free(
                        "ledgerAudit",
                        "{ ledgerAudit(programme: \"" + values.get("programme") + "\") { audit { clean } } }"),
                free(
                        "incubatees by text",
                        "{ incubatees(filter: {text: \"科技\"}, first: 100) { totalCount nodes { id name } } }"),
                free(
                        "services with incubatees",
                        "{ services(first: 100) { totalCount nodes { id incubatees { id name } } } }"));
    }

    private static Question free(String name, String text) {
        return new Question(name, text, Map.of());
    }

    private static Question filtered(String name, String text) {
        return new Question(name, text, Map.of("f", PRODUCT));
    }
}
