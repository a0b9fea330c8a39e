package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;

/** Chinese that people read is punctuated as Chinese is: full width, wherever a sentence is written down. */
class ChineseTests {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern JSON = Pattern.compile("\"(?:\\w*Zh|chinese|zh)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** What the rules ask for, in words of ours. */
    private static final Pattern SUMMARISED = Pattern.compile("\"words\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern PROPERTY = Pattern.compile("(?m)^[^#\\n=]+=(.*)$");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\p{IsHan}\u201d\u300b\uff09]\\s?[,;!?]|[\\p{IsHan}\u201d\u300b\uff09]:(?!//)"
                    + "|[,;](?=[\\p{IsHan}\u201c\u300a])|\\p{IsHan}\\((?=[\\p{IsHan}\\d])|\\p{IsHan}\\)(?=[\\p{IsHan}\uff0c\u3002])"
                    + "|[\\w%]\\(\\p{IsHan}|\\)[\u3002\uff0c\uff1b]");

    /** Words of programmers: people of the trade have their own. */
    private static final Pattern MACHINE =
            Pattern.compile("幂等|字段|枚举|该对象|参数有误|无法识别的参数|版本号|游标|令牌|主键|接口|请求体|变量|缓存|查毒|办理时钟|前孵化团队|离群"
                    + "|\\b(?:JSON|json|null|UUID|documentId|frontend-contract|peer|MONGODB_URI)\\b");

    /** What only programs and those who run the service ever read: how a request or the service itself is set up. */
    private static final Set<String> OF_PROGRAMS =
            Set.of("request.json", "RequiredSettings.java", "UnreachableDatabase.java", "Welcome.java");

    /** An English word amid Chinese, other than a name, unit or sign: the mark of a text in two languages at once. */
    private static final Pattern ENGLISH_AMID_CHINESE =
            Pattern.compile("\\p{IsHan}[^a-zA-Z]{0,3}\\b(?!of\\b)[a-z]{3,} [a-z]{2,}\\b|/ [a-z]+ [a-z]+");

    @Test
    void speaksTheLanguageOfTheTrade() {
        assertThat(found("src/main/java", ".java", LITERAL, MACHINE)).isEmpty();
        assertThat(found("src/main/resources", ".json", JSON, MACHINE)).isEmpty();
        assertThat(found("src/main/resources", ".properties", PROPERTY, MACHINE))
                .isEmpty();
    }

    @Test
    void findsMachineWords() {
        assertThat(List.of("该幂等键已用于另一请求。", "字段“name”有误。", "请选择 peer 为 true 的指标。", "该对象刚被他人修改。"))
                .allMatch(text -> MACHINE.matcher(text).find());
        assertThat(List.of("该提交编号已用于另一项操作。", "请选择 1 至 200 个服务对象。", "工艺参数已确定"))
                .noneMatch(text -> MACHINE.matcher(text).find());
    }

    @Test
    void isNotMixedWithEnglish() {
        assertThat(found("src/main/java", ".java", LITERAL, ENGLISH_AMID_CHINESE))
                .isEmpty();
        assertThat(found("src/main/resources", ".json", JSON, ENGLISH_AMID_CHINESE))
                .isEmpty();
    }

    @Test
    void isFullWidthInTheCode() {
        assertThat(halfWidth("src/main/java", ".java", LITERAL)).isEmpty();
    }

    @Test
    void isFullWidthInRulesAndWords() {
        assertThat(halfWidth("src/main/resources", ".json", JSON)).isEmpty();
        assertThat(halfWidth("src/main/resources/rules", ".json", SUMMARISED)).isEmpty();
        assertThat(halfWidth("src/main/resources", ".properties", PROPERTY)).isEmpty();
    }

    /** Sentences that are put together of several pieces as well. */
    @Test
    void closesEachBracketAsItWasOpened() {
        assertThat(RepositoryFile.below("src/main/java").stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> pieces(file, LITERAL, '\uff08') != pieces(file, LITERAL, '\uff09')))
                .isEmpty();
        assertThat(RepositoryFile.below("src/main/resources/words"))
                .isNotEmpty()
                .filteredOn(file -> pieces(file, JSON, '\uff08') != pieces(file, JSON, '\uff09'))
                .isEmpty();
    }

    private static long pieces(Path file, Pattern texts, char bracket) {
        return texts(RepositoryFile.text(file), texts)
                .flatMapToInt(String::chars)
                .filter(character -> character == bracket)
                .count();
    }

    private static List<String> halfWidth(String folder, String ending, Pattern texts) {
        return found(folder, ending, texts, HALF_WIDTH);
    }

    private static List<String> found(String folder, String ending, Pattern texts, Pattern wrong) {
        return RepositoryFile.below(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .filter(file -> wrong == HALF_WIDTH
                        || !OF_PROGRAMS.contains(file.getFileName().toString()))
                .flatMap(file -> texts(RepositoryFile.text(file), texts)
                        .filter(text ->
                                HAN.matcher(text).find() && wrong.matcher(text).find())
                        .map(text -> file.getFileName() + ": " + text))
                .toList();
    }

    /** Regular expressions are no sentences. */
    private static Stream<String> texts(String file, Pattern form) {
        return form.matcher(file)
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("|") && !text.contains("\\\\"));
    }
}
