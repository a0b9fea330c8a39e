package org.hatchery.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/** Somebody who brings lists into one carrier over HTTP. */
public final class ImportDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller caller;
    private final String kind;
    private final String carrier;

    public ImportDesk(Caller caller, String kind, String carrier) {
        this.caller = caller;
        this.kind = kind;
        this.carrier = carrier;
    }

    /** An import of a few rows that cannot be taken, into a carrier of this key; its global id. */
    public static String some(Caller admin, String carrier) {
        Lists list = Lists.of("企业名称", "信用代码");
        for (int row = 0; row < 100; row++) {
            list.row("试验" + row + "有限公司", "1");
        }
        return new ImportDesk(admin, "TENANTS", GlobalId.of("Carrier", carrier)).checked(list.xlsx());
    }

    public Reply send(byte[] file) {
        String place = URLEncoder.encode(carrier, StandardCharsets.UTF_8);
        return caller.upload("/imports/" + kind + "?carrier=" + place + "&fileName=list.xlsx", file);
    }

    public ImportDesk inEnglish() {
        return new ImportDesk(caller.inEnglish(), kind, carrier);
    }

    /** Code and sentence with which a file is refused. */
    public String refusal(byte[] file) {
        Reply reply = send(file);
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.text("/code")).isEqualTo("FILE_REFUSED");
        return reply.text("/message");
    }

    /** Brings a file in and waits until it was looked through; its global id. */
    public String checked(byte[] file) {
        Reply reply = send(file);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        String id = reply.text("/id");
        await(id, "CHECKED");
        return id;
    }

    public JsonNode page(String id) {
        return caller.run("manager/ImportProgress", Map.of("import", id)).at("/import");
    }

    public JsonNode await(String id, String state) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        JsonNode page = page(id);
        while (!page.path("state").asString().equals(state) && System.nanoTime() < until) {
            pause();
            page = page(id);
        }
        assertThat(page.path("state").asString()).as(page.toString()).isEqualTo(state);
        return page;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** All rows, as they stand in the sheet. */
    public List<JsonNode> rows(String id) {
        List<JsonNode> rows = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>(Map.of("import", id, "first", 100));
            if (after != null) {
                variables.put("after", after);
            }
            JsonNode page = caller.run("manager/ImportPage", variables).at("/import/rows");
            page.path("nodes").forEach(rows::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        return rows;
    }

    public JsonNode row(String id, int number) {
        return rows(id).stream()
                .filter(row -> row.path("number").asInt() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no row " + number + " in " + rows(id)));
    }

    /** Faults of a row as cell, code and sentence. */
    public List<String> faults(String id, int number) {
        return faults(row(id, number)).toList();
    }

    public static Stream<String> faults(JsonNode row) {
        return row.path("faults")
                .valueStream()
                .map(fault -> fault.path("cell").asString("") + " "
                        + fault.path("code").asString() + " "
                        + fault.path("message").asString());
    }

    public Reply apply(String id, List<Integer> rows) {
        return apply(id, rows, UUID.randomUUID().toString());
    }

    /** Takes these rows; all without faults when there are none. */
    public Reply apply(String id, List<Integer> rows, String key) {
        return caller.run(
                "manager/ApplyImport",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey", key,
                                "imported", id,
                                "expectedVersion", page(id).path("version").asInt(),
                                "rows", rows,
                                "allWithoutFaults", rows.isEmpty())));
    }

    public JsonNode applied(String id, Integer... rows) {
        Reply reply = apply(id, List.of(rows));
        assertThat(reply.refusals()).isEmpty();
        return await(id, "DONE");
    }

    public Reply undo(String id) {
        return caller.run(
                "manager/UndoImport",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "imported", id,
                                "expectedVersion", page(id).path("version").asInt())));
    }

    public Caller caller() {
        return caller;
    }
}
