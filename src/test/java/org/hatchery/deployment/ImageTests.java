package org.hatchery.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;

/** What the image of the service is made of, checked without Docker. */
class ImageTests {
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)");
    private static final Pattern USER = Pattern.compile("(?m)^USER (\\S+)");
    private static final Pattern JAR = Pattern.compile("([\\w-]+)\\.jar");

    private final String dockerfile = RepositoryFile.text("src/docker/Dockerfile");

    @Test
    void doesNotRunAsRoot() {
        String image = dockerfile.substring(dockerfile.lastIndexOf("\nFROM "));

        assertThat(all(USER, image)).isNotEmpty().doesNotContain("root", "0");
    }

    @Test
    void runsTheJarThatMavenBuilds() {
        Matcher built = Pattern.compile("<finalName>(.+)</finalName>").matcher(RepositoryFile.text("pom.xml"));
        assertThat(built.find()).isTrue();

        assertThat(all(JAR, dockerfile)).isNotEmpty().containsOnly(built.group(1));
    }

    @Test
    void buildsOnPinnedImages() {
        assertThat(all(FROM, dockerfile)).isNotEmpty().allMatch(image -> image.matches(".+:\\d[\\w.-]*"));
    }

    /** Readiness on the management port: totals that stand still are no reason to start the container anew. */
    @Test
    void isAskedOnTheManagementPortWhetherItIsReady() {
        assertThat(dockerfile)
                .containsPattern("HEALTHCHECK[^@]*/dev/tcp/127.0.0.1/\\$\\{MANAGEMENT_SERVER_PORT}")
                .contains("GET /actuator/health/readiness ", "EXPOSE 8080 8082");
    }

    private static List<String> all(Pattern what, String text) {
        return what.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
