package org.hatchery.shared.graphql;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.jspecify.annotations.Nullable;

/** Every published question, and free ones that look cheap and are not. */
final class Questions {
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

    private final GraphQLSchema schema;
    private final Caller admin;
    private final Function<String, Caller> asking;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> leftOut = new TreeSet<>();

    /** Each asked by whoever this says, by the folder of the operation; objects are the first that they see. */
    Questions(GraphQLSchema schema, Caller admin, Function<String, Caller> asking, Map<String, Object> chosen) {
        this.schema = schema;
        this.admin = admin;
        this.asking = asking;
        values.putAll(
                Map.of("region", "100000", "code", "100000", "period", "2025", "year", 2025, "from", 2016, "to", 2025));
        values.putAll(Map.of("kind", "INCUBATOR", "metric", "occupancyRate", "compareWith", List.of(2024)));
        values.put("years", List.of(2023, 2024, 2025));
        values.put("text", "科技");
        values.putAll(chosen);
    }

    private String first(Caller caller, String list) {
        String asked = "{ " + list + "(first: 1) { nodes { id } } }";
        Reply own = caller.ask(asked);
        Reply reply = own.json().has("errors") ? admin.ask(asked) : own;
        return reply.at("/" + list + "/nodes/0/id").asString("");
    }

    /** What asks about one object of a kind of which the sample has none. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** Without those that are left out. */
    List<Question> all() {
        List<Question> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("frontend-contract/operations"))) {
            files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .forEach(file -> of(file).ifPresent(all::add));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        all.addAll(heavy());
        return all;
    }

    private Optional<Question> of(Path file) {
        String name = file.getFileName().toString().replace(".graphql", "");
        String persona = file.getParent().getFileName().toString();
        String text = Api.operation(persona + "/" + name);
        Caller caller = asking.apply(persona);
        var operation = Parser.parse(text)
                .getDefinitionsOfType(OperationDefinition.class)
                .get(0);
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return Optional.empty();
        }
        Map<String, Object> variables = new HashMap<>();
        operation.getVariableDefinitions().forEach(variable -> {
            Object value = value(variable, caller);
            if (value != null) {
                variables.put(variable.getName(), value);
            }
        });
        special(name, variables, caller);
        boolean lacks = operation.getVariableDefinitions().stream()
                .anyMatch(variable -> isId(variable) && !variables.containsKey(variable.getName()));
        if (lacks) {
            leftOut.add(name);
            return Optional.empty();
        }
        return Optional.of(new Question(name, text, variables, caller));
    }

    /** As said here; an object that is needed is the first of its list. */
    private @Nullable Object value(VariableDefinition variable, Caller caller) {
        Object said = values.get(variable.getName());
        String list = variable.getName() + "s";
        if (said == null && isId(variable) && schema.getQueryType().getFieldDefinition(list) != null) {
            said = first(caller, list);
        }
        return "".equals(said) ? null : said;
    }

    private static boolean isId(VariableDefinition variable) {
        return variable.getType() instanceof NonNullType needed
                && needed.getType() instanceof TypeName type
                && type.getName().equals("ID");
    }

    private void special(String name, Map<String, Object> variables, Caller caller) {
        switch (name) {
            case "RegionSeries", "CarrierSeries" -> variables.putAll(Map.of("from", "2024-01", "to", "2025-12"));
            case "FreeSlots" -> variables.putAll(Map.of("from", "2026-11-01", "to", "2026-11-30"));
            case "ClearingStatement" ->
                variables.put(
                        "input", Map.of("programme", values.get("programme"), "partner", "210500", "period", "2025"));
            case "EligibilityCheck" ->
                variables.put(
                        "input",
                        Map.of("incubatee", first(caller, "incubatees"), "kind", "TESTING", "price", "1000.00"));
            case "Entitlements" -> variables.put("subject", first(caller, "incubatees"));
            case "RecognitionRules", "IncubationRules", "SetAside" -> variables.remove("kind");
            case "YearFiguresMissing" -> variables.put("year", 2023);
            case "YearFiguresToConfirm" -> variables.remove("carrier");
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
                        "series, product filter",
                        "query Q($f: PipelineFilter) { pipelineSeries(region: \"100000\", from: \"2024-Q1\", to: \"2025-Q4\", filter: $f) { total { metrics { value } } } }"),
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

    private Question free(String name, String text) {
        return new Question(name, text, Map.of(), admin);
    }

    private Question filtered(String name, String text) {
        return new Question(name, text, Map.of("f", PRODUCT), admin);
    }
}
