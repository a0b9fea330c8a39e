package org.hatchery.transfer.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.region.OpenSearch;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.open.OpenAnswer;
import org.hatchery.shared.graphql.open.OpenDoor;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.AchievementViewLedger;
import org.hatchery.transfer.achievement.OpenAchievement;
import org.hatchery.transfer.achievement.OpenAchievementDirectory;
import org.hatchery.transfer.achievement.OpenAchievementDirectory.Asked;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published achievements for everybody (成果公开查询), read only; what cannot be meant is answered with 400. */
@OpenDoor
@RestController
class OpenAchievementsController {
    private static final int LONGEST = 100;

    private final OpenAchievementDirectory achievements;
    private final AchievementViewLedger views;
    private final RegionDirectory regions;

    OpenAchievementsController(
            OpenAchievementDirectory achievements, AchievementViewLedger views, RegionDirectory regions) {
        this.achievements = achievements;
        this.views = views;
        this.regions = regions;
    }

    @GetMapping("/published/achievements")
    ResponseEntity<OpenAchievementPage> search(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String after) {
        var faults = new Faults();
        OpenSearch where = OpenSearch.read(region, after, faults);
        TechnologyField of = faults.choice(TechnologyField.class, field, "field");
        int length = text == null ? 0 : text.length();
        faults.unless(length <= LONGEST, "text", Words.say("shared.most-characters-shorten", LONGEST, length));
        faults.mustBeNone();
        var asked = new Asked(
                text == null || text.isBlank() ? null : text, of, where.region(), where.place(), OpenAnswer.PAGE);
        return OpenAnswer.kept(page(achievements.search(asked)));
    }

    /** Opening one counts. */
    @GetMapping("/published/achievements/{id}")
    ResponseEntity<OpenAchievementAnswer> open(@PathVariable String id) {
        Optional<OpenAchievement> found = achievements.find(new AchievementId(id));
        found.ifPresent(one -> views.opened(new AchievementId(one.id())));
        return found.map(one -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(answers(List.of(one)).get(0)))
                .orElseThrow(() -> Rejection.notFound("id"));
    }

    private OpenAchievementPage page(OpenPage<OpenAchievement> found) {
        return new OpenAchievementPage(answers(found.items()), found.after());
    }

    private List<OpenAchievementAnswer> answers(List<OpenAchievement> shown) {
        Map<String, Long> counted =
                views.of(shown.stream().map(OpenAchievement::id).toList());
        return shown.stream()
                .map(one -> OpenAchievementAnswer.of(
                        one, regions.find(one.facts().region()).orElse(null), counted.getOrDefault(one.id(), 0L)))
                .toList();
    }
}
