package org.hatchery.transfer.graphql.achievement;

import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementFilter;
import org.hatchery.transfer.achievement.AssessAchievement;
import org.hatchery.transfer.achievement.DistributeIncome;
import org.hatchery.transfer.achievement.FileAchievement;
import org.hatchery.transfer.achievement.PublishAchievements;
import org.hatchery.transfer.achievement.RecordConversion;
import org.hatchery.transfer.achievement.RegisterAchievement;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The lists of achievements and what is done to them, in {@code transfer.graphqls}. */
@Controller
class AchievementController {
    private static final String CONNECTION = "RegisteredAchievementConnection";

    private final AchievementDirectory directory;
    private final RegisterAchievement registerAchievement;
    private final FileAchievement fileAchievement;
    private final AssessAchievement assessAchievement;
    private final PublishAchievements publishAchievements;
    private final RecordConversion recordConversion;
    private final DistributeIncome distributeIncome;
    private final Connections connections;

    AchievementController(
            AchievementDirectory directory,
            RegisterAchievement registerAchievement,
            FileAchievement fileAchievement,
            AssessAchievement assessAchievement,
            PublishAchievements publishAchievements,
            RecordConversion recordConversion,
            DistributeIncome distributeIncome,
            Connections connections) {
        this.directory = directory;
        this.registerAchievement = registerAchievement;
        this.fileAchievement = fileAchievement;
        this.assessAchievement = assessAchievement;
        this.publishAchievements = publishAchievements;
        this.recordConversion = recordConversion;
        this.distributeIncome = distributeIncome;
        this.connections = connections;
    }

    @QueryMapping
    Connection<RegisteredAchievementView> achievements(
            @Argument @Nullable AchievementFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                CONNECTION,
                directory.search(AchievementForms.wanted(filter), actor.scope(), page),
                RegisteredAchievementView::of);
    }

    @QueryMapping
    Connection<RegisteredAchievementView> publishedAchievements(
            @Argument @Nullable AchievementFilterInput filter, PageRequest page) {
        AchievementFilter wanted = AchievementForms.wanted(filter);
        if (wanted.asksOfConversions()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("transfer.conversions-are-confided"));
        }
        return connections.of(CONNECTION, directory.published(wanted, page), RegisteredAchievementView::of);
    }

    @MutationMapping
    AchievementPayload registerAchievement(@Argument RegisterAchievementInput input, Receipt receipt, Actor actor) {
        return answer(() -> registerAchievement.register(AchievementForms.facts(input.facts()), receipt, actor));
    }

    @MutationMapping
    AchievementPayload fileAchievement(@Argument FileAchievementInput input, Actor actor) {
        return answer(
                () -> fileAchievement.file(AchievementForms.key(input.achievement()), input.expectedVersion(), actor));
    }

    @MutationMapping
    AchievementPayload assessAchievement(@Argument AssessAchievementInput input, Actor actor) {
        return answer(() -> assessAchievement.assess(
                AchievementForms.key(input.achievement()),
                input.expectedVersion(),
                new AssessAchievement.Opinion(input.assessor(), input.trl(), input.opinion(), input.recommended()),
                actor));
    }

    @MutationMapping
    AchievementsPayload publishAchievements(@Argument PublishAchievementsInput input, Actor actor) {
        return Answer.with(
                AchievementsPayload::new,
                () ->
                        publishAchievements
                                .publish(
                                        input.achievements().stream()
                                                .map(AchievementForms::key)
                                                .toList(),
                                        actor)
                                .stream()
                                .map(RegisteredAchievementView::of)
                                .toList());
    }

    @MutationMapping
    AchievementPayload recordConversion(@Argument RecordConversionInput input, Actor actor) {
        return answer(() -> recordConversion.convert(
                AchievementForms.key(input.achievement()),
                input.expectedVersion(),
                AchievementForms.conversion(input),
                actor));
    }

    @MutationMapping
    AchievementPayload nameConversionContract(@Argument NameConversionContractInput input, Actor actor) {
        return answer(() -> recordConversion.nameContract(
                AchievementForms.key(input.achievement()),
                input.expectedVersion(),
                input.conversion(),
                input.contract(),
                actor));
    }

    @MutationMapping
    AchievementPayload distributeIncome(@Argument DistributeIncomeInput input, Actor actor) {
        return answer(() -> distributeIncome.distribute(
                AchievementForms.key(input.achievement()),
                input.expectedVersion(),
                AchievementForms.receipts(input),
                actor));
    }

    private static AchievementPayload answer(Supplier<RegisteredAchievement> act) {
        return Answer.with(AchievementPayload::new, () -> RegisteredAchievementView.of(act.get()));
    }
}
