package org.hatchery.application.dossier;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the authority where an application lies takes a step of its review. */
@Service
public class ReviewApplication {
    private final ApplicationActs acts;
    private final RegionDirectory regions;
    private final RuleTerms terms;
    private final ApplicationDirectory directory;
    private final ApplyForTitle titles;

    ReviewApplication(
            ApplicationActs acts,
            RegionDirectory regions,
            RuleTerms terms,
            ApplicationDirectory directory,
            ApplyForTitle titles) {
        this.titles = titles;
        this.directory = directory;
        this.acts = acts;
        this.regions = regions;
        this.terms = terms;
    }

    /**
     * What the reviewer decides.
     *
     * @param step one of the review
     * @param sum proposed, or granted
     * @param year of the budget, with LIST
     * @param cumulative with GRANT, whether it is given although the same facts were awarded elsewhere
     * @param missing with RETURN
     * @param title with GRANT of a title; null otherwise
     */
    public record Act(
            ApplicationStep step,
            @Nullable Yuan sum,
            @Nullable String note,
            @Nullable Integer year,
            boolean cumulative,
            List<MissingItem> missing,
            @Nullable TitleAct title) {}

    /**
     * Title as it is to be given.
     *
     * @param grantedBy null where the division that decides gives it in its own name
     */
    public record TitleAct(
            RecognitionKind how,
            String documentNumber,
            @Nullable String grantedBy,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String batch,
            @Nullable String grade) {}

    /**
     * Takes it.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE; INVALID; GROUND_NOT_MET for a damaged sum or a rule
     *     that has ended; CAP_EXCEEDED; ALREADY_FUNDED for what was awarded elsewhere, unless cumulative
     */
    public Application review(ApplicationId id, long expectedVersion, Act act, Actor actor) {
        return acts.asAuthority(id, expectedVersion, actor, (one, who) -> take(one, act, who, actor));
    }

    private void take(Application one, Act act, Acting who, Actor actor) {
        switch (act.step()) {
            case RETURN -> one.giveBack(act.missing(), who);
            case FORWARD -> one.forward(above(one), act.sum(), act.note(), who);
            case RECOMMEND -> one.recommend(act.sum(), act.note(), who);
            case PUBLISH -> one.publish(who);
            case GRANT -> {
                if (one.getRule().isForTitle()) {
                    give(one, act, who, actor);
                } else {
                    grant(one, act, who);
                }
            }
            case DECLINE -> one.decline(act.note(), who);
            case LIST -> one.list(given(act.year()), who);
            case CLOSE -> one.close(act.note(), who);
            default -> throw new Rejection(UserErrorCode.INVALID, "act", Words.say("application.no-such-act"));
        }
    }

    private static int given(@Nullable Integer year) {
        if (year == null) {
            throw new Rejection(UserErrorCode.INVALID, "year", Words.say("application.give-year"));
        }
        return year;
    }

    /** What a rule gives may have been completed since; one that later law has ended gives nothing more. */
    private void grant(Application one, Act act, Acting who) {
        terms.mustStillHold(one.getRule(), who.today());
        one.follow(terms.completed(one.getRule()), one.getFacts());
        Yuan sum = act.sum() == null ? one.proposed() : act.sum();
        if (sum == null) {
            throw new Rejection(UserErrorCode.INVALID, "sum", Words.say("application.grant-something"));
        }
        if (!act.cumulative() && directory.isAwardedElsewhere(one)) {
            throw ApplicationActs.taken(one);
        }
        one.grant(sum, act.cumulative(), act.note(), who);
    }

    /** The level that gives the title decides last; the register that keeps it has still to record it. */
    private void give(Application one, Act act, Acting who, Actor actor) {
        TitleAct said = act.title();
        if (said == null) {
            throw new Rejection(UserErrorCode.INVALID, "title", Words.say("application.say-title"));
        }
        titles.mustStillHold(one);
        String inName = said.grantedBy() == null ? regions.get(one.authority()).name() : said.grantedBy();
        Signature by = Signature.of(actor, who.at());
        one.wishTitle(
                new TitleGrant(
                        said.how(),
                        said.documentNumber(),
                        inName,
                        said.from(),
                        said.to(),
                        said.batch(),
                        said.grade(),
                        act.note(),
                        by,
                        by.at(),
                        null),
                who);
    }

    private @Nullable RegionCode above(Application one) {
        return regions.parent(one.authority())
                .filter(code -> !code.equals(RegionCode.NATION))
                .orElse(null);
    }
}
