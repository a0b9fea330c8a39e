package org.hatchery.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes lists out of a service as its personas do, and reads the files. */
final class TakenLists {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final Api api;
    private final String secret;

    TakenLists(OwnService service, String secret) {
        this.api = service.api();
        this.secret = secret;
    }

    /** What came back. */
    record File(int status, HttpHeaders headers, byte[] bytes) {
        JsonNode json() {
            return JSON.readTree(bytes);
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Rows of a sheet, each with a text for every heading. */
        List<List<String>> sheet(int number) {
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                List<Row> rows = workbook.getSheet(number).orElseThrow().read();
                return rows.stream().map(File::texts).toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static List<String> texts(Row row) {
            List<String> texts = new ArrayList<>();
            row.forEach(cell -> texts.add(cell == null || cell.getRawValue() == null ? "" : cell.getRawValue()));
            return texts;
        }

        List<List<String>> csv() {
            try (var parser = CSVFormat.EXCEL.parse(new StringReader(text().replaceFirst("^\ufeff", "")))) {
                return parser.stream().map(CSVRecord::toList).toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    String token(String persona) {
        return tokens.computeIfAbsent(persona, one -> api.buyToken(one, secret).text("/access_token"));
    }

    Caller caller(String persona) {
        return api.withToken(token(persona));
    }

    HttpRequest.Builder request(String persona, String path, String language) {
        return api.request(path)
                .header("Authorization", "Bearer " + token(persona))
                .header("Accept-Language", language);
    }

    File take(String persona, String file, Map<String, ?> variables, String language) {
        return send(request(
                persona,
                "/lists/" + file + "?variables="
                        + URLEncoder.encode(JSON.writeValueAsString(variables), StandardCharsets.UTF_8),
                language));
    }

    File send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new File(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What an operation has to be sent, beside what may be left out. */
    Map<String, Object> least(JsonNode operation) {
        Map<String, Object> variables = new TreeMap<>();
        operation.path("variables").forEach(variable -> {
            if (variable.path("required").asBoolean()) {
                variables.put(
                        variable.path("name").asString(),
                        value(variable.path("name").asString()));
            }
        });
        return variables;
    }

    private Object value(String variable) {
        return switch (variable) {
            case "carrier" -> first("carriers", "id");
            case "programme" -> first("programmes", "id");
            case "provider" -> first("providers", "id");
            case "document" -> first("policyDocuments", "id");
            case "creditCode" -> first("providers", "creditCode");
            case "region" -> "210000";
            case "year" -> 2025;
            case "period" -> "2026";
            case "kind" -> "INCUBATOR";
            case "import" -> GlobalId.of("Import", "none");
            case "metric" -> "occupancyRate";
            case "text" -> "孵化";
            case "compareWith" -> List.of(2024, 2025);
            default -> throw new IllegalArgumentException("Please give a list's " + variable + " a value here.");
        };
    }

    private String first(String list, String field) {
        return caller("admin")
                .ask("{ %s(first: 1) { edges { node { %s } } } }".formatted(list, field))
                .at("/" + list + "/edges/0/node/" + field)
                .asString();
    }
}
