package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.identity.TitleStep;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Who may answer what a bureau said against a label: no carrier, and no bureau below the one that said it. */
final class LabelDisputes {
    private LabelDisputes() {}

    /**
     * Checks that a label is the actor's to correct or take back.
     *
     * @throws Rejection NOT_RESPONSIBLE for a carrier where a bureau warned of it or withdrew it, and for a bureau where
     *     one of a level above did
     */
    static void mustBeOpenTo(Actor actor, GrowthLabel label, Incubatee firm) {
        if (!label.isJudged()) {
            return;
        }
        if (!actor.is(Role.BUREAU, Role.ADMIN)) {
            throw declined("firm.label-judged");
        }
        if (!reaches(actor, label.judge(), firm)) {
            throw declined("firm.label-judged-above");
        }
    }

    /** Whether a correction by the actor answers who contests the label. */
    static boolean isDecidedBy(Actor actor, GrowthLabel label, Incubatee firm) {
        Contest contest = label.contest();
        return actor.is(Role.BUREAU, Role.ADMIN) && (contest == null || reaches(actor, contest.by(), firm));
    }

    /**
     * Checks that a step does not overrule a level above the actor's own.
     *
     * @throws Rejection NOT_RESPONSIBLE for answering a contest, or taking a warning back, of such a level
     */
    static void mustNotOverrule(TitleStep step, GrowthLabel label, Incubatee firm, Actor actor) {
        Contest contest = label.contest();
        boolean open =
                switch (step) {
                    case UPHOLD -> contest == null || reaches(actor, contest.by(), firm);
                    case CLEAR -> reaches(actor, label.judge(), firm);
                    default -> true;
                };
        if (!open) {
            throw declined("firm.label-judged-above");
        }
    }

    private static boolean reaches(Actor actor, @Nullable Signature said, Incubatee firm) {
        Placement placement = firm.getPlacement();
        if (said == null || said.role() != Role.BUREAU || placement == null || actor.is(Role.ADMIN)) {
            return true;
        }
        List<RegionCode> theirs = said.scope().stream()
                .map(RegionCode::new)
                .filter(region -> region.contains(placement.region()))
                .toList();
        return actor.limitsAs(Role.BUREAU).stream()
                .map(RegionCode::new)
                .anyMatch(own -> theirs.stream().allMatch(own::contains));
    }

    private static Rejection declined(String sentence) {
        return new Rejection(NOT_RESPONSIBLE, "certificateNumber", Words.say(sentence));
    }
}
