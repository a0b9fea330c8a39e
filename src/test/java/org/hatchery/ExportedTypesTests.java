package org.hatchery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What a module lets others use stays small, because whatever it adds is added here. */
class ExportedTypesTests {
    private static final Path FOLDER = Path.of("src/test/resources/exports");
    private static final boolean UPDATE = Boolean.getBoolean("exports.update");

    private static final String ADVICE = """
            Other modules may use other types of "%1$s" than %2$s says.
            Take away what they need not: "public" in the package of the module, "@NamedInterface" in its rooms.
            Where they do need it, write the list anew and read what it gained: \
            mvn test -Dtest=ExportedTypesTests -Dexports.update=true
            """;

    static Stream<ApplicationModule> modules() {
        return ApplicationModules.of(HatcheryApplication.class).stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areThoseOfItsList(ApplicationModule module) throws IOException {
        String exported = exported(module).map(type -> type + "\n").collect(joining());
        Path list = list(module);
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(list, exported);
        }
        assertThat(list).as("one list for each module").exists();
        assertThat(exported).as(ADVICE, module.getIdentifier(), list).isEqualTo(Files.readString(list));
    }

    @Test
    void haveNoListWithoutAModule() throws IOException {
        try (Stream<Path> lists = Files.list(FOLDER)) {
            assertThat(lists)
                    .containsExactlyInAnyOrderElementsOf(
                            modules().map(ExportedTypesTests::list).toList());
        }
    }

    private static Path list(ApplicationModule module) {
        return FOLDER.resolve(module.getIdentifier() + ".txt");
    }

    /** Names as they are written below the package of the module. */
    private static Stream<String> exported(ApplicationModule module) {
        String start = module.getBasePackage().getName() + ".";
        return module.getNamedInterfaces().stream()
                .flatMap(named -> named.asJavaClasses())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith(".package-info"))
                .map(name -> name.substring(start.length()).replace('$', '.'))
                .distinct()
                .sorted();
    }
}
