package org.hatchery.application.graphql;

import java.util.List;
import java.util.Objects;
import org.hatchery.application.dossier.ApplicationFilter;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplyFor;
import org.hatchery.application.dossier.Attested;
import org.hatchery.application.dossier.ObjectToNotice;
import org.hatchery.application.dossier.ReviewApplication;
import org.hatchery.application.dossier.SubmitApplication;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.sought.TitleWish;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.award.graphql.AwardRuleViews;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** From what the API takes to what applications know. */
public final class ApplicationForms {
    private ApplicationForms() {}

    static ApplicationId key(String id) {
        return new ApplicationId(GlobalId.key(ApplicationView.TYPE, id));
    }

    public static AwardRuleId rule(String id) {
        return AwardRuleViews.key(id);
    }

    /** Declines whoever says neither or both of what can be applied for. */
    static void check(ApplyForInput input) {
        var faults = new Faults();
        SoughtTitleInput title = input.title();
        faults.unless(
                (title == null) != (input.rule() == null), "title", Words.say("application.one-of-rule-and-title"));
        if (title != null) {
            faults.unless(
                    (title.recognitionRule() == null) != (title.kind() == null),
                    "title.kind",
                    Words.say("application.one-of-rule-and-kind"));
            faults.unless(input.attested().isEmpty(), "attested", Words.say("application.nothing-to-attest"));
        }
        faults.mustBeNone();
    }

    static TitleWish title(SoughtTitleInput input) {
        return new TitleWish(input.recognitionRule(), input.kind(), input.level());
    }

    static ApplyFor.Wish wish(ApplyForInput input) {
        GlobalId beneficiary = GlobalId.parse(input.beneficiary());
        return new ApplyFor.Wish(
                rule(Objects.requireNonNull(input.rule())),
                beneficiary.type(),
                beneficiary.key(),
                input.attested().stream()
                        .map(one -> new Attested(
                                one.condition(),
                                one.on(),
                                one.amount(),
                                one.number(),
                                one.reference(),
                                files(one.evidence())))
                        .toList());
    }

    private static List<AttachmentId> files(List<String> ids) {
        return ids.stream().map(AttachmentViews::key).toList();
    }

    static SubmitApplication.More more(SubmitApplicationInput input) {
        return new SubmitApplication.More(
                input.sum(),
                input.purpose(),
                input.evidence().stream()
                        .map(one -> new SubmitApplication.Evidence(one.item(), files(one.files()), one.reply()))
                        .toList());
    }

    static ReviewApplication.Act act(ReviewApplicationInput input) {
        return new ReviewApplication.Act(
                input.act(),
                input.sum(),
                input.note(),
                input.year(),
                input.cumulative(),
                input.missing().stream()
                        .map(one -> new MissingItem(one.item(), one.comment(), false))
                        .toList(),
                input.title() == null ? null : input.title().toAct());
    }

    static ObjectToNotice.Said said(ObjectToNoticeInput input) {
        return new ObjectToNotice.Said(
                input.name(), input.unit(), input.contact(), input.text(), files(input.evidence()));
    }

    /** All when nothing is asked for. */
    static ApplicationFilter wanted(@Nullable ApplicationFilterInput input) {
        return input == null
                ? ApplicationFilter.ALL
                : new ApplicationFilter(
                        input.region(),
                        input.authority(),
                        input.states(),
                        input.rule() == null ? null : rule(input.rule()).value(),
                        input.titles(),
                        input.listedFor(),
                        input.batch() == null ? null : GlobalId.key("AwardBatch", input.batch()),
                        input.begunOn(),
                        input.dueOn(),
                        input.text());
    }
}
