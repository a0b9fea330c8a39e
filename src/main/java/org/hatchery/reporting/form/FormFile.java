package org.hatchery.reporting.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads forms from their files, {@code forms/*.yaml}; one with a fault is refused whole, and all its faults are told. */
final class FormFile {
    private static final String FILES = "classpath*:forms/*.yaml";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FormFile() {}

    /** Every form there is, file by file. */
    static List<ReportForm> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(FormFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILES + " cannot be read.", unreadable);
        }
    }

    private static ReportForm read(Resource file) {
        try {
            return read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read.", unreadable);
        }
    }

    /**
     * The form of a text.
     *
     * @throws IllegalStateException that names the file and everything that is wrong with it
     */
    static ReportForm read(String name, String text) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object tree = new Yaml(new SafeConstructor(options)).load(text);
            ReportForm form = STRICT.convertValue(tree, FormText.class).toForm();
            List<String> faults = new FormFaults(form).all();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", faults));
            }
            return form;
        } catch (YAMLException | JacksonException | IllegalArgumentException wrong) {
            throw new IllegalStateException("The form " + name + " is refused: " + wrong.getMessage(), wrong);
        }
    }
}
