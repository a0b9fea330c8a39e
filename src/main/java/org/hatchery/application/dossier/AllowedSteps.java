package org.hatchery.application.dossier;

import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.award.rule.AwardMode;

/** Which steps the rule of an application has at all, and what is under way forbids. */
final class AllowedSteps {
    private AllowedSteps() {}

    static boolean are(StoredApplication one, ApplicationStep step) {
        AppliedRule rule = one.rule;
        return switch (step) {
            case CONFIRM -> rule.mode() == AwardMode.EXEMPT && !rule.damaged() && rule.most() != null;
            case SCORE -> mayBeScored(rule);
            case PUBLISH -> rule.noticeDays() != null;
            case RETURN -> !one.hops.isEmpty() && !one.here().asked();
            case RECOMMEND -> rule.isReviewed() && isLast(one);
            case FORWARD -> rule.isReviewed() && (!rule.isForTitle() || !isLast(one));
            case GRANT -> !isUnderWay(one) && mayBeGranted(one);
            case WITHDRAW, DECLINE -> !isUnderWay(one) && !isGivenTitle(one);
            case POST, PAY, CLAW_BACK -> !isUnderWay(one) && !rule.isForTitle();
            case LIST, CLOSE, NOTE_PAID, NOTE_FAILED -> !rule.isForTitle();
            case ANSWER -> !one.openObjections().isEmpty();
            default -> true;
        };
    }

    /** Who gives a title may ask experts, be it that no rule demands them. */
    static boolean mayBeScored(AppliedRule rule) {
        return rule.scored() || rule.isForTitle();
    }

    /** Whether an act that reaches into another document is not finished. */
    static boolean isUnderWay(StoredApplication one) {
        return one.money.wish() != null
                || one.titleGrant().filter(TitleGrant::isUnderWay).isPresent();
    }

    /** Whether the title was given, which only the register takes back. */
    static boolean isGivenTitle(StoredApplication one) {
        return one.rule.isForTitle() && one.state == ApplicationState.GRANTED;
    }

    private static boolean mayBeGranted(StoredApplication one) {
        AppliedRule rule = one.rule;
        return (!rule.isReviewed() || one.state != ApplicationState.SUBMITTED)
                && (rule.noticeDays() == null || one.state == ApplicationState.ON_NOTICE);
    }

    private static boolean isLast(StoredApplication one) {
        return one.hop == one.hops.size() - 1;
    }
}
