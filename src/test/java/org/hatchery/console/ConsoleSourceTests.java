package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages are written like: in both languages, of known operations, for browsers of governments, small. */
class ConsoleSourceTests {
    private static final String FOLDER = "src/main/console";
    private static final int LONGEST = 300;

    private static final Pattern COMMENT = Pattern.compile("(?m)/\\*.*?\\*/|(?<![:'\"`])//.*$", Pattern.DOTALL);
    /** A text in Chinese with its English beside it. */
    private static final Pattern PAIR = Pattern.compile(
            "\\[\\s*(['`])((?:(?!\\1)[^\\\\]|\\\\.)*)\\1\\s*,\\s*(['`])((?:(?!\\3)[^\\\\]|\\\\.)*)\\3\\s*]");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile(
            "[\\p{IsHan}\u201d\u300b\uff09]\\s?[,;!?]|[\\p{IsHan}\u201d\u300b\uff09]:(?!//)"
                    + "|[,;](?=[\\p{IsHan}\u201c\u300a])|\\p{IsHan}\\((?=[\\p{IsHan}\\d])|\\p{IsHan}\\)(?=[\\p{IsHan}\uff0c\u3002])");
    private static final Pattern OPERATION =
            Pattern.compile("(?:ask\\(|may\\(|can\\(|all\\(|operation: |step\\(|putAccount\\()'([A-Z]\\w+)'");
    /** What a table of the kit shows. */
    private static final Pattern LIST =
            Pattern.compile("operation: (?:\\w+ \\? '(\\w+)' : )?'([A-Z]\\w+)'[^{}]{0,80}\\broot: '\\w+', (?!field)");

    /** Language and library of browsers later than Chromium 91, and what the policy refuses. */
    private static final Pattern TOO_NEW = Pattern.compile(
            "\\.at\\(-|\\.findLast|Object\\.hasOwn|structuredClone|randomUUID|static \\{|\\.toSorted|\\.replaceChildren\\(\\)\\.|Object\\.groupBy");

    private static final Pattern REFUSED = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|\\beval\\(|new Function|style=\"|\\.cssText|https?://(?!\\$)");
    private static final Pattern TOO_NEW_STYLE =
            Pattern.compile(":has\\(|@container|color-mix|@layer|^\\s+&", Pattern.MULTILINE);

