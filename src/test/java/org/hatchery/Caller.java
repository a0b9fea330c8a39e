package org.hatchery;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who asks the running service. */
public final class Caller {
    private final Api api;
    private final Map<String, String> headers = new TreeMap<>();

    Caller(Api api) {
        this.api = api;
    }

    /** The same caller with this header. */
    public Caller with(String header, String value) {
        var other = new Caller(api);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public Caller inEnglish() {
        return with("Accept-Language", "en");
    }

    /** Runs a client's own operation the way clients do, by its id. */
    public Reply run(String operation, Map<String, ?> variables) {
        Reply reply = post(Map.of("documentId", documentId(operation), "variables", variables));
        Samples.keep(operation, variables, reply);
        return reply;
    }

    public Reply run(String operation) {
        return run(operation, Map.of());
    }

    /** Asks a client's own question in the form that is kept. */
    public Reply get(String operation, Map<String, ?> variables) {
        return get("documentId=" + documentId(operation) + "&variables="
                + URLEncoder.encode(api.json.writeValueAsString(variables), StandardCharsets.UTF_8));
    }

    /** Asks with a document of the test's own. */
    public Reply ask(String document, Map<String, ?> variables) {
        return post(Map.of("query", document, "variables", variables));
    }

    public Reply ask(String document) {
        return ask(document, Map.of());
    }

    public Reply post(Map<String, ?> body) {
        return post(api.json.writeValueAsString(body));
    }

    /** Sends any text as the body. */
    public Reply post(String body) {
        return send("POST", body);
    }

    /** Asks with a query string. */
    public Reply get(String asked) {
        return send(api.request("/graphql?" + asked).GET());
    }

    public Reply send(String method, String body) {
        return send(api.request("/graphql").method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a file to a path beside GraphQL. */
    public Reply upload(String path, byte[] file) {
        return with("Content-Type", "application/octet-stream")
                .send(api.request(path).POST(BodyPublishers.ofByteArray(file)));
    }

    private Reply send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        return api.send(request);
    }

    public static String documentId(String operation) {
        return PublishedOperations.id(operation);
    }
}
