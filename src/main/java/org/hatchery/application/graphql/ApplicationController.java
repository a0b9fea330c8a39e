package org.hatchery.application.graphql;

import java.util.function.Supplier;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.dossier.ApplyFor;
import org.hatchery.application.dossier.ApplyForTitle;
import org.hatchery.application.dossier.CompleteAwardAmount;
import org.hatchery.application.dossier.ObjectToNotice;
import org.hatchery.application.dossier.ScoreApplication;
import org.hatchery.application.dossier.SubmitApplication;
import org.hatchery.application.title.GiveTitle;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The list of applications and what is done to them until they are decided, in {@code application.graphqls}. */
@Controller
class ApplicationController {
    private final ApplicationDirectory directory;
    private final ApplyFor applyFor;
    private final ApplyForTitle applyForTitle;
    private final SubmitApplication submitApplication;
    private final GiveTitle giveTitle;
    private final ScoreApplication scoreApplication;
    private final ObjectToNotice objectToNotice;
    private final CompleteAwardAmount completeAwardAmount;
    private final NoticeViews notices;
    private final Connections connections;

    ApplicationController(
            ApplicationDirectory directory,
            ApplyFor applyFor,
            ApplyForTitle applyForTitle,
            SubmitApplication submitApplication,
            GiveTitle giveTitle,
            ScoreApplication scoreApplication,
            ObjectToNotice objectToNotice,
            CompleteAwardAmount completeAwardAmount,
            NoticeViews notices,
            Connections connections) {
        this.directory = directory;
        this.applyFor = applyFor;
        this.applyForTitle = applyForTitle;
        this.submitApplication = submitApplication;
        this.giveTitle = giveTitle;
        this.scoreApplication = scoreApplication;
        this.objectToNotice = objectToNotice;
        this.completeAwardAmount = completeAwardAmount;
        this.notices = notices;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ApplicationView> applications(
            @Argument @Nullable ApplicationFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "ApplicationConnection",
                directory.search(ApplicationForms.wanted(filter), actor.scope(), page),
                ApplicationView::of);
    }

    @MutationMapping
    ApplicationPayload applyFor(@Argument ApplyForInput input, Receipt receipt, Actor actor) {
        return answer(() -> {
            ApplicationForms.check(input);
            SoughtTitleInput title = input.title();
            if (title == null) {
                return applyFor.apply(ApplicationForms.wish(input), receipt, actor);
            }
            GlobalId who = GlobalId.parse(input.beneficiary());
            return applyForTitle.apply(ApplicationForms.title(title), who.type(), who.key(), receipt, actor);
        });
    }

    @MutationMapping
    ApplicationPayload submitApplication(@Argument SubmitApplicationInput input, Actor actor) {
        return answer(() -> submitApplication.submit(
                ApplicationForms.key(input.application()),
                input.expectedVersion(),
                ApplicationForms.more(input),
                input.draft(),
                actor));
    }

    @MutationMapping
    ApplicationPayload withdrawApplication(@Argument WithdrawApplicationInput input, Actor actor) {
        return answer(() -> submitApplication.withdraw(
                ApplicationForms.key(input.application()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    ApplicationPayload reviewApplication(@Argument ReviewApplicationInput input, Actor actor) {
        return answer(() -> giveTitle.review(
                ApplicationForms.key(input.application()),
                input.expectedVersion(),
                ApplicationForms.act(input),
                actor));
    }

    @MutationMapping
    ApplicationPayload scoreApplication(@Argument ScoreApplicationInput input, Actor actor) {
        return answer(() -> scoreApplication.score(
                ApplicationForms.key(input.application()),
                input.expectedVersion(),
                new ScoreApplication.Sheet(
                        input.expert(), input.unit(), input.points(), input.comment(), input.noConflict()),
                actor));
    }

    @MutationMapping
    AwardNoticePayload objectToNotice(@Argument ObjectToNoticeInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                AwardNoticePayload::new,
                () -> notices.of(objectToNotice.object(
                        ApplicationForms.key(input.application()), ApplicationForms.said(input), receipt, actor)));
    }

    @MutationMapping
    ApplicationPayload answerObjection(@Argument AnswerObjectionInput input, Actor actor) {
        return answer(() -> objectToNotice.answer(
                ApplicationForms.key(input.application()),
                input.expectedVersion(),
                input.objection(),
                input.answer(),
                input.upheld(),
                actor));
    }

    @MutationMapping
    AwardAmountPayload completeAwardAmount(@Argument CompleteAwardAmountInput input, Actor actor) {
        return Answer.with(
                AwardAmountPayload::new,
                () -> completeAwardAmount
                        .complete(ApplicationForms.rule(input.rule()), input.amount(), input.source(), actor)
                        .amount());
    }

    static ApplicationPayload answer(Supplier<Application> act) {
        return Answer.with(ApplicationPayload::new, () -> ApplicationView.of(act.get()));
    }
}
