package org.hatchery.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The words and tables the sample is made of. */
final class Words {
    private static final Map<String, List<String>> ALL = read();

    private Words() {}

    static List<String> of(String key) {
        List<String> words = ALL.get(key);
        if (words == null) {
            throw new IllegalArgumentException("There are no words for " + key + ".");
        }
        return words;
    }

    /** Words for one of several things of a kind, such as {@code INCUBATOR.suffix}. */
    static List<String> of(Enum<?> thing, String key) {
        return of(thing.name() + "." + key);
    }

    private static Map<String, List<String>> read() {
        var file = new Properties();
        try (var text = open("words.properties")) {
            file.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> List.of(file.getProperty(key).split(" +"))));
    }

    /** Rows of a table without its head. */
    static List<String[]> rows(String table) {
        try (var text = open(table)) {
            return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedReader open(String file) throws IOException {
        var resource = new ClassPathResource("local/sample/" + file);
        return new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8));
    }
}