    @Test
    void saysEverySentenceInBothLanguages() {
        List<String> alone = scripts()
                .flatMap(file -> PAIR.matcher(code(file))
                        .replaceAll("")
                        .lines()
                        .filter(line -> HAN.matcher(line).find())
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();

        assertThat(alone)
                .as("Chinese without English beside it: write ['…', '…']")
                .isEmpty();
    }

    @Test
    void putsChineseFirstAndEnglishSecond() {
        assertThat(pairs().filter(pair -> HAN.matcher(pair[0]).find()))
                .hasSizeGreaterThan(300)
                .allSatisfy(pair -> assertThat(HAN.matcher(pair[1]).find())
                        .as(pair[0] + " | " + pair[1])
                        .isFalse());
    }

    @Test
    void fillsTheSameHolesInBothLanguages() {
        assertThat(pairs().filter(pair -> HAN.matcher(pair[0]).find() && !pair[1].isEmpty()))
                .allSatisfy(pair -> assertThat(holes(pair[0])).as(pair[0]).isEqualTo(holes(pair[1])));
    }

    @Test
    void punctuatesChineseInFullWidth() {
        assertThat(pairs().map(pair -> pair[0])
                        .filter(text -> HALF_WIDTH.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void sendsOnlyOperationsOfTheContract() {
        Set<String> known = RepositoryFile.below("frontend-contract/operations").stream()
                .map(file -> file.getFileName().toString().replace(".graphql", ""))
                .collect(Collectors.toSet());

        assertThat(scripts()
                        .flatMap(file ->
                                OPERATION.matcher(RepositoryFile.text(file)).results())
                        .map(found -> found.group(1))
                        .distinct())
                .hasSizeGreaterThan(90)
                .isSubsetOf(known);
    }

    /** Whoever sees a list takes it out as a file: the table of the console asks the service for it, which writes what is a list. */
    @Test
    void showsNoListThatTheServiceDoesNotTakeOut() {
        JsonNode operations = JsonMapper.shared()
                .readTree(RepositoryFile.text("frontend-contract/manifest.json"))
                .path("operations");
        List<String> shown = scripts()
                .flatMap(file -> LIST.matcher(RepositoryFile.text(file)).results())
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(Objects::nonNull)
                .toList();

        assertThat(shown)
                .hasSizeGreaterThan(70)
                .contains("VoucherOrderList")
                .allMatch(name -> operations.path(name).path("list").asBoolean());
        assertThat(found(".js", Pattern.compile("\\browsOf\\b"))).isEmpty();
    }

    /** A unit is a word of the service, which tells no words of it. */
    @Test
    void callsUnitsWhatExportedFilesCallThem() {
        List<String> exported = RepositoryFile.text("src/main/resources/export/labels.properties")
                .lines()
                .filter(line -> line.startsWith("unit."))
                .map(line -> line.replaceFirst("unit\\.(\\w+)=(.*?) \\| (.*)", "  $1: ['$2', '$3'],"))
                .toList();

        assertThat(RepositoryFile.text(FOLDER + "/words/units.js").lines().filter(line -> line.startsWith("  ")))
                .hasSizeGreaterThan(25)
                .containsExactlyElementsOf(exported);
    }

    @Test
    void offersEveryMutationOfTheContract() {
        Set<String> sent = scripts()
                .flatMap(file -> Pattern.compile("'([A-Z]\\w+)'")
                        .matcher(RepositoryFile.text(file))
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(RepositoryFile.below("frontend-contract/operations").stream()
                        .filter(file -> RepositoryFile.text(file).contains("mutation "))
                        .map(file -> file.getFileName().toString().replace(".graphql", "")))
                .isSubsetOf(sent);
    }

    @Test
    void keepsToWhatBrowsersOfGovernmentsUnderstand() {
        assertThat(found(".js", TOO_NEW)).isEmpty();
        assertThat(found(".css", TOO_NEW_STYLE)).isEmpty();
    }

    @Test
    void keepsToItsPolicy() {
        assertThat(found(".js", REFUSED)).isEmpty();
        assertThat(found(".css", Pattern.compile("url\\(|@import"))).isEmpty();
    }

    @Test
    void importsOnlyWhatIsThere() {
        Pattern imported = Pattern.compile("(?:from|import)\\s*\\(?'(\\.[^']+)'");

        assertThat(scripts()
                        .flatMap(file -> imported.matcher(RepositoryFile.text(file))
                                .results()
                                .map(found ->
                                        file.getParent().resolve(found.group(1)).normalize())))
                .hasSizeGreaterThan(200)
                .allSatisfy(file ->
                        assertThat(Files.exists(file)).as(file.toString()).isTrue());
    }

    @Test
    void isMadeOfSmallFiles() {
        assertThat(RepositoryFile.below(FOLDER).stream()
                        .filter(file -> RepositoryFile.text(file).lines().count() > LONGEST))
                .isEmpty();
    }

    private static Stream<String[]> pairs() {
        return scripts().flatMap(file -> PAIR.matcher(code(file)).results()).map(found ->
                new String[] {found.group(2), found.group(4)});
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static List<String> found(String ending, Pattern pattern) {
        return RepositoryFile.below(FOLDER).stream()
                .filter(file -> file.toString().endsWith(ending))
                .flatMap(file ->
                        pattern.matcher(code(file)).results().map(found -> file.getFileName() + ": " + found.group()))
                .toList();
    }

    private static Stream<Path> scripts() {
        return RepositoryFile.below(FOLDER).stream()
                .filter(file -> file.toString().endsWith(".js"));
    }

    private static String code(Path file) {
        return COMMENT.matcher(RepositoryFile.text(file)).replaceAll("");
    }
}
