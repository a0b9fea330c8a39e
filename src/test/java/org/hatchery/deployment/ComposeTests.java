package org.hatchery.deployment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} promises an operator, checked without Docker. */
class ComposeTests {
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):\\?");
    private static final Pattern SECRET_NAME = Pattern.compile("PASSWORD|SECRET|TOKEN|CREDENTIAL");
    private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("://[^/@:\\s]*:([^@\\n]*)@");
    private static final Pattern PINNED = Pattern.compile(".+:\\d[\\w.-]*");

    private final String text = RepositoryFile.text("docker-compose.yml");
    private final Map<String, Object> file = new Yaml().load(text);
    private final Map<String, Map<String, Object>> services = map(file.get("services"));

    @Test
    void asksForEverySecretOfTheExample() {
        Set<String> empty = RepositoryFile.text(".env.example")
                .lines()
                .filter(line -> line.matches("\\w+="))
                .map(line -> line.replace("=", ""))
                .collect(toSet());

        assertThat(REQUIRED.matcher(text).results().map(name -> name.group(1)).collect(toSet()))
                .isEqualTo(empty);
    }

    @Test
    void mentionsEverySettingInTheExample() {
        String example = RepositoryFile.text(".env.example");

        assertThat(Pattern.compile("\\$\\{(\\w+):[-?]").matcher(text).results().map(name -> name.group(1)))
                .allMatch(name ->
                        Pattern.compile("(?m)^#?" + name + "=").matcher(example).find());
    }

    @Test
    void holdsNoPassword() {
        assertThat(environment())
                .filteredOn(variable -> SECRET_NAME.matcher(variable.getKey()).find())
                .isNotEmpty()
                .allMatch(variable -> isAskedFor(variable.getValue()));
    }

    @Test
    void holdsNoPasswordInAnAddress() {
        assertThat(PASSWORD_IN_ADDRESS.matcher(text).results().map(password -> password.group(1)))
                .isNotEmpty()
                .allMatch(ComposeTests::isAskedFor);
    }

    @Test
    void opensItsPortsToThisMachineOnly() {
        assertThat(services.values().stream().flatMap(service -> list(service.get("ports"))))
                .isNotEmpty()
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    /** 24 come in at a time, each of up to 11 MB; a full disk would refuse them all. */
    @Test
    void hasRoomForTheUploadsThatComeIn() {
        assertThat(list(services.get("service").get("tmpfs")))
                .singleElement(as(STRING))
                .matches("/tmp:size=\\d+m")
                .satisfies(room ->
                        assertThat(Integer.parseInt(room.replaceAll("\\D", ""))).isGreaterThan(24 * 11));
    }

    /** It asks nobody for a token. */
    @Test
    void publishesNoManagementPort() {
        assertThat(list(services.get("service").get("ports"))).isNotEmpty().noneMatch(port -> port.endsWith(":8082"));
    }

    @Test
    void pinsEveryImageItFetches() {
        assertThat(services.values())
                .filteredOn(service -> !service.containsKey("build"))
                .extracting(service -> String.valueOf(service.get("image")))
                .isNotEmpty()
                .allMatch(PINNED.asMatchPredicate());
    }

    @Test
    void waitsOnlyForThoseWhoCanSayThatTheyAreReady() {
        assertThat(waits("service_healthy"))
                .isNotEmpty()
                .allMatch(name -> services.get(name).containsKey("healthcheck"));
    }

    @Test
    void waitsForTheEndOnlyOfThoseWhoEnd() {
        assertThat(waits("service_completed_successfully"))
                .isNotEmpty()
                .allMatch(name -> "no".equals(services.get(name).get("restart")));
    }

    @Test
    void mountsOnlyWhatThereIs() {
        Set<String> volumes = ComposeTests.<Object>map(file.get("volumes")).keySet();

        assertThat(services.values().stream().flatMap(service -> list(service.get("volumes"))))
                .map(mount -> mount.split(":")[0])
                .isNotEmpty()
                .allMatch(source -> source.startsWith(".") ? Files.exists(Path.of(source)) : volumes.contains(source));
    }

    private Stream<Map.Entry<String, String>> environment() {
        return services.values().stream()
                .flatMap(service ->
                        ComposeTests.<String>map(service.getOrDefault("environment", Map.of())).entrySet().stream());
    }

    private Stream<String> waits(String condition) {
        return services.values().stream()
                .flatMap(service ->
                        ComposeTests.<Map<String, String>>map(service.getOrDefault("depends_on", Map.of()))
                                .entrySet()
                                .stream())
                .filter(other -> condition.equals(other.getValue().get("condition")))
                .map(Map.Entry::getKey);
    }

    private static boolean isAskedFor(String value) {
        return Pattern.compile("\\$\\{\\w+:\\?[^}]+}").matcher(value).matches();
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object value) {
        return (Map<String, V>) value;
    }

    private static Stream<String> list(Object value) {
        return value instanceof List<?> entries ? entries.stream().map(String::valueOf) : Stream.of();
    }
}
