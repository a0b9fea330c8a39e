package org.hatchery.application.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Applications of tests, in any state, made by the acts that lead there. */
public final class Dossiers {
    public static final WorkingDays CALENDAR = new WorkingDays(new JsonMapper());
    private static final Yuan MOST = Yuan.of("100000");

    private Dossiers() {}

    public static AppliedRule rule(AwardMode mode, String payer, @Nullable Integer noticeDays, Set<String> claims) {
        return rule(mode, payer, noticeDays, false, claims);
    }

    public static AppliedRule rule(
            AwardMode mode, String payer, @Nullable Integer noticeDays, boolean scored, Set<String> claims) {
        return new AppliedRule(
                "TEST-" + mode,
                new Sentence("试验奖补", "Test award"),
                mode,
                new RegionCode(payer),
                MOST,
                false,
                scored,
                noticeDays,
                5,
                null,
                null,
                new Sentence("试验条款", "Test clause"),
                claims);
    }

    /** The same rule as one that gives every year, for that one. */
    public static AppliedRule yearly(AppliedRule rule, int year) {
        return new AppliedRule(
                rule.rule(),
                rule.title(),
                rule.mode(),
                rule.payer(),
                rule.most(),
                rule.damaged(),
                rule.scored(),
                rule.noticeDays(),
                rule.hopDays(),
                rule.payDays(),
                year,
                rule.clause(),
                rule.claims());
    }

    public static Application begun(AppliedRule rule, String identity, String region, LocalDate on) {
        String id = UUID.randomUUID().toString();
        return begun(id, rule, identity, region, on);
    }

    public static Application begun(String id, AppliedRule rule, String identity, String region, LocalDate on) {
        return Application.begin(
                new ApplicationId(id),
                new Claimant("incubatee:" + identity, "node", identity, "试验企业", "试验企业", new RegionCode(region)),
                rule,
                List.of(new FactUsed(
                        new Sentence("条件", "condition"), new Sentence("事实", "fact"), "TITLE/" + identity, "T", "k")),
                on,
                new Receipt("test/" + id, id),
                false);
    }

    public static Acting by(String who, LocalDate on) {
        return new Acting(who, on, Instant.from(on.atStartOfDay().toInstant(ZoneOffset.UTC)), CALENDAR);
    }

    /** Granted by the one authority that decides. */
    public static Application granted(AppliedRule rule, String identity, LocalDate on) {
        Application one = begun(rule, identity, rule.payer().value(), on);
        one.submit(List.of(rule.payer()), by("beneficiary", on));
        one.grant(MOST, false, null, by("bureau", on));
        return one;
    }
}
