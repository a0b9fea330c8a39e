package org.hatchery.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Properties;
import org.hatchery.shared.Sentence;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What enums and units are called in a file, which has no client to translate them. */
@Component
class Labels {
    private static final String FILE = "export/labels.properties";

    private final Properties words = new Properties();

    Labels() {
        try (Reader file =
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read.", unreadable);
        }
    }

    /** The value; its code where it has no words. */
    Sentence of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name(), value.name());
    }

    /** The unit; its code where it has no words. */
    Sentence unit(String code) {
        return of("unit." + code, code);
    }

    /** These values, one after the other. */
    Sentence of(Collection<? extends Enum<?>> values) {
        return Sentence.list(values.stream().<Sentence>map(this::of).toList(), "、", ", ");
    }

    private Sentence of(String key, String code) {
        String[] both = words.getProperty(key, code + "|" + code).split("\\|");
        return new Sentence(both[0].strip(), both[1].strip());
    }
}
